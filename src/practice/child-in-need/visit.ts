import { childSeenOnVisit } from '../blocks/child-seen.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import {
  adultSpecialists,
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  familyPractitioners,
  teamManagers,
} from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'

const ours = toBeConfirmed('how a child in need visit can end')

const questions = defineQuestions({
  visitedAt: { kind: 'instant', text: 'When was the visit?', needed: 'to-submit' },
  visitedBy: { kind: 'worker', text: 'Who visited?', needed: 'to-submit' },
  delegatedBy: {
    kind: 'worker',
    text: 'If a child and family practitioner visited: which social worker or manager asked them to?',
    when: { question: 'visitedBy', holdsRole: ['child-and-family-practitioner'] },
    needed: 'to-submit',
  },
  ...childSeenOnVisit({ when: { not: { subject: 'unborn' } } }),
  whyNotSeen: {
    kind: 'choice',
    text: 'Why was the child not seen?',
    codes: 'not-seen',
    each: 'child',
    when: { question: 'seen', is: 'no' },
    needed: 'to-submit',
  },
  adultsSeen: { kind: 'text', text: 'Which parents, carers or others were seen?' },
  purpose: { kind: 'long-text', text: 'What was the visit for?', needed: 'to-submit' },
  discussion: {
    kind: 'long-text',
    text: 'What was said about each worry and each step of the plan?',
    each: 'child',
    needed: 'to-submit',
  },
  workersAnalysis: {
    kind: 'long-text',
    text: 'What do you make of it for this child?',
    each: 'child',
    needed: 'to-submit',
  },
  nextSteps: {
    kind: 'long-text',
    tells: 'seen',
    text: 'What happens next, and when will you be back?',
    needed: 'to-submit',
  },
})

type VisitQuestion = keyof typeof questions

const counts: Effect<VisitQuestion> = {
  effect: 'record-fact',
  fact: 'child-in-need-visit',
  on: { answer: 'visitedAt' },
  with: { seenAlone: { answer: 'seenAlone' }, visitedBy: { answer: 'visitedBy' } },
  when: { any: [{ question: 'seen', is: 'yes' }, { subject: 'unborn' }] },
}

const byWhom: Requirement<VisitQuestion> = {
  that: {
    any: [
      {
        question: 'visitedBy',
        holdsRole: ['social-worker', 'senior-practitioner', 'practice-manager'],
      },
      {
        all: [
          { question: 'visitedBy', holdsRole: ['child-and-family-practitioner'] },
          {
            question: 'delegatedBy',
            holdsRole: ['social-worker', 'senior-practitioner', 'practice-manager'],
          },
        ],
      },
    ],
  },
  otherwise:
    'A child in need visit is made by a social worker, or by a child and family practitioner whom a social worker or manager asked to make it. Your answers are safe. Say who asked, or record it as direct work.',
}

// What counts as a visit is that the child was seen; before birth, that the parent was. Brothers and
// sisters seen on one visit share the record, and each has words of their own.
export const childInNeedVisit = defineProcess({
  id: 'child-in-need-visit',
  number: 'P08c',
  title: 'Child in need visit',
  noun: 'visit',
  purpose: 'See the child, hear them, and find out whether the plan helps.',
  referenceLetter: 'V',
  basis: [childrenAct1989('17'), toBeConfirmed('a visit every 20 working days')],
  takenAlong: true,
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...familyPractitioners],
    record: [...childrensSocialWorkers, ...familyPractitioners],
    read: [...adultSpecialists, ...teamManagers, ...emergencyDuty],
    allocate: childrensManagers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'visit',
      title: 'Who visited whom?',
      people: true,
      asks: ['visitedAt', 'visitedBy', 'delegatedBy', 'purpose', 'adultsSeen'],
    },
    {
      id: 'seen',
      title: 'Each child',
      asks: [
        ...(['seen', 'whyNotSeen', 'seenWhere', 'seenAlone', 'whyNotAlone'] as const),
        ...(['bedroomSeen', 'presentation', 'childsWords'] as const),
        ...(['riskSinceLastSeen', 'announced', 'discussion', 'workersAnalysis'] as const),
      ],
    },
    { id: 'next', title: 'What next?', asks: ['nextSteps'] },
  ],
  startRequires: [
    {
      that: { holds: 'open-referral' },
      otherwise:
        'This child is not open to children’s social care, so there is no visit to record. If there is a new worry, record a contact.',
    },
    {
      that: { not: { holds: 'child-protection-plan' } },
      otherwise:
        'This child has a child protection plan. Record a child protection visit, which a social worker makes: only that one counts for the plan.',
    },
  ],
  submitRequires: [byWhom],
  outcomesEach: 'child',
  outcomes: {
    seen: {
      label: 'Seen',
      source: childrenAct1989('17'),
      requires: [
        {
          that: { any: [{ question: 'seen', is: 'yes' }, { subject: 'unborn' }] },
          otherwise:
            'You wrote that this child was not seen. Choose “Not seen”: the visit stays due.',
        },
      ],
      effects: [counts],
    },
    notSeen: {
      label: 'Not seen: the visit stays due',
      source: ours,
      requires: [
        {
          that: { question: 'seen', is: 'no' },
          otherwise: 'You wrote that this child was seen. Choose “Seen”, or “Harm is suspected”.',
        },
      ],
    },
    harmSuspected: {
      label: 'Harm is suspected: a strategy discussion',
      explained: 'If a child is in danger now, 999 first, then this.',
      source: childrenAct1989('47'),
      effects: [
        counts,
        {
          effect: 'open',
          process: 'strategy-discussion',
          to: { holder: 'this-team' },
          carries: { reason: { answer: 'workersAnalysis' } },
          when: {
            all: [
              { not: { holds: 'section-47-enquiry' } },
              { not: { underWay: 'strategy-discussion' } },
            ],
          },
        },
      ],
    },
  },
  happenedAt: 'visitedAt',
  worry: 'purpose',
})
