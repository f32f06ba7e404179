import { outcomesFramework } from '../codes/early-help.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { published } from '../vocabulary/source.ts'
import type { Measure, MeasureCondition } from '../vocabulary/measure.ts'
import { measuresIn } from './measures-in.ts'

const guide = workingWell('levels 2 and 3: Early Help Assessment, Team Around the Family')
const framework = published('Supporting Families guidance 2022-25: ten headline outcomes')
const ours = toBeConfirmed('what is counted of early help')
const afterwards = { months: 12 } as const

const numbers = { unit: { number: 'things' }, better: 'neither', source: [ours] } as const
const counts = measuresIn('Early help', numbers)
const changes = measuresIn('Early help: what has changed', {
  ...{ unit: { number: 'things' }, better: 'higher' },
  source: [framework],
})

const assessed = { fact: 'early-help-assessment', by: 'start' } as const
const ended = { fact: 'early-help-plan', by: 'end' } as const
const referred = { fact: 'open-referral', by: 'start' } as const
const scoredAtTheEnd = { fact: 'early-help-scored', by: 'start' } as const
const atTheEnd: MeasureCondition = { detail: 'last', is: ['yes'] }

/** Of those who had a need of an outcome, whether it came nearer from the start to the end. */
const improved = Object.entries(outcomesFramework).map(([id, { title }]) =>
  changes({
    id: `early-help-improved-${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    title: `Better at the end: ${title.toLowerCase()}`,
    definition:
      'Children whose family had a need of this outcome when early help began, and scored higher on it when early help ended in the period.',
    counted: scoredAtTheEnd,
    only: { all: [atTheEnd, { detail: id, given: true }] },
    unit: { share: { detail: id, above: 0 } },
  }),
)

/** What is counted of early help (handbook B1.8). */
export const earlyHelpMeasures: readonly Measure[] = [
  counts({
    id: 'early-help-requests',
    title: 'Requests for early help',
    definition: 'Children for whom early help was asked for in the period.',
    counted: { process: 'early-help-request', by: 'happened' },
  }),
  counts({
    id: 'early-help-accepted',
    title: 'Requests that were accepted',
    definition:
      'Of the requests decided in the period: intensive support, an assessment, youth support, a group or a Team around the School.',
    counted: { process: 'early-help-request', by: 'decided' },
    unit: {
      share: {
        outcome: [
          ...['intensiveSupport', 'assessment', 'youthSupport'],
          ...['group', 'teamAroundTheSchool'],
        ],
      },
    },
  }),
  counts({
    id: 'early-help-assessments',
    title: 'Early Help Assessments completed',
    definition: 'Children in an Early Help Assessment that was completed in the period.',
    counted: assessed,
    source: [guide],
  }),
  counts({
    id: 'early-help-assessments-by-partners',
    title: 'Assessments made by a partner',
    definition:
      'Of the Early Help Assessments completed in the period: those that a school, a health service or another partner made.',
    counted: assessed,
    unit: {
      share: {
        detail: 'organisation',
        is: ['school', 'health', 'voluntary-sector', 'housing', 'police', 'other'],
      },
    },
  }),
  counts({
    id: 'early-help-assessed-in-time',
    title: 'Assessments completed in time',
    definition: 'Of the Early Help Assessments that fell due in the period: completed in time.',
    counted: { clocks: ['EH.EHA.COMPLETE'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('an Early Help Assessment is completed within 30 working days')],
  }),
  counts({
    id: 'early-help-open',
    title: 'Children with an early help plan',
    definition: 'Children whose family has an early help plan on the last day of the period.',
    counted: { fact: 'early-help-plan', by: 'held' },
    unit: { number: 'children' },
    source: [guide],
  }),
  counts({
    id: 'early-help-meetings-in-time',
    title: 'Teams Around the Family held in time',
    definition: 'Of those that fell due in the period, first or next: held in time.',
    counted: { clocks: ['EH.TAF.FIRST', 'EH.TAF.REVIEW'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('a Team Around the Family every 6 weeks')],
  }),
  counts({
    id: 'early-help-children-heard',
    title: 'Children who took part in their Team Around the Family',
    definition:
      'Of the children’s parts of Teams Around the Family held in the period: the child came, sent what they wanted to say, or somebody they trust spoke for them.',
    counted: { process: 'team-around-the-family', by: 'happened' },
    unit: { share: { answer: 'childTookPart', is: ['came', 'somebodySpoke', 'sent'] } },
    better: 'higher',
  }),
  counts({
    id: 'early-help-declined',
    title: 'Early help offered, and declined',
    definition: 'Children whose family was offered early help in the period, and declined it.',
    counted: { fact: 'early-help-declined', by: 'start' },
    better: 'lower',
  }),
  counts({
    id: 'early-help-needs-met',
    title: 'Ended with the needs met',
    definition: 'Of the early help plans that ended in the period: because the needs were met.',
    counted: ended,
    unit: { share: { detail: 'reason', is: ['needs-met'] } },
    better: 'higher',
    source: [guide],
  }),
  counts({
    id: 'early-help-stepped-up',
    title: 'Stepped up to social care',
    definition: 'Of the early help plans that ended in the period: because social care took over.',
    counted: ended,
    unit: { share: { detail: 'reason', is: ['stepped-up'] } },
    better: 'lower',
    source: [guide],
  }),
  counts({
    id: 'referred-after-early-help',
    title: 'Referrals within a year of early help',
    definition:
      'Of the referrals that began in the period: of children whose early help had ended in the year before.',
    counted: referred,
    unit: { share: { had: 'early-help-plan', by: 'end', inLast: afterwards } },
    better: 'lower',
  }),
  counts({
    id: 'referred-after-step-down',
    title: 'Referrals within a year of stepping down',
    definition:
      'Of the referrals that began in the period: of children who had stepped down to early help in the year before.',
    counted: referred,
    unit: {
      share: {
        had: 'early-help-plan',
        by: 'start',
        inLast: afterwards,
        where: { stepDownFrom: ['assessment', 'childInNeed', 'protection'] },
      },
    },
    better: 'lower',
  }),
  changes({
    id: 'early-help-successful',
    title: 'Successful families, held for six months',
    definition:
      'Of the children looked at again in the period, six months after early help ended: the change has held, in a family with three needs or more that were all resolved.',
    counted: { fact: 'early-help-sustained', by: 'start' },
    unit: {
      share: {
        all: [
          { detail: 'result', is: ['held'] },
          {
            had: 'early-help-plan',
            by: 'end',
            where: { allMet: ['yes'], atLeastThree: ['yes'] },
          },
        ],
      },
    },
    source: [published('Supporting Families guidance 2022-25: a successful family')],
  }),
  ...improved,
]
