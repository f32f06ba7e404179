import { fillLetter } from '../../engine/letters.ts'
import type { Practice } from '../../engine/practice.ts'
import { textOf } from '../../engine/standpoint.ts'
import { instantInWords, listInWords } from '../../engine/words.ts'
import type { Letter } from '../../practice/vocabulary/letter.ts'
import { entriesById, type EntryRow } from '../../store/entries.ts'
import { addMessage } from '../../store/messages.ts'
import type { Act } from '../act.ts'
import { servicesPointedTo } from '../directory/services-pointed-to.ts'
import { sendSoon } from './send-soon.ts'
import type { OpenRecord } from '../records/open-record.ts'

/** A record as a letter about it needs it. */
export type Lettered = Pick<OpenRecord, 'definition' | 'view'> & {
  readonly row: Pick<OpenRecord['row'], 'id' | 'reference' | 'team_id' | 'happened_at'>
}

/**
 * Drafts each letter once. An acknowledgement is sent as soon as there is post; an answer waits for
 * somebody to read it. Without an address it waits too, so that a person writes or rings instead.
 */
export async function draftLetters(
  request: Act,
  record: Lettered,
  letterIds: readonly string[],
): Promise<void> {
  const pointedTo = servicesPointedTo(request.practice, record)
  const services = letterIds.length > 0 ? await entriesById(request.work, pointedTo) : []
  for (const id of new Set(letterIds)) {
    const written = writtenLetter(request.practice, record, id, services)
    const { letter, name, address, subject, body } = written
    const goesByItself = letter.kind === 'acknowledgement' && address !== undefined
    const messageId = await addMessage(request.work, {
      subject,
      body,
      recordId: record.row.id,
      process: record.definition.id,
      teamId: record.row.team_id,
      letter: id,
      kind: letter.kind === 'to-family' ? 'notice' : letter.kind,
      toName: name,
      toAddress: address,
      at: request.now,
      approvedAt: goesByItself ? request.now : undefined,
    })
    if (goesByItself) await sendSoon(request, messageId)
  }
}

/** A service of the directory by its name, for a letter that tells where the family was pointed to. */
type NamedEntry = Pick<EntryRow, 'id' | 'name'>

/** A letter as it would be drafted from the record as it stands. */
export interface WrittenLetter {
  readonly letter: Letter
  readonly name: string
  readonly address: string | undefined
  readonly subject: string
  readonly body: string
}

/** Writes a letter without keeping it: what would be drafted, for somebody to read before they decide. */
export function writtenLetter(
  practice: Practice,
  record: Lettered,
  letterId: string,
  entries: readonly NamedEntry[] = [],
): WrittenLetter {
  const letter = practice.letters.get(letterId)
  if (!letter) throw new Error(`No letter is called ${letterId}`)
  const { name, address } = referrerOf(record)
  return {
    letter,
    name,
    address,
    ...fillLetter(letter, wordsFor(practice, record, name, letter, entries)),
  }
}

function referrerOf({ definition, view }: Lettered): { name: string; address: string | undefined } {
  const said = (question: string | undefined): string | undefined => {
    const value = question ? view.values[question] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const from = definition.cameFrom
  return { name: said(from?.name) ?? said(from?.organisation) ?? '', address: said(from?.email) }
}

/** What a letter about a record is filled from. Only a letter to a family names children. */
export function wordsFor(
  practice: Practice,
  record: Lettered,
  referrer: string,
  letter: Letter,
  entries: readonly NamedEntry[] = [],
): Parameters<typeof fillLetter>[1] {
  const { definition, view, row } = record
  const { pack } = practice
  const pointedTo = servicesPointedTo(practice, record, letter.id)
  const services = entries.filter(({ id }) => pointedTo.includes(id)).map(({ name }) => name)
  const phone = (id: string): string => pack.contacts.find((one) => one.id === id)?.phone ?? ''
  // Only the outcomes this letter tells of: brothers and sisters with another outcome have another letter.
  const told = view.parts.flatMap((part) => {
    const outcome = definition.outcomes[textOf(part.values.outcome ?? view.values.outcome)]
    const tells = outcome?.effects?.some(
      (effect) => effect.effect === 'tell' && effect.letter === letter.id,
    )
    return outcome && tells ? [{ part, outcome }] : []
  })
  const levels = new Set(told.map(({ part }) => textOf(part.values.levelDecided)))
  const plain = pack.levels
    .filter((level) => levels.has(level.level))
    .map((level) => `level ${level.level}, ${level.name}: ${level.plainly}.`)
  const sentence =
    told.length > 0 && told.length < view.parts.length
      ? `for ${told.length} of the ${view.parts.length} children you named`
      : ''
  return {
    authority: pack.council,
    'front-door-phone': phone('front-door'),
    'out-of-hours-phone': phone('emergency-duty'),
    reference: row.reference,
    received: instantInWords(row.happened_at),
    outcome: [told[0]?.outcome.label, sentence].filter(Boolean).join(', '),
    explained: told[0]?.outcome.explained ?? '',
    level: plain.length > 0 ? listInWords(plain) : 'not yet decided.',
    referrer: referrer || 'Sir or Madam',
    children: '',
    decisions: '',
    'signed-by': pack.frontDoorName,
    services: services.length > 0 ? `: ${listInWords(services)}` : '',
    ...{ places: '', link: '', code: '' },
  }
}
