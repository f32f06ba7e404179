import { aOrAn, listInWords } from '../../engine/words.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import { openContests } from '../../store/answers.ts'
import { factsOfPart } from '../../store/facts.ts'
import { handOversOf } from '../../store/hand-overs.ts'
import { requestsOf } from '../../store/information-requests.ts'
import { messagesOf } from '../../store/messages.ts'
import { recordsOpenedFrom } from '../../store/record-links.ts'
import { partsOf } from '../../store/record-parts.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

/**
 * Why a part cannot be moved to another person's file, with what to do instead, or undefined when it can: what
 * has reached somebody else, or goes on in the file it stands in, is not undone by moving the words.
 */
export async function whyNotMoved(
  request: Act,
  record: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  return (
    (await openedFromHere(request, record, part)) ??
    (await toldToOthers(request, record, part)) ??
    (await lastsInTheirFile(request, record, part)) ??
    (await waitsForAChoice(request, record, part))
  )
}

const recordAgain = ({ noun }: OpenRecord['definition']): string =>
  `Add a note here that says what was wrong, and record ${aOrAn(noun)} again for the right person.`

async function openedFromHere(
  { work, practice }: Act,
  { row }: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  for (const opened of await recordsOpenedFrom(work, row.id)) {
    const also = await partsOf(work, opened.id)
    if (!also.some((one) => one.subject_id === part.row.subject_id)) continue
    const title = practice.processes.get(opened.process)?.title ?? opened.process
    return `${title} ${opened.reference} was opened from here and is in this person’s file too. Move that one first.`
  }
  return undefined
}

async function toldToOthers(
  { work, practice }: Act,
  { row, definition }: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  const tellThem = `Tell them that it was about somebody else. ${recordAgain(definition)}`
  const handed = (await handOversOf(work, row.id)).filter(
    (one) => one.part_id === null || one.part_id === part.row.id,
  )
  if (handed.length > 0) {
    const what = listInWords(handed.map((one) => one.what.toLowerCase()))
    return `Others were told of this person from here already (${what}). ${tellThem}`
  }
  const asked = (await requestsOf(work, [row.id])).filter((one) => one.outcome !== 'not-needed')
  if (asked.length > 0) {
    const nameOf = (agency: string): string =>
      practice.pack.agencies.find((one) => one.id === agency)?.name ?? agency
    const whom = listInWords([...new Set(asked.map((one) => nameOf(one.agency)))])
    return `Partners were asked about this person from here (${whom}). ${tellThem}`
  }
  // That something was received says nothing of anybody.
  const letters = (await messagesOf(work, row.id)).filter(
    (one) => one.kind !== 'acknowledgement' && one.not_sent_at === null,
  )
  const titles = (which: typeof letters): string =>
    listInWords(which.map((one) => practice.letters.get(one.letter)?.title ?? one.letter))
  const sent = letters.filter((one) => one.sent_at !== null || one.approved_at !== null)
  if (sent.length > 0) return `Others were told by letter already (${titles(sent)}). ${tellThem}`
  if (letters.length > 0) {
    return `A letter about this waits in the outbox (${titles(letters)}). Close it there as not sent, and then move this.`
  }
  return undefined
}

/** What an outcome does beyond its own record and leaves no fact behind to be found by. */
const elsewhere: readonly Effect['effect'][] = [
  'change-fact',
  'amend',
  'add-rows',
  'end-record',
  'answer-others',
  'transfer',
  'restrict',
]

async function lastsInTheirFile(
  { work, practice }: Act,
  { definition }: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  const lasting = (await factsOfPart(work, part.row)).filter((one) => !one.of_a_day)
  if (lasting.length > 0) {
    const kinds = new Set(lasting.map((one) => practice.facts.get(one.kind)?.title ?? one.kind))
    return `This ${definition.noun} started or ended something that lasts in this person’s own file (${listInWords([...kinds])}). Put that right there first. ${recordAgain(definition)}`
  }
  const outcome = part.row.outcome === null ? undefined : definition.outcomes[part.row.outcome]
  if (outcome?.effects?.some(({ effect }) => elsewhere.includes(effect))) {
    return `What was decided here (${outcome.label}) changed something else in this person’s own file. Put that right there first. ${recordAgain(definition)}`
  }
  return undefined
}

async function waitsForAChoice(
  { work }: Act,
  { row }: OpenRecord,
  part: OpenPart,
): Promise<string | undefined> {
  const contests = await openContests(work, row.id)
  return contests.some((one) => one.part_id === part.row.id)
    ? 'Two people gave different answers about this person at the same time. Choose between them first.'
    : undefined
}
