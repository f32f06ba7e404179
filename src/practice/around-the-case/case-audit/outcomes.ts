import { toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { AuditQuestion } from './questions.ts'

type Does = Effect<AuditQuestion>

const ours = toBeConfirmed('grades of an audit, in the words of inspections')

const audited: Does = {
  effect: 'record-fact',
  fact: 'case-audit',
  on: { answer: 'auditedOn' },
}

const unsafe: Does = {
  effect: 'hand-over',
  what: 'An audit found that this child is not safe now',
  to: { holder: 'allocated-worker' },
  when: { question: 'unsafeNow', is: 'yes' },
}

/** The outcome is the grade that the moderator gives, whatever the auditor’s was; both are kept. */
export const outcomes: Readonly<Record<string, Outcome<AuditQuestion>>> = {
  outstanding: { label: 'Outstanding', source: ours, effects: [audited, unsafe] },
  good: { label: 'Good', source: ours, effects: [audited, unsafe] },
  requiresImprovement: {
    label: 'Requires improvement',
    source: ours,
    effects: [audited, unsafe],
  },
  inadequate: {
    label: 'Inadequate',
    explained: 'It is put right now, and audited again within three months.',
    source: ours,
    requires: [
      {
        that: { rows: 'actions', atLeast: 1 },
        otherwise:
          'Work that is inadequate is put right, and no action is recorded. The grade is safe. Send it back to the auditor for the actions.',
      },
    ],
    effects: [
      audited,
      unsafe,
      {
        effect: 'open',
        process: 'case-audit',
        to: { team: 'safeguarding-and-audit' },
        carries: {
          sampling: { value: 'again' },
          firstGradedOn: { event: 'authorised' },
          team: { answer: 'team' },
          worker: { answer: 'worker' },
          periodFrom: { event: 'authorised' },
        },
      },
    ],
  },
}
