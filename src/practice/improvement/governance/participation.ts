import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide } from '../law.ts'
import { partnershipOutcomes } from '../ratings.ts'
import { improvementOfficers } from '../who.ts'

/** Children and families took part in deciding something: what they said, and what became of it. */
export const participation = defineProcess({
  id: 'participation',
  number: 'B31m',
  title: 'Children and families took part',
  noun: 'participation note',
  purpose: 'Write down what children and families said, what we did about it, and what got better.',
  referenceLetter: 'YP',
  basis: [partnershipGuide('evidence of better outcomes because families took part')],
  about: { entryOf: 'participation' },
  roles: { start: improvementOfficers, record: improvementOfficers },
  clocks: [
    {
      id: 'I08',
      name: 'Those who took part are told what we did',
      from: { answer: 'tookPartOn', inWords: 'the day they took part' },
      stops: { answered: ['toldOn'] },
      local: [{ within: { weeks: 8 } }],
      source: [partnershipGuide('influence decision making')],
    },
  ],
  questions: {
    tookPartOn: { kind: 'date', text: 'When did they take part?', needed: 'to-submit' },
    about: { kind: 'text', text: 'What was it about?', needed: 'to-submit' },
    priority: {
      kind: 'entry',
      from: 'partnership-priorities',
      text: 'Which priority does it serve?',
    },
    children: {
      kind: 'number',
      from: 0,
      text: 'How many children and young people?',
      needed: 'to-submit',
    },
    adults: { kind: 'number', from: 0, text: 'How many parents and carers?', needed: 'to-submit' },
    how: {
      kind: 'choice',
      text: 'How?',
      options: {
        group: 'A group or council of theirs',
        survey: 'A survey',
        visit: 'A visit to where they are',
        interview: 'They chose or interviewed somebody',
        designed: 'They designed something with us',
        other: 'Another way',
      },
      needed: 'to-submit',
    },
    said: { kind: 'long-text', voice: 'child', text: 'What did they say?', needed: 'to-submit' },
    changed: {
      kind: 'choice',
      text: 'Did it change anything?',
      options: { yes: 'Yes', partly: 'In part', no: 'No', notYet: 'Not decided yet' },
      needed: 'to-submit',
    },
    whatChanged: {
      kind: 'long-text',
      text: 'What changed, or why did nothing?',
      needed: 'to-submit',
    },
    outcomes: {
      kind: 'choices',
      text: 'Which outcomes got better because of it?',
      options: { ...partnershipOutcomes, none: 'None that is known' },
      alone: 'none',
      needed: 'to-submit',
    },
    evidence: {
      kind: 'long-text',
      text: 'What shows that?',
      when: { not: { question: 'outcomes', is: 'none' } },
      needed: 'to-submit',
    },
    toldOn: { kind: 'date', text: 'When were they told what we did?' },
  },
  pages: [
    {
      id: 'took-part',
      title: 'Who took part, and what they said',
      asks: ['tookPartOn', 'about', 'priority', 'children', 'adults', 'how', 'said'],
    },
    {
      id: 'what-came',
      title: 'What came of it',
      asks: ['changed', 'whatChanged', 'outcomes', 'evidence'],
    },
    { id: 'told', title: 'Telling them', after: 'decision', asks: ['toldOn'] },
  ],
  outcomes: {
    kept: { label: 'Kept', source: partnershipGuide('influence decision making') },
  },
  outcomesBy: 'recorder',
  happenedAt: 'tookPartOn',
  worry: 'about',
})
