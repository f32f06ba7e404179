import { carePlanning, lookedAfterReturn } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  childrensManagers,
  directors,
  headsOfService,
  leavingCareManagers,
  nominatedOfficers,
} from '../../posts.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import {
  at16Or17,
  at18,
  byOurDecision,
  died,
  inCareForAMonth,
  type LeavingOurCareQuestion,
} from './questions.ts'
import { mayLeave, reviewedFirst } from './requirements.ts'
import { leaves } from './what-ends.ts'
import { afterCare, leavingCare } from './what-follows.ts'

type When = Condition<LeavingOurCareQuestion>

const on = { answer: 'endsOn' } as const

const regulation39 = carePlanning('39')
const anyOther: When = { all: [{ not: byOurDecision }, { not: at18 }, { not: died }] }

const leavesLabel = 'Leaves our care'

export const outcomes: Readonly<Record<string, Outcome<LeavingOurCareQuestion>>> = {
  leaves: {
    label: leavesLabel,
    explained: 'We no longer look after the child from that day.',
    source: childrenAct1989('22'),
    when: {
      any: [anyOther, { all: [byOurDecision, { not: at16Or17 }, { not: inCareForAMonth }] }],
    },
    by: headsOfService,
    requires: mayLeave,
    effects: [...leaves, ...leavingCare, ...afterCare],
  },
  leavesUnder16: {
    label: `${leavesLabel}: approved by the nominated officer`,
    explained: 'We no longer look after the child from that day.',
    source: regulation39,
    when: { all: [byOurDecision, { not: at16Or17 }, inCareForAMonth] },
    by: nominatedOfficers,
    requires: [...mayLeave, reviewedFirst],
    effects: [...leaves, ...afterCare],
  },
  leavesAt16Or17: {
    label: `${leavesLabel}: approved by the director`,
    explained: 'We no longer look after the young person from that day.',
    source: regulation39,
    when: { all: [byOurDecision, at16Or17] },
    by: directors,
    requires: [...mayLeave, reviewedFirst],
    effects: [...leaves, ...leavingCare, ...afterCare],
  },
  eighteen: {
    label: 'Turns 18',
    explained: 'Care ends on the 18th birthday. Support for care leavers goes on.',
    source: lookedAfterReturn('rule 359'),
    when: { all: [at18, { not: died }] },
    by: [...childrensManagers, ...leavingCareManagers, ...headsOfService],
    requires: mayLeave,
    effects: [...leaves, ...leavingCare, ...afterCare],
  },
  died: {
    label: 'The child died',
    source: lookedAfterReturn('rule 437'),
    when: died,
    by: headsOfService,
    requires: mayLeave,
    effects: [
      ...leaves,
      {
        effect: 'hand-over',
        what: 'A child in our care has died: serious incident and child death review',
        to: { team: 'safeguarding-and-audit' },
      },
    ],
  },
  staysByAgreement: {
    label: 'The order ended, and the child stays in our care',
    explained: 'The child stays in our care on another legal basis from that day.',
    source: childrenAct1989('20'),
    when: { all: [{ question: 'orderMade', answered: true }, { not: died }, { not: at18 }] },
    effects: [
      {
        effect: 'open',
        process: 'change-of-legal-status',
        to: { holder: 'this-team' },
        carries: { changesOn: on, reason: { answer: 'reason' } },
        when: { not: { underWay: 'change-of-legal-status' } },
      },
    ],
  },
  stays: {
    label: 'Not agreed: the child stays in our care',
    source: regulation39,
    when: { all: [{ not: at18 }, { not: died }] },
    effects: [
      {
        effect: 'hand-over',
        what: 'A child is to stay in our care: tell them, the parents and the reviewing officer',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
}
