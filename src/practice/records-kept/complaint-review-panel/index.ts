import { complaintsOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { complainantAsks, complainantFrom } from '../complainant.ts'
import { representations } from '../law.ts'
import { askedInTime } from '../next-stage.ts'
import { repliesToPanel } from '../who-answers.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Stage 3. A panel of three, most of them independent, looks again at how the complaint was looked into; the
// director replies. After it there is only the Ombudsman.
export const complaintReviewPanel = defineProcess({
  id: 'complaint-review-panel',
  number: 'P45c',
  title: 'Complaint, stage 3: review panel',
  noun: 'complaint review panel',
  purpose: 'Have people independent of the council look again at how a complaint was answered.',
  referenceLetter: 'CMP',
  basis: [representations('stage 3, review panels')],
  about: 'child',
  apart: true,
  several: true,
  mayNameNobody: true,
  roles: {
    start: complaintsOfficers,
    record: complaintsOfficers,
    authorise: repliesToPanel,
    allocate: complaintsOfficers,
    read: complaintsOfficers,
  },
  onlyFor: ['handledBy', 'coveredBy', 'answeredBy'],
  clocks,
  questions,
  pages: [
    {
      id: 'request',
      title: 'What do they ask for?',
      people: true,
      asks: [
        ...(['requestedOn', 'earlierResponseOn', 'lateAcceptedWhy', 'stillWrong'] as const),
        ...(['handledBy', 'coveredBy', 'answeredBy'] as const),
      ],
    },
    { id: 'complainant', title: 'Who complains?', asks: complainantAsks },
    {
      id: 'panel',
      title: 'The panel',
      asks: [
        ...(['plannedFor', 'place', 'format', 'people', 'heldAt', 'endedAt'] as const),
        ...(['panelChair', 'panelIndependent', 'minuteTaker', 'minutes'] as const),
        'meetingActions',
      ],
    },
    {
      id: 'report',
      title: 'What did the panel find?',
      asks: [
        ...(['points', 'desiredOutcome', 'panelReportOn', 'panelReport', 'learning'] as const),
      ],
    },
    {
      id: 'reply',
      title: 'The reply',
      by: 'authoriser',
      asks: ['reply', 'remedy', 'ombudsmanTold'],
    },
    { id: 'sent', title: 'When did it go out?', after: 'decision', asks: ['respondedOn'] },
    {
      id: 'ombudsman',
      title: 'Did it go to the Ombudsman?',
      after: 'decision',
      asks: ['ombudsmanReference', 'ombudsmanDecision'],
    },
  ],
  copies: {
    ...complainantFrom('complaint-investigation'),
    points: { process: 'complaint-investigation', answer: 'points' },
    desiredOutcome: { process: 'complaint-investigation', answer: 'desiredOutcome' },
    handledBy: { process: 'complaint-investigation', answer: 'handledBy' },
    coveredBy: { process: 'complaint-investigation', answer: 'coveredBy' },
    earlierResponseOn: { process: 'complaint-investigation', answer: 'respondedOn' },
  },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  submitRequires: [
    {
      that: { question: 'earlierResponseOn', notAfter: 'requestedOn' },
      otherwise: 'They would have asked for a panel before the adjudication. Check both dates.',
    },
    askedInTime('stage 3'),
    {
      that: { question: 'requestedOn', notAfter: 'heldAt' },
      otherwise: 'The panel met before it was asked for. Check both dates.',
    },
    {
      that: { question: 'heldAt', notAfter: 'panelReportOn' },
      otherwise: 'The panel reported before it met. Check both dates.',
    },
    {
      that: { question: 'answeredBy', holdsRole: ['director'] },
      otherwise: 'The reply to a panel is the director’s. Name the director.',
    },
  ],
  outcomes,
  happenedAt: 'requestedOn',
  worry: 'stillWrong',
  cameFrom: { name: 'complainantName', email: 'complainantEmail' },
})
