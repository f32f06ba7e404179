import type { Condition } from '../vocabulary/condition.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** Who leads, of any agency, and how to reach them: a family always has one name to ring. */
export const lead = () =>
  defineQuestions({
    leadName: {
      kind: 'text',
      tells: 'ring',
      text: 'Who is the lead professional?',
      hint: 'A person, by name.',
    },
    leadRole: {
      kind: 'text',
      text: 'What are they to the family?',
      hint: 'For example, school nurse.',
    },
    leadOrganisation: {
      kind: 'choice',
      text: 'For whom do they work?',
      codes: 'early-help-organisation',
    },
    leadOrganisationName: { kind: 'text', text: 'Which school, service or charity is that?' },
    leadPhone: {
      kind: 'text',
      format: 'telephone',
      tells: 'ring',
      text: 'The lead professional’s phone number',
    },
    leadEmail: {
      kind: 'text',
      format: 'email',
      text: 'The lead professional’s email address',
    },
    leadWorker: {
      kind: 'worker',
      text: 'If they are one of ours: who is it here?',
      when: { question: 'leadOrganisation', is: ['family-service', 'council'] },
    },
  })

export const leadAsked = [
  ...(['leadName', 'leadRole', 'leadOrganisation', 'leadOrganisationName'] as const),
  ...(['leadPhone', 'leadEmail', 'leadWorker'] as const),
] as const

const named = {
  all: [
    { question: 'leadName', answered: true },
    { question: 'leadOrganisation', answered: true },
  ],
} as const satisfies Condition

/** Nothing is agreed with a family while nobody leads it. */
export const hasALead: Requirement<'leadName' | 'leadOrganisation'> = {
  that: named,
  otherwise:
    'Nobody is named who leads. Your answers are safe. Name the lead professional and their organisation: the family must know whom to ring.',
}
