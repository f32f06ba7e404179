import type { Carried, Effect } from '../../vocabulary/effect.ts'
import { agencyMissing } from './quorum.ts'
import type { StrategyQuestion } from './questions.ts'

type Does = Effect<StrategyQuestion>
type Carries = Readonly<Record<string, Carried<StrategyQuestion>>>

const theConcern: Carries = {
  referralOn: { answer: 'referralOn' },
  reason: { answer: 'reason' },
  presenting: { answer: 'presenting' },
  presentingAsWritten: { answer: 'presentingAsWritten' },
}

/** The same people meet again about the same concern, on a day that has been set. */
const meetAgain = (because: string, when: Does['when']): Does => ({
  effect: 'open',
  process: 'strategy-discussion',
  to: { holder: 'this-team' },
  carries: {
    ...theConcern,
    kind: { answer: 'kind' },
    immediateDanger: { answer: 'immediateDanger' },
    continuesFrom: { answer: 'heldAt' },
    continuesBecause: { value: because },
    plannedFor: { answer: 'reconvenesAt' },
    people: { answer: 'people' },
    harm: { answer: 'harm' },
    allegedPeople: { answer: 'allegedPeople' },
  },
  ...(when ? { when } : {}),
})

export const moreToKnow = meetAgain('moreToKnow', { not: agencyMissing })

/** Whatever is decided: it was held, whoever was missing is met, and an allegation is handed on. */
export const held: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'strategy-discussion-held',
    on: { answer: 'heldAt' },
    with: { kind: { answer: 'kind' } },
  },
  meetAgain('agencyMissing', agencyMissing),
  {
    effect: 'hand-over',
    what: 'An allegation against somebody who works with children, for the designated officer',
    to: { team: 'designated-officer' },
    when: { rows: 'allegedPeople', where: { worksWithChildren: 'yes' }, atLeast: 1 },
  },
]

/** Usually the enquiry runs inside an assessment; one is begun where none is. */
export const assess: Does = {
  effect: 'open',
  process: 'child-and-family-assessment',
  to: { holder: 'this-team' },
  carries: {
    ...theConcern,
    immediateDanger: { answer: 'immediateDanger' },
    startedOn: { event: 'authorised' },
    endedEarly: { value: 'no' },
  },
  when: { not: { underWay: 'child-and-family-assessment' } },
}

/** The enquiry is dated the day of the discussion that started it, and so is every limit that runs from it. */
export const beginEnquiry = (madeBy: 'joint' | 'singleAgency'): readonly Does[] => [
  {
    effect: 'start-fact',
    fact: 'section-47-enquiry',
    on: { answer: 'heldAt' },
    with: { madeBy: { value: madeBy } },
  },
  {
    effect: 'open',
    process: 'section-47-enquiry',
    to: { holder: 'this-team' },
    carries: {
      ...theConcern,
      strategyOn: { answer: 'heldAt' },
      strategyHeldAt: { answer: 'heldAt' },
      madeBy: { value: madeBy },
      harm: { answer: 'harm' },
      allegedPeople: { answer: 'allegedPeople' },
      seeBy: { answer: 'seeBy' },
      safetyNow: { answer: 'safetyNow' },
    },
  },
  assess,
]
