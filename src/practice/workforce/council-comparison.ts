import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import type { FactType } from '../vocabulary/fact.ts'
import type { Register } from '../vocabulary/register.ts'
import { approvers, panel, recruiters } from '../careers/who.ts'
import { newsOf2019 } from './law.ts'
import { workforceManagers, workforceOfficers } from './who.ts'

const source = newsOf2019('the workforce has remained relatively stable')
const readers = [...recruiters, ...panel, ...approvers, ...workforceManagers]

/** Councils, regions and neighbours that our own workforce is set beside. */
export const otherCouncils: Register = {
  id: 'other-councils',
  title: 'Other councils',
  noun: 'council or group of councils',
  holds: 'Councils, regions and neighbours whose published figures our workforce is set beside.',
  name: { text: 'What is it called?', hint: 'Like “England”, “North West” or the council’s name.' },
  keep: workforceOfficers,
  read: readers,
  source: [source],
}

const percent = { kind: 'number', from: 0, to: 100, unit: '%' } as const

/** What is published of how stable another council's workforce is, typed in with where it is from. */
export const councilComparison = defineProcess({
  id: 'council-comparison',
  number: 'B29u',
  title: 'Workforce of another council',
  noun: 'figures of another council',
  purpose: 'Keep what is published of another council’s workforce, with its source and its year.',
  referenceLetter: 'WC',
  basis: [source],
  about: { entryOf: 'other-councils' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: readers },
  clocks: [],
  questions: {
    yearTo: {
      kind: 'date',
      text: 'On which day does the year of the figures end?',
      hint: 'The census of children’s social workers is of 30 September.',
      needed: 'to-submit',
    },
    turnover: { ...percent, text: 'Turnover', hint: 'Those who left ÷ those who work there.' },
    vacancy: { ...percent, text: 'Vacancies', hint: 'Of all posts, in full-time equivalents.' },
    agency: { ...percent, text: 'Agency workers', hint: 'Of all who work there.' },
    years: { kind: 'number', from: 0, text: 'Years that people have worked there' },
    from: { kind: 'text', text: 'Who publishes it, and where?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'figures',
      title: 'What is published',
      asks: ['yearTo', 'turnover', 'vacancy', 'agency', 'years', 'from'],
    },
  ],
  outcomes: {
    kept: {
      label: 'Kept',
      source: toBeConfirmed('with whom the council compares its workforce'),
      effects: [
        {
          effect: 'record-fact',
          fact: 'council-workforce',
          on: { answer: 'yearTo' },
          with: {
            turnover: { answer: 'turnover' },
            vacancy: { answer: 'vacancy' },
            agency: { answer: 'agency' },
            years: { answer: 'years' },
            from: { answer: 'from' },
          },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'yearTo',
})

export const councilWorkforce: FactType = {
  id: 'council-workforce',
  title: 'Workforce, as published',
  details: {
    turnover: { title: 'Turnover in percent' },
    vacancy: { title: 'Vacancies in percent' },
    agency: { title: 'Agency workers in percent' },
    years: { title: 'Years there' },
    from: { title: 'Published by' },
  },
  source: [source],
}
