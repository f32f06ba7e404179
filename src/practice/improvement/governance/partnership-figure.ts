import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide } from '../law.ts'
import { improvementOfficers, leadMembers } from '../who.ts'

/** A figure of a measure of the partnership that others publish, typed in with where it is from and of when. */
export const partnershipFigure = defineProcess({
  id: 'partnership-figure',
  number: 'B31n',
  title: 'Figure of a partnership measure',
  noun: 'partnership figure',
  purpose:
    'Keep what is published of a measure of the partnership, with its source, its day and its aim.',
  referenceLetter: 'PF',
  basis: [partnershipGuide('five measures of impact')],
  about: { entryOf: 'partnership-measures' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: leadMembers },
  clocks: [],
  questions: {
    asAtOn: { kind: 'date', text: 'On which day, or up to which, is it so?', needed: 'to-submit' },
    counts: {
      kind: 'choice',
      text: 'What is typed in?',
      options: {
        figure: 'The figure itself',
        population:
          'How many children live here: our own count is set against it, for every 10,000',
      },
      needed: 'to-submit',
    },
    value: { kind: 'number', from: 0, text: 'The number', needed: 'to-submit' },
    unit: {
      kind: 'choice',
      text: 'Of what?',
      options: {
        percent: 'Percent',
        years: 'Years',
        rate: 'For every 10,000 children',
        children: 'Children',
      },
      needed: 'to-submit',
    },
    source: { kind: 'text', text: 'Who publishes it, and where?', needed: 'to-submit' },
    publishedOn: { kind: 'date', text: 'When was it published?', needed: 'to-submit' },
    least: { kind: 'number', from: 0, text: 'What should it be at least?' },
    most: { kind: 'number', from: 0, text: 'What should it be at most?' },
  },
  pages: [
    {
      id: 'figure',
      title: 'The figure',
      asks: ['asAtOn', 'counts', 'value', 'unit', 'source', 'publishedOn', 'least', 'most'],
    },
  ],
  outcomes: {
    kept: {
      label: 'Kept',
      source: partnershipGuide('five measures of impact'),
      effects: [
        {
          effect: 'record-fact',
          fact: 'partnership-figure',
          on: { answer: 'asAtOn' },
          with: {
            counts: { answer: 'counts' },
            value: { answer: 'value' },
            unit: { answer: 'unit' },
            source: { answer: 'source' },
            published: { answer: 'publishedOn' },
            least: { answer: 'least' },
            most: { answer: 'most' },
          },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'asAtOn',
})
