import { consent } from '../blocks/consent.ts'
import { notForFamily } from '../blocks/not-for-family.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { adultSpecialists } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { post, type Post } from '../vocabulary/role.ts'
import type { Requirement } from '../vocabulary/outcome.ts'

const model = workingWell(
  'Family Safeguarding: specialist support to parents around domestic abuse, substance misuse and mental health',
)
const ours = toBeConfirmed('how work with an adult can end')

const managers: readonly Post[] = [post('practice-manager', 'family-safeguarding')]

const socialWorkers: readonly Post[] = [
  post('social-worker', 'family-safeguarding'),
  post('senior-practitioner', 'family-safeguarding'),
]

const theWork = defineQuestions({
  startedOn: { kind: 'date', text: 'When did the work start?', needed: 'to-submit' },
  specialist: { kind: 'worker', text: 'Who works with this adult?', needed: 'to-submit' },
  need: {
    kind: 'choices',
    text: 'What is it about?',
    options: {
      domesticAbuse: 'Domestic abuse',
      substances: 'Alcohol or drugs',
      mentalHealth: 'Emotional or mental health',
    },
    needed: 'to-submit',
  },
  partInAbuse: {
    kind: 'choice',
    text: 'What is their part in the abuse?',
    options: { victim: 'They are harmed by it', perpetrator: 'They do it', both: 'Both' },
    when: { question: 'need', is: 'domesticAbuse' },
    needed: 'to-submit',
  },
  safeToReach: {
    kind: 'long-text',
    text: 'How and where may they be reached safely?',
    hint: 'Nobody on the other side of the family learns this address, number or time.',
    needed: 'to-submit',
  },
  ownServices: {
    kind: 'text',
    text: 'Which adult services know them already?',
    hint: 'Their record there is theirs; only what matters for the children is written here.',
  },
})

const theProgramme = defineQuestions({
  stageAtStart: {
    kind: 'choice',
    text: 'How ready to change were they at the start?',
    codes: 'stage-of-change',
    needed: 'to-submit',
  },
  programme: { kind: 'text', text: 'Which programme or module?', needed: 'to-submit' },
  sessionsPlanned: { kind: 'number', text: 'How many sessions are planned?', from: 0 },
  sessions: {
    kind: 'list',
    row: 'session',
    text: 'Which sessions were there?',
    none: 'No session was held',
    needed: 'to-submit',
    of: {
      on: { kind: 'date', text: 'On' },
      attended: { kind: 'yes-no', text: 'Did they come?' },
      what: { kind: 'long-text', text: 'What was worked on?' },
    },
  },
  endedOn: { kind: 'date', text: 'When did the work end?', needed: 'to-submit' },
  stageAtEnd: {
    kind: 'choice',
    text: 'How ready to change are they now?',
    codes: 'stage-of-change',
    needed: 'to-submit',
  },
  differenceForTheChild: {
    kind: 'long-text',
    text: 'What difference has it made for the children?',
    hint: 'Without saying what was said in a session.',
    needed: 'to-submit',
  },
  managersNote: {
    kind: 'long-text',
    text: 'What does the practice manager make of it?',
    needed: 'to-authorise',
  },
})

const questions = notForFamily({
  ...theWork,
  ...consent({ to: 'working with a specialist' }),
  ...theProgramme,
})

type AdultQuestion = keyof typeof questions

const agreed: Requirement<AdultQuestion> = {
  that: { question: 'consent', is: ['given', 'withdrawn'] },
  otherwise:
    'An adult works with a specialist by their own choice, and no consent is recorded. Your answers are safe. Get consent, or choose “Not needed, or not wanted”.',
}

// The record is the adult's own, not the children's: what one parent says never stands in anything that
// the other can open, and every answer is kept from the family's copies.
export const adultIntervention = defineProcess({
  id: 'adult-intervention',
  number: 'P09b',
  title: 'Specialist work with an adult',
  noun: 'record of work with an adult',
  purpose: 'Work with a parent on abuse, substances or mental health, and keep it theirs.',
  referenceLetter: 'M',
  basis: [model],
  about: 'adult',
  roles: {
    start: [...adultSpecialists, ...socialWorkers],
    record: adultSpecialists,
    authorise: managers,
    allocate: managers,
    read: socialWorkers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'adult',
      title: 'Who is it, and what is it about?',
      intro: 'If both parents work with the team, each has a record of their own.',
      people: true,
      asks: [
        ...(['startedOn', 'specialist', 'need', 'partInAbuse'] as const),
        ...(['safeToReach', 'ownServices'] as const),
      ],
    },
    {
      id: 'consent',
      title: 'Do they agree?',
      asks: [
        ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod'] as const),
        ...(['consentOn', 'consentExplained', 'consentWithdrawnOn'] as const),
        ...(['consentReason', 'lawfulGround'] as const),
      ],
    },
    {
      id: 'programme',
      title: 'The work',
      asks: ['stageAtStart', 'programme', 'sessionsPlanned', 'sessions'],
    },
    {
      id: 'ending',
      title: 'How did it end?',
      asks: ['endedOn', 'stageAtEnd', 'differenceForTheChild'],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managersNote'] },
  ],
  submitRequires: [
    {
      that: { question: 'startedOn', notAfter: 'endedOn' },
      otherwise: 'The work would end before it starts. Check both dates.',
    },
  ],
  outcomes: {
    completed: { label: 'Programme completed', source: ours, requires: [agreed] },
    disengaged: { label: 'Disengaged', source: ours },
    notNeeded: { label: 'Not needed, or not wanted', source: ours },
  },
  notHere: {
    started:
      'That a programme has started is shown from the day this record begins. It is signed when the work ends.',
  },
  happenedAt: 'startedOn',
})
