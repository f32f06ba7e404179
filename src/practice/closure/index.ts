import { toBeConfirmed, workingTogether, workingWell } from '../law/sources.ts'
import { childrensManagers, childrensSocialWorkers, teamManagers } from '../posts.ts'
import { defineProcess, type ProcessDefinition } from '../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const referral = (answer: string) => ({ process: 'referral', answer })

// The work with a child ends once, on the day a manager signs it, and nothing of it stays open behind. A new
// worry after that is a new referral.
export const caseClosure = defineProcess({
  id: 'case-closure',
  number: 'P43',
  title: 'Case closure',
  noun: 'closure',
  purpose: 'End the work safely: what helped, what remains, who helps now, and who has been told.',
  referenceLetter: 'CL',
  basis: [
    workingTogether('closing the case'),
    workingWell('section 2, the outcome is fed back to the referrer'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: [...childrensManagers, ...teamManagers],
    allocate: childrensManagers,
  },
  clocks: [
    {
      id: 'T104',
      name: 'Closing record',
      from: { answer: 'closureDecidedOn', inWords: 'the day from which the work is over' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 10 } }],
      source: [toBeConfirmed('a closing record within 10 working days of the decision')],
    },
  ],
  questions,
  pages: [
    {
      id: 'ending',
      title: 'What ends, and why?',
      people: true,
      asks: [
        ...(['closureDecidedOn', 'closingAfter', 'closureReason', 'endReason'] as const),
        ...(['protectionEndedLately', 'riskUnsettled'] as const),
      ],
    },
    {
      id: 'summary',
      title: 'Closing summary',
      asks: ['helpGiven', 'whatChanged', 'remainingWorries', 'network'],
    },
    { id: 'views', title: 'What do they say?', asks: ['childsVoice', 'familysViews'] },
    {
      id: 'told',
      title: 'Who is told?',
      intro:
        'The referrer stands here as the referral has them; check that they can still be reached.',
      asks: [
        ...(['adviceOnReturning', 'told', 'source', 'referrerName', 'referrerRole'] as const),
        ...(['referrerAgency', 'referrerPhone', 'referrerEmail', 'referrerAnonymous'] as const),
      ],
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['closedOn', 'managerRationale', 'teamManager', 'leftUndone'],
    },
  ],
  copies: {
    source: referral('source'),
    referrerName: referral('referrerName'),
    referrerRole: referral('referrerRole'),
    referrerAgency: referral('referrerAgency'),
    referrerPhone: referral('referrerPhone'),
    referrerEmail: referral('referrerEmail'),
    referrerAnonymous: referral('referrerAnonymous'),
  },
  prompts: [
    {
      when: {
        all: [
          { question: 'closureReason', is: ['RC8', 'RC9'] },
          {
            any: [
              { had: 'section-47-enquiry', inLast: { months: 12 } },
              { had: 'child-in-need-plan', inLast: { months: 12 } },
              { had: 'child-protection-plan', inLast: { months: 12 } },
            ],
          },
        ],
      },
      says: 'There was an enquiry or a plan in the last year. If it was part of this work, “closed after assessment” is not accepted in the census: choose “Services ceased for any other reason”.',
    },
    {
      when: { underWay: 'anything' },
      says: 'Something else about this child is still under way. The work cannot close before it is finished.',
    },
    {
      when: { question: 'closureReason', is: 'RC1' },
      says: 'After an adoption the record from before it is sealed.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'open-referral' },
      otherwise: 'This child is not open to children’s social care, so there is nothing to close.',
    },
    {
      that: { not: { underWay: 'case-closure' } },
      otherwise: 'A closure of this child’s case is under way already. Go on with that one.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'closureDecidedOn',
  worry: 'remainingWorries',
  cameFrom: { name: 'referrerName', organisation: 'referrerAgency', email: 'referrerEmail' },
})

export const closureProcesses: readonly ProcessDefinition[] = [caseClosure]
