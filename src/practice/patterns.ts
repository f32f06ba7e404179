import { lookedAfterReturn } from './law/care.ts'
import { toBeConfirmed, workingTogether, workingWell } from './law/sources.ts'
import { national } from './vocabulary/source.ts'
import type { Pattern } from './vocabulary/pattern.ts'

// What a chronology shows to somebody who reads all of it, said by open rules so that nobody has to count. Each rests on
// events that stand in the chronology, and none is a score.
export const patterns: readonly Pattern[] = [
  {
    id: 'repeat-contacts',
    title: 'Three contacts or more in twelve months',
    means:
      'Each was dealt with by itself. Read them together: what do they say that none says alone?',
    looks: { repeats: { processes: ['contact'] }, atLeast: 3, within: { months: 12 } },
    source: [
      workingTogether('information is pieced together, not weighed contact by contact'),
      toBeConfirmed('how many contacts in twelve months are many'),
    ],
  },
  {
    id: 're-referral',
    title: 'Referred again within twelve months',
    means: 'What was done last time has not lasted. Ask what would.',
    looks: { again: { processes: ['referral'] }, withinMonths: 12 },
    source: [national('Children in need census: a re-referral is one within 12 months of another')],
  },
  {
    id: 'repeat-consultations',
    title: 'Consulted on three times in ninety days',
    means: 'Several people have asked about this child. The manager of the front door looks at it.',
    looks: { repeats: { processes: ['consultation'] }, atLeast: 3, within: { days: 90 } },
    source: [toBeConfirmed('the same child consulted on three times in 90 days')],
  },
  {
    id: 'protection-visits-gap',
    title: 'More than three weeks without being seen, on a child protection plan',
    means: 'Nobody of ours saw the child in that time. Ask why, and what was not seen.',
    looks: {
      without: { facts: ['child-protection-visit', 'child-seen'] },
      longerThanDays: 21,
      while: 'child-protection-plan',
    },
    source: [toBeConfirmed('child protection visits every 15 working days (T39)')],
  },
  {
    id: 'care-visits-gap',
    title: 'More than six weeks without a visit, in our care',
    means: 'Nobody of ours saw the child where they live in that time. Ask why, and how they were.',
    looks: {
      without: { facts: ['care-visit', 'child-seen'] },
      longerThanDays: 42,
      while: 'looked-after',
    },
    source: [
      national(
        'Care Planning Regulations 2010, regulation 28: at intervals of not more than 6 weeks',
      ),
    ],
  },
  {
    id: 'entries-gap',
    title: 'Three months without any entry, while the case was open',
    means: 'Either nothing happened, or it was not written down. Find out which.',
    looks: { without: { any: true }, longerThanDays: 91, while: 'open-referral' },
    source: [toBeConfirmed('a chronology is reviewed at least every three months (T108)')],
  },
  {
    id: 'changes-of-worker',
    title: 'Three workers or more in twelve months',
    means:
      'Each change is somebody to get to know again. Ask the child what it was like, and make this one last.',
    looks: { repeats: { event: 'worker' }, atLeast: 3, within: { months: 12 } },
    source: [
      workingWell('children in our care: minimum changes of social worker'),
      toBeConfirmed('how many workers in twelve months are many'),
    ],
  },
  {
    id: 'changes-of-home',
    title: 'Three placements or more in twelve months',
    means:
      'This child has lived in many homes in a short time. Ask what ended each, and what the next needs.',
    looks: { repeats: { facts: ['placement'] }, atLeast: 3, within: { months: 12 } },
    source: [lookedAfterReturn('placement stability: three or more placements in the year')],
  },
  {
    id: 'moves-of-family',
    title: 'Three homes or more of the family in twelve months',
    means:
      'The family has moved often. Ask why, and whether school, doctor and health visitor know where they are.',
    looks: { repeats: { event: 'home' }, atLeast: 3, within: { months: 12 } },
    source: [toBeConfirmed('how many moves of a family in twelve months are many')],
  },
  {
    id: 'repeat-missing',
    title: 'Missing three times or more in ninety days',
    means: 'A meeting is held within five working days, and the plan says what changes.',
    looks: { repeats: { facts: ['missing-episode'] }, atLeast: 3, within: { days: 90 } },
    source: [
      workingWell('Missing from Home: repeat episodes can be a significant indicator'),
      toBeConfirmed('three episodes in 90 days'),
    ],
  },
  {
    id: 'not-seen',
    title: 'Not seen at two visits or more in six months',
    means:
      'Somebody went and did not see the child. Who decides that the child is not seen, and what is behind it?',
    looks: {
      repeats: {
        processes: ['child-protection-visit', 'child-in-need-visit', 'care-visit'],
        outcomes: ['notSeen', 'welfareCheck'],
      },
      atLeast: 2,
      within: { months: 6 },
    },
    source: [workingTogether('the child is seen')],
  },
  {
    id: 'missed-health',
    title: 'Health assessments not held twice or more in twelve months',
    means: 'Appointments were missed, declined or not offered. Who brings the child next time?',
    looks: {
      repeats: {
        processes: ['health-assessment'],
        outcomes: ['declined', 'notAttended', 'putOff'],
      },
      atLeast: 2,
      within: { months: 12 },
    },
    source: [toBeConfirmed('missed appointments are looked at together')],
  },
]
