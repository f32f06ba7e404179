import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { listInWords } from '../../engine/words.ts'
import { factsOfPart } from '../../store/facts.ts'
import { handOversOf } from '../../store/hand-overs.ts'
import { recordsOpenedFrom } from '../../store/record-links.ts'
import { partsOf } from '../../store/record-parts.ts'
import { peopleNamedIn } from '../../store/records.ts'
import { takeNamedOff, takePartOff } from '../../store/taken-off.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'
import { goOnWithout } from './go-on-without.ts'
import { onRecord } from './on-record.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { tellBoards } from './tell-boards.ts'

/** Somebody who is in a record by mistake: one of those it is about, or another whom it names. */
export interface ToTakeOff {
  readonly as: 'subject' | 'other'
  readonly personId: string
  readonly reason: string
}

/**
 * Takes somebody off a record that they were added to by mistake, while it is being recorded. What was said of them
 * is kept beside it with the reason, and no longer stands in their own file. Refused when the record would be left
 * with nobody where it must name somebody, and when something that has happened hangs on their part.
 */
export async function takeOffPerson(
  office: Office,
  caller: Caller,
  recordId: string,
  { as, personId, reason }: ToTakeOff,
): Promise<Result<true>> {
  const does = { action: 'take-off-person', needs: 'take-off' } as const
  return await onRecord<true>(office, caller, recordId, does, async (request, record) => {
    const part = record.parts.find((one) => one.row.subject_id === personId)
    const named = (await peopleNamedIn(request.work, recordId)).filter(
      (one) => one.person_id === personId,
    )
    if (as === 'subject' ? !part : named.length === 0) {
      const gone = `They are not in this ${record.definition.noun}, or not any more. Nothing was changed.`
      return invalid([{ question: 'person', message: gone }], gone)
    }
    request.saw([personId])
    if (part && as === 'subject') {
      const hangs = await whatHangsOn(request, record, part)
      if (hangs) return refused({ kind: 'wrong-stage', message: `${hangs} Nothing was changed.` })
    }
    if (!reason.trim()) {
      return invalid(
        [{ question: 'reason', message: 'Say why they are taken off' }],
        'Nobody was taken off yet: say why.',
      )
    }
    const off = { recordId, personId, reason: reason.trim(), at: request.now, by: caller.workerId }
    if (part && as === 'subject') {
      await takePartOff(request.work, { ...off, partId: part.row.id, answers: part.row.answers })
      await goOnWithout(request, record, part, {
        because: 'Taken off the record: added by mistake',
      })
    } else {
      for (const { as_what: asWhat } of named) {
        await takeNamedOff(request.work, { ...off, asWhat, answers: {} })
      }
    }
    tellBoards(request, record.definition.id)
    return done(true)
  })
}

/** Why this part has to stay, in words, or undefined when it may be taken off. */
async function whatHangsOn(
  { work, practice }: Act,
  { definition, row, parts }: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  const { noun } = definition
  if (parts.length === 1 && definition.about !== 'nothing' && !definition.mayNameNobody) {
    return `A ${noun} has to say who it is about, and there is nobody else in this one. Add the right person first, then take this one off.`
  }
  if (part.row.outcome !== null || part.row.decided_at !== null) {
    return `It was decided already what happens for this person, so they stay in this ${noun}. Add a note that says what was wrong.`
  }
  if (row.way_in === 'process' && part.row.added_at === null) {
    return `This ${noun} was opened by a decision about this person, so they stay in it. Ask the team that decided, or close it for them with the reason.`
  }
  const handed = (await handOversOf(work, row.id)).filter((one) => one.part_id === part.row.id)
  if (handed.length > 0) {
    const what = listInWords(handed.map((one) => one.what.toLowerCase()))
    return `Others were told of this person from here already (${what}), so they stay in this ${noun}. Tell them it was a mistake, and write that down here.`
  }
  if ((await factsOfPart(work, part.row)).length > 0) {
    return `This ${noun} started or ended something in this person’s own file, so they stay in it. Add what was wrong to the record.`
  }
  for (const opened of await recordsOpenedFrom(work, row.id)) {
    const also = await partsOf(work, opened.id)
    if (!also.some((one) => one.subject_id === part.row.subject_id)) continue
    const title = practice.processes.get(opened.process)?.title ?? opened.process
    return `${title} ${opened.reference} was opened from here and is about this person too. Take them off there first.`
  }
  return undefined
}
