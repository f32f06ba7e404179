import { lookedAfterReturn } from '../law/care.ts'
import { wishes } from '../blocks/rather-see.ts'
import { toBeConfirmed } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

/** What happens around every case and is waited for, or counted, elsewhere. */
export const aroundTheCaseFacts: readonly FactType[] = [
  {
    // Talked about by name, with a manager.
    id: 'case-supervision',
    title: 'Case supervision held',
    source: [toBeConfirmed('how often a manager goes through each child’s case')],
  },
  {
    // What happened stands in the entry itself, for those who may read it; the fact puts it in its place in time.
    id: 'chronology-entry',
    title: 'Event in the chronology',
    details: {
      impact: {
        title: 'For the child',
        options: { risk: 'A risk', protective: 'Protective', neither: 'Neither' },
        alone: true,
      },
    },
    source: [toBeConfirmed('one chronology for each child, kept as things happen')],
  },
  {
    id: 'chronology-reviewed',
    title: 'Chronology reviewed',
    source: [toBeConfirmed('a chronology is reviewed every three months')],
  },
  {
    // Seen by somebody, whatever for; the visits that count for a plan are facts of their own.
    id: 'child-seen',
    title: 'Child seen',
    tells: 'seen',
    details: { seenAlone: { title: 'Seen alone', options: { yes: 'Yes', no: 'No' } } },
    source: [toBeConfirmed('“last seen” is worked out from every record')],
  },
  {
    // One day each time it is said: the latest stands, and nobody has to end what a child no longer thinks.
    id: 'would-rather-see',
    title: 'Their wish about who sees them',
    details: { wish: { title: 'Wish', options: wishes, alone: true } },
    heeded:
      'A wish is no refusal: whoever gives the work decides, from knowing the team. Whether a worker is a woman or a man is neither asked nor guessed here.',
    source: [toBeConfirmed('whom a child would rather see, at allocation (matrix M234)')],
  },
  {
    // Never its grade: that is for those who may read the audit.
    id: 'case-audit',
    title: 'Case audited',
    source: [toBeConfirmed('audits of cases')],
  },
  {
    id: 'case-transfer',
    title: 'Case moved to another team',
    details: {
      team: { title: 'To', names: 'team' },
      worker: { title: 'Worker', names: 'worker' },
      reason: { title: 'Why the social worker changed', codes: 'social-worker-change' },
    },
    source: [lookedAfterReturn('changes of social worker')],
  },
]
