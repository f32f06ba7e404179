import type { Work } from './database.ts'

// Nobody reads a row of this table: somebody says what they like of themselves, and it is counted.

/** Keeps what whoever asks says of themselves; nothing said is taken back. What is counted already stays until it is counted anew. */
export async function tellOfOneself(
  work: Work,
  told: {
    readonly answers: Readonly<Record<string, string>>
    readonly at: string
    readonly countedFrom: string
  },
): Promise<void> {
  await work.hot(
    'tell-of-oneself',
    'select tell_of_oneself($1::jsonb, $2::timestamptz, $3::timestamptz)',
    [JSON.stringify(told.answers), told.at, told.countedFrom],
  )
}

/** When whoever asks last said something of themselves that they did not take back: not what. */
export async function toldOfOneselfAt(work: Work): Promise<string | undefined> {
  const [row] = await work.hot<{ at: string | null }>(
    'told-of-oneself-at',
    'select told_of_oneself_at() as at',
    [],
  )
  return row?.at ?? undefined
}

/** How many of those who worked here had given an answer; without a question, how many worked here. */
export interface CountedOfThemselves {
  readonly question: string
  readonly answer: string
  readonly many: number
}

/** Counts those who held one of these roles at an instant, and what they had said of themselves by then. */
export async function toldOfOneselfCounted(
  work: Work,
  asked: { readonly until: string; readonly roles: readonly string[] },
): Promise<CountedOfThemselves[]> {
  return await work.hot<{ [Key in keyof CountedOfThemselves]: CountedOfThemselves[Key] }>(
    'told-of-oneself-counted',
    'select question, answer, many from told_of_oneself_counted($1::timestamptz, $2::text[])',
    [asked.until, asked.roles],
  )
}

/** Erases what is not counted any more: said anew or taken back before an instant, or of somebody who had left. Returns how much. */
export async function forgetToldOfOneself(work: Work, countedFrom: string): Promise<number> {
  const [row] = await work.hot<{ many: number }>(
    'forget-told-of-oneself',
    'select forget_told_of_oneself($1::timestamptz) as many',
    [countedFrom],
  )
  return row?.many ?? 0
}
