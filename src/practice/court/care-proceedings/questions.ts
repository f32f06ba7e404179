import { defineQuestions } from '../../vocabulary/question.ts'
import { familyOffer } from '../family-offer.ts'

const extended = { question: 'extensionWeeks', answered: true } as const

const theApplication = defineQuestions({
  application: {
    kind: 'choice',
    text: 'What is applied for?',
    codes: 'court-application',
    needed: 'to-submit',
  },
  decidedOn: {
    kind: 'date',
    text: 'On what date did the head of service decide to apply?',
    needed: 'to-submit',
  },
  issuedOn: {
    kind: 'date',
    text: 'On what date did the court issue the application?',
    hint: 'This day is day 1 of the 26 weeks.',
    needed: 'to-submit',
  },
  court: { kind: 'text', text: 'Which court?', needed: 'to-submit' },
  caseNumber: { kind: 'text', text: 'Case number', needed: 'to-submit' },
  judge: { kind: 'text', text: 'Judge or magistrates', needed: 'to-submit' },
  allocatedLevel: {
    kind: 'choice',
    text: 'At what level is it allocated?',
    options: {
      magistrates: 'Magistrates',
      district: 'District judge',
      circuit: 'Circuit judge',
      high: 'High Court judge',
    },
    needed: 'to-submit',
  },
  parties: {
    kind: 'list',
    row: 'party',
    text: 'Who are the parties?',
    hint: 'Each child named above is one.',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      as: { kind: 'text', text: 'Who are they to the child?' },
      parentalResponsibility: {
        kind: 'choice',
        text: 'Parental responsibility',
        codes: 'parental-responsibility',
      },
      solicitor: { kind: 'text', text: 'Their solicitor' },
    },
  },
  joinedLater: {
    kind: 'yes-no',
    text: 'Does this child join proceedings about a brother or sister?',
    each: 'child',
    needed: 'to-submit',
  },
})

const theEvidence = defineQuestions({
  thresholdFiledOn: {
    kind: 'date',
    text: 'When was the threshold document filed?',
    needed: 'to-submit',
  },
  statements: {
    kind: 'list',
    row: 'statement',
    text: 'Which statements of the social worker were filed?',
    needed: 'to-submit',
    of: {
      kind: {
        kind: 'choice',
        text: 'Which?',
        options: { initial: 'Initial', interim: 'Interim', final: 'Final' },
      },
      filedOn: { kind: 'date', text: 'Filed on' },
    },
  },
  interimCarePlan: {
    kind: 'long-text',
    text: 'What is the care plan that was filed?',
    each: 'child',
    needed: 'to-submit',
  },
  carePlanFiledOn: {
    kind: 'date',
    text: 'When was the care plan filed?',
    each: 'child',
    needed: 'to-submit',
  },
})

// What is known only once it is before the court.
const beforeTheCourt = defineQuestions({
  guardian: { kind: 'text', text: 'Who is the children’s guardian (Cafcass)?' },
  guardianSolicitor: { kind: 'text', text: 'Who is the guardian’s solicitor?' },
  experts: {
    kind: 'list',
    row: 'expert',
    text: 'Which experts were instructed?',
    none: 'No expert was instructed',
    of: {
      type: { kind: 'text', text: 'What kind of expert?' },
      instructedOn: { kind: 'date', text: 'Instructed on' },
      due: { kind: 'date', planned: true, text: 'Report due on' },
      filedOn: { kind: 'date', text: 'Filed on' },
    },
  },
  laterFilings: {
    kind: 'list',
    row: 'document',
    text: 'What else was filed?',
    hint: 'Later statements, and each version of the care plan.',
    of: {
      what: { kind: 'text', text: 'What?' },
      version: { kind: 'text', text: 'Which version?' },
      filedOn: { kind: 'date', text: 'Filed on' },
    },
  },
  finalCarePlanApprovedBy: {
    kind: 'worker',
    text: 'Which head of service approved the final care plan?',
  },
  finalCarePlanApprovedOn: { kind: 'date', text: 'When?' },
})

const theTimetable = defineQuestions({
  extendedFrom: {
    kind: 'date',
    planned: true,
    text: 'If the court gave more time, on what day would it have run out?',
    hint: 'The last day of the 26 weeks, or of the extension before.',
    each: 'child',
  },
  extensionWeeks: {
    kind: 'number',
    unit: 'weeks',
    text: 'How many weeks did the court add?',
    hint: 'Each extension is of eight weeks at most.',
    from: 1,
    to: 8,
    each: 'child',
    when: { question: 'extendedFrom', answered: true },
  },
  extensionGrantedOn: {
    kind: 'date',
    text: 'On what date did it grant that?',
    each: 'child',
    when: extended,
  },
  extensionReason: {
    kind: 'long-text',
    text: 'Why was more time necessary?',
    each: 'child',
    when: extended,
  },
  permanenceTimetable: {
    kind: 'long-text',
    text: 'What is the timetable to a permanent home for the child?',
    hint: 'From week 20 on.',
    each: 'child',
  },
  delayReason: {
    kind: 'choice',
    text: 'If it is delayed, by what?',
    codes: 'delay-reason',
    each: 'child',
  },
  appealLodgedOn: { kind: 'date', text: 'If an appeal was lodged, when?', each: 'child' },
})

export const questions = {
  ...theApplication,
  ...familyOffer(),
  ...theEvidence,
  ...beforeTheCourt,
  ...theTimetable,
}

export type CareProceedingsQuestion = keyof typeof questions
