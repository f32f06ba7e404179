import { saidOfFact } from '../../engine/said-of-fact.ts'
import type { NameOf } from '../../engine/summary.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { plainDateInWords } from '../../engine/words.ts'
import { documentsOfPerson } from '../../store/documents.ts'
import { factsOf } from '../../store/facts.ts'
import type { PersonRow } from '../../store/people.ts'
import { notesOn, type StatementNote } from '../../store/statement-notes.ts'
import type { FiledRecord } from '../../store/whole-file.ts'
import type { Act } from '../act.ts'
import { chronologiesOf } from '../people/chronology/chronologies.ts'
import type { Statement } from './statement.ts'

const other = { is: 'other' } as const

// A heading and what is asked are the practice's own words: whatever may name somebody stands in the body, which is read.

/** Whose, of which records, and the names of workers and teams. */
interface Whose {
  readonly person: PersonRow
  readonly records: readonly FiledRecord[]
  readonly nameOf: NameOf
}

/** What is held beside the records: who somebody is, facts, homes and workers, documents, what was said against it. */
export async function besideRecords(request: Act, whose: Whose): Promise<readonly Statement[]> {
  const { work } = request
  const { person, records } = whose
  const documents = await documentsOfPerson(work, person.id)
  const parts = records.flatMap(({ parts: all }) => all)
  const notes = await notesOn(work, {
    recordIds: records.map(({ id }) => id),
    personIds: [person.id],
  })
  return [
    ...whoTheyAre(request, person),
    ...(await factsHeld(request, whose)),
    ...(await ofChronology(request, person)),
    ...documents.map((one) => ({
      key: `document-${one.id}`,
      on: one.dated_on ?? dateInLondon(one.added_at),
      heading: 'Document',
      asked: 'What is kept',
      body: `${one.title}: ${one.file_name}${one.received_from && `, from ${one.received_from}`}. The document itself is copied and read apart.`,
      of: { is: 'document' as const, marked: one.sensitivity },
    })),
    ...notes
      .filter(
        ({ part_id: partId }) =>
          partId === null ||
          parts.some(({ id, personId }) => id === partId && personId === person.id),
      )
      .map(said),
  ]
}

const said = (note: StatementNote): Statement => ({
  key: `note-${note.id}`,
  on: dateInLondon(note.at),
  heading:
    note.kind === 'correction'
      ? 'Somebody said that something is wrong'
      : 'Somebody sees it otherwise',
  asked: 'What they said',
  body: [
    note.whose_name,
    note.words,
    note.answer === null ? '' : `What we did about it: ${note.answer}`,
  ]
    .filter(Boolean)
    .join('\n'),
  of: other,
})

function whoTheyAre({ now }: Act, person: PersonRow): readonly Statement[] {
  const known = {
    Name: `${person.forenames} ${person.surname}`.trim(),
    Born: person.born_on && plainDateInWords(person.born_on),
    Expected: person.expected_on && plainDateInWords(person.expected_on),
    'NHS number': person.nhs_number,
    'Unique pupil number': person.upn,
    School: person.school,
    Telephone: person.phone,
  }
  return Object.entries(known).flatMap(([asked, body]) =>
    body
      ? [
          {
            key: `person-${person.id}-${asked}`,
            on: person.born_on ?? dateInLondon(now),
            ...{ heading: 'Who you are', asked, body, of: other },
          },
        ]
      : [],
  )
}

async function factsHeld(
  { work, practice }: Act,
  { person, nameOf }: Whose,
): Promise<readonly Statement[]> {
  const facts = await factsOf(work, [person.id])
  return facts.map((fact) => {
    const until = fact.to_on ? ` until ${plainDateInWords(fact.to_on)}` : ''
    const words = saidOfFact(fact, practice, nameOf)
    return {
      key: `fact-${fact.id}`,
      on: fact.from_on,
      heading: 'What was so at the time',
      asked: practice.facts.get(fact.kind)?.title ?? fact.kind,
      body: [`From ${plainDateInWords(fact.from_on)}${until}`, ...words].join('; '),
      of: { is: 'fact' as const, kind: fact.kind },
    }
  })
}

/** Homes, workers, schools, births: what the chronology tells that no record and no fact does, and notes on its lines. */
async function ofChronology(request: Act, person: PersonRow): Promise<readonly Statement[]> {
  const [chronology] = await chronologiesOf(request, [person])
  return (chronology?.lines ?? []).flatMap((line) => {
    const told = /^(record|decided|fact)-/.test(line.key)
      ? []
      : [
          {
            key: `line-${line.key}`,
            on: line.on,
            heading: 'From the chronology',
            asked: 'What happened',
            body: [line.title, ...line.said.map(({ text }) => text)].join('; '),
            of: other,
          },
        ]
    return line.mark?.note
      ? [
          ...told,
          {
            key: `mark-${line.key}`,
            on: line.on,
            heading: 'Note in the chronology',
            asked: 'What a worker wrote of it',
            body: `${line.title}\n${line.mark.note}`,
            of: other,
          },
        ]
      : told
  })
}
