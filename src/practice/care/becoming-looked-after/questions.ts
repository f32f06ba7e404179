import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { placementsTonight } from '../../front-door/emergency-duty-episode/placement-made.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { agreementWithdrawnOn, section20 } from '../section-20.ts'
import { siblingsInCare } from '../siblings-in-care.ts'

/**
 * Another authority, or a court abroad, can have arranged a permanent home before. Of which kind it was may not be
 * known; the return asks for authority and date all the same (rule 630).
 */
const hadAPermanentHome = { question: 'previousPermanence', is: ['P1', 'P2', 'P3', 'P4'] } as const

const untilTheEmergencyEnds = {
  question: 'legalStatus',
  is: ['L1', 'L2', 'L3'],
} as const

export const outOfHours = { question: 'outOfHours', is: 'yes' } as const

const theStart = defineQuestions({
  startAt: {
    kind: 'instant',
    text: 'When did the child come into our care?',
    hint: 'When the child was first housed or protected by us. Everything that is due is counted from this day.',
    needed: 'to-submit',
  },
  cameBy: {
    kind: 'choice',
    text: 'How did it come about?',
    options: {
      agreement: 'By agreement (section 20)',
      emergency: 'Police protection or an emergency order',
      careOrder: 'A care order or interim care order',
      placementOrder: 'A placement order',
      remand: 'Remand, or police and criminal evidence transfer',
      asylum: 'A child who came alone to this country',
      homeless: 'A homeless young person of 16 or 17',
      other: 'In another way',
    },
    needed: 'to-submit',
  },
  presentedAt: {
    kind: 'instant',
    text: 'When did the young person come to us, homeless?',
    when: { question: 'cameBy', is: 'homeless' },
    needed: 'to-submit',
  },
  unaccompanied: {
    kind: 'yes-no',
    text: 'Is the child in this country without a parent or carer, and seeking asylum?',
    needed: 'to-submit',
  },
  referralOn: { kind: 'date', text: 'If it came out of a referral, of which date?' },
  outOfHours: {
    kind: 'yes-no',
    text: 'Was it agreed out of hours, by the senior on call?',
    hint: 'A head of service confirms it the next working day.',
    needed: 'to-submit',
  },
  placements: placementsTonight({ text: 'What the emergency duty team wrote of it, if they did' }),
})

const theLaw = defineQuestions({
  legalStatus: {
    kind: 'choice',
    text: 'On what legal basis did it begin?',
    codes: 'legal-status',
    needed: 'to-submit',
  },
  legalDocument: {
    kind: 'text',
    text: 'Number of the order or log, or where the signed agreement is kept',
    needed: 'to-submit',
  },
  orderEndsAt: {
    kind: 'instant',
    planned: true,
    text: 'When does it end, at the latest?',
    hint: 'Police protection after 72 hours; a child assessment order after seven days.',
    when: untilTheEmergencyEnds,
    needed: 'to-submit',
  },
  ...section20('startAt'),
})

const theReason = defineQuestions({
  reason: {
    kind: 'long-text',
    text: 'Why does the child need to be in our care?',
    needed: 'to-submit',
  },
  need: {
    kind: 'choice',
    text: 'What is the child’s main need?',
    hint: 'It stays the same for as long as this period of care lasts.',
    codes: 'need',
    needed: 'to-submit',
  },
  alternatives: {
    kind: 'list',
    row: 'alternative',
    text: 'What else was tried or thought of, and why was it not enough?',
    none: 'There was no time for anything else',
    needed: 'to-submit',
    of: {
      what: {
        kind: 'choice',
        text: 'What?',
        options: {
          familyGroup: 'A family group conference',
          relatives: 'Relatives or friends',
          supportAtHome: 'Support at home',
          shortBreaks: 'Short breaks',
          other: 'Something else',
        },
      },
      result: { kind: 'long-text', text: 'What came of it?' },
    },
  },
  ...views(),
})

const theChild = defineQuestions({
  homePostcode: {
    kind: 'text',
    format: 'postcode',
    text: 'Postcode of where the child lived on that day',
    hint: 'Distances are measured from here. Of a child who came alone to this country it is not asked.',
    when: { not: { question: 'unaccompanied', is: 'yes' } },
    needed: 'to-submit',
  },
  siblings: siblingsInCare,
  previousPermanence: {
    kind: 'choice',
    text: 'Was a permanent home arranged for this child before, by adoption or an order?',
    hint: 'By any authority. A child who was adopted is a new person here, and is never joined to who they were before.',
    codes: 'previous-permanence',
    needed: 'to-submit',
  },
  previousPermanenceAuthority: {
    kind: 'text',
    text: 'Which authority arranged it?',
    hint: 'Or the country of the United Kingdom, or “abroad”, or “not known”.',
    when: hadAPermanentHome,
    needed: 'to-submit',
  },
  previousPermanenceOn: {
    kind: 'text',
    text: 'On what date was that order made?',
    hint: 'As much as is known: 14/03/2016, 03/2016 or 2016; or “not known”.',
    when: hadAPermanentHome,
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  recommendedBy: {
    kind: 'worker',
    text: 'Which practice manager recommends it?',
    hint: 'At night, when none could be asked, leave it empty.',
  },
  panelOn: { kind: 'date', text: 'If a panel agreed the means for it, when?' },
  agreedAt: {
    kind: 'instant',
    text: 'When did you decide?',
    hint: 'You may have agreed before the child came. That is the time to enter.',
    needed: 'to-authorise',
  },
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the child coming into our care, or not',
    needed: 'to-authorise',
  }),
  arrangedBy: {
    kind: 'choice',
    text: 'Who made the arrangement that the child lives by now?',
    options: {
      family: 'The family, between themselves',
      us: 'We did, or we asked for it',
    },
  },
  livesWith: { kind: 'text', text: 'With whom does the child live, and for how long?' },
})

const afterwards = defineQuestions({
  confirmedOn: { kind: 'date', text: 'When was it confirmed by day?', when: outOfHours },
  confirmedBy: { kind: 'worker', text: 'Which head of service confirmed it?', when: outOfHours },
  consentWithdrawnOn: agreementWithdrawnOn,
})

export const questions = {
  ...theStart,
  ...theLaw,
  ...theReason,
  ...theChild,
  ...theDecision,
  ...afterwards,
}

export type BecomingLookedAfterQuestion = keyof typeof questions
