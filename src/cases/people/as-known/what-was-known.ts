import { rowAsKnown, type KeptRow } from '../../../engine/as-known/kept-row.ts'
import type { InstantText } from '../../../engine/temporal.ts'
import type { DeadlineRow } from '../../../store/deadlines.ts'
import type { FactRow } from '../../../store/facts.ts'
import type { PersonRow, RelationshipRow } from '../../../store/people.ts'
import type { RecordRow } from '../../../store/records.ts'
import type { StoredAnswers } from '../../../store/stored-answer.ts'

/** A person's part in a record, and the record, as they stood. */
export interface KnownRecord {
  readonly row: RecordRow
  readonly part: {
    readonly id: string
    readonly answers: StoredAnswers
    readonly outcome: string | null
    readonly decided_at: string | null
  }
}

/** What was known of a person at an instant. */
export interface WhatWasKnown {
  readonly person: PersonRow
  readonly relationships: readonly RelationshipRow[]
  /** Newest first. */
  readonly facts: readonly FactRow[]
  /** Newest first. */
  readonly records: readonly KnownRecord[]
  /** What was to be done in records that had not ended, soonest first. */
  readonly due: readonly DeadlineRow[]
}

interface AddressRow {
  readonly line: string
  readonly postcode: string | null
  readonly place: PersonRow['place']
  readonly district: string | null
  readonly authority: string | null
  readonly do_not_disclose: boolean
  readonly from_at: string
  readonly to_at: string | null
}
type StatedRow = RelationshipRow & { readonly to_at: string | null }
type PartRow = KnownRecord['part'] & {
  readonly record_id: string
  readonly subject_id: string
  readonly taken_off_at: string | null
}

/** What these rows said of a person at an instant; nothing where nobody knew of them yet. */
export function whatWasKnown(
  rows: readonly KeptRow[],
  personId: string,
  at: InstantText,
): WhatWasKnown | undefined {
  const known = (table: string): readonly unknown[] =>
    rows.flatMap((row) => (row.table === table ? (rowAsKnown(row, at) ?? []) : []))
  // A merge moves rows from one person to another: whose a row was counts, not whose it is now.
  const of = <Row extends object>(table: string, column: keyof Row): readonly Row[] =>
    (known(table) as readonly Row[]).filter((row) => String(row[column]) === personId)
  const [person] = of<PersonRow>('person', 'id')
  if (!person) return undefined
  const homes = of<AddressRow & { person_id: string }>('address', 'person_id')
  const records = known('record') as readonly RecordRow[]
  const parts = of<PartRow>('record_part', 'subject_id').filter((one) => one.taken_off_at === null)
  return {
    // Whoever reads this may open the person's page.
    person: { ...person, ...homeIn(homes), closed: false },
    relationships: (known('relationship') as readonly StatedRow[]).filter(
      (one) => one.to_at === null && [one.person_id, one.of_person_id].includes(personId),
    ),
    facts: of<FactRow>('dated_fact', 'subject_id').toSorted(
      (one, other) => other.from_on.localeCompare(one.from_on) || Number(other.id) - Number(one.id),
    ),
    records: parts
      .flatMap((part) => {
        const row = records.find((one) => one.id === part.record_id)
        return row ? [{ row, part }] : []
      })
      .toSorted(
        ({ row: one }, { row: other }) =>
          other.happened_at.localeCompare(one.happened_at) || Number(other.id) - Number(one.id),
      ),
    due: dueIn(known('deadline') as readonly DeadlineRow[], parts, records),
  }
}

function homeIn(
  homes: readonly AddressRow[],
): Pick<
  PersonRow,
  'address_hidden' | 'address_line' | 'postcode' | 'place' | 'district' | 'authority'
> {
  const home = homes
    .filter((one) => one.to_at === null)
    .toSorted((one, other) => one.from_at.localeCompare(other.from_at))
    .at(-1)
  const isHidden = home?.do_not_disclose ?? false
  return {
    address_hidden: isHidden,
    address_line: isHidden ? null : (home?.line ?? null),
    postcode: isHidden ? null : (home?.postcode ?? null),
    place: home?.place ?? null,
    district: home?.district ?? null,
    authority: home?.authority ?? null,
  }
}

function dueIn(
  deadlines: readonly DeadlineRow[],
  parts: readonly PartRow[],
  records: readonly RecordRow[],
): readonly DeadlineRow[] {
  return deadlines
    .filter(
      (one) =>
        one.state === 'open' &&
        parts.some(
          (part) =>
            part.record_id === one.record_id && (one.part_id === null || one.part_id === part.id),
        ) &&
        records.some((record) => record.id === one.record_id && record.ended_at === null),
    )
    .toSorted(
      (one, other) => one.due_at.localeCompare(other.due_at) || Number(one.id) - Number(other.id),
    )
}
