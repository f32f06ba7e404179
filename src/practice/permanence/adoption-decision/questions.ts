import { distribution } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const isFirst = { question: 'matter', is: 'first' } as const
export const isAgain = { question: 'matter', is: 'again' } as const
/** The parents agree, so that no court has to: these cases, and only these, go to the adoption panel first. */
export const byConsent = { question: 'route', is: 'consent' } as const

const theQuestion = defineQuestions({
  matter: {
    kind: 'choice',
    text: 'What is to be decided?',
    options: {
      first: 'Whether the child should be placed for adoption',
      again: 'Whether the child should no longer be placed for adoption',
    },
    needed: 'to-submit',
  },
  plannedOn: {
    kind: 'date',
    text: 'On what date did a review make this the plan?',
    hint: 'The decision is due within two months of that review.',
    needed: 'to-submit',
  },
  route: {
    kind: 'choice',
    text: 'Do the parents consent, or does the court decide?',
    options: {
      court: 'The court decides: the papers go straight to the decision maker',
      consent: 'The parents consent: the panel is asked first',
    },
    when: isFirst,
    needed: 'to-submit',
  },
})

const theConsent = defineQuestions({
  mothersConsentOn: {
    kind: 'date',
    text: 'On what date did the mother consent?',
    hint: 'A consent given before the baby is six weeks old is no consent.',
    needed: 'to-submit',
  },
  sixWeeksOldOn: {
    kind: 'date',
    text: 'Six weeks old on',
    workedOut: { takes: 'earliest', of: [{ from: { subject: 'born' }, within: { weeks: 6 } }] },
  },
  consentTo: {
    kind: 'choice',
    text: 'Consent to what?',
    options: {
      anyone: 'To be placed with adopters whom the agency chooses',
      named: 'To be placed with adopters who were named',
      inAdvance: 'To that, and to the adoption itself in advance',
    },
    needed: 'to-submit',
  },
  witnessedBy: {
    kind: 'text',
    text: 'Which Cafcass officer witnessed it?',
    needed: 'to-submit',
  },
  otherConsents: {
    kind: 'list',
    row: 'consent',
    text: 'Who else with parental responsibility consented?',
    none: 'Nobody else has parental responsibility',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      consentedOn: { kind: 'date', text: 'When?' },
      witnessedBy: { kind: 'text', text: 'Witnessed by' },
      withdrawnOn: { kind: 'date', text: 'If it was withdrawn, when?' },
    },
  },
})

const theReport = defineQuestions({
  reportOn: {
    kind: 'date',
    text: 'When was the child’s permanence report finished?',
    needed: 'to-submit',
  },
  author: { kind: 'worker', text: 'Who wrote it?', needed: 'to-submit' },
  authorQualified: {
    kind: 'yes-no',
    text: 'May they write it: three years qualified, or supervised by someone who is?',
    needed: 'to-submit',
  },
  reportHealth: {
    kind: 'long-text',
    text: 'What does the medical adviser say about the child’s health?',
    needed: 'to-submit',
  },
  reportHistory: { kind: 'long-text', text: 'The child’s family and history', needed: 'to-submit' },
  reportSiblings: {
    kind: 'long-text',
    text: 'Brothers and sisters: together or apart, and why?',
    hint: 'Each child has a decision of their own.',
    needed: 'to-submit',
  },
  reportContact: {
    kind: 'long-text',
    text: 'Who would the child stay in touch with, and how?',
    needed: 'to-submit',
  },
  reportIdentity: {
    kind: 'long-text',
    text: 'What do race, language, religion and culture mean for this child?',
    hint: 'If the adopters may be of another background, how is it kept alive?',
    needed: 'to-submit',
  },
  qualityAssuredBy: {
    kind: 'worker',
    text: 'Which team manager checked the report?',
    needed: 'to-submit',
  },
})

const theViews = defineQuestions({
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say, wish or feel about it?',
    when: { not: { subject: 'unborn' } },
    needed: 'to-submit',
  },
  childOfTenSays: {
    kind: 'choice',
    text: 'The child is ten or older. Do they want to be adopted?',
    options: { yes: 'Yes', no: 'No', unsure: 'They are not sure' },
    when: { aged: { from: 10 } },
    needed: 'to-submit',
  },
  parents: {
    kind: 'list',
    row: 'parent',
    text: 'What does each parent say?',
    none: 'No parent could be found',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      parentalResponsibility: {
        kind: 'choice',
        text: 'Parental responsibility',
        codes: 'parental-responsibility',
      },
      view: { kind: 'long-text', text: 'What do they say?' },
      opposes: { kind: 'yes-no', text: 'Do they oppose it?' },
      counsellingOfferedOn: { kind: 'date', text: 'Counselling offered on' },
      counselling: { kind: 'text', text: 'Did they take it up?' },
    },
  },
  father: {
    kind: 'choice',
    text: 'Is there a father without parental responsibility?',
    options: {
      none: 'No',
      told: 'Yes, and he has been told',
      notTold: 'Yes, and he has not been told',
      unknown: 'Nobody knows who the father is',
    },
    needed: 'to-submit',
  },
  whyFatherNotTold: {
    kind: 'long-text',
    text: 'Why has he not been told, and what was the legal advice?',
    when: { question: 'father', is: ['notTold', 'unknown'] },
    needed: 'to-submit',
  },
})

const thePanel = defineQuestions({
  panelOn: {
    kind: 'date',
    text: 'When did the adoption panel meet?',
    when: byConsent,
    needed: 'to-submit',
  },
  panelRecommends: {
    kind: 'choice',
    text: 'What did it recommend?',
    options: {
      should: 'The child should be placed for adoption',
      shouldNot: 'The child should not be placed for adoption',
      deferred: 'Deferred',
    },
    when: byConsent,
    needed: 'to-submit',
  },
  panelMinutes: {
    kind: 'long-text',
    text: 'Minutes of the panel',
    when: byConsent,
    needed: 'to-submit',
  },
  papersOn: {
    kind: 'date',
    text: 'When did the decision maker have all the papers?',
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  decidedOn: { kind: 'date', text: 'On what date do you decide?', needed: 'to-authorise' },
  reasons: rationale({
    whose: 'agency decision maker',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
  reversalReason: {
    kind: 'choice',
    text: 'Why should the child no longer be placed for adoption?',
    codes: 'adoption-ceased',
  },
  deferredFor: { kind: 'long-text', text: 'What is missing, and by when is it decided?' },
})

const theTelling = defineQuestions({
  toldOrallyOn: { kind: 'date', text: 'When had the parents all been told in person?' },
  toldInWritingOn: { kind: 'date', text: 'When had the letters all been sent?' },
  notTold: { kind: 'long-text', text: 'If somebody was not told, who and why?' },
  orderAppliedForOn: { kind: 'date', text: 'When was a placement order applied for?' },
  orderHearingOn: {
    kind: 'date',
    planned: true,
    text: 'When does the court hear it?',
    hint: 'What the court orders is recorded as a hearing.',
  },
  consentWithdrawnOn: { kind: 'date', text: 'If a parent withdrew consent, when?' },
})

export const questions = {
  ...theQuestion,
  ...theConsent,
  ...theReport,
  ...theViews,
  ...thePanel,
  ...theDecision,
  ...theTelling,
  ...distribution({ what: 'decision' }),
}

export type DecisionQuestion = keyof typeof questions
