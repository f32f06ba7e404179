import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { LetsIn } from '../vocabulary/process.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { earlyHelpWorkers } from './who.ts'

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

type Leads = (typeof leadAsked)[number] | 'consent'

/** Whoever leads from outside has an account limited to this family, for as long as they lead (handbook B1.9). */
export const leadLetIn: LetsIn<Leads> = {
  as: 'lead-professional',
  by: earlyHelpWorkers,
  says: { name: 'leadName', organisation: 'leadOrganisationName', email: 'leadEmail' },
  requires: [
    {
      that: { question: 'consent', is: 'given' },
      otherwise:
        'The family’s consent is not recorded, and nobody from outside is shown what they have not agreed to share. Nobody was let in. Record the consent first, and with whom they agree to share.',
    },
  ],
  forgets: ['leadRole', 'leadPhone', 'leadWorker'],
  effects: [
    {
      effect: 'change-fact',
      fact: 'early-help-plan',
      with: { lead: { answer: 'leadName' } },
      when: { holds: 'early-help-plan' },
    },
  ],
}

const endsNow = { effect: 'end-fact', fact: 'early-help-lead', on: { event: 'submitted' } } as const

/** Nobody leads any more: what they could reach ends with it. */
export const nobodyLeads: Effect<never> = { ...endsNow, when: { holds: 'early-help-lead' } }

/** Somebody else leads from now on, as the record says by name. */
export const anotherLeads: Effect<'leadName'> = {
  ...endsNow,
  when: {
    all: [
      { holds: 'early-help-lead' },
      { not: { holds: 'early-help-lead', saying: { name: 'leadName' } } },
    ],
  },
}
