import type { Finding } from './compare.ts'

/** An open rule by which two people may be one: everything of the first list is so, nothing of the second. */
export interface MatchRule {
  readonly id: string
  /** "Same name and date of birth". */
  readonly title: string
  /** Why that is a reason, and what it may be instead. */
  readonly because: string
  readonly all: readonly (Finding | readonly Finding[])[]
  readonly none: readonly Finding[]
}

const otherNumbers = ['other-nhs-number', 'other-upn'] as const

/**
 * All rules by which duplicates are proposed, the surest first. There is no sum of points behind them: a pair is
 * proposed when one of these is so, and says which. Two who are stated to be relatives are never proposed.
 */
export const matchRules: readonly MatchRule[] = [
  {
    id: 'same-nhs-number',
    title: 'Same NHS number',
    because:
      'A number belongs to one person. It may have been typed for the wrong one: then set it right.',
    all: ['same-nhs-number'],
    none: [],
  },
  {
    id: 'same-upn',
    title: 'Same UPN',
    because: 'A pupil number belongs to one child. It may have been typed for a brother or sister.',
    all: ['same-upn'],
    none: ['other-nhs-number'],
  },
  {
    id: 'same-name-and-birth',
    title: 'Same name and date of birth',
    because: 'Two people of one name are seldom born on one day.',
    all: ['same-name', 'same-birth'],
    none: otherNumbers,
  },
  {
    id: 'form-of-name-and-birth',
    title: 'Another form of the name, same date of birth',
    because:
      'Bob and Robert, Muhammad and Mohamed, one half of a double name: often one person, written by two.',
    all: ['form-of-name', 'same-birth'],
    none: [...otherNumbers, 'other-sex'],
  },
  {
    id: 'similar-name-and-birth',
    title: 'Name a letter apart, same date of birth',
    because: 'Often a slip of the pen. Twins may be named so: look before you decide.',
    all: ['similar-name', 'same-birth'],
    none: [...otherNumbers, 'other-sex'],
  },
  {
    id: 'name-and-swapped-birth',
    title: 'Same name, day and month of birth exchanged',
    because: 'Forms of other countries put the month first.',
    all: [['same-name', 'form-of-name', 'similar-name'], 'swapped-birth'],
    none: [...otherNumbers, 'other-sex'],
  },
  {
    id: 'name-home-and-near-birth',
    title: 'Same name and address, date of birth a little different',
    because:
      'One figure of a date of birth is easily mistyped. Cousins may share a name, seldom a home.',
    all: [['same-name', 'form-of-name', 'similar-name'], 'near-birth', ['same-home', 'same-phone']],
    none: [...otherNumbers, 'other-sex'],
  },
  {
    id: 'name-and-home',
    title: 'Same name and address, a date of birth not known',
    because:
      'One of the two was recorded in haste. A father and a son may share a name and a home.',
    all: [['same-name', 'form-of-name'], 'birth-not-known', ['same-home', 'same-phone']],
    none: [...otherNumbers, 'other-sex'],
  },
  {
    id: 'surname-changed',
    title: 'Same first names, date of birth and address, another surname',
    because: 'Surnames change with a marriage, a separation or an adoption by a step-parent.',
    all: ['same-forenames', 'same-birth', ['same-home', 'same-phone']],
    none: [...otherNumbers, 'other-sex', 'same-name', 'form-of-name', 'similar-name'],
  },
]

/** The rules by which these findings propose two people, the surest first; empty when none does. */
export const rulesMet = (found: ReadonlySet<Finding>): readonly MatchRule[] =>
  matchRules.filter(
    (rule) =>
      rule.all.every((wanted) =>
        typeof wanted === 'string' ? found.has(wanted) : wanted.some((one) => found.has(one)),
      ) && !rule.none.some((unwanted) => found.has(unwanted)),
  )
