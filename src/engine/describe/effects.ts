import type { Carried, Effect } from '../../practice/vocabulary/effect.ts'
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
      return { does: verbs[effect.effect], what, on: onInWords(effect.on, within) }
    }
    case 'change-fact': {
      const what = factTitle(effect.fact, practice)
      return { does: 'Changes', what, parts: Object.keys(effect.with).map(detailName) }
    }
    case 'amend': {
      const written = practice.processes.get(effect.process)
      const parts = Object.keys(effect.with).map((id) => `“${written?.questions[id]?.text ?? id}”`)
      return { does: 'Writes into', what: processName(effect.process, practice).title, parts }
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

const verbs = { 'start-fact': 'Starts', 'end-fact': 'Ends', 'record-fact': 'Records' } as const
const drafts = {
  referrer: 'Drafts for the referrer',
  parents: 'Drafts for each holder of parental responsibility',
} as const

function onInWords(on: Carried, within: InPractice): string {
  if ('value' in on) return `on ${on.value}`
  if ('event' in on) return `on the day it is ${on.event}`
  if ('answer' in on) return `on the day of ${askedAs(on.answer, within)}`
  const fact = factTitle(on.fact, within.practice)
  return on.detail === undefined
    ? `on the day it began: ${fact}`
    : `on the day kept as ${detailName(on.detail)} of: ${fact}`
}
