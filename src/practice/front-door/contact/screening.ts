import { levelDecided, levelRecommended } from '../../blocks/level-of-need.ts'
import { rationale } from '../../blocks/rationale.ts'
import { notAnonymous } from '../../blocks/referrer.ts'
import { pointedTo } from '../../directory/pointed-to.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

// Earlier contacts, referrals, plans and alerts are shown beside these questions, never asked.
export const historyAndChecks = defineQuestions({
  historyRelevance: {
    kind: 'long-text',
    text: 'What does the family’s history with us mean for this worry?',
    hint: 'If nothing is known of them, say so.',
    needed: 'to-submit',
  },
  otherAuthorityChecks: {
    kind: 'long-text',
    text: 'Which other authorities were asked, and what did they say?',
    hint: 'If none needed to be, say why.',
    needed: 'to-submit',
  },
  thresholdClear: {
    kind: 'yes-no',
    text: 'Is the threshold clear for every child?',
    hint: 'If it is not, partners are asked what they know. If it is for social care, go straight to the decision.',
    needed: 'to-submit',
  },
})

export const partners = defineQuestions({
  noScreeningReason: {
    kind: 'long-text',
    text: 'If there was no multi-agency screening, why not?',
    hint: 'Leave empty when the screening has been done.',
  },
})

const atEarlyHelpLevel = { question: 'levelRecommended', is: ['2', '3'] } as const

export const recommendation = defineQuestions({
  ...levelRecommended(),
  earlyHelpScreening: {
    kind: 'choice',
    text: 'Has an early help worker screened it?',
    options: {
      screened: 'Yes',
      straight: 'Not needed: the need is clear and a parent agrees',
    },
    each: 'child',
    when: atEarlyHelpLevel,
    needed: 'to-submit',
  },
  socialWorkerRationale: rationale({
    whose: 'social worker',
    forWhat: 'the recommendation',
    each: 'child',
    needed: 'to-submit',
  }),
  adultConcern: {
    kind: 'yes-no',
    text: 'Is there also a concern about an adult who may need care and support?',
    hint: 'It is passed to adult safeguarding, whatever is decided for the children.',
    needed: 'to-submit',
  },
  adultConcernDetail: {
    kind: 'long-text',
    text: 'What should adult safeguarding know?',
    hint: 'Only what they need to act.',
    when: { question: 'adultConcern', is: 'yes' },
    needed: 'to-submit',
  },
})

// When and to whom a child's part was sent, and who took it there, are kept by the hand-over itself.
export const decision = defineQuestions({
  ...levelDecided(),
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  feedbackBy: {
    kind: 'choice',
    text: 'How will the referrer be told what was decided?',
    hint: 'The answer is drafted for you to read. It never names a child.',
    options: { email: 'Email', letter: 'Letter', phone: 'Phone', inPerson: 'In person' },
    when: notAnonymous,
    needed: 'to-authorise',
  },
})

export const askedByOutcome = defineQuestions({
  adviceGiven: {
    kind: 'long-text',
    text: 'What advice or information was given, and to whom?',
    each: 'child',
  },
  earlyHelpAgency: {
    kind: 'choice',
    text: 'Which service is asked to lead an Early Help Assessment?',
    codes: 'partner',
    otherAs: 'earlyHelpAgencyAsWritten',
    each: 'child',
  },
  earlyHelpAgencyAsWritten: {
    kind: 'text',
    text: 'Name of the service, and of the person there',
    each: 'child',
  },
  ...pointedTo('child'),
  harmOutsideFamily: {
    kind: 'yes-no',
    text: 'Does the harm come from outside the family?',
    hint: 'Exploitation, gangs, violence between young people, harm online or in the neighbourhood.',
    each: 'child',
  },
  meetsDisabilityCriterion: {
    kind: 'yes-no',
    text: 'Does the child meet the criterion of the children with disabilities team?',
    hint: 'A severe and profound disability.',
    each: 'child',
  },
  disabilityCriterion: {
    kind: 'long-text',
    text: 'How is the criterion met, and how do we know?',
    each: 'child',
    when: { question: 'meetsDisabilityCriterion', is: 'yes' },
    needed: 'to-authorise',
  },
  adultConcernOnly: {
    kind: 'long-text',
    text: 'Which adult is the concern about, and why is no child at risk?',
    each: 'child',
  },
})
