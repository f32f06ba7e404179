import type { Carried, Destination, Effect, OtherEntry } from '../practice/vocabulary/effect.ts'
import type { LetterId, ProcessId, QuestionId, TeamId } from '../practice/vocabulary/identifiers.ts'
import type { SharingBasisId } from '../practice/vocabulary/sharing.ts'
import { rowsOf } from './answer-tests.ts'
import { carried, carriedAll } from './carried.ts'
import { holds } from './conditions.ts'
import type { Row } from './likeness.ts'
import { agencyFor, teamFor } from './places.ts'
import type { Practice } from './practice.ts'
import {
  partsOf,
  textOf,
  valuesOf,
  type HeldFact,
  type PartView,
  type Standpoint,
  type Value,
} from './standpoint.ts'

/** Where a child lives and who holds the case, for working out who receives work. */
export interface Whereabouts {
  readonly district?: string
  readonly locality?: string
  /** The authority of the address, when it is not ours. */
  readonly authority?: string
  /** The other authority that looks after the child. */
  readonly lookedAfterBy?: string
  /** The team that holds this record. */
  readonly thisTeam: TeamId
  /** The team that works with the child now. */
  readonly holderTeam?: TeamId
}

/** A team of ours, or someone outside it in words. */
export type Receiver = { readonly team: TeamId } | { readonly other: string }

/** An effect with everything worked out: what a verb carries out, in order, in the record's transaction. */
export type Instruction =
  | {
      readonly do: 'open'
      readonly process: ProcessId
      readonly to: Receiver
      readonly answers: Readonly<Record<QuestionId, Value>>
    }
  | {
      readonly do: 'hand-over'
      readonly process?: ProcessId
      readonly what: string
      readonly to: Receiver
      readonly basis?: SharingBasisId
    }
  | {
      readonly do: 'start-fact' | 'end-fact' | 'record-fact'
      readonly fact: string
      /** The entry it is so of, where that is not whom the record is about. */
      readonly of?: string
      readonly on: string
      readonly detail: Readonly<Record<string, Value>>
      /** What has to be said of the one that is ended, where several are open. */
      readonly saying?: Readonly<Record<string, Value>>
    }
  | {
      readonly do: 'change-fact'
      readonly fact: string
      readonly of?: string
      readonly detail: Readonly<Record<string, Value>>
    }
  | {
      readonly do: 'amend'
      readonly process: ProcessId
      readonly answers: Readonly<Record<QuestionId, Value>>
    }
  | {
      readonly do: 'add-rows'
      readonly process: ProcessId
      readonly list: QuestionId
      readonly rows: readonly Row[]
      readonly saysWhence: QuestionId
    }
  | {
      readonly do: 'answer-others'
      readonly answers: Readonly<Record<QuestionId, Value>>
    }
  | { readonly do: 'end-record'; readonly process: ProcessId; readonly because: string }
  | { readonly do: 'transfer'; readonly to: Receiver; readonly worker?: NamedWorker }
  | { readonly do: 'restrict'; readonly because: string; readonly wall?: string | undefined }
  /** What has to be so of another entry is not: nothing of the decision is carried out. */
  | { readonly do: 'refuse'; readonly because: string }
  | { readonly do: 'erase'; readonly how: 'destroyed' | 'anonymised' }
  | { readonly do: 'tell'; readonly whom: 'referrer' | 'parents'; readonly letter: LetterId }

/** Who is to have the case from now on, and the answer that says so. */
export interface NamedWorker {
  readonly id: string
  readonly namedIn: QuestionId
}

export interface EffectContext {
  readonly practice: Practice
  readonly from: Standpoint
  readonly where: Whereabouts
  /** When each event of this record happened. */
  readonly events: Readonly<Partial<Record<'started' | 'submitted' | 'authorised', string>>>
  /** The row of a list that an effect is carried out for. */
  readonly row?: Row
  /** What is so of the entries that effects name; of one that is not here nothing is brought about. */
  readonly others?: ReadonlyMap<string, readonly HeldFact[]>
}

/** The instructions that an outcome's effects come to for one child. Conditions that do not hold drop out. */
export function instructionsFor(
  effects: readonly Effect[],
  context: EffectContext,
): readonly Instruction[] {
  return effects.flatMap((effect) =>
    'of' in effect ? ofOther(effect, effect.of, context) : ofWhomItIsAbout(effect, context),
  )
}

/** The entries that effects make something so of, besides whom the record is about. */
export const entriesNamedIn = (
  effects: readonly Effect[],
  context: EffectContext,
): readonly string[] =>
  effects.flatMap((effect) => {
    const id = 'of' in effect ? textOf(carried(effect.of.entry, context)) : ''
    return id === '' ? [] : [id]
  })

function ofOther(
  effect: Effect,
  { entry, requires = [] }: OtherEntry,
  context: EffectContext,
): readonly Instruction[] {
  const of = textOf(carried(entry, context))
  const facts = context.others?.get(of)
  if (!facts) return []
  const there = { ...context, from: { ...context.from, part: asPart(of, facts, context.from) } }
  const unmet = isToBe(effect, there.from) && requires.find(({ that }) => !holds(that, there.from))
  if (unmet) return [{ do: 'refuse', because: unmet.otherwise }]
  return ofWhomItIsAbout(effect, there).map((one) => ('fact' in one ? { ...one, of } : one))
}

/** An entry as conditions see whom a record is about: what is so of it, beside what the record says. */
const asPart = (id: string, facts: readonly HeldFact[], from: Standpoint): PartView => ({
  ...{ id, facts, values: partsOf(from)[0]?.values ?? {} },
  ...{ subject: new Set(), underWay: new Set() },
})

function ofWhomItIsAbout(effect: Effect, context: EffectContext): readonly Instruction[] {
  if (!isToBe(effect, context.from)) return []
  if (effect.effect === 'record-fact' && effect.eachRowOf !== undefined) {
    const rows = rowsOf(context.from, effect.eachRowOf)
    return rows.map((row) => instruction(effect, { ...context, row }))
  }
  return [instruction(effect, context)]
}

const isToBe = ({ when }: Effect, from: Standpoint): boolean =>
  when === undefined || holds(when, from)

function instruction(effect: Effect, context: EffectContext): Instruction {
  switch (effect.effect) {
    case 'open': {
      const to = receiver(effect.to, context)
      const unwritten = context.practice.catalogue.notYetDefined[effect.process]
      if (unwritten) {
        return { do: 'hand-over', process: effect.process, what: unwritten.title, to }
      }
      return {
        do: 'open',
        process: effect.process,
        to,
        answers: carriedAll(effect.carries, context),
      }
    }
    case 'hand-over':
      return {
        do: 'hand-over',
        what: effect.what,
        to: receiver(effect.to, context),
        ...(effect.basis ? { basis: effect.basis } : {}),
      }
    case 'start-fact':
    case 'end-fact':
    case 'record-fact':
      return {
        do: effect.effect,
        fact: effect.fact,
        on: textOf(carried(effect.on, context)),
        detail: carriedAll(effect.with, context),
        ...('saying' in effect ? { saying: carriedAll(asAnswers(effect.saying), context) } : {}),
      }
    case 'change-fact':
      return { do: 'change-fact', fact: effect.fact, detail: carriedAll(effect.with, context) }
    case 'amend':
      return {
        do: 'amend',
        process: effect.process,
        answers: carriedAll(effect.with, context),
      }
    case 'add-rows': {
      const { process, list, saysWhence } = effect
      const as = Object.entries(effect.as ?? {})
      const rows = rowsOf(context.from, effect.rowsOf).map((row) => {
        const renamed = as.flatMap(([there, here]) => {
          const value = row[here]
          return value === undefined ? [] : [[there, value] as const]
        })
        return { ...row, ...Object.fromEntries(renamed) }
      })
      return { do: 'add-rows', process, list, rows, saysWhence }
    }
    case 'answer-others':
      return {
        do: 'answer-others',
        answers: carriedAll(
          Object.fromEntries(effect.with.map((id) => [id, { answer: id }])),
          context,
        ),
      }
    case 'end-record':
      return { do: 'end-record', process: effect.process, because: effect.because }
    case 'transfer': {
      const worker = effect.worker && textOf(valuesOf(context.from, effect.worker)[0])
      return {
        do: 'transfer',
        to: receiver(effect.to, context),
        ...(effect.worker && worker ? { worker: { id: worker, namedIn: effect.worker } } : {}),
      }
    }
    case 'restrict':
      return { do: 'restrict', because: effect.because, wall: effect.wall }
    case 'erase':
      return { do: 'erase', how: effect.how }
    case 'tell':
      return { do: 'tell', whom: effect.whom, letter: effect.letter }
  }
}

const asAnswers = (
  saying: Readonly<Record<string, QuestionId>>,
): Readonly<Record<string, Carried>> =>
  Object.fromEntries(Object.entries(saying).map(([detail, answer]) => [detail, { answer }]))

/** Who receives it. Where no team of ours covers the child's home, the place in words, for a person to route. */
export function receiver(destination: Destination, context: EffectContext): Receiver {
  const { practice, where, from } = context
  if ('team' in destination) {
    const team = teamFor(practice.pack, destination.team, where)
    if (team) return { team: team.id }
    const title = practice.teamTypes.get(destination.team)?.title ?? destination.team
    return { other: `${title} (no team covers this address yet)` }
  }
  if ('authority' in destination) {
    return destination.authority === 'of-home'
      ? { other: where.authority ?? 'the home authority' }
      : { other: where.lookedAfterBy ?? 'the authority that looks after the child' }
  }
  if ('holder' in destination) {
    if (destination.holder === 'this-team') return { team: where.thisTeam }
    return where.holderTeam ? { team: where.holderTeam } : { other: 'the allocated worker’s team' }
  }
  if ('agency' in destination) {
    const partner = textOf(valuesOf(from, destination.agency)[0])
    return { other: agencyFor(practice.pack, partner)?.name ?? 'the services already involved' }
  }
  if ('teamNamedIn' in destination) {
    const named = textOf(valuesOf(from, destination.teamNamedIn)[0])
    return named ? { team: named } : { other: 'the team that is not named yet' }
  }
  const first = destination.first.find((one) => one.when === undefined || holds(one.when, from))
  return first ? receiver(first.to, context) : { other: 'not yet decided' }
}
