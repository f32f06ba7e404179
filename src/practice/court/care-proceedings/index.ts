import { childrenAct1989, publicLawOutline, workingWell } from '../../law/sources.ts'
import { childrensSocialWorkers, headsOfService, legalAdvisers, teamManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { familyOfferAsks, familyOfferFirst, familyOfferRecorded } from '../family-offer.ts'
import { clocks } from './clocks.ts'
import { questions } from './questions.ts'

const careOrSupervision = { question: 'application', is: ['care', 'supervision'] } as const

// The application, and what is filed and timetabled after it. What the court decides, in the end and on the
// way, is recorded hearing by hearing: each order takes effect on the day it is made.
export const careProceedings = defineProcess({
  id: 'care-proceedings',
  number: 'P19',
  title: 'Care proceedings',
  noun: 'court application',
  purpose: 'Ask the court for the order the child needs, with a timetable that fits the child.',
  referenceLetter: 'CT',
  basis: [
    childrenAct1989('31'),
    childrenAct1989('31ZA'),
    childrenAct1989('32'),
    publicLawOutline('the timetable'),
    workingWell('legal advice and pre-proceedings'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...teamManagers, ...legalAdvisers],
    record: [...childrensSocialWorkers, ...teamManagers, ...legalAdvisers],
    authorise: headsOfService,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'application',
      title: 'What is applied for, and for whom?',
      people: true,
      intro: 'Record it when the court has issued it. One application covers brothers and sisters.',
      asks: [
        'application',
        'decidedOn',
        'issuedOn',
        'court',
        'caseNumber',
        'judge',
        'allocatedLevel',
        'joinedLater',
        'parties',
      ],
    },
    {
      id: 'family-offer',
      title: 'Was the family offered a meeting of their own?',
      when: careOrSupervision,
      intro:
        'From 1 June 2026 no application is issued without the offer, and the meeting if anyone accepted.',
      asks: familyOfferAsks,
    },
    {
      id: 'evidence',
      title: 'What was filed?',
      asks: ['thresholdFiledOn', 'statements', 'interimCarePlan', 'carePlanFiledOn'],
    },
    {
      id: 'before-the-court',
      title: 'Guardian, experts and what is filed later',
      after: 'decision',
      asks: [
        'guardian',
        'guardianSolicitor',
        'experts',
        'laterFilings',
        'finalCarePlanApprovedBy',
        'finalCarePlanApprovedOn',
      ],
    },
    {
      id: 'timetable',
      title: 'The timetable',
      after: 'decision',
      intro: 'The limit is 26 weeks. Only the court gives more, eight weeks at a time at most.',
      asks: [
        'extendedFrom',
        'extensionWeeks',
        'extensionGrantedOn',
        'extensionReason',
        'permanenceTimetable',
        'delayReason',
        'appealLodgedOn',
      ],
    },
  ],
  copies: {
    familyOfferOn: { process: 'pre-proceedings', answer: 'familyOfferOn' },
    familyOfferInLetter: { process: 'pre-proceedings', answer: 'familyOfferInLetter' },
    familyOffers: { process: 'pre-proceedings', answer: 'familyOffers' },
    familyMeetingOn: { process: 'pre-proceedings', answer: 'familyMeetingOn' },
    familyOfferExcepted: { process: 'pre-proceedings', answer: 'familyOfferExcepted' },
    familyOfferExceptionReason: {
      process: 'pre-proceedings',
      answer: 'familyOfferExceptionReason',
    },
    familyOfferExceptionBy: { process: 'pre-proceedings', answer: 'familyOfferExceptionBy' },
  },
  prompts: [
    {
      when: { holds: 'pre-proceedings' },
      says: 'This child is still in pre-proceedings. They end on the day of issue.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'The child protection plan stays open until a review conference ends it.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'decidedOn', notAfter: 'issuedOn' },
      otherwise: 'It was issued before it was decided. Check both dates.',
    },
    familyOfferFirst('issuedOn', careOrSupervision),
  ],
  outcomesEach: 'child',
  outcomes: {
    issued: {
      label: 'Issued',
      explained: 'The application is before the court.',
      source: childrenAct1989('31'),
      requires: [
        {
          that: { not: { subject: 'unborn' } },
          otherwise:
            'A child who is not born yet cannot be a party. Record the application when the baby is born.',
        },
        {
          that: { not: { subject: 'adult' } },
          otherwise: 'This young person is 18: the court can make no order about them as a child.',
        },
        {
          that: { not: { holds: 'care-proceedings' } },
          otherwise:
            'Proceedings about this child are already before the court. Record the new application as a hearing of those.',
        },
        familyOfferFirst('issuedOn', careOrSupervision),
      ],
      effects: [
        ...familyOfferRecorded,
        {
          effect: 'start-fact',
          fact: 'care-proceedings',
          on: { answer: 'issuedOn' },
          with: {
            application: { answer: 'application' },
            court: { answer: 'court' },
            caseNumber: { answer: 'caseNumber' },
          },
        },
        {
          effect: 'end-fact',
          fact: 'pre-proceedings',
          on: { answer: 'issuedOn' },
          with: { result: { value: 'issue' } },
          when: { holds: 'pre-proceedings' },
        },
        {
          effect: 'end-record',
          process: 'pre-proceedings',
          because: 'The application was issued.',
          when: { underWay: 'pre-proceedings' },
        },
      ],
    },
  },
  notHere: {
    order: 'What the court orders, on the way and at the end, is recorded as a hearing.',
    notIssued:
      'If it is decided not to apply after all, a legal planning meeting says so: that ends this record.',
  },
  happenedAt: 'issuedOn',
})
