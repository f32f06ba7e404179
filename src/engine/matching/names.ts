import { namesAlike } from './names-alike.ts'

/** Letters that taking the accents off leaves as they are, in the letters that English writes for them. */
const asWritten: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ə: 'a' },
}

/** A name without capitals, accents or punctuation, a hyphen a blank: the same as `fold` in the database. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœıħə]/g, (letter) => asWritten[letter] ?? letter)
    .replaceAll('-', ' ')
    .replaceAll(/[^a-z0-9 ]/g, '')
    .replaceAll(/ +/g, ' ')
    .trim()

export const wordsOf = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word !== '')

const names = new Map<string, Set<number>>()
for (const [at, forms] of namesAlike.entries()) {
  for (const form of forms) names.set(form, (names.get(form) ?? new Set()).add(at))
}

/** Are these two forms of one name: Bob and Robert, Muhammad and Mohamed? Two forms of a third are not. */
export function areForms(one: string, other: string): boolean {
  if (one === other) return true
  const theirs = names.get(other)
  return theirs !== undefined && [...(names.get(one) ?? [])].some((name) => theirs.has(name))
}

/** The other forms of a name, as they are listed. */
export const formsOf = (word: string): readonly string[] => [
  ...new Set(
    [...(names.get(word) ?? [])]
      .flatMap((at) => namesAlike[at] ?? [])
      .filter((form) => form !== word),
  ),
]

/**
 * How many letters have to be changed, added, dropped or exchanged with their neighbour to make one word of the other;
 * `most` + 1 where it is more than that.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1]
      const changed = (last[at - 1] ?? 0) + (same ? 0 : 1)
      let least = Math.min(changed, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1)
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        least = Math.min(least, (before[at - 2] ?? 0) + 1)
      }
      next.push(least)
    }
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
