import { meeting } from '../../blocks/meeting.ts'
import { notForFamily } from '../../blocks/not-for-family.ts'
import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { familyOffer } from '../family-offer.ts'

const theRequest = defineQuestions({
  requestedOn: {
    kind: 'date',
    text: 'On what date was legal planning asked for?',
    needed: 'to-submit',
  },
  urgent: {
    kind: 'yes-no',
    text: 'Is it urgent?',
    hint: 'An urgent meeting is held the same day.',
    needed: 'to-submit',
  },
  reason: { kind: 'long-text', text: 'Why is it asked for now?', needed: 'to-submit' },
  reviewDueOn: {
    kind: 'date',
    planned: true,
    text: 'If it reviews an earlier decision, for when was it set?',
  },
})

const theAnalysis = defineQuestions({
  thresholdAnalysis: {
    kind: 'long-text',
    text: 'Is the child suffering, or likely to suffer, significant harm, and why?',
    hint: 'The harm, the care that a parent could reasonably give, and the evidence for each (section 31).',
    each: 'child',
    needed: 'to-submit',
  },
  triedSoFar: {
    kind: 'long-text',
    text: 'What has been tried, and what came of it?',
    needed: 'to-submit',
  },
  planForChild: {
    kind: 'long-text',
    text: 'What is the plan for the child?',
    each: 'child',
    needed: 'to-submit',
  },
  alternatives: {
    kind: 'long-text',
    text: 'What else could keep the child safe, and why is it not enough?',
    needed: 'to-submit',
  },
  familyOptions: {
    kind: 'long-text',
    text: 'Who in the family and network could care for the child, or help to?',
    hint: 'Who came forward, who has been assessed, and what the family’s own meeting came to.',
    needed: 'to-submit',
  },
})

const theAdvice = defineQuestions({
  adviser: { kind: 'worker', text: 'Which solicitor advised?', needed: 'to-submit' },
  advice: { kind: 'long-text', text: 'What is the legal advice?', needed: 'to-submit' },
})

const theDecision = defineQuestions({
  decidedOn: { kind: 'date', text: 'On what date was it decided?', needed: 'to-authorise' },
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  conditions: { kind: 'long-text', text: 'On what conditions?', each: 'child' },
  reviewOn: {
    kind: 'date',
    planned: true,
    text: 'On what date is it looked at again?',
    each: 'child',
  },
})

// Legal advice is privileged: nothing of this record goes outside the line that decides, or into a family's copy.
export const questions = notForFamily({
  ...theRequest,
  ...meeting({ what: 'legal planning meeting', chair: 'Who chaired it?' }),
  ...theAnalysis,
  ...theAdvice,
  ...theDecision,
  ...familyOffer(),
})

export type LegalPlanningQuestion = keyof typeof questions
