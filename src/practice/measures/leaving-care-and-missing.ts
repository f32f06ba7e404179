import { missingGuidance } from '../law/care.ts'
import { careLeavers2010, careLeaversReturn } from '../law/leaving-care.ts'
import { childrenAct1989, toBeConfirmed, workingWell } from '../law/sources.ts'
import type { Measure, MeasureCondition } from '../vocabulary/measure.ts'

const leaving = 'Care leavers'
const missing = 'Missing children'

const suitable = ['B', 'C', 'D', 'E', 'G', 'H', 'K', 'R', 'T', 'U', 'V', 'W', 'Y', 'Z'].map(
  (home) => `${home}1`,
)
const inEducationOrWork = ['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5']

const ages = [
  { id: '17-18', words: '17th or 18th', birthdays: ['17', '18'] },
  { id: '19-21', words: '19th, 20th or 21st', birthdays: ['19', '20', '21'] },
] as const

const atBirthdays = ages.flatMap(({ id, words, birthdays }): readonly Measure[] =>
  [
    {
      id: `in-touch-${id}`,
      title: `In touch, ages ${id.replace('-', ' to ')}`,
      what: 'with whom we are in touch',
      share: { detail: 'inTouch', is: ['YES'] },
    },
    {
      id: `suitable-home-${id}`,
      title: `Suitable homes, ages ${id.replace('-', ' to ')}`,
      what: 'whose home is suitable',
      share: { detail: 'home', is: suitable },
    },
    {
      id: `education-or-work-${id}`,
      title: `Education, work or training, ages ${id.replace('-', ' to ')}`,
      what: 'in education, employment or training',
      share: { detail: 'activity', is: inEducationOrWork },
    },
  ].map(({ what, share, ...one }) => ({
    ...one,
    group: leaving,
    definition: `Young people ${what} ÷ young people for whom contact about their ${words} birthday was recorded in the period, without those who died or went home.`,
    counted: { fact: 'adviser-contact', by: 'start' },
    only: {
      all: [
        { detail: 'forBirthday', is: birthdays },
        { not: { detail: 'inTouch', is: ['DIED', 'RHOM'] } },
      ],
    },
    once: true,
    unit: { share },
    better: 'higher',
    source: [careLeaversReturn('IN_TOUCH, ACTIV, ACCOM')],
  })),
)

const entitled: MeasureCondition = {
  all: [
    { aged: { from: 17 } },
    { detail: 'category', is: ['eligible', 'relevant', 'former-relevant'] },
  ],
}

/** Episodes that ended in the period, by how long they were. */
const lengths = (
  [
    ['under-6-hours', 'Missing for less than 6 hours'],
    ['6-to-24-hours', 'Missing for 6 to 24 hours'],
    ['1-to-3-days', 'Missing for 1 to 3 days'],
    ['over-3-days', 'Missing for more than 3 days'],
  ] as const
).map(([band, title]): Measure => ({
  id: `missing-${band}`,
  group: missing,
  title,
  definition: 'Episodes that ended in the period with a return, of this length in hours.',
  counted: { fact: 'missing-episode', by: 'end' },
  only: { detail: 'band', is: [band] },
  unit: { number: 'things' },
  better: 'lower',
  source: [toBeConfirmed('four lengths of time')],
}))

/** Returns whose offer was answered like this. */
const refusals = (
  [
    ['child-declined', 'the child declined'],
    ['parent-declined', 'a parent or carer declined'],
    ['not-reached', 'nobody could reach the child'],
    ['missing-again', 'missing again before it could be held'],
    ['not-in-interest', 'not in the child’s interest'],
  ] as const
).map(([answer, words]): Measure => ({
  id: `return-interviews-${answer}`,
  group: missing,
  title: `No return interview: ${words}`,
  definition: 'Returns in the period whose interview was offered and not held, for this reason.',
  counted: { process: 'return-interview', by: 'happened' },
  only: { answer: 'answer', is: [answer] },
  unit: { number: 'things' },
  better: 'lower',
  source: [missingGuidance('return interviews')],
}))

/** What is counted of young people who leave care, and of children who go missing (handbook A 7). */
export const leavingCareAndMissingMeasures: readonly Measure[] = [
  ...atBirthdays,
  {
    id: 'personal-adviser-by-17',
    group: leaving,
    title: 'Personal adviser by 17',
    definition:
      'Young people whose personal adviser began by their 17th birthday ÷ eligible, relevant and former relevant young people of 17 or over on the last day.',
    counted: { fact: 'care-leaver', by: 'held' },
    only: entitled,
    unit: { share: { began: 'personal-adviser', byAge: 17 } },
    better: 'higher',
    source: [childrenAct1989('23D')],
  },
  {
    id: 'pathway-plans-current',
    group: leaving,
    title: 'Pathway plans up to date',
    definition:
      'Plans begun or reviewed within the last 6 months ÷ plans in force on the last day of the period.',
    counted: { fact: 'pathway-plan', by: 'held' },
    unit: {
      share: {
        any: [
          { lasted: 'at-most', months: 6 },
          { had: 'pathway-review', by: 'start', inLast: { months: 6 } },
        ],
      },
    },
    better: 'higher',
    source: [careLeavers2010('7: review of pathway plans')],
  },
  {
    id: 'missing-children',
    group: missing,
    title: 'Children who went missing',
    definition: 'Children with a missing episode that began in the period, each once.',
    counted: { fact: 'missing-episode', by: 'start' },
    once: true,
    unit: { number: 'children' },
    better: 'lower',
    source: [missingGuidance('missing episodes')],
  },
  {
    id: 'missing-episodes',
    group: missing,
    title: 'Missing episodes',
    definition: 'Episodes that began in the period.',
    counted: { fact: 'missing-episode', by: 'start' },
    unit: { number: 'things' },
    better: 'lower',
    source: [missingGuidance('missing episodes')],
  },
  ...lengths,
  {
    id: 'missing-from-care',
    group: missing,
    title: 'Missing episodes of children in our care',
    definition: 'Episodes that began in the period while the child was in our care.',
    counted: { fact: 'missing-episode', by: 'start' },
    only: { holds: 'looked-after' },
    unit: { number: 'things' },
    better: 'lower',
    source: [missingGuidance('missing episodes')],
  },
  {
    id: 'missing-repeatedly',
    group: missing,
    title: 'Children missing three times or more in 90 days',
    definition:
      'Children with an episode that began in the period and at least two others in the 90 days before it, each once.',
    counted: { fact: 'missing-episode', by: 'start' },
    only: { had: 'missing-episode', by: 'start', inLast: { days: 90 }, atLeast: 3 },
    once: true,
    unit: { number: 'children' },
    better: 'lower',
    source: [workingWell('Missing from Home: repeat episodes')],
  },
  {
    id: 'return-interviews-offered',
    group: missing,
    title: 'Return interviews offered in 72 hours',
    definition: 'Offered within 72 hours ÷ every time a child came back in the period.',
    counted: { process: 'return-interview', by: 'happened' },
    unit: { share: { inTime: 'statutory', clock: 'T90b' } },
    better: 'higher',
    source: [missingGuidance('return interviews'), workingWell('Missing from Home')],
  },
  {
    id: 'return-interviews-held',
    group: missing,
    title: 'Return interviews held in 72 hours',
    definition: 'Accepted and held within 72 hours ÷ every time a child came back in the period.',
    counted: { process: 'return-interview', by: 'happened' },
    unit: {
      share: {
        all: [
          { answer: 'answer', is: ['accepted'] },
          { inTime: 'statutory', clock: 'T90' },
        ],
      },
    },
    better: 'higher',
    source: [missingGuidance('return interviews'), workingWell('Missing from Home')],
  },
  {
    id: 'return-interviews-accepted',
    group: missing,
    title: 'Return interviews accepted',
    definition: 'Accepted ÷ every time a child came back in the period.',
    counted: { process: 'return-interview', by: 'happened' },
    unit: { share: { answer: 'answer', is: ['accepted'] } },
    better: 'higher',
    source: [missingGuidance('return interviews')],
  },
  ...refusals,
  {
    id: 'missing-interventions',
    group: missing,
    title: 'Intervention meetings in 5 working days',
    definition: 'Meetings held in time ÷ meetings that fell due in the period.',
    counted: { clocks: ['T90e'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('an intervention meeting within five working days')],
  },
  {
    id: 'missing-panel-coverage',
    group: missing,
    title: 'Repeat and high-risk children looked at by the panel',
    definition:
      'Looked at by the panel within a month ÷ children for whom an intervention meeting was called and that month ended in the period.',
    counted: { clocks: ['T90f'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [workingWell('Missing from Home: monthly multi-agency panel')],
  },
]
