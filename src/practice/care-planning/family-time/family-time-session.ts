import { distribution } from '../../blocks/meeting.ts'
import { childrenAct1989, commonPractice } from '../../law/sources.ts'
import { familyPractitioners, fosteringWorkers, reviewingOfficers } from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, familyTimeRecorders } from '../posts.ts'

const held = { question: 'happened', is: ['held', 'late'] } as const
const cancelled = { question: 'happened', is: 'cancelled' } as const

const questions = defineQuestions({
  plannedFor: {
    kind: 'instant',
    planned: true,
    text: 'For when was it planned?',
    needed: 'to-submit',
  },
  happened: {
    kind: 'choice',
    text: 'Was it held?',
    options: { held: 'Held', late: 'Held, late', cancelled: 'Cancelled' },
    needed: 'to-submit',
  },
  whyLate: {
    kind: 'text',
    text: 'How late, and why?',
    when: { question: 'happened', is: 'late' },
    needed: 'to-submit',
  },
  cancelledBy: {
    kind: 'choice',
    text: 'Who cancelled it?',
    options: {
      service: 'We did',
      parent: 'The parent or relative, or they did not come',
      carer: 'The carer',
      child: 'The child did not want to',
      other: 'Nobody: weather, illness, travel',
    },
    when: cancelled,
    needed: 'to-submit',
  },
  cancelledWhy: {
    kind: 'long-text',
    text: 'Why, and how was the child told?',
    when: cancelled,
    needed: 'to-submit',
  },
  insteadOn: {
    kind: 'instant',
    planned: true,
    text: 'When is it made good?',
    when: cancelled,
  },
  kind: {
    kind: 'choice',
    text: 'Which kind was it?',
    codes: 'family-time-kind',
    when: held,
    needed: 'to-submit',
  },
  whoCame: {
    kind: 'list',
    row: 'person',
    text: 'Who came?',
    when: held,
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
      notAllOfIt: { kind: 'text', text: 'If they came late or left early, when?' },
    },
  },
  startedAt: { kind: 'instant', text: 'When did it begin?', when: held, needed: 'to-submit' },
  endedAt: { kind: 'instant', text: 'When did it end?', when: held, needed: 'to-submit' },
  where: { kind: 'text', text: 'Where?', when: held, needed: 'to-submit' },
  supervisedBy: { kind: 'text', text: 'Who was there to supervise?', when: held },
  before: {
    kind: 'long-text',
    text: 'How was the child before?',
    each: 'child',
    when: held,
    needed: 'to-submit',
  },
  during: {
    kind: 'long-text',
    text: 'How was the child while it lasted?',
    each: 'child',
    when: held,
    needed: 'to-submit',
  },
  after: {
    kind: 'long-text',
    text: 'How was the child after?',
    each: 'child',
    when: held,
    needed: 'to-submit',
  },
  interaction: {
    kind: 'long-text',
    text: 'How were the adults with the child?',
    when: held,
    needed: 'to-submit',
  },
  concerns: {
    kind: 'long-text',
    text: 'What was worrying?',
    hint: 'If nothing was, say so.',
    when: held,
    needed: 'to-submit',
  },
  safeguardingAction: {
    kind: 'long-text',
    text: 'What was done at once to keep the child safe?',
    when: held,
  },
  recordedBy: { kind: 'worker', text: 'Who wrote this down?', needed: 'to-submit' },
  ...distribution({ what: 'session record' }),
})

type SessionQuestion = keyof typeof questions

const makeGood: Effect<SessionQuestion> = {
  effect: 'open',
  process: 'family-time-session',
  to: { holder: 'this-team' },
  carries: { plannedFor: { answer: 'insteadOn' } },
  when: { question: 'insteadOn', answered: true },
}

const wasHeld = (happened: 'held' | 'late') => ({
  that: { question: 'happened', is: happened } as const,
  otherwise: 'That is not what you wrote on the first page. Change one of the two.',
})

/** What we cancel is counted apart from what a parent does. */
const cancelledOutcome = (
  label: string,
  by: 'service' | 'parent' | 'carer' | 'child' | 'other',
): Outcome<SessionQuestion> => ({
  label,
  source: commonPractice('Sessions cancelled by the service are counted apart'),
  requires: [
    {
      that: { question: 'cancelledBy', is: by },
      otherwise: 'That is not who you said cancelled it. Change one of the two.',
    },
  ],
  effects: [makeGood],
})

const outcomes: Readonly<Record<string, Outcome<SessionQuestion>>> = {
  held: { label: 'Held', source: childrenAct1989('34'), requires: [wasHeld('held')] },
  heldLate: { label: 'Held, late', source: childrenAct1989('34'), requires: [wasHeld('late')] },
  cancelledByUs: cancelledOutcome('Cancelled by us', 'service'),
  cancelledByFamily: cancelledOutcome('Cancelled by the family', 'parent'),
  cancelledByCarer: cancelledOutcome('Cancelled by the carer', 'carer'),
  childRefused: cancelledOutcome('The child did not want it', 'child'),
  cancelledOtherwise: cancelledOutcome('Cancelled for another reason', 'other'),
  strategyDiscussion: {
    label: 'Strategy discussion: a child may have been harmed',
    explained: 'What was seen or said is discussed with the police and health at once.',
    source: childrenAct1989('47'),
    requires: [
      {
        that: { question: 'safeguardingAction', answered: true },
        otherwise: 'Say first what was done at once to keep the child safe.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'allocated-worker' },
        carries: { reason: { answer: 'concerns' } },
        when: { not: { underWay: 'strategy-discussion' } },
      },
    ],
  },
}

// One session of family time, held or not, for one child or for brothers and sisters together. Whoever
// supervised it writes it down; it needs no signature.
export const familyTimeSession = defineProcess({
  id: 'family-time-session',
  number: 'P29b',
  title: 'Family time session',
  noun: 'family time session',
  purpose: 'Write down how family time went for the child, or why there was none.',
  referenceLetter: 'FS',
  basis: [childrenAct1989('34'), commonPractice('Family time is written down each time')],
  about: 'child',
  several: true,
  roles: {
    start: familyTimeRecorders,
    record: familyTimeRecorders,
    read: [...careManagers, ...familyPractitioners, ...fosteringWorkers, ...reviewingOfficers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'session',
      title: 'Whose, when, and was it held?',
      people: true,
      asks: [
        'plannedFor',
        'happened',
        'whyLate',
        'cancelledBy',
        'cancelledWhy',
        'insteadOn',
        'recordedBy',
      ],
    },
    {
      id: 'who',
      title: 'Who came, when and where?',
      when: held,
      asks: ['kind', 'whoCame', 'startedAt', 'endedAt', 'where', 'supervisedBy'],
    },
    { id: 'child', title: 'How was each child?', when: held, asks: ['before', 'during', 'after'] },
    {
      id: 'adults',
      title: 'How were the adults, and was anything worrying?',
      when: held,
      asks: ['interaction', 'concerns', 'safeguardingAction'],
    },
    {
      id: 'shared',
      title: 'With whom was it shared?',
      after: 'decision',
      asks: ['distribution'],
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no family time for us to write down. Check that it is the right child.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'startedAt', notAfter: 'endedAt' },
      otherwise: 'It ended before it began. Check both times.',
    },
  ],
  prompts: [
    {
      when: { holds: 'family-time-suspended' },
      says: 'Family time with somebody is suspended for this child. Check with whom before a session is held.',
    },
    {
      when: { question: 'cancelledBy', is: 'child' },
      says: 'The child did not want to. Ask why, and tell the social worker: the plan may have to change.',
    },
  ],
  outcomes,
  happenedAt: 'plannedFor',
  worry: 'concerns',
})
