import { complaintsOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { complainantAsks, complainantFrom } from '../complainant.ts'
import { representations } from '../law.ts'
import { askedInTime, rightToGoOn } from '../next-stage.ts'
import { adjudicators } from '../who-answers.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Stage 2. Somebody from outside the line looks into it, somebody from outside the council watches that it is
// done fairly, and a head of service or the director adjudicates what they report.
export const complaintInvestigation = defineProcess({
  id: 'complaint-investigation',
  number: 'P45b',
  title: 'Complaint, stage 2: investigation',
  noun: 'complaint investigation',
  purpose: 'Look into a complaint from outside the line, fairly, and answer every point of it.',
  referenceLetter: 'CMI',
  basis: [representations('stage 2, formal investigation')],
  about: 'child',
  apart: true,
  several: true,
  mayNameNobody: true,
  roles: {
    start: complaintsOfficers,
    record: complaintsOfficers,
    authorise: adjudicators,
    allocate: complaintsOfficers,
    read: complaintsOfficers,
  },
  onlyFor: ['handledBy', 'coveredBy', 'answeredBy'],
  clocks: [
    {
      id: 'T105c',
      name: 'Stage 2 response to a complaint',
      from: { answer: 'requestedOn', inWords: 'when stage 2 was asked for' },
      stops: { answered: ['respondedOn'] },
      statutory: [{ within: { workingDays: 25 } }],
      source: [representations('stage 2 in 25 working days, or at most 65')],
      extension: { atMost: { workingDays: 65 }, reasons: 'complaint-extension' },
    },
    rightToGoOn('T105d', 'stage 3'),
  ],
  questions,
  pages: [
    {
      id: 'request',
      title: 'What do they ask for?',
      people: true,
      intro:
        'What stage 1 knows stands here already. Check that it is this complaint: a child may have more than one.',
      asks: ['requestedOn', 'earlierResponseOn', 'lateAcceptedWhy', 'notSettled'],
    },
    { id: 'complainant', title: 'Who complains?', asks: complainantAsks },
    { id: 'points', title: 'What is it about?', asks: ['points', 'desiredOutcome'] },
    {
      id: 'investigation',
      title: 'Who looks into it, and what do they find?',
      asks: [
        ...(['handledBy', 'coveredBy', 'acknowledgedOn'] as const),
        ...(['investigatingOfficer', 'independentPerson'] as const),
        ...(['statementAgreedOn', 'extensionToldOn', 'lookedInto', 'reportOn', 'report'] as const),
        ...(['independentReportOn', 'independentReport', 'answeredBy', 'learning'] as const),
      ],
    },
    {
      id: 'adjudication',
      title: 'The adjudication',
      by: 'authoriser',
      asks: ['adjudication', 'remedy', 'rightGiven'],
    },
    { id: 'sent', title: 'When did it go out?', after: 'decision', asks: ['respondedOn'] },
    {
      id: 'next-stage',
      title: 'Do they go on to stage 3?',
      after: 'decision',
      when: { question: 'rightGiven', is: 'yes' },
      asks: ['wentOn', 'askedOn'],
      opens: 'complaint-review-panel',
    },
  ],
  copies: {
    ...complainantFrom('complaint'),
    points: { process: 'complaint', answer: 'points' },
    desiredOutcome: { process: 'complaint', answer: 'desiredOutcome' },
    handledBy: { process: 'complaint', answer: 'handledBy' },
    coveredBy: { process: 'complaint', answer: 'coveredBy' },
    earlierResponseOn: { process: 'complaint', answer: 'respondedOn' },
  },
  submitRequires: [
    {
      that: { question: 'earlierResponseOn', notAfter: 'requestedOn' },
      otherwise: 'They would have asked for stage 2 before stage 1 was answered. Check both dates.',
    },
    askedInTime('stage 2'),
    {
      that: { question: 'requestedOn', notAfter: 'acknowledgedOn' },
      otherwise: 'It was acknowledged before it was asked for. Check both dates.',
    },
    {
      that: { question: 'answeredBy', holdsRole: ['senior-manager', 'director'] },
      otherwise: 'Stage 2 is adjudicated by a head of service or a director. Name one.',
    },
  ],
  outcomes,
  notHere: {
    panel: 'Stage 3 is a record of its own, begun from this one when they ask for a panel.',
  },
  happenedAt: 'requestedOn',
  worry: 'notSettled',
  cameFrom: { name: 'complainantName', email: 'complainantEmail' },
})
