import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const met = { question: 'thresholdMet', is: 'yes' } as const satisfies Condition

// Before birth there is nobody to see or to interview: the mother is seen instead.
const toBeSeen = { all: [met, { not: { subject: 'unborn' } }] } as const satisfies Condition

/** How the enquiry will be made, planned together before it begins (P10, “if section 47”). */
export const enquiryPlan = defineQuestions({
  toBeSeenBy: {
    kind: 'worker',
    text: 'Who will see the child?',
    each: 'child',
    when: toBeSeen,
    needed: 'to-submit',
  },
  toBeSeenWhere: {
    kind: 'text',
    text: 'Where?',
    each: 'child',
    when: toBeSeen,
    needed: 'to-submit',
  },
  toBeSeenAlone: {
    kind: 'yes-no',
    text: 'Will the child be seen alone?',
    each: 'child',
    when: toBeSeen,
    needed: 'to-submit',
  },
  seeBy: {
    kind: 'instant',
    planned: true,
    text: 'By when, if not within 24 hours?',
    each: 'child',
    when: toBeSeen,
  },
  recordedInterview: {
    kind: 'choice',
    text: 'Will there be a recorded interview (Achieving Best Evidence)?',
    options: {
      no: 'No',
      yes: 'Yes, jointly with the police',
      later: 'Decided once the child is seen',
    },
    each: 'child',
    when: toBeSeen,
    needed: 'to-submit',
  },
  medical: {
    kind: 'choice',
    text: 'Is a medical needed?',
    options: { no: 'No', protection: 'A child protection medical', urgent: 'Urgently' },
    each: 'child',
    when: toBeSeen,
    needed: 'to-submit',
  },
  medicalBy: {
    kind: 'text',
    text: 'By whom, and when?',
    each: 'child',
    when: { question: 'medical', is: ['protection', 'urgent'] },
    needed: 'to-submit',
  },
  safetyNow: {
    kind: 'long-text',
    tells: { topic: 'plan', while: 'section-47-enquiry' },
    text: 'What keeps the child safe now?',
    each: 'child',
    when: met,
    needed: 'to-submit',
  },
  siblingsPlan: {
    kind: 'long-text',
    text: 'What is planned for brothers, sisters and other children in contact with the person?',
    when: met,
    needed: 'to-submit',
  },
  parentsTold: {
    kind: 'long-text',
    text: 'What are the parents told, by whom and when?',
    hint: 'They are not told yet where that would put a child at risk. Say so.',
    when: met,
    needed: 'to-submit',
    sensitive: 'not-for-family',
  },
  policeLines: {
    kind: 'long-text',
    text: 'Which lines of enquiry do the police follow?',
    when: met,
    sensitive: 'not-for-family',
  },
})
