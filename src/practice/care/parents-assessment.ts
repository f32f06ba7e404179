import { rationale } from '../blocks/rationale.ts'
import { carePlanning } from '../law/care.ts'
import { childrensManagers, childrensSocialWorkers, nominatedOfficers } from '../posts.ts'
import type { Effect } from '../vocabulary/effect.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const questions = defineQuestions({
  placedOn: {
    kind: 'date',
    text: 'On which day did the child begin to live there?',
    needed: 'to-submit',
  },
  parent: {
    kind: 'text',
    text: 'Which parent, or person with parental responsibility?',
    needed: 'to-submit',
  },
  capacity: {
    kind: 'long-text',
    text: 'Can they care for the child and keep them safe?',
    hint: 'Their health, relationships, history with other children, home, work and criminal record.',
    needed: 'to-submit',
  },
  household: {
    kind: 'long-text',
    text: 'Who else lives there, and what do we know of them?',
    needed: 'to-submit',
  },
  childsView: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say?',
    needed: 'to-submit',
  },
  support: { kind: 'long-text', text: 'What support goes with it?', needed: 'to-submit' },
  assessedOn: { kind: 'date', text: 'When was the assessment finished?', needed: 'to-submit' },
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the child living with this parent, or not',
    needed: 'to-authorise',
  }),
})

const decided: Effect<keyof typeof questions> = {
  effect: 'end-fact',
  fact: 'placed-before-assessment',
  on: { event: 'authorised' },
  when: { holds: 'placed-before-assessment' },
}

// A child in our care who lives with a parent before anyone has assessed whether that is right (regulation 19).
export const parentsAssessment = defineProcess({
  id: 'parents-assessment',
  number: 'P22c',
  title: 'Assessment of a placement with a parent',
  noun: 'assessment of a placement with a parent',
  purpose: 'Find out quickly whether a child who lives with a parent already is right there.',
  referenceLetter: 'WP',
  basis: [carePlanning('17 to 20')],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: nominatedOfficers,
    read: childrensManagers,
  },
  clocks: [
    {
      id: 'T73',
      name: 'Parent assessed',
      from: { answer: 'placedOn', inWords: 'when the placement with the parent began' },
      stops: { answered: ['assessedOn'] },
      statutory: [{ within: { workingDays: 10 } }],
      source: [carePlanning('19')],
    },
    {
      id: 'T73b',
      name: 'Decided whether the child stays with the parent',
      from: { answer: 'assessedOn', inWords: 'when the assessment was finished' },
      stops: { event: 'authorised' },
      statutory: [{ within: { workingDays: 10 } }],
      source: [carePlanning('19')],
    },
  ],
  questions,
  pages: [
    {
      id: 'assessment',
      title: 'Who lives there, and is it right for the child?',
      people: true,
      asks: ['placedOn', 'parent', 'capacity', 'household', 'childsView', 'support', 'assessedOn'],
    },
    { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['decision'] },
  ],
  startRequires: [
    {
      that: { holds: 'placement', where: { type: 'P1' } },
      otherwise: 'This child does not live with a parent in our care. Record the placement first.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'placedOn', notAfter: 'assessedOn' },
      otherwise:
        'The assessment was finished before the child lived there. Check both days: a placement that was assessed before needs no other assessment.',
    },
  ],
  outcomes: {
    stays: {
      label: 'The child stays with the parent',
      source: carePlanning('19'),
      effects: [decided],
    },
    ends: {
      label: 'The placement with the parent ends',
      explained: 'Another home is found for the child.',
      source: carePlanning('19'),
      effects: [
        decided,
        {
          effect: 'open',
          process: 'placement',
          to: { holder: 'this-team' },
          when: { not: { underWay: 'placement' } },
        },
      ],
    },
  },
  happenedAt: 'assessedOn',
  worry: 'capacity',
})
