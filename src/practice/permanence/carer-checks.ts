import type { ListQuestion } from '../vocabulary/question.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const checks: ListQuestion = {
  kind: 'list',
  row: 'check',
  text: 'Which checks were made, and what came of them?',
  needed: 'to-authorise',
  of: {
    check: { kind: 'choice', text: 'Check', codes: 'carer-check' },
    requestedOn: { kind: 'date', text: 'Asked for on' },
    result: {
      kind: 'choice',
      text: 'Result',
      options: { clear: 'Nothing of concern', concern: 'A concern', awaited: 'Not back yet' },
    },
    says: { kind: 'text', text: 'What does it say?' },
  },
}

/** Asked of family or friends who may care for a child, by whichever order or approval. */
export const carerChecks = ({ toWhom }: { readonly toWhom: 'carers' | 'guardians' }) =>
  defineQuestions({
    checks,
    parentsRisk: {
      kind: 'long-text',
      text: `Could a parent’s contact put the child or the ${toWhom} at risk?`,
      needed: 'to-submit',
    },
    siblingIssues: {
      kind: 'long-text',
      text: 'What does it mean for brothers and sisters?',
      needed: 'to-submit',
    },
  })
