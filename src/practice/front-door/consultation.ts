import { actions } from '../blocks/actions.ts'
import { attendees } from '../blocks/attendees.ts'
import { consent, consentOrGround } from '../blocks/consent.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { anyPractitioner } from '../posts.ts'

// Another practitioner's view of a child, a family or a threshold. It is not a referral unless, during
// it, a referral is agreed to be best. Nobody is named by default, and whoever began it keeps the record.

const guide = workingWell('Consulting with professionals to support a family')
const identified = { question: 'childIdentified', is: 'yes' } as const
const inDanger = { question: 'immediateDanger', is: 'yes' } as const

const questions = {
  ...defineQuestions({
    consultedAt: { kind: 'instant', text: 'When was it?', needed: 'to-submit' },
    consultedBy: { kind: 'worker', text: 'Who began it?', needed: 'to-submit' },
    source: {
      kind: 'choice',
      text: 'Where did the question come from?',
      codes: 'source',
      needed: 'to-submit',
    },
    consultedWith: attendees({ text: 'Who took part?' }),
    howHeld: {
      kind: 'choice',
      text: 'How was it held?',
      hint: 'Best by speaking to each other, and not only by email.',
      options: {
        phone: 'By phone',
        meeting: 'At a meeting',
        severalMeetings: 'At several meetings',
        email: 'By email only',
      },
      needed: 'to-submit',
    },
    within: {
      kind: 'choice',
      text: 'Was it within one organisation?',
      options: { internal: 'Yes, internal', external: 'No, between organisations' },
      needed: 'to-submit',
    },
    childIdentified: {
      kind: 'yes-no',
      text: 'Was the child identified?',
      hint: 'By default nobody is: no name, no details that give one away.',
      needed: 'to-submit',
    },
  }),
  ...consent({ to: 'being talked about by name', when: identified }),
  ...defineQuestions({
    immediateDanger: {
      kind: 'yes-no',
      text: 'Did it show that a child is in immediate danger?',
      hint: 'If so, 999 first. Then end the consultation as a contact.',
      needed: 'to-submit',
    },
    called999At: {
      kind: 'instant',
      text: 'When was 999 called, or the caller told to call?',
      when: inDanger,
      needed: 'to-submit',
    },
    whatWasAsked: { kind: 'long-text', text: 'What was asked?', needed: 'to-submit' },
    whatWasShared: { kind: 'long-text', text: 'What was shared?', needed: 'to-submit' },
    adviceGiven: { kind: 'long-text', text: 'What advice was given?', needed: 'to-submit' },
    levelDiscussed: {
      kind: 'choice',
      text: 'Which level of need was discussed?',
      codes: 'level',
      beside: 'levels-of-need',
      needed: 'to-submit',
    },
    agreedActions: actions({ text: 'What was agreed?' }),
    whoTellsFamily: { kind: 'text', text: 'Who tells the family?', needed: 'to-submit' },
    familyInvited: {
      kind: 'yes-no',
      text: 'Was the family invited to take part?',
      needed: 'to-submit',
    },
    familyToldOn: { kind: 'date', text: 'When was the family told the outcome?' },
    familyNotToldReason: {
      kind: 'long-text',
      text: 'Why has the family not been told?',
      when: { question: 'familyToldOn', answered: false },
      needed: 'to-submit',
    },
  }),
}

/** Twice before in 90 days: with this one, three times (handbook P04). */
const askedAboutAgain = { had: 'consultation', inLast: { days: 90 }, times: 2 } as const

const noted: readonly Effect<keyof typeof questions>[] = [
  {
    effect: 'record-fact',
    fact: 'consultation',
    on: { answer: 'consultedAt' },
    when: { named: true },
  },
  {
    effect: 'hand-over',
    what: 'A child consulted on three times in 90 days',
    to: { team: 'front-door' },
    when: { all: [{ named: true }, askedAboutAgain] },
  },
]

const nobodyInDanger: Requirement<keyof typeof questions> = {
  that: { not: inDanger },
  otherwise:
    'A child is in immediate danger. Call 999 if nobody has, and choose “Becomes a contact”, so that it is acted on now.',
}

export const consultation = defineProcess({
  id: 'consultation',
  number: 'P04',
  title: 'Consultation record',
  noun: 'consultation',
  purpose: 'Share information to get another practitioner’s view, without making a referral.',
  referenceLetter: 'A',
  basis: [guide],
  about: 'child',
  several: true,
  mayNameNobody: true,
  roles: { start: anyPractitioner, record: anyPractitioner },
  clocks: [
    {
      id: 'T05',
      name: 'Consultation recorded',
      from: { answer: 'consultedAt' },
      stops: { event: 'submitted' },
      local: [{ within: { workingDays: 1 } }],
      source: [guide, toBeConfirmed('recorded within one working day')],
    },
  ],
  questions,
  pages: [
    {
      id: 'who',
      title: 'Who talked, and about whom?',
      people: true,
      asks: [
        'consultedAt',
        'consultedBy',
        'source',
        'consultedWith',
        'howHeld',
        'within',
        'childIdentified',
      ],
    },
    {
      id: 'consent',
      title: 'Why was the child identified?',
      when: identified,
      asks: [
        'consent',
        'consentGivenBy',
        'consentCapacity',
        'consentMethod',
        'consentOn',
        'consentExplained',
        'consentWithdrawnOn',
        'consentReason',
        'lawfulGround',
      ],
    },
    {
      id: 'said',
      title: 'What was asked and shared?',
      intro: 'If a child is at immediate risk, 999 first, then this.',
      asks: ['immediateDanger', 'called999At', 'whatWasAsked', 'whatWasShared'],
    },
    {
      id: 'advice',
      title: 'What came of it?',
      asks: ['adviceGiven', 'levelDiscussed', 'agreedActions'],
    },
    {
      id: 'family',
      title: 'The family’s part in it',
      asks: ['familyInvited', 'whoTellsFamily', 'familyToldOn', 'familyNotToldReason'],
    },
  ],
  prompts: [
    {
      when: askedAboutAgain,
      says: 'This is at least the third consultation about this child in 90 days. The front door’s manager is told: should it become a contact?',
    },
  ],
  submitRequires: [
    {
      that: { any: [identified, { named: false }] },
      otherwise:
        'You said that the child was not identified, but somebody is named here. Take the name out, or say that the child was identified and why.',
    },
    {
      that: { any: [{ not: identified }, { named: true }] },
      otherwise: 'You said that the child was identified. Say who it is.',
    },
    {
      that: { any: [{ not: identified }, consentOrGround] },
      otherwise:
        'A child is talked about by name only with consent, or when a significant risk justifies it. Say which.',
    },
  ],
  outcomes: {
    adviceOnly: {
      label: 'Advice only',
      source: guide,
      requires: [nobodyInDanger],
      effects: noted,
    },
    earlyHelpAssessmentAdvised: {
      label: 'Early Help Assessment advised',
      source: guide,
      requires: [nobodyInDanger],
      effects: noted,
    },
    becomesContact: {
      label: 'Becomes a contact',
      explained: 'A referral was agreed to be best.',
      source: guide,
      requires: [
        {
          that: { named: true },
          otherwise: 'A contact is about a child. Say who it is, and why they may be named.',
        },
      ],
      effects: [
        ...noted,
        {
          effect: 'open',
          process: 'contact',
          to: { team: 'front-door' },
          carries: {
            receivedAt: { answer: 'consultedAt' },
            receivedBy: { answer: 'consultedBy' },
            source: { answer: 'source' },
            worries: { answer: 'whatWasShared' },
            immediateDanger: { answer: 'immediateDanger' },
            called999At: { answer: 'called999At' },
            consent: { answer: 'consent' },
            consentReason: { answer: 'consentReason' },
            lawfulGround: { answer: 'lawfulGround' },
          },
        },
      ],
    },
  },
  happenedAt: 'consultedAt',
  immediateDanger: inDanger,
  worry: 'whatWasAsked',
})
