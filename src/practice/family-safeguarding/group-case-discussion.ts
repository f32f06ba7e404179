import { meeting } from '../blocks/meeting.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { adultSpecialists, familyPractitioners, teamManagers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { post, type Post } from '../vocabulary/role.ts'
import type { Effect } from '../vocabulary/effect.ts'

const model = workingWell('Family Safeguarding: children’s and adults’ workers, one family plan')
const ours = toBeConfirmed('how a group case discussion can end')

const socialWorkers: readonly Post[] = [
  post('social-worker', 'family-safeguarding'),
  post('senior-practitioner', 'family-safeguarding'),
  post('practice-manager', 'family-safeguarding'),
]

const managers: readonly Post[] = [post('practice-manager', 'family-safeguarding')]

const questions = defineQuestions({
  ...meeting({ what: 'discussion', chair: 'Which practice manager led it?' }),
  changed: {
    kind: 'long-text',
    text: 'What has changed for the child?',
    each: 'child',
    needed: 'to-submit',
  },
  hypotheses: {
    kind: 'long-text',
    text: 'What could explain what we see?',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  strengths: { kind: 'long-text', text: 'What is working well?', needed: 'to-submit' },
  worries: { kind: 'long-text', text: 'What are we worried about?', needed: 'to-submit' },
  adults: {
    kind: 'list',
    row: 'adult',
    text: 'How ready is each adult to change?',
    hint: 'Sessions and programmes stand in that adult’s own record, which the other parent never sees.',
    none: 'No adult works with the team',
    sensitive: 'not-for-family',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      about: { kind: 'text', text: 'To change what?' },
      stage: { kind: 'choice', text: 'Where are they?', codes: 'stage-of-change' },
      specialist: { kind: 'worker', text: 'Which specialist works with them?' },
    },
  },
  managersNote: {
    kind: 'long-text',
    text: 'What does the practice manager decide, and why?',
    needed: 'to-authorise',
  },
})

type DiscussionQuestion = keyof typeof questions

const held: Effect<DiscussionQuestion> = {
  effect: 'record-fact',
  fact: 'group-case-discussion',
  on: { answer: 'heldAt' },
}

/** A child in need plan changes at a review, which is opened; a protection plan at a core group or conference. */
const review = (what: string): readonly Effect<DiscussionQuestion>[] => [
  {
    effect: 'open',
    process: 'child-in-need-review',
    to: { holder: 'this-team' },
    when: {
      all: [{ holds: 'child-in-need-plan' }, { not: { underWay: 'child-in-need-review' } }],
    },
  },
  {
    effect: 'hand-over',
    what,
    to: { holder: 'this-team' },
    when: { holds: 'child-protection-plan' },
  },
]

// Everybody who works with the family, children's and adults' workers alike, thinks about it together.
export const groupCaseDiscussion = defineProcess({
  id: 'group-case-discussion',
  number: 'P09',
  title: 'Group case discussion',
  noun: 'group case discussion',
  purpose: 'Think together about one family: what has changed, why, and what helps next.',
  referenceLetter: 'G',
  basis: [model, toBeConfirmed('at least every 20 working days')],
  about: 'child',
  several: true,
  roles: {
    start: [...socialWorkers, ...adultSpecialists],
    record: [...socialWorkers, ...adultSpecialists, ...familyPractitioners],
    authorise: managers,
    allocate: managers,
    read: teamManagers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'discussion',
      title: 'The discussion',
      people: true,
      asks: [
        ...(['plannedFor', 'place', 'format', 'heldAt', 'endedAt', 'chair'] as const),
        ...(['minuteTaker', 'people', 'reports', 'agencyViews'] as const),
      ],
    },
    {
      id: 'thinking',
      title: 'What do we think?',
      asks: ['changed', 'strengths', 'worries', 'hypotheses', 'adults'],
    },
    { id: 'actions', title: 'What was agreed?', asks: ['minutes', 'meetingActions'] },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['managersNote'],
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  copies: { people: { process: 'group-case-discussion', answer: 'people' } },
  startRequires: [
    {
      that: { any: [{ holds: 'child-in-need-plan' }, { holds: 'child-protection-plan' }] },
      otherwise:
        'This child has no child in need or child protection plan, so there is no family plan to talk about. Record a consultation instead.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'chair', holdsRole: ['practice-manager', 'team-manager'] },
      otherwise: 'A practice manager leads a group case discussion. Name the one who led this.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    goesOn: { label: 'The plan goes on as it is', source: ours, effects: [held] },
    changes: {
      label: 'The plan changes',
      source: ours,
      effects: [held, ...review('A change to the child protection plan, for the core group')],
    },
    stepUp: {
      label: 'Step up',
      explained: 'If a child may be suffering significant harm now, do not wait for the next one.',
      source: ours,
      effects: [
        held,
        {
          effect: 'open',
          process: 'strategy-discussion',
          to: { holder: 'this-team' },
          carries: { reason: { answer: 'worries' } },
          when: {
            all: [
              { holds: 'child-in-need-plan' },
              { not: { holds: 'section-47-enquiry' } },
              { not: { underWay: 'strategy-discussion' } },
            ],
          },
        },
        {
          effect: 'open',
          process: 'legal-planning-meeting',
          to: { holder: 'this-team' },
          carries: { reason: { answer: 'worries' } },
          when: {
            all: [
              { holds: 'child-protection-plan' },
              { not: { underWay: 'legal-planning-meeting' } },
            ],
          },
        },
      ],
    },
    stepDown: {
      label: 'Step down',
      source: ours,
      effects: [held, ...review('Whether the child protection plan may end, for the conference')],
    },
  },
  notHere: {
    planEnded:
      'A plan does not end here. A child in need plan ends at a review and a child protection plan at a conference: choose “Step down”, and the review is opened.',
  },
  happenedAt: 'heldAt',
  worry: 'worries',
})
