import type { FactMoment } from '../../practice/vocabulary/clock.ts'
import type { FactDetail, FactType } from '../../practice/vocabulary/fact.ts'
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
    if (question) return `“${question.text}” ${labelsInWords(is, question, practice, true)}`
    const kept = practice.facts.get(fact)?.details?.[detail]
    const name = kept ? kept.title.toLowerCase() : detailName(detail)
    return `${name} ${labelsInWords(is, kept && asChoice(kept), practice, true)}`
  })
  return said.length > 0 ? `, where ${said.join(' and ')}` : ''
}

/** What a detail of a fact is called, within a sentence. */
export const detailInWords = (fact: FactTypeId, detail: string, { facts }: Practice): string =>
  (facts.get(fact)?.details?.[detail]?.title ?? detailName(detail)).toLowerCase()

/** What is kept of a fact in the words of its own list, where no question asks for it. */
const asChoice = ({ title, codes, options }: FactDetail): Question => ({
  kind: 'choice',
  text: title,
  ...(codes === undefined ? {} : { codes }),
  ...(options ? { options } : {}),
})

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

/** "the day it last began: open plan", "the day of the last: visit": the day of a fact that something is compared with. */
export function dayOfFact({ fact, at, where }: FactMoment, practice: Practice): string {
  const what = `${factTitle(fact, practice).toLowerCase()}${detailsInWords(fact, where, practice)}`
  if (isOneDay(fact, practice)) return `the day of the last: ${what}`
  return `the day it last ${at === 'start' ? 'began' : 'ended'}: ${what}`
}

/** Sentences on what a fact does by itself, whichever record began it: it leaves no gap, it ends at an age. */
export const keptByItself = (
  { unbroken, endsAtAge }: FactType,
  practice: Practice,
): readonly string[] => [
  ...(unbroken
    ? [
        `There is always one of these, without a gap, while the child has: ${factTitle(unbroken.during, practice).toLowerCase()}. Otherwise: “${unbroken.message}”`,
      ]
    : []),
  ...(endsAtAge ? [`It ends at the midnight on which the child is ${endsAtAge.age}.`] : []),
]

const isOneDay = (fact: FactTypeId, { catalogue }: Practice): boolean =>
  catalogue.processes.some((definition) =>
    effectsIn(definition).some(
      ({ thing }) => thing.effect === 'record-fact' && thing.fact === fact,
    ),
  )
