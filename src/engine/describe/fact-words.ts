import type { FactMoment } from '../../practice/vocabulary/clock.ts'
import type { FactTypeId } from '../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { carriedIn } from '../check/carried.ts'
import { effectsIn } from '../check/placed.ts'
import type { Practice } from '../practice.ts'
import { labelsInWords } from './labels.ts'

type Details = Readonly<Record<string, string | readonly string[]>>

/** What a kind of fact is called. */
export const factTitle = (id: FactTypeId, { facts }: Practice): string => facts.get(id)?.title ?? id

/** ", where “Was the child seen alone?” is yes": what is asked of a fact besides its kind; empty where nothing is. */
export function detailsInWords(
  fact: FactTypeId,
  where: Details | undefined,
  practice: Practice,
): string {
  const said = Object.entries(where ?? {}).map(([detail, is]) => {
    const question = askedFor(fact, detail, practice)
    const name = question ? `“${question.text}”` : detailName(detail)
    return `${name} ${labelsInWords(is, question, practice, true)}`
  })
  return said.length > 0 ? `, where ${said.join(' and ')}` : ''
}

/** The name of a detail as words: "initialCategory" is "initial category". */
export const detailName = (detail: string): string =>
  detail.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The first question whose answer is kept as this detail. */
function askedFor(fact: FactTypeId, detail: string, { catalogue }: Practice): Question | undefined {
  for (const definition of catalogue.processes)
    for (const { thing } of effectsIn(definition)) {
      if (!('fact' in thing) || thing.fact !== fact) continue
      const carried = carriedIn(thing).find(
        ({ steps }) => steps[0] === 'with' && steps[1] === detail,
      )
      if (carried && 'answer' in carried.from) return definition.questions[carried.from.answer]
    }
  return undefined
}

/** "Child protection plan begins"; what happens on one day has no beginning: "there is: core group held". */
export function momentInWords({ fact, at, where }: FactMoment, practice: Practice): string {
  const title = factTitle(fact, practice)
  const like = detailsInWords(fact, where, practice)
  return isOneDay(fact, practice)
    ? `this is recorded: ${title}${like}`
    : `${title} ${at === 'start' ? 'begins' : 'ends'}${like}`
}

const isOneDay = (fact: FactTypeId, { catalogue }: Practice): boolean =>
  catalogue.processes.some((definition) =>
    effectsIn(definition).some(
      ({ thing }) => thing.effect === 'record-fact' && thing.fact === fact,
    ),
  )
