import { analysis } from '../blocks/analysis.ts'
import { levelDecided } from '../blocks/level-of-need.ts'
import { distribution } from '../blocks/meeting.ts'
import { planSteps } from '../blocks/plan.ts'
import { rationale } from '../blocks/rationale.ts'
import { ratherSee } from '../blocks/rather-see.ts'
import { views } from '../blocks/views.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** What everybody thinks, what it comes to for each child, and what was agreed with the family. */
export const conclusion = defineQuestions({
  ...views(),
  // Said when the child was seen: that is its day.
  ...ratherSee({ when: { question: 'seen', is: 'yes' } }),
  ...analysis(),
  analysisForChild: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What does all this mean for this child?',
    each: 'child',
    needed: 'to-authorise',
  },
  ifNothingChanges: {
    kind: 'long-text',
    tells: 'worry',
    text: 'If nothing changes, what will this child’s life be like?',
    each: 'child',
    needed: 'to-authorise',
  },
  factors: {
    kind: 'choices',
    text: 'Which factors were identified?',
    hint: 'All that apply at the end of the assessment. “No factor identified” stands alone.',
    codes: 'factor',
    alone: '21',
    each: 'child',
    needed: 'to-authorise',
  },
  steps: planSteps({
    text: 'What support was agreed with the family?',
    needed: 'never',
    each: 'child',
    begins: true,
  }),
  planAgreed: {
    kind: 'choice',
    text: 'Does the family agree with the plan of support?',
    options: { yes: 'Yes', partly: 'In part', no: 'No', none: 'There is no plan' },
    each: 'child',
    needed: 'to-authorise',
  },
  planAgreedBy: {
    kind: 'text',
    text: 'Who agreed?',
    hint: 'Each holder of parental responsibility, and the child where they can decide.',
    each: 'child',
    when: { question: 'planAgreed', is: ['yes', 'partly'] },
    needed: 'to-authorise',
  },
  planAgreedOn: {
    kind: 'date',
    text: 'When?',
    each: 'child',
    when: { question: 'planAgreed', is: ['yes', 'partly'] },
    needed: 'to-authorise',
  },
  recommendation: {
    kind: 'long-text',
    text: 'What do you recommend, and why?',
    each: 'child',
    needed: 'to-authorise',
  },
})

export const decision = levelDecided()

/** Beside the outcome, whatever it is. */
export const signature = defineQuestions({
  noPlanReason: {
    kind: 'long-text',
    text: 'If there is no plan of support for this child, why is that right?',
    each: 'child',
  },
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  adviceGiven: { kind: 'long-text', text: 'What advice was given?', each: 'child' },
  communityProvision: {
    kind: 'long-text',
    text: 'To which service in the community?',
    each: 'child',
  },
  planTeam: {
    kind: 'choice',
    text: 'Which team will hold the plan?',
    options: {
      familySafeguarding: 'Family Safeguarding',
      contextual: 'The team for harm outside the family',
      disability: 'The team for children with disabilities',
    },
    each: 'child',
  },
  earlyHelpConsent: {
    kind: 'yes-no',
    text: 'Does the family agree to early help?',
    hint: 'Consent to an assessment is not consent to this.',
    each: 'child',
  },
  leadProfessional: {
    kind: 'text',
    text: 'Who will lead the Team Around the Family?',
    each: 'child',
  },
})

/** Filled in once it is signed: rule T14. */
export const sharing = defineQuestions({
  sharedOn: { kind: 'date', text: 'When was the assessment shared with the family?' },
  familyFeedback: { kind: 'long-text', text: 'What did the family say about it?' },
  ...distribution({ what: 'assessment' }),
})
