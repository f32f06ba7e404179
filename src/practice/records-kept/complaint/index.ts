import { complaintsOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { advocateOfferedToChild, complainantAsks } from '../complainant.ts'
import { mayComplain, representations } from '../law.ts'
import { stageOneManagers } from '../who-answers.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Stage 1. It names the child, so that the complaints of one child are found together, and leaves no fact on
// them: nobody who works with the child can open it, unless they are the one who answers.
export const complaint = defineProcess({
  id: 'complaint',
  number: 'P45',
  title: 'Complaint, stage 1',
  noun: 'complaint',
  purpose: 'Hear what went wrong, put it right and learn from it, close to where it happened.',
  referenceLetter: 'CM',
  basis: [mayComplain, representations('stage 1, local resolution')],
  about: 'child',
  apart: true,
  several: true,
  mayNameNobody: true,
  roles: {
    start: complaintsOfficers,
    record: [...complaintsOfficers, ...stageOneManagers],
    authorise: [...stageOneManagers, ...complaintsOfficers],
    allocate: complaintsOfficers,
    read: complaintsOfficers,
  },
  onlyFor: ['handledBy', 'coveredBy', 'answeredBy'],
  clocks,
  questions,
  pages: [
    {
      id: 'receipt',
      title: 'What came in, and is it for this procedure?',
      people: true,
      asks: [
        ...(['receivedOn', 'method', 'happenedOn', 'eligible', 'notEligibleWhy'] as const),
        ...(['lateAcceptedWhy', 'harmAlleged', 'harmToldTo', 'harmToldAt'] as const),
        'contactLimited',
      ],
    },
    { id: 'complainant', title: 'Who complains?', asks: complainantAsks },
    { id: 'points', title: 'What is it about?', asks: ['points', 'desiredOutcome'] },
    {
      id: 'handling',
      title: 'Who answers, and what was looked at?',
      intro:
        'It goes to the manager named here. Nobody who works with the child can open it, unless they are named.',
      asks: [
        ...(['handledBy', 'coveredBy', 'acknowledgedOn', 'answeredBy'] as const),
        ...(['extensionToldOn', 'lookedInto', 'learning'] as const),
      ],
    },
    {
      id: 'response',
      title: 'The response',
      by: 'authoriser',
      asks: ['managersAnswer', 'remedy', 'rightGiven'],
    },
    { id: 'sent', title: 'When did it go out?', after: 'decision', asks: ['respondedOn'] },
    {
      id: 'next-stage',
      title: 'Do they go on to stage 2?',
      after: 'decision',
      when: { question: 'rightGiven', is: 'yes' },
      asks: ['wentOn', 'askedOn'],
      opens: 'complaint-investigation',
    },
  ],
  prompts: [
    {
      when: { question: 'harmAlleged', is: ['child', 'worker'] },
      says: 'Pass it on before anything else: the front door, or emergency duty when it is closed. A complaint is no place to look into harm.',
    },
    {
      when: { question: 'advocate', is: 'accepted' },
      says: 'An advocate is a reason for up to 20 working days in all, if the complainant is told before the first 10 are over.',
    },
    {
      when: { question: 'eligible', is: 'elsewhere' },
      says: 'It can come back to us once the court or the appeal has decided. Tell them so.',
    },
    {
      when: { subject: 'restricted' },
      says: 'This child’s record is restricted. Write here no more about the child than the complaint needs.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'happenedOn', notAfter: 'receivedOn' },
      otherwise: 'It would have happened after it was complained about. Check both dates.',
    },
    {
      that: { question: 'receivedOn', notAfter: 'acknowledgedOn' },
      otherwise: 'It was acknowledged before it was received. Check both dates.',
    },
    {
      that: {
        any: [
          { not: { question: 'eligible', is: 'yes' } },
          { question: 'receivedOn', within: { months: 12 }, of: 'happenedOn' },
          { question: 'lateAcceptedWhy', answered: true },
        ],
      },
      otherwise:
        'It is about something more than 12 months ago. What you wrote is safe. Say why it is looked into all the same, or that it is out of time.',
    },
    advocateOfferedToChild,
    {
      that: {
        all: [
          { question: 'handledBy', holdsRole: ['complaints-officer'] },
          { question: 'coveredBy', holdsRole: ['complaints-officer'] },
        ],
      },
      otherwise:
        'A complaint is handled by a complaints officer, and another covers for them. Name both.',
    },
    {
      that: { question: 'answeredBy', holdsRole: ['practice-manager', 'team-manager'] },
      otherwise: 'Stage 1 is answered by a practice manager or a team manager. Name one.',
    },
    {
      that: { not: { question: 'answeredBy', names: 'recorder' } },
      otherwise:
        'You are named as the one who answers, and nobody decides what they handed in themselves. What you wrote is safe. Ask the complaints officer to hand it in.',
    },
  ],
  outcomes,
  notHere: {
    moreTime:
      'More time, up to 20 working days in all, is given on the deadline itself, before it has passed.',
    stageTwo: 'Stage 2 is a record of its own, begun from this one when they ask for it.',
  },
  happenedAt: 'receivedOn',
  worry: 'desiredOutcome',
  cameFrom: { name: 'complainantName', email: 'complainantEmail' },
})
