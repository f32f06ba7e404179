import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { employerTold } from '../employer-told.ts'
import { employerSectors, regulators, whoTellsUs } from '../sectors.ts'

export const isReferral = { question: 'entryType', is: 'referral' } as const satisfies Condition
const isEarlyYears = {
  question: 'sector',
  is: ['earlyYears', 'childminder'],
} as const satisfies Condition

const receipt = defineQuestions({
  entryType: {
    kind: 'choice',
    text: 'What is it?',
    options: {
      consultation: 'A consultation: they are not sure',
      referral: 'A referral: an allegation or a concern',
    },
    needed: 'to-submit',
  },
  receivedAt: { kind: 'instant', text: 'When did it reach us?', needed: 'to-submit' },
  incidentOn: {
    kind: 'date',
    text: 'When did it happen?',
    hint: 'The last time. Of something long ago, as near as is known.',
    needed: 'to-submit',
  },
  employerAwareAt: {
    kind: 'instant',
    text: 'When did the employer come to know of it?',
    hint: 'They tell us within one working day of it.',
    needed: 'to-submit',
  },
  lateBecause: { kind: 'long-text', text: 'If we were told later than that, why?' },
  referrerName: {
    kind: 'text',
    text: 'Who told us?',
    hint: '“Anonymous” where nobody says who they are.',
    needed: 'to-submit',
  },
  referrerKind: {
    kind: 'choice',
    text: 'From where did it come?',
    options: whoTellsUs,
    needed: 'to-submit',
  },
  referrerRole: { kind: 'text', text: 'What is their role?', needed: 'to-submit' },
  referrerOrganisation: {
    kind: 'text',
    text: 'Which organisation are they from?',
    needed: 'to-submit',
  },
  referrerEmail: { kind: 'text', format: 'email', text: 'Their e-mail, for our answer' },
})

const adult = defineQuestions({
  adultBornOn: {
    kind: 'date',
    text: 'When was the adult born?',
    when: isReferral,
    needed: 'to-submit',
  },
  adultRole: { kind: 'text', text: 'What is their role with children?', needed: 'to-submit' },
  sector: {
    kind: 'choice',
    text: 'In which sector is that?',
    options: employerSectors,
    needed: 'to-submit',
  },
  employers: {
    kind: 'list',
    row: 'employer',
    text: 'Who employs them, or whom do they volunteer for?',
    none: 'Nobody: it is their private life',
    needed: 'to-submit',
    of: {
      employer: { kind: 'text', text: 'Employer or organisation' },
      area: { kind: 'text', text: 'In which authority is it?' },
      contact: { kind: 'text', text: 'Who is our contact there?' },
    },
  },
  otherRoles: { kind: 'long-text', text: 'What other work with children do they do?' },
  ownChildren: {
    kind: 'yes-no',
    unknown: true,
    text: 'Do children live with them?',
    needed: 'to-submit',
  },
  ourWorker: { kind: 'yes-no', text: 'Do they work for this council?', needed: 'to-submit' },
  adultIs: {
    kind: 'choices',
    text: 'Is any of this so?',
    options: {
      under18: 'They are under 18 themselves',
      dead: 'They have died',
      longAgo: 'It happened long ago',
      noneOfThese: 'None of these',
    },
    alone: 'noneOfThese',
    needed: 'to-submit',
  },
  regulator: {
    kind: 'choice',
    text: 'With whom are they registered?',
    options: {
      none: 'Nobody',
      ...regulators,
      notKnown: 'Not known',
    },
    needed: 'to-submit',
  },
})

const concern = defineQuestions({
  whatHappened: { kind: 'long-text', text: 'What is said to have happened?', needed: 'to-submit' },
  harm: {
    kind: 'choices',
    text: 'Which harm is it about?',
    options: {
      physical: 'Physical',
      emotional: 'Emotional',
      sexual: 'Sexual',
      neglect: 'Neglect',
      restraint: 'Restraint',
      online: 'Online',
      trust: 'A position of trust',
      privateLife: 'Their private life',
      historic: 'Harm of long ago',
    },
    needed: 'to-submit',
  },
  children: {
    kind: 'list',
    row: 'child',
    text: 'Which children does it concern?',
    none: 'No child is named',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      bornOn: { kind: 'date', text: 'Date of birth' },
      legalStatus: { kind: 'text', text: 'Legal status, where it is known' },
      disability: { kind: 'yes-no', unknown: true, text: 'Has the child a disability?' },
    },
  },
  criteria: {
    kind: 'choices',
    text: 'Which of the four does it meet?',
    options: {
      harmed: 'A: harmed a child, or may have',
      offence: 'B: may have committed an offence against or about a child',
      risk: 'C: behaved towards a child in a way that they may be a risk',
      unsuitable: 'D: may not be suitable to work with children, at work or in private life',
      none: 'None: below the threshold',
    },
    alone: 'none',
    needed: 'to-submit',
  },
  criteriaWhy: {
    kind: 'long-text',
    text: 'Why does it meet these, or none?',
    minimumCharacters: 50,
    needed: 'to-submit',
  },
})

const first = defineQuestions({
  evaluatedAt: {
    kind: 'instant',
    text: 'When was it first evaluated with the employer?',
    when: isReferral,
    needed: 'to-submit',
  },
  interimAction: {
    kind: 'choice',
    text: 'What does the employer do meanwhile?',
    hint: 'Suspending somebody is the employer’s decision, not ours.',
    options: {
      none: 'Nothing changes',
      supervised: 'They are supervised',
      redeployed: 'They work elsewhere, away from children',
      suspended: 'They are suspended',
      resigned: 'They have resigned',
    },
    when: isReferral,
    needed: 'to-submit',
  },
  employerTold,
  ofstedToldOn: {
    kind: 'date',
    text: 'When did the provider tell Ofsted?',
    when: isEarlyYears,
  },
  adultToldOn: { kind: 'date', text: 'When was the adult told?' },
  parentsToldOn: { kind: 'date', text: 'When were the child’s parents told?' },
  notToldBecause: {
    kind: 'long-text',
    text: 'If the adult or the parents are not told yet, why not?',
    hint: 'The police or the strategy meeting may ask for it to wait.',
  },
  support: { kind: 'text', text: 'What support was the adult offered?', needed: 'to-submit' },
})

export const questions = { ...receipt, ...adult, ...concern, ...first }
export const asked = {
  receipt: Object.keys(receipt) as (keyof typeof receipt)[],
  adult: Object.keys(adult) as (keyof typeof adult)[],
  concern: Object.keys(concern) as (keyof typeof concern)[],
  first: Object.keys(first) as (keyof typeof first)[],
}

export type AllegationQuestion = keyof typeof questions
