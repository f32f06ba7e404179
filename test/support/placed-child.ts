import type { HeldFact } from '../../src/engine/standpoint.ts'
import { held } from './child-in-care.ts'

/** In our care since that day, on that legal basis. */
export const inCare = (code = 'V2', from = '2026-07-17'): readonly HeldFact[] => [
  held('looked-after', from),
  held('legal-status', from, undefined, { code }),
]
/** With a foster carer of ours from the first day. */
export const fostered = held('placement', '2026-07-17', undefined, { type: 'U6', provider: 'PR1' })

/** Story 4: six miles from home, our own foster carer, in our own area. */
const first = {
  startsOn: '2026-07-17',
  decidedOn: '2026-07-17',
  urgency: 'planned',
  outOfHours: 'no',
  placementType: 'U6',
  provider: 'PR1',
  regulation: 'regulated',
  carersTerms: 'within',
  outOfTheOrdinary: 'no',
  inOurArea: 'yes',
  miles: 6,
  schoolChanges: 'no',
}

/** What is written of a placement, as in story 4 but for what is given. */
export const placed = (
  values: object = {},
  facts: readonly HeldFact[] = inCare(),
  bornOn = '2012-01-30',
) => {
  const all = { ...first, ...values }
  return { bornOn, on: all.startsOn, facts, values: all }
}

/** The same of a move in September. */
export const moved = (values: object = {}) =>
  placed({ startsOn: '2026-09-11', decidedOn: '2026-09-11', ...values }, [...inCare(), fostered])

/** Callum of story 4: 14, section 20 agreed by his mother on 17 July. */
export const callum = {
  bornOn: '2012-01-30',
  on: '2026-07-17',
  values: {
    startAt: '2026-07-17T13:00:00Z',
    legalStatus: 'V2',
    need: 'N4',
    outOfHours: 'no',
    recommendedBy: 'pam',
    parentsAnswers: [
      {
        name: 'Jo',
        responsibility: 'has',
        answer: 'agrees',
        able: 'no',
        capable: 'yes',
        knowsItMayEnd: 'yes',
      },
    ],
    namedInOrderAgrees: 'no',
  },
  roles: { pam: ['practice-manager'] },
} as const
