import type { WholeFile } from '../../cases/reading/read-whole-file.ts'
import { compared, type Line } from './lines.ts'
import { nameText, wordFor } from './compare-holdings.ts'
import type { ExpectedHandOver, ExpectedLetter } from './read-expectations.ts'
import { idOf, recordIn, type Scene } from './scene.ts'
import type { RecordName } from './words.ts'

/** Is this of the record, and about the person, that the story means? Of all of them where it names none. */
function isMeant(
  wanted: { readonly in?: RecordName | undefined; readonly about?: string | undefined },
  row: { readonly record_id: string; readonly part_id?: string | null },
  file: WholeFile,
  scene: Scene,
): boolean {
  if (wanted.in && recordIn(file, scene, wanted.in)?.id !== row.record_id) return false
  if (wanted.about === undefined) return true
  const about = idOf(scene.people, wanted.about)
  const parts = file.records.find((record) => record.id === row.record_id)?.parts ?? []
  return parts.some((part) => part.personId === about && (!row.part_id || row.part_id === part.id))
}

const concerning = (wanted: ExpectedHandOver | ExpectedLetter): string =>
  [wanted.in && nameText(wanted.in), wanted.about].filter(Boolean).join(', ')

/** Work that must have been offered to somebody, or must not. */
export function comparedHandOver(
  wanted: ExpectedHandOver,
  file: WholeFile,
  scene: Scene,
  section: string,
): Line {
  const found = file.handOvers.filter(
    (one) =>
      (wanted.what === undefined || one.what === wanted.what) && isMeant(wanted, one, file, scene),
  )
  const words = (to: string, taken: 'yes' | 'no'): string =>
    [`to ${to}`, ...(wanted.taken ? [taken === 'yes' ? 'taken' : 'waiting'] : [])].join(', ')
  const what = [wanted.what ?? 'any hand-over', concerning(wanted)].filter(Boolean).join(', ')
  const receivers = found.map((one) =>
    words(one.to_team_id ?? one.to_other ?? '', one.received_at === null ? 'no' : 'yes'),
  )
  if (wanted.is === 'none') return compared(section, what, 'none', receivers[0] ?? 'none')
  const anyone = receivers[0] ?? 'none'
  const expected = wanted.to === undefined ? anyone : words(wanted.to, wanted.taken ?? 'no')
  if (receivers.length === 0) return compared(section, what, wanted.to ?? 'there', 'none')
  return compared(section, what, expected, receivers.find((one) => one === expected) ?? anyone)
}

type Message = WholeFile['messages'][number]

const stateOf = (message: Message): string => {
  if (message.sent_at !== null) return 'sent'
  return message.not_sent_at === null ? 'waiting' : 'not sent'
}

/** A letter that must be there, or must not: how far it has got, and what it says and never says. */
export function comparedLetter(
  wanted: ExpectedLetter,
  file: WholeFile,
  scene: Scene,
  section: string,
): readonly Line[] {
  const to = wanted.to?.toLowerCase()
  const found = file.messages.filter(
    (one) =>
      (wanted.letter === undefined || one.letter === wanted.letter) &&
      (to === undefined || `${one.to_name} ${one.to_address ?? ''}`.toLowerCase().includes(to)) &&
      isMeant(wanted, one, file, scene),
  )
  const about = [wanted.letter ?? 'any letter', wanted.to && `to ${wanted.to}`, concerning(wanted)]
  const what = about.filter(Boolean).join(', ')
  const states = found.map(stateOf)
  const state = wanted.is ?? 'there'
  const isSo = states.find((one) => one === wanted.is) ?? states[0] ?? 'none'
  const body = found.map((one) => `${one.subject}\n${one.body}`).join('\n')
  const says = (words: string): string => (body.includes(words) ? 'says it' : 'does not say it')
  return [
    compared(section, what, state, wanted.is === undefined && found.length > 0 ? 'there' : isSo),
    ...(wanted.says ?? []).map((one) => compared(section, `  “${one}”`, 'says it', says(one))),
    ...(wanted['never says'] ?? []).map((one) =>
      compared(section, `  “${one}”`, 'does not say it', says(one)),
    ),
  ]
}

/** The words of people from their ids, in an order that does not depend on who was found first. */
export const wordsOfPeople = (ids: readonly string[], { people }: Scene): string =>
  ids
    .map((id) => wordFor(people, id))
    .toSorted()
    .join(', ') || 'nobody'
