import { instructionsFor, type EffectContext, type Instruction } from '../../../engine/effects.ts'
import { holds } from '../../../engine/conditions.ts'
import { questionsCarried } from '../../../engine/questions-behind.ts'
import type { Standpoint } from '../../../engine/standpoint.ts'
import { dateOf } from '../../../engine/temporal.ts'
import type { QuestionId } from '../../../practice/vocabulary/identifiers.ts'
import type { Effect } from '../../../practice/vocabulary/effect.ts'
import type { ChildRead, FactRead } from '../../../store/return-reading.ts'
import type { Act } from '../../act.ts'
import { outcomeQuestion } from '../../records/outcome-question.ts'
import type { OpenPart, OpenRecord } from '../../records/open-record.ts'

/** One way in which a record can end for a child, as far as it changes what is known of them. */
export interface Ending {
  readonly outcome: string | undefined
  readonly instructions: readonly FactInstruction[]
  /** The questions whose answers it puts into dated facts. */
  readonly carries: ReadonlySet<QuestionId>
}

type FactInstruction = Extract<Instruction, { readonly fact: string }>

/**
 * How the record ends for one child: as was chosen or, while nobody has chosen, in each way that fits, those that come
 * to the same once. A record without outcomes ends in one way.
 */
export function endingsOf(
  { practice, now }: Pick<Act, 'practice' | 'now'>,
  record: OpenRecord,
  part: OpenPart,
): readonly [Ending, ...Ending[]] {
  const { definition, row, view } = record
  const from: Standpoint = { record: view, part: part.view }
  const context: EffectContext = {
    practice,
    from,
    where: { thisTeam: row.team_id },
    events: { started: row.started_at, submitted: row.submitted_at ?? now, authorised: now },
  }
  const value = part.view.values[outcomeQuestion] ?? view.values[outcomeQuestion]
  const chosen = Object.entries(definition.outcomes).filter(([key]) => key === value)
  const fitting = Object.entries(definition.outcomes).filter(
    ([, { when }]) => when === undefined || holds(when, from),
  )
  const endings = (chosen.length > 0 ? chosen : fitting).map(([outcome, { effects = [] }]) =>
    endingOf(outcome, effects, context),
  )
  const [first = nothing, ...rest] = new Map(
    endings.map((one) => [JSON.stringify([one.instructions, [...one.carries]]), one]),
  ).values()
  return [first, ...rest]
}

const nothing: Ending = { outcome: undefined, instructions: [], carries: new Set() }

function endingOf(outcome: string, effects: readonly Effect[], context: EffectContext): Ending {
  const ofFacts = effects.filter(
    (effect) => 'fact' in effect && (effect.when === undefined || holds(effect.when, context.from)),
  )
  const instructions = instructionsFor(ofFacts, context).filter((one) => 'fact' in one)
  return { outcome, instructions, carries: questionsCarried(ofFacts) }
}

/**
 * The child as a return would read them if the record ended so now: the dated facts as its effects would leave them,
 * and the record signed. What counts from an answer that nobody has given yet is left out.
 */
export function foreseen(
  child: ChildRead,
  part: OpenPart,
  { outcome, instructions }: Ending,
  now: string,
): ChildRead {
  const { id } = part.row
  let facts = child.facts
  for (const instruction of instructions) facts = moved(facts, instruction, id, now)
  return {
    ...child,
    facts: facts.toSorted((one, other) => one.from.localeCompare(other.from)),
    parts: child.parts.map((one) =>
      one.id === id
        ? {
            ...one,
            submittedAt: one.submittedAt ?? now,
            decidedAt: now,
            outcome: outcome ?? one.outcome,
          }
        : one,
    ),
  }
}

function moved(
  facts: readonly FactRead[],
  instruction: FactInstruction,
  partId: string,
  now: string,
): readonly FactRead[] {
  const { fact: kind, detail } = instruction
  const change = (to: (fact: FactRead) => Partial<FactRead>): readonly FactRead[] =>
    facts.map((one) =>
      one.kind === kind && one.to === null
        ? { ...one, detail: { ...one.detail, ...detail }, endedByPart: partId, ...to(one) }
        : one,
    )
  if (instruction.do === 'change-fact') return change(() => ({}))
  if (instruction.on === '') return facts
  const on = dateOf(instruction.on)
  if (instruction.do === 'end-fact') return change(() => ({ to: on }))
  const begun: FactRead = {
    id: `${partId}-${kind}`,
    ...{ kind, from: on, to: instruction.do === 'record-fact' ? on : null, detail },
    ...{ workerId: null, teamId: null, startedByPart: partId, endedByPart: null },
    recordedAt: now,
  }
  return [...facts, begun]
}
