import { toBeConfirmed } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { AuditQuestion } from './questions.ts'

export const clocks: readonly ClockDefinition<AuditQuestion>[] = [
  {
    id: 'T107',
    name: 'Audit completed',
    from: { answer: 'allocatedOn', inWords: 'when it was given to the auditor' },
    stops: { event: 'authorised' },
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('an audit is complete within 10 working days of allocation')],
  },
  {
    id: 'T107b',
    name: 'Actions of the audit done',
    from: { event: 'authorised' },
    stops: { answered: ['actionsClosedOn'] },
    when: { rows: 'actions', atLeast: 1 },
    otherwise: 'No action was agreed.',
    local: [{ within: { workingDays: 20 } }],
    source: [toBeConfirmed('the actions of an audit are done within 20 working days')],
  },
  {
    id: 'T107c',
    name: 'Audited again after an inadequate grade',
    from: { answer: 'firstGradedOn', inWords: 'when it was found inadequate' },
    stops: { event: 'authorised' },
    when: { question: 'sampling', is: 'again' },
    otherwise: 'This is not an audit that follows an inadequate one.',
    local: [{ within: { months: 3 } }],
    source: [toBeConfirmed('an inadequate case is audited again at three months')],
  },
  {
    id: 'T107d',
    name: 'Practice manager told that the child is not safe',
    from: { answer: 'auditedOn', inWords: 'when the case was audited' },
    stops: { answered: ['toldManagerAt'] },
    when: { question: 'unsafeNow', is: 'yes' },
    otherwise: 'The child is not unsafe now.',
    local: [{ within: { days: 0 } }],
    source: [toBeConfirmed('an immediate concern reaches the manager the same day')],
  },
]
