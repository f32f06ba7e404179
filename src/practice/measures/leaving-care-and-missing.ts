import { missingGuidance } from '../law/care.ts'
import { careLeavers2010, careLeaversReturn } from '../law/leaving-care.ts'
import { childrenAct1989, workingWell } from '../law/sources.ts'
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
]
