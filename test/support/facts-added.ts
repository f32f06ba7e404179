import type { TestOffice } from './office.ts'

/** What is true of somebody of the demonstration without a record behind it. */
export async function addFact(
  at: TestOffice,
  word: string,
  fact: {
    readonly kind: string
    readonly from: string
    readonly to?: string
    readonly detail?: Readonly<Record<string, string | number>>
  },
): Promise<void> {
  const { kind, from, to, detail = {} } = fact
  await at.office.store.transaction({ system: true }, (work) =>
    work.hot(
      'test-add-fact',
      `insert into dated_fact (subject_id, kind, from_on, to_on, detail, recorded_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [at.person(word), kind, from, to ?? null, JSON.stringify(detail), at.office.clock.now()],
    ),
  )
}
