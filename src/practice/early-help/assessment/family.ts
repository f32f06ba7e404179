import { consent } from '../../blocks/consent.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { lead } from '../who-leads.ts'

const born = { not: { subject: 'unborn' } } as const

/** Who the family is, and who makes the assessment with them. Names, birthdays and schools are on each person's page. */
export const theFamily = defineQuestions({
  registeredOn: { kind: 'date', text: 'When was it registered?', needed: 'to-submit' },
  startedOn: { kind: 'date', text: 'When did the assessment start?', needed: 'to-submit' },
  organisation: {
    kind: 'choice',
    text: 'Which kind of organisation makes it?',
    codes: 'early-help-organisation',
    needed: 'to-submit',
  },
  organisationName: {
    kind: 'text',
    text: 'Which school, service or charity is that?',
    needed: 'to-submit',
  },
  stepDownFrom: {
    kind: 'choice',
    text: 'Does it follow work by social care?',
    options: {
      no: 'No',
      assessment: 'Yes: a Child and Family Assessment',
      childInNeed: 'Yes: a child in need plan',
      protection: 'Yes: a child protection plan',
    },
    needed: 'to-submit',
  },
  socialCareEndedOn: {
    kind: 'date',
    text: 'When does social care’s work end?',
    planned: true,
    when: { question: 'stepDownFrom', is: ['assessment', 'childInNeed', 'protection'] },
    needed: 'to-submit',
  },
  handOverMeetingOn: {
    kind: 'date',
    text: 'When did social care, the family and the lead professional meet?',
    planned: true,
    when: { question: 'stepDownFrom', is: ['childInNeed', 'protection'] },
    needed: 'to-submit',
  },
  specialNeeds: {
    kind: 'choice',
    text: 'Special educational needs',
    hint: 'An education, health and care plan goes on: this does not take its place.',
    codes: 'special-educational-needs',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  adults: {
    kind: 'list',
    row: 'adult',
    text: 'Which adults are part of the family?',
    none: 'No adult was named',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      relationship: {
        kind: 'choice',
        text: 'Who are they to the children?',
        codes: 'relationship',
      },
      parentalResponsibility: { kind: 'yes-no', unknown: true, text: 'Parental responsibility?' },
      inHousehold: { kind: 'yes-no', text: 'Live in the household?' },
      tookPart: { kind: 'yes-no', anew: true, text: 'Took part in the assessment?' },
      whyNot: { kind: 'text', anew: true, text: 'If not, why not?' },
    },
  },
  childTookPart: {
    kind: 'yes-no',
    text: 'Did the child take part?',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  whyChildDidNot: {
    kind: 'text',
    text: 'Why not?',
    each: 'child',
    when: { question: 'childTookPart', is: 'no' },
    needed: 'to-submit',
  },
  agencies: {
    kind: 'list',
    row: 'agency',
    text: 'Who helps the family already?',
    none: 'Nobody does',
    needed: 'to-submit',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      who: { kind: 'text', text: 'Who there?' },
      what: { kind: 'text', text: 'What do they do?' },
    },
  },
})

export const theirConsent = defineQuestions({
  ...consent({ to: 'an Early Help Assessment' }),
  parentsDisagree: {
    kind: 'long-text',
    text: 'If somebody with parental responsibility disagrees: who, and what do they say?',
    hint: 'Either parent may consent. The disagreement is recorded, and never decides by itself.',
  },
  sharingAgreed: {
    kind: 'list',
    row: 'agency',
    text: 'With whom may we share, agency by agency?',
    none: 'With nobody',
    when: { question: 'consent', is: 'given' },
    needed: 'to-submit',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      agreed: { kind: 'yes-no', text: 'Does the family agree?' },
      on: { kind: 'date', text: 'On' },
      limit: { kind: 'text', text: 'Anything they do not want shared?' },
    },
  },
})

export const whoLeads = lead()
