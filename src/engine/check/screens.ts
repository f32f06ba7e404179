import type { Screen, ScreenStage } from '../../practice/vocabulary/screen.ts'
import { questionOf, stepOf } from '../journey.ts'
import type { Practice } from '../practice.ts'
import { effectsIn, address } from './placed.ts'
import { isWorkedOut, unknownFact, unknownProcess } from './known.ts'

/** Screens: of processes and questions that there are, each asked once, and nothing left out that is needed. */
export const checkScreens = (practice: Practice): readonly string[] =>
  (practice.catalogue.screens ?? []).flatMap((screen) => screenFaults(screen, practice))

function screenFaults(screen: Screen, practice: Practice): readonly string[] {
  const at = address('screens', screen.id)
  const { stages, beside, shows, lists } = screen
  const ids = stages.map(({ id }) => id)
  const asks = stages.flatMap((stage) => stage.asks)
  const processes = [...new Set(stages.map(({ process }) => process))]
  return [
    ...(screen.source.length === 0 ? [`${at}: has no source`] : []),
    ...ids
      .filter((id, nth) => ids.indexOf(id) !== nth)
      .map((id) => `${address(at, id)}: is there twice`),
    // Two forms may stand on the page together, and a box has one name.
    ...asks
      .filter((id, nth) => asks.indexOf(id) !== nth)
      .map((id) => `${address(at, 'asks', id)}: is asked twice on one page`),
    ...stages.flatMap((stage) => stageFaults(stage, address(at, stage.id), practice)),
    ...[...beside, ...lists.map(({ process }) => process)].flatMap((process) =>
      unknownProcess(process, address(at, process), practice),
    ),
    ...shows.flatMap((fact) => unknownFact(fact, address(at, 'shows'), practice)),
    ...processes.slice(1).flatMap((process) => openedFaults(process, processes, at, practice)),
    ...processes.flatMap((process) => leftOut(process, asks, at, practice)),
  ]
}

function stageFaults(
  { process, asks, inShort = [] }: ScreenStage,
  at: string,
  practice: Practice,
): readonly string[] {
  const definition = practice.processes.get(process)
  if (!definition) return unknownProcess(process, at, practice)
  const unknown = [...asks, ...inShort].filter((id) => !(id in definition.questions))
  const steps = new Set(
    definition.pages.filter((page) => page.asks.some((id) => asks.includes(id))).map(stepOf),
  )
  return [
    ...unknown.map((id) => `${address(at, id)}: no such question`),
    ...(steps.size > 1 ? [`${at}: is filled in at more than one step of a record`] : []),
  ]
}

/** A record that nothing on the screen opens is never shown there. */
function openedFaults(
  process: string,
  others: readonly string[],
  at: string,
  practice: Practice,
): readonly string[] {
  const openers = others.flatMap((id) => practice.processes.get(id) ?? [])
  const isOpened = openers.some((definition) =>
    effectsIn(definition).some(({ thing }) => thing.effect === 'open' && thing.process === process),
  )
  return isOpened ? [] : [`${address(at, process)}: is opened by nothing on the screen`]
}

/** What has to be answered to hand a record in is asked on the screen, or was carried to it. */
function leftOut(
  process: string,
  asks: readonly string[],
  at: string,
  practice: Practice,
): readonly string[] {
  const definition = practice.processes.get(process)
  if (!definition) return []
  const carried = practice.catalogue.processes.flatMap((opener) =>
    effectsIn(opener).flatMap(({ thing }) =>
      thing.effect === 'open' && thing.process === process ? Object.keys(thing.carries ?? {}) : [],
    ),
  )
  return definition.pages
    .flatMap((page) => page.asks)
    .filter((id) => {
      const question = questionOf(definition, id)
      return (question.needed ?? 'never') !== 'never' && !isWorkedOut(question)
    })
    .filter((id) => !asks.includes(id) && !carried.includes(id))
    .map((id) => `${address(at, process, id)}: is needed, and asked nowhere on the screen`)
}
