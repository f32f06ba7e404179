import type { Carried, Destination, Effect } from '../../practice/vocabulary/effect.ts'
import type { Practice } from '../practice.ts'
import { listInWords } from '../words.ts'
import { when } from './when.ts'
import { askedAs, processName, type InPractice, type ProcessName } from './within.ts'

/** One thing that an outcome brings about. */
export interface EffectDescription {
  /** "Opens", "Hands over", "Starts", "Ends", "Drafts a letter". */
  readonly does: string
  /** What is opened, handed over, started, ended or written. */
  readonly what: string
  /** The day a dated fact starts or ends on. */
  readonly on?: string
  /** Who receives it, with the conditions where there are several. */
  readonly to?: string
  /** Everybody who may receive it, in a few words. */
  readonly receivers?: string
  readonly when?: string
  /** The process it opens. */
  readonly opens?: ProcessName
}

/** An effect in words. */
export function describeEffect(effect: Effect, within: InPractice): EffectDescription {
  const { practice } = within
  const sometimes = when(effect.when, within)
  switch (effect.effect) {
    case 'open': {
      const opens = processName(effect.process, practice)
      return { does: 'Opens', what: opens.title, opens, ...toWhom(effect.to, within), ...sometimes }
    }
    case 'hand-over':
      return { does: 'Hands over', what: effect.what, ...toWhom(effect.to, within), ...sometimes }
    case 'start-fact':
    case 'end-fact': {
      const title = practice.facts.get(effect.fact)?.title ?? effect.fact
      const does = effect.effect === 'start-fact' ? 'Starts' : 'Ends'
      return { does, what: title, on: onInWords(effect.on, within), ...sometimes }
    }
    case 'tell': {
      const letter = practice.letters.get(effect.letter)
      const does = letter?.kind === 'acknowledgement' ? 'Sends' : 'Drafts for the referrer'
      return { does, what: letter?.title ?? effect.letter, ...sometimes }
    }
  }
}

function onInWords(on: Carried, within: InPractice): string {
  if ('value' in on) return `on ${on.value}`
  return 'event' in on
    ? `on the day it is ${on.event}`
    : `on the day of ${askedAs(on.answer, within)}`
}

const toWhom = (to: Destination, within: InPractice) => ({
  to: receiverInWords(to, within),
  receivers: receiversInWords(to, within),
})

/** Who receives work, with the conditions where there are several. */
function receiverInWords(to: Destination, within: InPractice): string {
  if (!('first' in to)) return receiverName(to, within)
  return to.first
    .map((one, at) => {
      const { when: condition } = when(one.when, within)
      const receiver = receiverInWords(one.to, within)
      if (condition) return `${receiver} when ${condition}`
      return at > 0 ? `otherwise ${receiver}` : receiver
    })
    .join('; ')
}

/** Everybody who may receive it, where there is no room for conditions. */
function receiversInWords(to: Destination, within: InPractice): string {
  const names = (one: Destination): readonly string[] =>
    'first' in one ? one.first.flatMap((choice) => names(choice.to)) : [receiverName(one, within)]
  return listInWords([...new Set(names(to))], 'or')
}

function receiverName(
  to: Exclude<Destination, { readonly first: unknown }>,
  within: InPractice,
): string {
  if ('team' in to) return teamName(to.team, within.practice)
  if ('agency' in to) return `the agency named in ${askedAs(to.agency, within)}`
  if ('authority' in to) {
    return to.authority === 'of-home'
      ? 'the authority where the child lives'
      : 'the authority that looks after the child'
  }
  return to.holder === 'this-team'
    ? 'the team that holds this record'
    : 'the team that works with the child now'
}

const teamName = (type: string, practice: Practice): string =>
  practice.catalogue.teamTypes.find(({ id }) => id === type)?.title ?? type
