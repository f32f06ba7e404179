import { idsIn, textOf, type Value } from '../../engine/standpoint.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { entriesById } from '../../store/entries.ts'
import type { Act } from '../act.ts'

/** What is said where an answer names an entry that is in another register, or not there for whoever answers. */
export async function entryNotThere(
  { work }: Act,
  question: Question,
  value: Value,
): Promise<string | undefined> {
  const named = entriesNamed(question, value)
  if (named.length === 0) return undefined
  const known = await entriesById(
    work,
    named.map(({ id }) => id),
  )
  const isThere = named.every(({ id, from }) =>
    known.some((entry) => entry.id === id && entry.register === from),
  )
  return isThere ? undefined : 'Choose one from the list'
}

function entriesNamed(
  question: Question,
  value: Value,
): readonly { readonly id: string; readonly from: string }[] {
  if (question.kind === 'entry') return idsIn(value).map((id) => ({ id, from: question.from }))
  if (question.kind !== 'list') return []
  const rows = value as readonly Readonly<Record<string, Value>>[]
  return Object.entries(question.of).flatMap(([column, inner]) =>
    inner.kind === 'entry'
      ? rows.flatMap((row) => {
          const id = row[column]
          return id === undefined ? [] : [{ id: textOf(id), from: inner.from }]
        })
      : [],
  )
}
