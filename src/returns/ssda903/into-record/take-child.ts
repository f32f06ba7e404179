import type { Period } from '../from-record/held.ts'
import type { Fields903 } from '../from-record/fields.ts'
import type { Child } from '../tables.ts'
import { factsAroundCare } from './around-care.ts'
import { careFactsOf } from './care.ts'
import { dayText, sexOf, type TakenChild } from './taken.ts'

/** A child as the files tell of them; undefined without a date of birth and a sex, which are asked for beforehand. */
export function takeChild(
  child: Child,
  fields: Fields903,
  period: Period,
  ethnicities: ReadonlySet<string>,
): TakenChild | undefined {
  const { header } = child
  const bornOn = header && dayText(header.DOB)
  const sex = header && sexOf(header.SEX)
  if (!header || bornOn === undefined || sex === undefined) return undefined
  const { ETHNIC, UPN, MOTHER, MC_DOB } = header
  return {
    number: child.id,
    person: {
      born_on: bornOn,
      sex,
      ethnicity: ethnicities.has(ETHNIC) ? ETHNIC : undefined,
      upn: /^[A-Z]\d{11}[\dA-Z]$/.test(UPN) ? UPN : undefined,
      upn_unknown: /^UN[1-7]$/.test(UPN) ? UPN : undefined,
    },
    firstChildBornOn: MOTHER === '1' ? dayText(MC_DOB) : undefined,
    facts: [
      ...careFactsOf(child.Episodes, fields),
      ...factsAroundCare(child, fields, period),
    ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  }
}
