import { careLeavers2010, transitionToAdulthood } from '../../law/leaving-care.ts'
import { childrenAct1989, commonPractice, toBeConfirmed } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { afterCare } from '../after-care.ts'
import type { PathwayPlanQuestion } from './questions.ts'

type Clock = ClockDefinition<PathwayPlanQuestion>

const review = { fact: 'pathway-review', at: 'start' } as const
const visit = { fact: 'adviser-visit', at: 'start' } as const
/** A visit to a home that we provide; a meeting somewhere else is none. */
const visitThere = { ...visit, where: { stage: ['first', 'before-review', 'later'] } } as const
const laterVisit = { ...visit, where: { stage: ['before-review', 'later'] } } as const
const contact = { fact: 'adviser-contact', at: 'start' } as const
const reached = { ...contact, where: { inTouch: ['YES', 'REFU', 'NREQ', 'RHOM'] } } as const
const decided = { fact: 'staying-put-decision', at: 'start' } as const

/** A home that we provide: what is due there is due again from the day of each move. */
const ourHome = { fact: 'home-after-care', at: 'start', where: { ours: 'yes' } } as const
const anyHome = { fact: 'home-after-care', at: 'start' } as const
const movedIn = {
  ...ourHome,
  every: true,
  replacedBy: anyHome,
  inWords: 'the day they moved to a home that we provide',
} as const
const inOurHome = {
  all: [afterCare, { holds: 'home-after-care', where: { ours: 'yes' } }],
} as const

const inForce: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: { holds: 'pathway-plan' },
  otherwise: 'The pathway plan has ended.',
}
const whileInOurHome: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: inOurHome,
  otherwise: 'They no longer live in a home that we provide.',
}
const whileInCare: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: { holds: 'looked-after' },
  otherwise: 'They have left our care.',
}
const whileAfterCare: Pick<Clock, 'each' | 'when' | 'otherwise'> = {
  each: 'child',
  when: afterCare,
  otherwise: 'Keeping in touch is for those who have left our care and are owed it.',
}

const sixMonths = [{ within: { months: 6 } }] as const
const visits = [careLeavers2010('8(2): visits in accommodation that the authority provides')]
const eightWeeks = [{ within: { weeks: 8 } }] as const
const inTouchEvery = [
  childrenAct1989('23B(8) and 23C(2): keep in touch'),
  commonPractice('Keeping in touch at least every eight weeks'),
]

export const clocks: readonly Clock[] = [
  {
    id: 'T93',
    name: 'First review of the pathway plan',
    from: { fact: 'pathway-plan', at: 'start', inWords: 'the day the plan began' },
    stops: review,
    ...inForce,
    local: sixMonths,
    statutory: sixMonths,
    source: [careLeavers2010('7(2)(c): at least every six months')],
  },
  {
    id: 'T93b',
    name: 'Next review of the pathway plan',
    from: { ...review, every: true, inWords: 'the last review' },
    stops: review,
    ...inForce,
    local: sixMonths,
    statutory: sixMonths,
    source: [careLeavers2010('7(2)(c): at least every six months')],
  },
  {
    id: 'T93c',
    name: 'Review of the pathway plan 28 days after moving',
    from: movedIn,
    stops: review,
    ...whileInOurHome,
    local: [{ within: { days: 28 } }],
    statutory: [{ within: { days: 28 } }],
    source: [careLeavers2010('7(3): 28 days after moving to accommodation that we provide')],
  },
  {
    id: 'T94',
    name: 'First visit in a home that we provide',
    from: movedIn,
    stops: visitThere,
    ...whileInOurHome,
    local: [{ within: { days: 7 } }],
    statutory: [{ within: { days: 7 } }],
    source: visits,
  },
  {
    id: 'T94b',
    name: 'Second visit, before the 28-day review',
    from: movedIn,
    stops: laterVisit,
    ...whileInOurHome,
    local: [{ within: { days: 28 } }],
    statutory: [{ within: { days: 28 } }],
    source: visits,
  },
  {
    id: 'T94c',
    name: 'Next visit in a home that we provide',
    from: { ...laterVisit, every: true, replacedBy: anyHome, inWords: 'the last visit' },
    stops: visitThere,
    ...whileInOurHome,
    local: [{ within: { months: 2 } }],
    statutory: [{ within: { months: 2 } }],
    source: visits,
  },
  {
    id: 'T94d',
    name: 'Next visit, as the plan says',
    from: { ...visit, every: true, replacedBy: ourHome, inWords: 'the last visit' },
    stops: visit,
    each: 'child',
    when: {
      all: [
        { holds: 'pathway-plan' },
        { not: { holds: 'home-after-care', where: { ours: 'yes' } } },
      ],
    },
    otherwise: 'The plan has ended, or the law says how often in a home that we provide.',
    local: [{ within: { asAnswered: 'visitEveryWeeks', in: 'weeks' } }],
    source: [toBeConfirmed('elsewhere the pathway plan says how often the adviser visits')],
  },
  {
    id: 'T95',
    name: 'Next contact, to keep in touch',
    from: {
      ...contact,
      where: { inTouch: 'YES' },
      every: true,
      inWords: 'the last contact',
    },
    stops: reached,
    ...whileAfterCare,
    local: eightWeeks,
    source: inTouchEvery,
  },
  {
    id: 'T95b',
    name: 'First contact after leaving care',
    from: { fact: 'looked-after', at: 'end', inWords: 'the day care ended' },
    stops: reached,
    ...whileAfterCare,
    local: eightWeeks,
    source: inTouchEvery,
  },
  {
    id: 'T95c',
    name: 'Contact offered again',
    from: {
      ...contact,
      where: { inTouch: ['REFU', 'NREQ'] },
      every: true,
      inWords: 'the day they last said no',
    },
    stops: contact,
    ...whileAfterCare,
    local: [{ within: { years: 1 } }],
    source: [toBeConfirmed('whoever wants no contact is asked again every year')],
  },
  {
    id: 'P36-17',
    name: 'Staying put or staying close decided',
    from: { subject: 'born', inWords: 'the date of birth, for the age of seventeen and a half' },
    stops: decided,
    ...whileInCare,
    local: [{ within: { inTurn: [{ birthday: 17 }, { months: 6 }] } }],
    source: [transitionToAdulthood('staying put is talked about well before 18')],
  },
  {
    id: 'P36-18',
    name: 'Home from 18 settled',
    from: { subject: 'born', inWords: 'the date of birth, for three months before 18' },
    stops: { ...decided, where: { settled: 'yes' } },
    ...whileInCare,
    local: [{ within: { inTurn: [{ birthday: 18 }, { monthsBefore: 3 }] } }],
    source: [toBeConfirmed('six and three months before 18, what changes at 18 is looked at')],
  },
  {
    id: 'P36-home',
    name: 'Back home: entitlement as a relevant young person may end from',
    from: {
      fact: 'home-after-care',
      at: 'start',
      where: { returnedHome: 'yes' },
      every: true,
      replacedBy: anyHome,
      inWords: 'the day they went home',
    },
    stops: { fact: 'home-after-care', at: 'end' },
    each: 'child',
    when: {
      all: [afterCare, { holds: 'home-after-care', where: { returnedHome: 'yes' } }],
    },
    otherwise: 'They live somewhere else again, or have reached 25.',
    notBefore: true,
    statutory: [{ within: { months: 6 } }],
    source: [careLeavers2010('3(3): six months back at home')],
  },
]
