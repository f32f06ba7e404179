import { toBeConfirmed } from '../law/sources.ts'
import type { Measure } from '../vocabulary/measure.ts'
import { firstYearStandards, newsOf2019, promised } from './law.ts'

/** What is counted of those who work here, for those who keep the register (matrix M086, M087, M090, M198, M238). */
export const colleagueFigures: readonly Measure[] = [
  {
    id: 'colleagues-five-years',
    group: 'Who works here',
    title: 'Here for five years or longer',
    definition:
      'People who have worked here for 60 months or longer on the last day ÷ people who work here.',
    counted: { fact: 'works-here', by: 'held' },
    unit: { share: { lasted: 'at-least', months: 60 } },
    better: 'higher',
    source: [promised('an award for long service')],
  },
  {
    id: 'colleagues-left',
    group: 'Who works here',
    title: 'People who left',
    definition: 'People whose work here ended in the period.',
    counted: { fact: 'works-here', by: 'end' },
    unit: { number: 'things' },
    better: 'lower',
    source: [promised('a stable workforce')],
  },
  {
    id: 'trained-and-still-here',
    group: 'Train and retain',
    title: 'Still here twelve months after the course began',
    definition:
      'People of a train and retain course who have been here for 12 months or longer on the last day ÷ all who are here.',
    counted: { fact: 'train-and-retain', by: 'held' },
    unit: { share: { lasted: 'at-least', months: 12 } },
    better: 'higher',
    source: [newsOf2019('staying on in Lancashire after train and retain course')],
  },
  {
    id: 'trained-and-left',
    group: 'Train and retain',
    title: 'Left within twelve months of the course’s beginning',
    definition:
      'People of a train and retain course who left within 12 months ÷ all of them who left in the period.',
    counted: { fact: 'train-and-retain', by: 'end' },
    unit: { share: { lasted: 'at-most', months: 12 } },
    better: 'lower',
    source: [newsOf2019('staying on in Lancashire after train and retain course')],
  },
  {
    id: 'training-attended',
    group: 'Training',
    title: 'Places taken up',
    definition: 'Times that somebody was at a training session.',
    counted: { fact: 'training-attended', by: 'start' },
    unit: { number: 'things' },
    better: 'higher',
    source: [promised('a training programme')],
  },
  {
    id: 'refreshed-in-time',
    group: 'Training',
    title: 'Training refreshed in time',
    definition: 'Courses attended again by their day ÷ courses that had to be refreshed by then.',
    counted: { clocks: ['WF1'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('how soon each course is refreshed')],
  },
  {
    id: 'first-year-passed',
    group: 'Students and the first year',
    title: 'First year in practice passed',
    definition: 'First years that were passed ÷ first years that ended.',
    counted: { process: 'first-year-in-practice', by: 'decided' },
    unit: { share: { outcome: ['passed'] } },
    better: 'higher',
    source: [firstYearStandards],
  },
]

/** What is counted of what staff raise (M080, M095). */
export const voiceFigures: readonly Measure[] = [
  {
    id: 'staff-issues',
    group: 'What staff raise',
    title: 'Issues and ideas answered',
    definition: 'Issues and ideas that the Principal Social Worker answered or took further.',
    counted: { process: 'staff-issue', by: 'decided' },
    unit: { number: 'things' },
    better: 'neither',
    source: [promised('a Principal Social Worker who listens')],
  },
  {
    id: 'staff-issues-in-time',
    group: 'What staff raise',
    title: 'Answered in time',
    definition: 'Answers within ten working days ÷ issues and ideas whose answer fell due.',
    counted: { clocks: ['WF2', 'WF3'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('how soon staff are answered')],
  },
]

/** What is counted of help from advanced practitioners (M092, M197). */
export const requestFigures: readonly Measure[] = [
  {
    id: 'practitioner-help-in-time',
    group: 'Help asked for',
    title: 'Help given in time',
    definition: 'Sessions within ten working days of being asked for ÷ requests that fell due.',
    counted: { clocks: ['WF4'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('how soon an advanced practitioner helps')],
  },
]
