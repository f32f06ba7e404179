import { childrenAct1989, courtOrders2014, workingWell } from '../../law/sources.ts'
import { childrensSocialWorkers, headsOfService, legalAdvisers, teamManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { familyOfferFrom } from '../family-offer.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// From the decision to the last clear chance: the letter, the meeting, what is agreed and assessed, and how it
// ends. It stays open all that time, and the head of service decides it once, at the end, for each child.
export const preProceedings = defineProcess({
  id: 'pre-proceedings',
  number: 'P18b',
  title: 'Pre-proceedings',
  noun: 'pre-proceedings record',
  purpose: 'Tell the parents what must change, help them to change it, and decide whether it did.',
  referenceLetter: 'BP',
  basis: [
    workingWell('legal advice and pre-proceedings'),
    courtOrders2014('pre-proceedings'),
    childrenAct1989('31ZA'),
  ],
  about: 'child',
  several: true,
  roles: {
    // A legal planning meeting starts it: nobody does by hand.
    start: [],
    record: [...childrensSocialWorkers, ...teamManagers, ...legalAdvisers],
    authorise: headsOfService,
  },
  clocks,
  questions,
  pages,
  copies: {
    steps: { process: 'child-protection-plan', answer: 'steps' },
  },
  plan: {
    steps: 'steps',
    fact: 'pre-proceedings',
    forTheFamily: ['concerns', 'supportOffered', 'courtIfNot', 'agreement'],
  },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  prompts: [
    {
      when: { subject: 'unborn' },
      says: 'Work back from the expected date: the assessments have to be in before the birth, and an application can be made only at the birth.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child protection plan goes on beside this: its core groups and visits are still due.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'decidedOn', notAfter: 'letterSentOn' },
      otherwise: 'The letter was sent before it was decided. Check both dates.',
    },
    {
      that: { question: 'letterSentOn', notAfter: 'heldAt' },
      otherwise:
        'The meeting was held before the letter was sent, so nobody had notice of it. Check both dates.',
    },
    {
      that: { question: 'letterSentOn', notAfter: 'midReviewOn' },
      otherwise: 'The mid-point review comes after the letter. Check both dates.',
    },
    {
      // A letter from before the rule began needs no offer.
      that: {
        any: [
          { not: { question: 'letterSentOn', notBefore: familyOfferFrom } },
          { question: 'familyOfferInLetter', is: 'yes' },
          { question: 'familyOfferExcepted', is: 'yes' },
        ],
      },
      otherwise:
        'A letter before proceedings from 1 June 2026 on offers the family a family group decision-making meeting. Send the offer in a further letter, or record why it is against the child’s best interests.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'letterSentOn', notAfter: 'endedOn' },
      otherwise: 'They ended before the letter was sent. Check both dates.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    moreTime:
      'More time, up to 24 weeks from the letter, is given on the deadline itself, before it has passed: the head of service says why.',
  },
  happenedAt: 'decidedOn',
  worry: 'concerns',
})
