import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { addedRowsFaults } from './added-rows.ts'
import { carriedFaults } from './carried.ts'
import { notOfKind, unknownFact, unknownProcess } from './known.ts'
import { address, destinationsOf, effectsIn } from './placed.ts'
import { receiverFaults } from './receivers.ts'

/** What is brought about: facts, letters and processes there are, receivers, and what is carried over. */
export const checkEffects = (
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] =>
  effectsIn(definition).flatMap(({ at, thing }) => [
    ...whatFaults(thing, at, definition, practice),
    ...carriedFaults(thing, at, definition, practice),
    ...destinationsOf(thing).flatMap(({ steps, destination }) =>
      receiverFaults(destination, address(at, ...steps), definition, practice),
    ),
  ])

function whatFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  switch (effect.effect) {
    case 'open':
    case 'amend':
    case 'end-record':
      return unknownProcess(effect.process, at, practice)
    case 'add-rows':
      return [
        ...unknownProcess(effect.process, at, practice),
        ...addedRowsFaults(effect, at, definition, practice),
      ]
    case 'end-fact':
      return [
        ...unknownFact(effect.fact, at, practice),
        ...Object.values(effect.saying ?? {})
          .filter((id) => !(id in definition.questions))
          .map((id) => `${address(at, 'saying', id)}: no such question`),
      ]
    case 'start-fact':
    case 'record-fact':
    case 'change-fact':
      return unknownFact(effect.fact, at, practice)
    case 'transfer':
      return [
        ...(effect.worker === undefined
          ? []
          : notOfKind(effect.worker, 'worker', address(at, 'worker'), definition)),
        ...(definition.about === 'child'
          ? []
          : [`${at}: hands over a child’s case, and it is about no child`]),
      ]
    case 'restrict':
    case 'erase':
      return definition.about === 'child' || definition.about === 'adult'
        ? []
        : [`${at}: ${effect.effect}s a person’s record, and it is about no person`]
    case 'tell':
      return letterFaults(effect, at, definition, practice)
    case 'answer-others':
      return effect.with
        .filter((id) => !(id in definition.questions))
        .map((id) => `${address(at, 'with', id)}: no such question`)
    case 'hand-over':
      return []
  }
}

/** Whom these words of a letter name, and to whom that would be a breach. */
const neverTold = {
  referrer: { words: ['children', 'decisions'], breach: 'would name the children to the referrer' },
  // Somebody who asked not to be named to the family would be, in the family's own letter.
  parents: { words: ['referrer'], breach: 'would name the referrer to the parents' },
} as const

function letterFaults(
  { letter: id, whom }: Extract<Effect, { readonly effect: 'tell' }>,
  at: string,
  { about, cameFrom }: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const letter = practice.letters.get(id)
  const { words, breach } = neverTold[whom]
  const names =
    letter && words.some((one) => `${letter.subject} ${letter.body}`.includes(`{{${one}}}`))
  return [
    ...(letter ? [] : [`${address(at, id)}: no such letter`]),
    ...(names ? [`${address(at, id)}: ${breach}`] : []),
    ...(whom === 'referrer' && !cameFrom
      ? [`${at}: nothing says who the referrer is (cameFrom)`]
      : []),
    ...(whom === 'parents' && about !== 'child'
      ? [`${at}: it is about no child, so there are no parents to tell`]
      : []),
  ]
}
