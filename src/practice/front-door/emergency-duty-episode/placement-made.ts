import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions, type ListQuestion, type Needed } from '../../vocabulary/question.ts'

const removed = { question: 'placed', is: 'yes' } as const
const policeProtection = { question: 'policeProtection', is: 'yes' } as const

/** A child was moved, placed or taken to court in the night: a senior on call decides that. */
const seniorDecides = {
  any: [removed, policeProtection, { question: 'legalAction', is: 'yes' }],
} as const satisfies Condition

/** What the emergency duty team writes of a child it places: asked there, and shown to whoever takes over. */
export const placementsTonight = (asked: {
  readonly text: string
  readonly when?: Condition
  readonly needed?: Needed
}): ListQuestion => ({
  kind: 'list',
  row: 'placement',
  ...asked,
  of: {
    child: { kind: 'text', text: 'Which child?' },
    placedAt: { kind: 'instant', text: 'When?' },
    type: { kind: 'text', text: 'What kind of home is it?' },
    carer: { kind: 'text', text: 'With whom?' },
    legalBasis: {
      kind: 'choice',
      text: 'On what legal basis?',
      options: {
        section20: 'Section 20, with consent',
        emergencyProtectionOrder: 'Emergency protection order',
        policeProtection: 'Police protection',
        remand: 'Remand or police and criminal evidence transfer',
      },
    },
    section20ConsentBy: { kind: 'text', text: 'If section 20, who consented?' },
    cost: { kind: 'number', text: 'What cost was authorised?', unit: 'pounds', from: 0 },
  },
})

export const placementMade = defineQuestions({
  placed: { kind: 'yes-no', text: 'Was a child placed away from home?', needed: 'to-submit' },
  placements: placementsTonight({
    text: 'Where was each child placed?',
    when: removed,
    needed: 'to-submit',
  }),
  policeProtection: {
    kind: 'yes-no',
    text: 'Did the police take a child into police protection?',
    needed: 'to-submit',
  },
  policeProtectionFrom: {
    kind: 'instant',
    text: 'When did police protection begin?',
    when: policeProtection,
    needed: 'to-submit',
  },
  policeProtectionUntil: {
    kind: 'instant',
    text: 'When does police protection end?',
    hint: 'At the latest 72 hours after it began.',
    planned: true,
    when: policeProtection,
    needed: 'to-submit',
  },
  legalAction: {
    kind: 'yes-no',
    text: 'Was any other legal action taken?',
    needed: 'to-submit',
  },
  strategyHeld: {
    kind: 'yes-no',
    text: 'Was a strategy discussion held with the police?',
    hint: 'A full meeting follows on the next working day.',
    needed: 'to-submit',
  },
  strategyHeldAt: {
    kind: 'instant',
    text: 'When was it held?',
    when: { question: 'strategyHeld', is: 'yes' },
    needed: 'to-submit',
  },
  seniorConsulted: {
    kind: 'worker',
    text: 'Which senior on call was consulted?',
    when: seniorDecides,
    needed: 'to-submit',
  },
  seniorConsultedAt: {
    kind: 'instant',
    text: 'When were they consulted?',
    when: seniorDecides,
    needed: 'to-submit',
  },
  seniorDecision: {
    kind: 'long-text',
    text: 'What did they decide?',
    when: seniorDecides,
    needed: 'to-submit',
  },
})
