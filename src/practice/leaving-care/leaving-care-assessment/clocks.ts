import { carePlanning } from '../../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import { seed } from '../../vocabulary/source.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { afterCare, returnClocks } from '../after-care.ts'
import type { AssessmentQuestion } from './questions.ts'

const asked = { fact: 'support-after-21', at: 'start' } as const
const theBirthday = (inWords: string) => ({ subject: 'born', inWords }) as const

const owedAnAdviser = {
  holds: 'care-leaver',
  where: { category: ['eligible', 'relevant', 'former-relevant'] },
} as const satisfies Condition

// This record is never ended by another, so that what outlives a plan is counted here.
export const clocks: readonly ClockDefinition<AssessmentQuestion>[] = [
  {
    id: 'T91',
    name: 'Leaving care needs assessed',
    from: {
      answer: 'categorySince',
      inWords: 'the 16th birthday, or the day of entitlement if that is later',
    },
    stops: { fact: 'leaving-care-assessment', at: 'start' },
    each: 'child',
    when: { question: 'category', is: ['eligible', 'relevant', 'not-yet'] },
    otherwise: 'Only an eligible or relevant young person has to be assessed by a day.',
    local: [{ within: { months: 3 } }],
    statutory: [{ within: { months: 3 } }],
    source: [childrenAct1989('schedule 2 paragraph 19B(4)'), carePlanning('42')],
  },
  {
    id: 'T92',
    name: 'Personal adviser allocated',
    from: theBirthday('the date of birth, for the 17th birthday'),
    stops: { fact: 'personal-adviser', at: 'start' },
    each: 'child',
    when: { question: 'category', is: ['eligible', 'relevant', 'former-relevant', 'not-yet'] },
    otherwise: 'Whoever qualifies for advice alone need not have a personal adviser.',
    local: [{ within: { birthday: 17 } }],
    source: [seed('Leaving care: a personal adviser no later than the 17th birthday')],
  },
  {
    // No number in the register: the handbook's P36 asks at 21, and again each year after a no.
    id: 'P36-21',
    name: 'Asked at 21 whether support goes on',
    from: theBirthday('the date of birth, for the 21st birthday'),
    stops: { ...asked, where: { occasion: 'atTwentyOne' } },
    each: 'child',
    when: { all: [afterCare, { holds: 'leaving-care-support' }] },
    otherwise: 'No personal adviser supports them after care.',
    local: [{ within: { birthday: 21 } }],
    source: [
      childrenAct1989('23CZB'),
      seed('Leaving care: support until 21, and up to 25 if the young person wants it'),
    ],
  },
  {
    id: 'P36-again',
    name: 'Asked again whether they want support',
    from: { ...asked, where: { wants: 'no' }, every: true, inWords: 'the day they last said no' },
    stops: asked,
    each: 'child',
    when: { all: [afterCare, { not: { holds: 'leaving-care-support' } }] },
    otherwise: 'They have support again, or have reached 25.',
    local: [{ within: { years: 1 } }],
    statutory: [{ within: { years: 1 } }],
    source: [childrenAct1989('23CZB(5): told at least once in every year')],
  },
  {
    id: 'P36-25',
    name: 'Support ended well at 25',
    // From the first day of entitlement: between the adviser and the birthdays nothing else is due here, and a record
    // in which nothing is due is looked at no more.
    from: theBirthday('the date of birth, for the 25th birthday'),
    stops: { fact: 'leaving-care-support', at: 'end' },
    each: 'child',
    when: owedAnAdviser,
    otherwise: 'They are not owed the support of a personal adviser.',
    local: [{ within: { birthday: 25 } }],
    source: [childrenAct1989('23CZB'), toBeConfirmed('a closing record by the 25th birthday')],
  },
  ...returnClocks,
]
