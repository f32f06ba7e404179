import { notGiven } from '../../blocks/not-given.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const inDanger = { question: 'immediateDanger', is: 'yes' } as const

// Asked first, and at the top of every page: no form is a substitute for 999.
export const dangerNow = defineQuestions({
  immediateDanger: {
    kind: 'yes-no',
    text: 'Is a child in immediate danger now?',
    hint: 'If so, 999 comes first and this form after.',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  called999At: {
    kind: 'instant',
    text: 'When was 999 called, or the caller told to call?',
    when: inDanger,
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  policeLog: {
    kind: 'text',
    text: 'Police log number',
    whenMissing: notGiven,
  },
  doneAtOnce: {
    kind: 'long-text',
    text: 'What was done at once to make the child safe?',
    when: inDanger,
    needed: 'to-submit',
  },
  othersAtRisk: {
    kind: 'long-text',
    tells: 'danger',
    text: 'Who else is at risk?',
    hint: 'If nobody, say so.',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
})

export const whatHappened = defineQuestions({
  worries: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What are they worried about?',
    hint: 'What has happened, when, and who saw it.',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  presenting: {
    kind: 'choices',
    text: 'What does it look like?',
    codes: 'presenting',
    otherAs: 'presentingAsWritten',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  presentingAsWritten: {
    kind: 'text',
    text: 'The issue as the referrer wrote it',
    when: { question: 'presenting', is: 'other' },
  },
})

export const whatHelps = defineQuestions({
  workingWell: {
    kind: 'long-text',
    text: 'What is working well?',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  supportTried: {
    kind: 'long-text',
    text: 'What support has been tried already?',
    hint: 'If none, say so.',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  earlyHelpAssessmentInPlace: {
    kind: 'yes-no',
    unknown: true,
    text: 'Is there an Early Help Assessment?',
    hint: 'Completing one should never delay a request about significant harm.',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  earlyHelpAssessmentOn: {
    kind: 'date',
    text: 'When was it made?',
    when: { question: 'earlyHelpAssessmentInPlace', is: 'yes' },
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  earlyHelpAssessmentLead: {
    kind: 'text',
    text: 'Who leads it?',
    when: { question: 'earlyHelpAssessmentInPlace', is: 'yes' },
    whenMissing: notGiven,
  },
})

export const eachChildNow = defineQuestions({
  describedAs: {
    kind: 'long-text',
    text: 'How did the referrer describe the child?',
    hint: 'Names, age, address and school as given. Where it differs from what we know, find out which is right.',
    each: 'child',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say, wish or feel?',
    hint: 'In the child’s own words where they are known. For a baby or an unborn child, what would they want us to know?',
    each: 'child',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  whereNow: {
    kind: 'text',
    tells: 'where-tonight',
    text: 'Where is the child now, and with whom?',
    each: 'child',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
  harmSourceThere: {
    kind: 'yes-no',
    unknown: true,
    text: 'Is whoever is thought to cause the harm there too?',
    each: 'child',
    needed: 'to-submit',
    whenMissing: notGiven,
  },
})
