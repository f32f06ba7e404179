import { guidanceOnCare } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  adoptionWorkers,
  caseTeamManagers,
  childrensSocialWorkers,
  fosteringWorkers,
  nominatedOfficers,
  reviewingOfficers,
} from '../../posts.ts'
import { seed } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// The decision where a child is to live for good. How far it has come is looked at in the tracker; each change of
// plan is a new one of these, and the one before it ends on that day.
export const permanencePlan = defineProcess({
  id: 'permanence-plan',
  number: 'P31',
  title: 'Permanence plan',
  noun: 'permanence plan',
  purpose: 'Decide where the child is to live for good, by the second review.',
  referenceLetter: 'PM',
  basis: [
    guidanceOnCare('permanence'),
    childrenAct1989('22C'),
    seed('Newspaper, 16 April 2019: a peer review asked how quickly final decisions are made'),
  ],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: [...childrensSocialWorkers, ...reviewingOfficers],
    authorise: [...caseTeamManagers, ...nominatedOfficers],
    read: [...fosteringWorkers, ...adoptionWorkers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'plan',
      title: 'Where is the child to live for good?',
      people: true,
      asks: [
        ...(['decidedOn', 'decidedAt', 'preferred', 'hasParallel', 'parallel'] as const),
        ...(['whyNoParallel', 'why', 'daysToDecision', 'childsVoice', 'childAgrees'] as const),
      ],
    },
    {
      id: 'home',
      title: 'With whom?',
      when: {
        any: [
          { question: 'preferred', is: ['fostering', 'fostering-with-family', 'adoption'] },
          { question: 'parallel', is: 'adoption' },
        ],
      },
      asks: ['withWhom', 'ourCarers', 'earlyPermanence', 'earlyPlacedOn'],
    },
    {
      id: 'siblings',
      title: 'Brothers and sisters',
      intro: 'Each child has a plan of their own. Brothers and sisters may have different ones.',
      asks: [
        'siblings',
        'siblingAssessedOn',
        'togetherOrApart',
        'siblingAssessment',
        'whyDifferent',
      ],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managersDecision'] },
    {
      id: 'review',
      title: 'What did the review say?',
      after: 'decision',
      intro: 'The reviewing officer ratifies the plan at a review, or says why not.',
      asks: ['ratifiedOn', 'ratifiedBy', 'reservations'],
    },
  ],
  prompts: [
    {
      when: { holds: 'permanence-plan' },
      says: 'This child has a plan for permanence. Agreeing this one ends that one: say why it changed.',
    },
    {
      when: { aged: { from: 15 } },
      says: 'From 16 the pathway plan says how the young person gets ready to live as an adult. Keep the two in step.',
    },
    {
      when: {
        all: [
          { question: 'preferred', is: ['residential', 'independence'] },
          { aged: { under: 15 } },
        ],
      },
      says: 'A residential home until adulthood, or living independently, is a plan for older children. Say why no family is.',
    },
    {
      when: {
        all: [
          { holds: 'legal-status', where: { code: 'C2' } },
          { holds: 'placement', where: { type: 'P1' } },
        ],
      },
      says: 'This child lives at home on a care order. Ask whether it should be discharged.',
    },
    {
      when: { not: { had: 'permanence-plan' } },
      says: 'Once a plan for permanence is agreed, the child’s case goes to a children in our care team: begin the transfer.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [
          { holds: 'looked-after' },
          { holds: 'care-proceedings' },
          { holds: 'pre-proceedings' },
        ],
      },
      otherwise:
        'This child is not in our care, and nothing is before the court. A plan for permanence is for a child in our care.',
    },
    {
      that: { not: { underWay: 'permanence-plan' } },
      otherwise: 'A plan for permanence is being written already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { question: 'siblings', is: 'no' },
          { question: 'siblingAssessedOn', answered: true },
        ],
      },
      otherwise:
        'The child has brothers or sisters, and nobody has assessed whether they should live together or apart. What you wrote is safe. Add the assessment first.',
    },
  ],
  outcomes,
  notHere: {
    achieved: 'That the plan has been achieved is recorded in the tracker, or with the order.',
    panelDecides: 'A panel recommends. The agency decision maker decides about adoption.',
  },
  happenedAt: 'decidedOn',
  worry: 'why',
})
