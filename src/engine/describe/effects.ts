import type { Carried, Effect, OtherEntry } from '../../practice/vocabulary/effect.ts'
import { listInWords } from '../words.ts'
import { detailName, factTitle } from './fact-words.ts'
import { toWhom } from './receivers.ts'
import { when } from './when.ts'
import { askedAs, processName, type InPractice, type ProcessName } from './within.ts'

/** One thing that an outcome brings about. */
export interface EffectDescription {
  readonly kind: Effect['effect']
  /** "Opens", "Hands over", "Starts", "Ends", "Records", "Changes", "Writes into", "Restricts", "Sends". */
  readonly does: string
  /** What is opened, handed over, started, ended, written or restricted. */
  readonly what: string
  /** The day a dated fact starts, ends or happens on. */
  readonly on?: string
  /** What of it is changed or written (details of a fact, questions of another record), or with whom it goes. */
  readonly parts?: readonly string[]
  /** Why a record of another process ends, or who may see the child is restricted. */
  readonly because?: string
  /** Who receives it, with the conditions where there are several. */
  readonly to?: string
  /** Everybody who may receive it, in a few words. */
  readonly receivers?: string
  readonly when?: string
  /** The process it opens. */
  readonly opens?: ProcessName
}

/** An effect in words. */
export const describeEffect = (effect: Effect, within: InPractice): EffectDescription => ({
  kind: effect.effect,
  ...whatItDoes(effect, within),
  ...when(effect.when, within),
})

function whatItDoes(effect: Effect, within: InPractice): Omit<EffectDescription, 'kind' | 'when'> {
  const { practice } = within
  switch (effect.effect) {
    case 'open': {
      const opens = processName(effect.process, practice)
      return { does: 'Opens', what: opens.title, opens, ...toWhom(effect.to, within) }
    }
    case 'hand-over':
      return { does: 'Hands over', what: effect.what, ...toWhom(effect.to, within) }
    case 'start-fact':
    case 'end-fact':
    case 'record-fact': {
      const what = factTitle(effect.fact, practice)
      const rows = 'eachRowOf' in effect ? effect.eachRowOf : undefined
      const list = rows === undefined ? undefined : within.definition.questions[rows]
      return {
        does: verbs[effect.effect],
        what: `${list?.kind === 'list' ? `${what}, for each ${list.row}` : what}${sayingSame(effect, within)}${ofOther(effect, within)}`,
        on: onInWords(effect.on, within),
      }
    }
    case 'change-fact': {
      const what = `${factTitle(effect.fact, practice)}${ofOther(effect, within)}`
      return { does: 'Changes', what, parts: Object.keys(effect.with).map(detailName) }
    }
    case 'amend': {
      const written = practice.processes.get(effect.process)
      const parts = Object.keys(effect.with).map((id) => `“${written?.questions[id]?.text ?? id}”`)
      return { does: 'Writes into', what: processName(effect.process, practice).title, parts }
    }
    case 'add-rows': {
      const there = practice.processes.get(effect.process)?.questions[effect.list]?.text
      const here = within.definition.questions[effect.rowsOf]?.text ?? effect.rowsOf
      const what = processName(effect.process, practice).title
      return {
        does: 'Writes into',
        what,
        parts: [`“${here}” as rows of “${there ?? effect.list}”`],
      }
    }
    case 'answer-others': {
      const { title, questions } = within.definition
      const parts = effect.with.map((id) => `“${questions[id]?.text ?? id}”`)
      return { does: 'Hands in with it what else is open of', what: title, parts }
    }
    case 'end-record': {
      const what = processName(effect.process, practice).title
      return { does: 'Ends the record of', what, because: effect.because }
    }
    case 'transfer': {
      const worker =
        effect.worker === undefined
          ? 'with a worker whom their manager allocates'
          : `with the worker named in ${askedAs(effect.worker, within)}`
      return {
        does: 'Hands over',
        what: 'the child’s case',
        parts: [worker],
        ...toWhom(effect.to, within),
      }
    }
    case 'restrict':
      return { does: 'Restricts', what: 'who may see the child', because: effect.because }
    case 'erase':
      return {
        does: 'Erases',
        what:
          effect.how === 'destroyed'
            ? 'what is kept here about them, for good'
            : 'whatever says who it is about, for good',
      }
    case 'tell': {
      const letter = practice.letters.get(effect.letter)
      const does = letter?.kind === 'acknowledgement' ? 'Sends' : drafts[effect.whom]
      return { does, what: letter?.title ?? effect.letter }
    }
  }
}

/** ", of the same “Which session?”": which of several it ends. */
function sayingSame(effect: Effect, within: InPractice): string {
  const said = 'saying' in effect ? Object.values(effect.saying ?? {}) : []
  return said.length === 0
    ? ''
    : `, of the same ${listInWords(said.map((id) => askedAs(id, within)))}`
}

const verbs = { 'start-fact': 'Starts', 'end-fact': 'Ends', 'record-fact': 'Records' } as const
const drafts = {
  referrer: 'Drafts for the referrer',
  parents: 'Drafts for each holder of parental responsibility',
} as const

/** ", of the post in “In which post?”": whose fact it is, where that is not whom the record is about. */
function ofOther({ of }: { readonly of?: OtherEntry }, within: InPractice): string {
  if (!of) return ''
  const { entry } = of
  if ('answer' in entry) return `, of what is named in ${askedAs(entry.answer, within)}`
  return 'fact' in entry && entry.detail !== undefined
    ? `, of the ${detailName(entry.detail)} it is about`
    : ''
}

function onInWords(on: Carried, within: InPractice): string {
  if ('value' in on) return `on ${on.value}`
  if ('event' in on) return `on the day it is ${on.event}`
  if ('answer' in on) return `on the day of ${askedAs(on.answer, within)}`
  if ('column' in on) return `on the day kept as ${detailName(on.column)}`
  if ('sum' in on) return 'on a day that is worked out'
  const fact = factTitle(on.fact, within.practice)
  return on.detail === undefined
    ? `on the day it began: ${fact}`
    : `on the day kept as ${detailName(on.detail)} of: ${fact}`
}
