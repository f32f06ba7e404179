import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { endRecord } from '../../store/record-links.ts'
import { addParts, changePart } from '../../store/record-parts.ts'
import { takePartOff } from '../../store/taken-off.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'
import { localityOf } from '../people/place.ts'
import { goOnWithout } from './go-on-without.ts'
import { mayBeginAbout } from './may-begin.ts'
import { moveDayFacts } from './move-day-facts.ts'
import { onRecord } from './on-record.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { leavePrivacyNotice } from './privacy-notice.ts'
import { refreshClocks } from './refresh-clocks.ts'
import { tellBoards } from './tell-boards.ts'
import { whyNotMoved } from './why-not-moved.ts'

/** What stands in one person's file and is another's. */
export interface ToMove {
  /** In whose file it stands. */
  readonly personId: string
  /** Whose it is. */
  readonly rightPersonId: string
  readonly reason: string
}

/**
 * Moves somebody's part of a record, decided or not, to the person it is really about (handbook E23): what was
 * said, decided and seen on the day is theirs from now on, and the clocks of both are worked out again. That it
 * stood in the wrong file is kept with the reason, and information governance is told. Refused, with nothing
 * changed, when what came of it has reached somebody else or goes on in the wrong person's file.
 */
export async function moveToRightPerson(
  office: Office,
  caller: Caller,
  recordId: string,
  { personId, rightPersonId, reason }: ToMove,
): Promise<Result<{ partId: string }>> {
  const does = { action: 'move-to-right-person', needs: 'move' } as const
  return await onRecord<{ partId: string }>(
    office,
    caller,
    recordId,
    does,
    async (request, record) => {
      const part = record.parts.find((one) => one.row.subject_id === personId)
      if (!part) {
        return wrong(
          'person',
          `They are not in this ${record.definition.noun}, or not any more. Nothing was changed.`,
        )
      }
      request.saw([personId])
      const missing = [
        ...(rightPersonId === '' ? [{ question: 'person', message: 'Choose whose it is' }] : []),
        ...(reason.trim() === ''
          ? [{ question: 'reason', message: 'Say how it came into the wrong file' }]
          : []),
      ]
      if (missing.length > 0) return invalid(missing, 'Nothing was moved yet.')
      const right = await rightPersonFor(request, record, part, rightPersonId)
      if (!right.ok) return right
      const stays = await whyNotMoved(request, record, part)
      if (stays) return refused({ kind: 'wrong-stage', message: `${stays} Nothing was changed.` })
      const misfiled = { part, rightPerson: right.value, reason: reason.trim() }
      await leavePrivacyNotice(request, record, misfiled)
      const partId = await addPartLike(request, record, part, right.value)
      await takePartOff(request.work, {
        recordId,
        partId: part.row.id,
        personId,
        answers: part.row.answers,
        reason: `Moved to the right person’s file. ${misfiled.reason}`,
        at: request.now,
        by: caller.workerId,
      })
      const { id: subjectId } = right.value
      await moveDayFacts(request, part, { partId, subjectId })
      await goOnWithout(request, record, part, {
        because: 'It stood in the wrong person’s file',
        metToo: true,
        inTheirPlace: right.value,
      })
      const { ended_at: endedAt, ended_reason: because } = record.row
      // What has ended waits for nothing, whoever it is about.
      if (endedAt) await endRecord(request.work, recordId, { at: endedAt, because: because ?? '' })
      await refreshClocks(request, [personId, subjectId], { except: recordId })
      tellBoards(request, record.definition.id)
      return done({ partId })
    },
  )
}

const wrong = (question: string, message: string): ReturnType<typeof invalid> =>
  invalid([{ question, message }], message)

/** Somebody who is known, open to the caller and not in the record yet; begun about only if it may be. */
async function rightPersonFor(
  request: Act,
  record: OpenRecord,
  part: OpenPart,
  id: string,
): Promise<Result<PersonRow>> {
  if (id === part.row.subject_id) {
    return wrong(
      'person',
      'It stands in this person’s file already. Nothing was changed: choose whose it is.',
    )
  }
  if (record.parts.some((one) => one.row.subject_id === id)) {
    return wrong(
      'person',
      `This person is in the ${record.definition.noun} already, with a part of their own. Nothing was changed: add what is missing there, and a note that says what was wrong.`,
    )
  }
  const [person] = /^\d{1,18}$/.test(id) ? await peopleById(request.work, [id]) : []
  // Whether there is nobody, or somebody behind the wall, is not said.
  if (!person || person.closed) {
    return wrong(
      'person',
      'This person’s file is not one that you can move anything to. Nothing was changed. Look for them again, or ask the front door who holds their record.',
    )
  }
  request.saw([person.id])
  const mayBegin =
    record.row.stage === 'decided'
      ? done<true>(true)
      : await mayBeginAbout(request, record.definition, [person])
  return mayBegin.ok ? done(person) : mayBegin
}

/** The same part for somebody else: answers, outcome and decision as they stand. */
async function addPartLike(
  { work, practice }: Act,
  { row }: OpenRecord,
  part: OpenPart,
  person: PersonRow,
): Promise<string> {
  const { team_id: teamId, answers, outcome, decided_at, decided_by } = part.row
  const [partId = ''] = await addParts(work, [
    {
      recordId: row.id,
      subjectId: person.id,
      process: row.process,
      teamId,
      sharedWith: row.shared_with,
      locality: localityOf(practice, person.district ?? undefined),
      district: person.district ?? undefined,
      authority: person.authority ?? undefined,
      walled: person.restricted,
      answers,
      addedAt: part.row.added_at ?? undefined,
    },
  ])
  await changePart(work, partId, { outcome, decided_at, decided_by })
  return partId
}
