import {
  carePlanning,
  lookedAfterEducation,
  lookedAfterHealth,
  lookedAfterReturn,
  reviewingOfficersHandbook,
} from '../law/care.ts'
import type { Measure, MeasureCondition } from '../vocabulary/measure.ts'

const care = 'Children in our care'
const health = 'Health and education in our care'

/** Short breaks under the return’s own codes are counted by no figure that is published. */
export const notShortBreaks: MeasureCondition = {
  not: { holds: 'legal-status', where: { code: ['V3', 'V4'] } },
}
export const aYear = { months: 12 } as const
const forAYear: MeasureCondition = {
  all: [notShortBreaks, { lasted: 'at-least', months: 12 }],
}

export const heldInCare = { fact: 'looked-after', by: 'held' } as const

/** What is counted of children in our care (handbook A 7). */
export const careMeasures: readonly Measure[] = [
  {
    id: 'in-our-care',
    group: care,
    title: 'Children in our care',
    definition: 'Children in our care on the last day of the period, without short breaks.',
    counted: heldInCare,
    only: notShortBreaks,
    unit: { number: 'children' },
    better: 'neither',
    source: [lookedAfterReturn('episodes')],
  },
  {
    id: 'came-into-our-care',
    group: care,
    title: 'Children who came into our care',
    definition: 'Times that a child came into our care in the period, without short breaks.',
    counted: { fact: 'looked-after', by: 'start' },
    only: notShortBreaks,
    unit: { number: 'things' },
    better: 'neither',
    source: [lookedAfterReturn('episodes')],
  },
  {
    id: 'left-our-care',
    group: care,
    title: 'Children who left our care',
    definition: 'Times that a child left our care in the period.',
    counted: { fact: 'looked-after', by: 'end' },
    unit: { number: 'things' },
    better: 'neither',
    source: [lookedAfterReturn('episodes')],
  },
  {
    id: 'care-reviewed-in-time',
    group: care,
    title: 'Children whose reviews were all in time',
    definition:
      'Children none of whose reviews of the last 12 months was late ÷ children in our care on the last day for whom a review fell due (T67).',
    counted: heldInCare,
    only: { due: ['T67', 'T67b'], limit: 'statutory', inLast: aYear },
    unit: { share: { noneLate: ['T67', 'T67b'], limit: 'statutory', inLast: aYear } },
    better: 'higher',
    source: [carePlanning('33')],
  },
  {
    id: 'participation',
    group: care,
    title: 'Children who took part in their review',
    definition:
      'Reviews in which the child took part, in any way (PN1 to PN6) ÷ reviews of children aged 4 or over in the period.',
    counted: { fact: 'care-review', by: 'start' },
    only: { aged: { from: 4 } },
    unit: {
      share: { detail: 'participation', is: ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'] },
    },
    better: 'higher',
    source: [lookedAfterReturn('REVIEW_CODE')],
  },
  {
    id: 'care-visits-in-time',
    group: care,
    title: 'Visits to children in our care in time',
    definition: 'Visits made by their day ÷ visits that fell due (T71).',
    counted: { clocks: ['T71', 'T71b', 'T71c'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [carePlanning('28')],
  },
  {
    id: 'mid-point-checks-in-time',
    group: care,
    title: 'Checks between reviews in time',
    definition: 'Reviewing officers’ checks made by their day ÷ checks that fell due (T69).',
    counted: { clocks: ['T69'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [reviewingOfficersHandbook('the officer keeps oversight between reviews')],
  },
  {
    id: 'initial-health-in-time',
    group: health,
    title: 'First health assessments in 20 working days',
    definition: 'Reports received by their day ÷ reports that fell due (T64).',
    counted: { clocks: ['T64'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [lookedAfterHealth('the report is there for the first review')],
  },
  {
    id: 'health-assessments-current',
    group: health,
    title: 'Health assessments up to date',
    definition:
      'Children assessed in the last 12 months (6 months under 5 years) ÷ children in our care for 12 months or more on the last day.',
    counted: heldInCare,
    only: forAYear,
    unit: {
      share: {
        any: [
          {
            all: [
              { aged: { from: 5 } },
              { had: 'health-assessment', by: 'start', inLast: { months: 12 } },
            ],
          },
          {
            all: [
              { aged: { under: 5 } },
              { had: 'health-assessment', by: 'start', inLast: { months: 6 } },
            ],
          },
        ],
      },
    },
    better: 'higher',
    source: [lookedAfterHealth('health assessments'), lookedAfterReturn('HEALTH_CHECK')],
  },
  {
    id: 'dental-checks-current',
    group: health,
    title: 'Dental checks up to date',
    definition:
      'Children checked in the last 12 months ÷ children in our care for 12 months or more.',
    counted: heldInCare,
    only: forAYear,
    unit: { share: { had: 'dental-check', by: 'start', inLast: aYear } },
    better: 'higher',
    source: [lookedAfterReturn('TEETH_CHECK')],
  },
  {
    id: 'immunisations-current',
    group: health,
    title: 'Immunisations up to date',
    definition:
      'Children recorded as immunised in the last 12 months ÷ children in our care for 12 months or more.',
    counted: heldInCare,
    only: forAYear,
    unit: {
      share: {
        recorded: 'immunised',
        is: ['yes'],
        in: ['health-assessment', 'health-check'],
        inLast: aYear,
      },
    },
    better: 'higher',
    source: [lookedAfterReturn('IMMUNISATIONS')],
  },
  {
    id: 'questionnaires-done',
    group: health,
    title: 'Strengths and difficulties questionnaires done',
    definition:
      'Children with a score in the last 12 months ÷ children aged 4 to 16 in our care for 12 months or more.',
    counted: heldInCare,
    only: { all: [forAYear, { aged: { from: 4, under: 17 } }] },
    unit: { share: { had: 'strengths-questionnaire', by: 'start', inLast: aYear } },
    better: 'higher',
    source: [lookedAfterReturn('SDQ_SCORE')],
  },
  {
    id: 'questionnaire-score',
    group: health,
    title: 'Average questionnaire score',
    definition: 'Average of the carers’ scores recorded in the period: 0 to 40, higher is worse.',
    counted: { fact: 'strengths-questionnaire', by: 'start' },
    unit: { mean: { detail: 'score' }, in: 'points' },
    better: 'lower',
    source: [lookedAfterReturn('SDQ_SCORE')],
  },
  {
    id: 'education-plans-in-time',
    group: health,
    title: 'Personal education plans in time',
    definition: 'Meetings held by their day ÷ meetings that fell due (T66).',
    counted: { clocks: ['T66b', 'T66e'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [lookedAfterEducation('the plan is reviewed each term')],
  },
  {
    id: 'attendance',
    group: health,
    title: 'School attendance',
    definition:
      'Average attendance, in per cent, stated in the personal education plans completed in the period.',
    counted: { process: 'education-plan', by: 'decided' },
    unit: { mean: { answer: 'attendance' }, in: 'percent' },
    better: 'higher',
    source: [lookedAfterEducation('attendance')],
  },
]
