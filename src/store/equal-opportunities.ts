import type { Work } from './database.ts'

// Nobody reads a row of this table: the application may begin one, answer it once, and count.

/** Begins what an applicant may say apart from the application. Returns the number by which it is answered. */
export async function beginEqualOpportunities(
  work: Work,
  { applicationId, on }: { readonly applicationId: string; readonly on: string },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'begin-equal-opportunities',
    'select begin_equal_opportunities($1::bigint, $2::date) as id',
    [applicationId, on],
  )
  if (!row) throw new Error('Equal opportunities were not begun')
  return row.id
}

/** Keeps what was said. Returns false, and changes nothing, where that was done before. */
export async function answerEqualOpportunities(
  work: Work,
  given: {
    readonly id: string
    readonly answers: Readonly<Record<string, string>>
    readonly at: string
  },
): Promise<boolean> {
  const [row] = await work.hot<{ is_kept: boolean }>(
    'answer-equal-opportunities',
    'select answer_equal_opportunities($1::bigint, $2::jsonb, $3::timestamptz) as is_kept',
    [given.id, JSON.stringify(given.answers), given.at],
  )
  return row?.is_kept ?? false
}

/** How many gave an answer, of those who got as far as a stage; without a question, how many got there. */
export interface CountedAnswer {
  readonly stage: string
  readonly question: string
  readonly answer: string
  readonly many: number
}

/**
 * Counts those who applied in these days, as it stood when the last of them ended: "applied" is all of them, another stage
 * those of whose application that fact was recorded by then. What was answered later is not counted either.
 */
export async function equalOpportunitiesCounted(
  work: Work,
  asked: { readonly from: string; readonly to: string; readonly stages: readonly string[] },
): Promise<CountedAnswer[]> {
  return await work.hot<{ [Key in keyof CountedAnswer]: CountedAnswer[Key] }>(
    'equal-opportunities-counted',
    'select stage, question, answer, many from equal_opportunities_counted($1::date, $2::date, $3::text[])',
    [asked.from, asked.to, asked.stages],
  )
}
