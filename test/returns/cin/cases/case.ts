import type { Draft, SmallReturn } from '../small-return.ts'

/** One change of the small return. */
export type Change = (small: SmallReturn) => void

/** A rule with a change that breaks it, and one that comes near and does not. */
export interface RuleCase {
  readonly rule: string
  readonly breaks: Change
  readonly holds: Change
}

type Part = {
  [Name in keyof SmallReturn]: SmallReturn[Name] extends Draft ? Name : never
}[keyof SmallReturn]

/** Gives a part of the return other values; undefined leaves a field out. */
export const put =
  (part: Part, fields: Draft): Change =>
  (small) => {
    Object.assign(small[part], fields)
  }

/** Both changes, one after the other. */
export const both =
  (first: Change, second: Change): Change =>
  (small) => {
    first(small)
    second(small)
  }

/** Adds a group beside those that a part of the return has. */
export const add =
  (part: Part, group: string, draft: Draft): Change =>
  (small) => {
    const row: Draft = small[part]
    row[group] = [...((row[group] ?? []) as Draft[]), draft]
  }
