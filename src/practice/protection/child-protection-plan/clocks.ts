import { commonPractice, toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { coreGroupsDue, visitsDue } from '../plan-rhythm.ts'
import type { ProtectionPlanQuestion } from './questions.ts'

type Clock = ClockDefinition<ProtectionPlanQuestion>

const planBegan = { fact: 'child-protection-plan', at: 'start' } as const
const sinceItBegan = {
  ...planBegan,
  inWords: 'the day the plan began, which is that of the conference',
}

/** While the plan is in force. When it ends, what was due under it is no longer. */
const inForce: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: { holds: 'child-protection-plan' },
  otherwise: 'The child protection plan has ended.',
}

const coreGroup = { fact: 'core-group', at: 'start' } as const
const visit = { fact: 'child-protection-visit', at: 'start' } as const
const review = { fact: 'review-conference', at: 'start' } as const

export const clocks: readonly Clock[] = [
  {
    id: 'T37',
    name: 'First core group held',
    from: sinceItBegan,
    stops: coreGroup,
    ...inForce,
    local: [{ within: { workingDays: 10 } }],
    statutory: [{ within: { workingDays: 10 } }],
    source: [workingTogether('the first core group meets within ten working days')],
  },
  {
    id: 'T38',
    name: 'Next core group held',
    from: { ...coreGroup, every: true, inWords: 'the last core group' },
    stops: coreGroup,
    ...inForce,
    local: coreGroupsDue,
    source: [commonPractice('Core groups: at least every six weeks after the first')],
  },
  {
    id: 'T39',
    name: 'First child protection visit made',
    from: sinceItBegan,
    stops: visit,
    ...inForce,
    local: [{ within: { workingDays: 5 } }],
    source: [toBeConfirmed('the first visit is made within five working days of the conference')],
  },
  {
    id: 'T39b',
    name: 'Next child protection visit made',
    from: { ...visit, every: true, inWords: 'the last visit at which the child was seen' },
    stops: visit,
    ...inForce,
    local: visitsDue,
    source: [toBeConfirmed('visits at least every 15 working days; neighbours publish the same')],
  },
  {
    id: 'T40',
    name: 'First review conference held',
    from: sinceItBegan,
    stops: review,
    ...inForce,
    local: [{ within: { months: 3 } }],
    statutory: [{ within: { months: 3 } }],
    source: [workingTogether('the first review conference within three months')],
  },
  {
    id: 'T41',
    name: 'Next review conference held',
    from: { ...review, every: true, inWords: 'the last review conference' },
    stops: review,
    ...inForce,
    local: [{ within: { months: 6 } }],
    statutory: [{ within: { months: 6 } }],
    source: [workingTogether('later review conferences at most six months apart')],
  },
  {
    // Counts only for a plan made before the birth; T40 runs beside it, and the sooner one matters.
    id: 'T43',
    name: 'Review conference after the birth held',
    from: { subject: 'born', toCome: true, inWords: 'the day the baby was born' },
    stops: review,
    ...inForce,
    local: [{ within: { workingDays: 20 } }],
    source: [
      commonPractice('Plans for unborn children: reviewed within 20 working days of the birth'),
    ],
  },
  {
    id: 'P13a',
    name: 'A manager asks why the plan still runs, at nine months',
    from: sinceItBegan,
    stops: { answered: ['nineMonthsOn'] },
    ...inForce,
    local: [{ within: { months: 9 } }],
    source: [toBeConfirmed('managers look at plans of nine months')],
  },
  {
    id: 'P13b',
    name: 'A manager asks why the plan still runs, at fifteen months',
    from: sinceItBegan,
    stops: { answered: ['fifteenMonthsOn'] },
    ...inForce,
    local: [{ within: { months: 15 } }],
    source: [toBeConfirmed('managers look at plans of fifteen months')],
  },
]
