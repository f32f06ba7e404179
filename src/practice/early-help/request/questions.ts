import { consent } from '../../blocks/consent.ts'
import { rationale } from '../../blocks/rationale.ts'
import { pointedTo } from '../../directory/pointed-to.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { whyNow } from '../beginning.ts'

const whoAsks = defineQuestions({
  receivedAt: { kind: 'instant', text: 'When did it reach us?', needed: 'to-submit' },
  requester: {
    kind: 'choice',
    text: 'Who asks?',
    options: {
      family: 'The family',
      youngPerson: 'A young person, for themselves',
      professional: 'A professional',
      frontDoor: 'The front door',
    },
    needed: 'to-submit',
  },
  requesterName: { kind: 'text', text: 'Their name', needed: 'to-submit' },
  requesterOrganisation: {
    kind: 'text',
    text: 'Their organisation',
    when: { question: 'requester', is: ['professional', 'frontDoor'] },
  },
  requesterPhone: { kind: 'text', format: 'telephone', text: 'The phone number of whoever asks' },
  requesterEmail: { kind: 'text', format: 'email', text: 'The email address of whoever asks' },
  familyTold: {
    kind: 'yes-no',
    text: 'Does the family know that this is asked?',
    when: { question: 'requester', is: ['youngPerson', 'professional', 'frontDoor'] },
    needed: 'to-submit',
  },
  parentsNotToBeTold: {
    kind: 'yes-no',
    text: 'Does the young person ask that their parents are not told?',
    hint: 'A young person who understands what is decided may have help of their own.',
    when: { question: 'requester', is: 'youngPerson' },
  },
})

const whatIsWanted = defineQuestions({
  wanted: {
    kind: 'choice',
    text: 'What kind of help is asked for?',
    options: {
      intensive: 'Family Intensive Support',
      group: 'A group or programme',
      youth: 'Targeted Youth Support',
      advice: 'Advice',
      assessment: 'An Early Help Assessment',
    },
    needed: 'to-submit',
  },
  needs: {
    kind: 'choices',
    text: 'Which needs does the family have?',
    codes: 'early-help-need',
    needed: 'to-submit',
  },
  assessmentAttached: {
    kind: 'yes-no',
    text: 'Did an Early Help Assessment come with it?',
    when: { question: 'requester', is: 'professional' },
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  priority: {
    kind: 'choice',
    text: 'How soon should somebody be in touch?',
    options: {
      first: 'Within 5 working days',
      second: 'Within 10 working days',
      wait: 'They can wait, or join a group',
    },
    needed: 'to-authorise',
  },
  rationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
  ...pointedTo(),
  whyNotAccepted: { kind: 'long-text', text: 'Why is it not accepted?' },
  whyTheFrontDoor: { kind: 'long-text', text: 'Why is it for the front door?' },
})

export const questions = {
  ...whoAsks,
  ...whyNow(),
  ...whatIsWanted,
  ...consent({ to: 'early help' }),
  ...theDecision,
}

export type RequestQuestion = keyof typeof questions
