import type { Carried, Destination, Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { address, destinationsOf, effectsIn } from './placed.ts'

/** What outcomes ask and bring about: questions, facts, letters, processes, receivers and what is carried over. */
export function checkEffects(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const { id, outcomes } = definition
  return [
    ...(Object.keys(outcomes).length === 0 ? [`${address(id, 'outcomes')}: it can never end`] : []),
    ...(definition.outcomesEach === 'child' && definition.about === 'nothing'
      ? [`${address(id, 'outcomesEach')}: one for each child, and the process is about nobody`]
      : []),
    ...Object.entries(outcomes).flatMap(([key, outcome]) =>
      (outcome.asks ?? [])
        .filter((question) => !(question in definition.questions))
        .map((question) => `${address(id, 'outcomes', key, 'asks', question)}: no such question`),
    ),
    ...effectsIn(definition).flatMap(({ at, thing }) => [
      ...whatFaults(thing, at, definition, practice),
      ...carriedFaults(thing, at, definition, practice),
      ...destinationsOf(thing).flatMap(({ steps, destination }) =>
        receiverFaults(destination, address(at, ...steps), definition, practice),
      ),
    ]),
  ]
}

function whatFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  switch (effect.effect) {
    case 'open':
      return practice.processes.has(effect.process) ||
        effect.process in practice.catalogue.notYetDefined
        ? []
        : [`${address(at, effect.process)}: neither defined nor in notYetDefined`]
    case 'start-fact':
    case 'end-fact':
      return practice.facts.has(effect.fact) ? [] : [`${address(at, effect.fact)}: no such fact`]
    case 'tell':
      return [
        ...(practice.letters.has(effect.letter)
          ? []
          : [`${address(at, effect.letter)}: no such letter`]),
        ...(definition.cameFrom ? [] : [`${at}: nothing says who the referrer is (cameFrom)`]),
      ]
    case 'hand-over':
      return []
  }
}

/** Both sides of what is carried: the answer here, the question there, and whether the one fits the other. */
function carriedFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const named = namedIn(effect).flatMap(([steps, from]) =>
    'answer' in from && !(from.answer in definition.questions)
      ? [`${address(at, ...steps, from.answer)}: no such question`]
      : [],
  )
  const opened = effect.effect === 'open' ? practice.processes.get(effect.process) : undefined
  if (effect.effect !== 'open' || !opened) return named
  const arriving = Object.entries(effect.carries ?? {}).flatMap(([question, from]) => {
    const here = address(at, 'carries', question)
    const asked = opened.questions[question]
    if (!asked) return [`${here}: ${opened.id} has no such question`]
    const source = 'answer' in from ? definition.questions[from.answer] : undefined
    return source && !fits(source.kind, asked.kind)
      ? [`${here}: a ${source.kind} does not answer a ${asked.kind}`]
      : []
  })
  return [...named, ...arriving]
}

function namedIn(effect: Effect): readonly (readonly [readonly string[], Carried])[] {
  const listed = (step: string, all: Readonly<Record<string, Carried>> | undefined) =>
    Object.entries(all ?? {}).map(([name, from]) => [[step, name], from] as const)
  switch (effect.effect) {
    case 'open':
      return listed('carries', effect.carries)
    case 'start-fact':
    case 'end-fact':
      return [[['on'], effect.on] as const, ...listed('with', effect.with)]
    case 'tell':
    case 'hand-over':
      return []
  }
}

const texts: readonly string[] = ['text', 'long-text']

/** An instant answers a question for a day; a text of any length answers a text. */
const fits = (from: string, to: string): boolean =>
  from === to ||
  (from === 'instant' && to === 'date') ||
  (texts.includes(from) && texts.includes(to))

function receiverFaults(
  destination: Destination,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('team' in destination) {
    if (!practice.teamTypes.has(destination.team))
      return [`${address(at, destination.team)}: no such type of team`]
    const { pack } = practice
    return pack.teams.some(({ type }) => type === destination.team)
      ? []
      : [`${address(at, destination.team)}: ${pack.name} has no such team`]
  }
  if ('agency' in destination) {
    const question = definition.questions[destination.agency]
    if (!question) return [`${address(at, destination.agency)}: no such question`]
    return question.kind === 'choice' && question.codes === 'partner'
      ? []
      : [`${address(at, destination.agency)}: is not a choice of partner agency`]
  }
  return 'first' in destination && destination.first.at(-1)?.when !== undefined
    ? [`${at}: leads nowhere when none of its conditions holds`]
    : []
}
