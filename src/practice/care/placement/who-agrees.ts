import type { Condition } from '../../vocabulary/condition.ts'
import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import { providerIs, typeIs, withParents } from './kinds.ts'

// Whom the law and the county keep which placements for (handbook P22). The furthest up wins.

const forTheDirector: Condition = {
  any: [
    { question: 'adjoining', is: 'no' },
    typeIs('K1'),
    { question: 'regulation', is: 'unregistered' },
  ],
}

const forTheNominatedOfficer: Condition = {
  any: [
    { question: 'inOurArea', is: 'no' },
    withParents,
    { question: 'relativesApproved', is: 'temporarily' },
    { question: 'keyStage4', is: 'yes' },
  ],
}

const forTheHeadOfService: Condition = {
  any: [
    providerIs('PR2', 'PR3', 'PR4', 'PR5'),
    typeIs('K2', 'K3', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1', 'Z11', 'Z12', 'Z13', 'Z14'),
    { question: 'regulation', is: 'notNeeded' },
    { question: 'outOfTheOrdinary', is: 'yes' },
    { question: 'carersTerms', is: ['exemption', 'emergency'] },
  ],
}

/** Worked out, so that nobody has to know the rule, and everybody sees it. */
export const whoAgrees = {
  kind: 'choice',
  text: 'Who has to agree',
  options: {
    director: 'The director: distant, secure or not registered',
    nominatedOfficer:
      'A nominated officer: out of our area, with parents, relatives for a time, or school in key stage 4',
    headOfService: 'A head of service: external, residential or out of the ordinary',
    practiceManager: 'A practice manager: our own carers, in our own area',
  },
  workedOut: [
    { is: 'director', when: forTheDirector },
    { is: 'nominatedOfficer', when: forTheNominatedOfficer },
    { is: 'headOfService', when: forTheHeadOfService },
    { is: 'practiceManager' },
  ],
} as const satisfies ChoiceQuestion
