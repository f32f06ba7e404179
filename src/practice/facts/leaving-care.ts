import { careLeavers2010, careLeaversReturn } from '../law/leaving-care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { seed } from '../vocabulary/source.ts'
import type { FactType } from '../vocabulary/fact.ts'

// What is so of a young person who leaves our care. What is open ends on the 25th birthday at the latest.
const until25 = { age: 25, with: { endReason: 'twenty-five' } } as const

export const leavingCareFacts: readonly FactType[] = [
  {
    // From the day of entitlement; the category changes with age and history. Further details: leftCare
    // (before-17, at-17, at-18) and qualifyingBecause, which the statutory birthdays and rights turn on.
    id: 'care-leaver',
    title: 'Entitled to support after care',
    excludes: 'care-leaver',
    overlapMessage:
      'This young person is already recorded as entitled to support after care on those dates. There is one entry, and its category changes.',
    details: { category: { title: 'Entitlement', codes: 'leaving-care-category', alone: true } },
    endsAtAge: until25,
    source: [childrenAct1989('23A to 24 and schedule 2 paragraph 19B')],
  },
  {
    id: 'personal-adviser',
    title: 'Personal adviser',
    excludes: 'personal-adviser',
    overlapMessage:
      'This young person already has a personal adviser on those dates. One ends on the day the next begins.',
    details: { worker: { title: 'Adviser', names: 'worker', alone: true } },
    endsAtAge: until25,
    source: [
      childrenAct1989('23D'),
      seed('Leaving care: a personal adviser is the focal point until 21, and up to 25'),
    ],
  },
  {
    id: 'leaving-care-assessment',
    title: 'Leaving care needs assessed',
    source: [childrenAct1989('23B and schedule 2 paragraph 19B')],
  },
  {
    id: 'pathway-plan',
    title: 'Pathway plan',
    excludes: 'pathway-plan',
    overlapMessage:
      'This young person already has a pathway plan on those dates, and there is only one. Change it at a review.',
    endsAtAge: until25,
    source: [childrenAct1989('23E')],
  },
  {
    id: 'pathway-review',
    title: 'Pathway plan reviewed',
    details: {
      trigger: {
        title: 'Why',
        options: {
          sixMonths: 'Six months since the last',
          twentyEightDays: '28 days after moving to a home we provide',
          requested: 'Somebody asked for it',
          moving: 'A move',
          crisis: 'A crisis',
          turning18: 'Turning 18',
          custody: 'Custody',
        },
        alone: true,
      },
    },
    source: [careLeavers2010('7: review of pathway plans')],
  },
  {
    // Only a visit at which the young person was seen, in person, by their adviser or social worker. Details:
    // stage (first, before-review, later) of a visit to a home we provide, and how (atHome, elsewhere).
    id: 'adviser-visit',
    title: 'Visited by the personal adviser',
    tells: 'seen',
    source: [careLeavers2010('8: visits by the personal adviser')],
  },
  {
    // Every attempt to keep in touch. With forBirthday, home and activity besides it is the statutory record.
    id: 'adviser-contact',
    title: 'Contact with the personal adviser',
    details: {
      inTouch: { title: 'In touch', codes: 'in-touch', alone: true },
      forBirthday: {
        title: 'For the return, birthday',
        options: {
          17: '17th birthday',
          18: '18th birthday',
          19: '19th birthday',
          20: '20th birthday',
          21: '21st birthday',
          none: 'No birthday of the return is near',
        },
      },
      home: { title: 'Home', codes: 'accommodation-after-care' },
      activity: { title: 'Activity', codes: 'activity-after-care' },
    },
    source: [childrenAct1989('23B(8) and 23C(2): keeping in touch')],
  },
  {
    // While in our care where a child lives is a placement; this begins when that ends.
    id: 'home-after-care',
    title: 'Home after care',
    tells: 'where-tonight',
    excludes: 'home-after-care',
    overlapMessage:
      'Another home after care is recorded for those dates. One ends on the day the next begins.',
    details: {
      type: { title: 'Home', codes: 'accommodation-after-care', alone: true },
      ours: { title: 'Provided by us', options: { yes: 'Yes', no: 'No' } },
    },
    endsAtAge: until25,
    source: [careLeavers2010('9: suitable accommodation'), careLeaversReturn('ACCOM')],
  },
  {
    id: 'activity',
    title: 'Education, employment or training',
    excludes: 'activity',
    overlapMessage:
      'Another activity is recorded for those dates. One ends on the day the next begins.',
    details: { type: { title: 'Activity', codes: 'activity-after-care', alone: true } },
    endsAtAge: until25,
    source: [careLeaversReturn('ACTIV')],
  },
  {
    id: 'staying-put-decision',
    title: 'Where to live from 18 decided',
    details: {
      decision: { title: 'Decision', codes: 'staying-put', alone: true },
      settled: { title: 'Settled', options: { yes: 'Yes', no: 'No' } },
    },
    source: [childrenAct1989('23CZA')],
  },
  {
    // Asked, at 21, at 25, each year after a no, or when somebody comes back (details: occasion, wants).
    id: 'support-after-21',
    title: 'Asked whether support goes on',
    details: {
      occasion: {
        title: 'Asked',
        options: {
          atTwentyOne: 'At 21',
          atTwentyFive: 'At 25',
          eachYear: 'Asked again after a year',
          comesBack: 'They ask to come back',
          asksToStop: 'They ask us to stop',
          elsewhere: 'Something else ends it',
        },
        alone: true,
      },
      wants: { title: 'Wants support', options: { yes: 'Yes', no: 'No' } },
    },
    source: [childrenAct1989('23CZB'), seed('Leaving care: until 21, and up to 25 if wanted')],
  },
]
