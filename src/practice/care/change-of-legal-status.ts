import { rationale } from '../blocks/rationale.ts'
import { views } from '../blocks/views.ts'
import { guidanceOnCare } from '../law/care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { childrensSocialWorkers, emergencyDuty, headsOfService, seniorOnCall } from '../posts.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { notBeyondTheLaw, statusFits } from './legal-limits.ts'
import {
  agreementWithdrawn,
  agreementWithdrawnOn,
  bySection20,
  section20,
  section20IsLawful,
} from './section-20.ts'

const questions = defineQuestions({
  changesOn: {
    kind: 'date',
    text: 'From which day does the new legal basis hold?',
    hint: 'The one before ends on that day.',
    needed: 'to-submit',
  },
  legalStatus: {
    kind: 'choice',
    text: 'What is the legal basis from then on?',
    codes: 'legal-status',
    needed: 'to-submit',
  },
  legalDocument: {
    kind: 'text',
    text: 'Number of the order, or where the signed agreement is kept',
    needed: 'to-submit',
  },
  ...section20('changesOn'),
  reason: { kind: 'long-text', text: 'Why does it change?', needed: 'to-submit' },
  ...views(),
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the new legal basis',
    needed: 'to-authorise',
  }),
  consentWithdrawnOn: agreementWithdrawnOn,
})

type ChangeQuestion = keyof typeof questions
type Must = Requirement<ChangeQuestion>

const on = { answer: 'changesOn' } as const

const inOurCare: Must = {
  that: { holds: 'looked-after' },
  otherwise:
    'This child’s coming into our care is not signed yet, so there is no legal basis to change. What you wrote is safe. Have that signed first.',
}

/** Each of these may follow another, and never itself: then nothing changed. */
const changes: Must = {
  that: {
    any: ['V2', 'C1', 'C2', 'E1', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3'].map((code) => ({
      all: [
        { question: 'legalStatus', is: code },
        { not: { holds: 'legal-status', where: { code } } },
      ],
    })),
  },
  otherwise: 'That is the legal basis there is already, so nothing changes. Choose the new one.',
}

const notBeforeTheOther: Must = {
  that: { question: 'changesOn', since: { fact: 'legal-status', at: 'start' } },
  otherwise:
    'The new legal basis would hold from before the last one began. Check the day, and whether the other is the later one.',
}

const notWithParents: Must = {
  that: {
    not: { all: [bySection20, { holds: 'placement', where: { type: 'P1' } }] },
  },
  otherwise:
    'This child lives with a parent, and a child who does so under section 20 is not in our care. What you wrote is safe. Record that the child leaves our care.',
}

// What a court orders in a hearing is recorded with the hearing. This is for everything else: agreement after an
// emergency power, remand, an order made elsewhere.
export const changeOfLegalStatus = defineProcess({
  id: 'change-of-legal-status',
  number: 'P21c',
  title: 'Change of legal status',
  noun: 'change of legal status',
  purpose: 'Record the new legal basis on which a child is in our care, with no day between.',
  referenceLetter: 'XL',
  basis: [childrenAct1989('20'), guidanceOnCare('legal status')],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty],
    authorise: [...headsOfService, ...seniorOnCall],
  },
  clocks: [agreementWithdrawn('P21d')],
  questions,
  pages: [
    {
      id: 'basis',
      title: 'On what legal basis, and from when?',
      people: true,
      asks: [
        'changesOn',
        'legalStatus',
        'legalDocument',
        'parentsAnswers',
        'namedInOrderAgrees',
        'youngPersonAgrees',
      ],
    },
    {
      id: 'why',
      title: 'Why, and what do they say?',
      asks: ['reason', 'childsVoice', 'parentsViews'],
    },
    { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['decision'] },
    {
      id: 'later',
      title: 'Agreement withdrawn',
      after: 'decision',
      asks: ['consentWithdrawnOn'],
    },
  ],
  prompts: [
    {
      when: { holds: 'care-proceedings' },
      says: 'Proceedings are before the court. Tell the solicitor before anything is agreed with the parents.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }] },
      otherwise: 'This child is not in our care. If they come into it, record that.',
    },
  ],
  submitRequires: [
    ...statusFits('changesOn'),
    ...section20IsLawful,
    ...notBeyondTheLaw('changesOn'),
  ],
  outcomes: {
    changed: {
      label: 'The legal status changes',
      source: guidanceOnCare('legal status'),
      requires: [inOurCare, changes, notBeforeTheOther, notWithParents],
      effects: [
        {
          effect: 'end-fact',
          fact: 'legal-status',
          on,
          when: { holds: 'legal-status' },
        },
        {
          effect: 'start-fact',
          fact: 'legal-status',
          on,
          with: { code: { answer: 'legalStatus' } },
        },
      ],
    },
    notChanged: {
      label: 'The legal status stays as it is',
      source: guidanceOnCare('legal status'),
    },
  },
  notHere: {
    courtOrder: 'What a court orders is recorded with the hearing, for each child.',
    leavesOurCare:
      'A child for whom there is no legal basis any more leaves our care. Record that: it ends the legal status, the placement and the period of care on one day.',
  },
  happenedAt: 'changesOn',
  worry: 'reason',
})
