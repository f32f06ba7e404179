import type { ProcessDefinition, SubjectKind } from '../../practice/vocabulary/process.ts'
import type { ServiceNames } from '../period-words.ts'
import { registerOf, type Practice } from '../practice.ts'
import { aOrAn, listInWords, plainDateInWords } from '../words.ts'
import { clause } from './clause.ts'
import { describeClock, type ClockDescription } from './clocks.ts'
import { copiesOf, papersOf, promptsOf } from './given.ts'
import type { CopyDescription, PromptDescription } from './given.ts'
import { askedAs, type InPractice } from './within.ts'
import { describeEffect, type EffectDescription } from './effects.ts'
import { describeOutcome, describeRequirement, type OutcomeDescription } from './outcomes.ts'
import { describePage, type PageDescription } from './questions.ts'
import { refusalsOf, type RefusalDescription } from './refusals.ts'
import { describeSource, type SourceDescription } from './sources.ts'
import { waysIn, type WayIn } from './ways-in.ts'
import { whoMayDoWhat, type ActionDescription } from './who.ts'

/** A process in plain English, for those who work by it. Every word of it comes from the definition. */
export interface ProcessDescription {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly noun: string
  readonly purpose: string
  readonly referenceLetter: string
  readonly law: readonly SourceDescription[]
  readonly inForceFrom?: string
  /** Sentences on whom one record is about. */
  readonly about: readonly string[]
  /** Sentences on who alone may write in it, and who alone may read it; none where its roles say it all. */
  readonly keptTo: readonly string[]
  readonly happenedAt: string
  /** Such a record stands on top of every board. */
  readonly immediateDanger?: string
  readonly who: readonly ActionDescription[]
  /** Sign-off is needed only then; nothing where it always is, or never. */
  readonly authorisedWhen?: string
  readonly isAuthorised: boolean
  readonly decidedBy: 'recorder' | 'authoriser'
  readonly waysIn: readonly WayIn[]
  readonly onStart: readonly EffectDescription[]
  readonly pages: readonly PageDescription[]
  readonly clocks: readonly ClockDescription[]
  readonly outcomeForEachChild: boolean
  readonly outcomes: readonly OutcomeDescription[]
  readonly prompts: readonly PromptDescription[]
  readonly copies: readonly CopyDescription[]
  /** What it is besides a record: a meeting, a plan. */
  readonly papers: readonly string[]
  /** What is never allowed, whatever the outcome. */
  readonly refused: readonly RefusalDescription[]
  readonly questionCount: number
  readonly questionsOfEachChild: number
}

/** The whole of a process in words. `services` names the services whose hours a clock may count. */
export function describeProcess(
  definition: ProcessDefinition,
  practice: Practice,
  services: ServiceNames,
): ProcessDescription {
  const within: InPractice = { definition, practice }
  const { authorise } = definition.roles
  const { authoriseWhen, immediateDanger, inForceFrom } = definition
  const questions = Object.values(definition.questions)
  return {
    id: definition.id,
    number: definition.number,
    title: definition.title,
    noun: definition.noun,
    purpose: definition.purpose,
    referenceLetter: definition.referenceLetter,
    law: definition.basis.map(describeSource),
    ...(inForceFrom ? { inForceFrom: plainDateInWords(inForceFrom) } : {}),
    about: aboutInWords(definition, practice),
    keptTo: keptToInWords(within),
    happenedAt: askedAs(definition.happenedAt, within),
    ...(immediateDanger ? { immediateDanger: clause(immediateDanger, within) } : {}),
    who: whoMayDoWhat(definition, practice),
    ...(authoriseWhen ? { authorisedWhen: clause(authoriseWhen, within) } : {}),
    isAuthorised: authorise !== undefined,
    decidedBy: authorise && definition.outcomesBy !== 'recorder' ? 'authoriser' : 'recorder',
    waysIn: waysIn(definition.id, practice),
    onStart: (definition.onStart ?? []).map((effect) => describeEffect(effect, within)),
    pages: definition.pages.map((page) => describePage(page, within)),
    clocks: definition.clocks.map((clock) => describeClock(clock, services, within)),
    outcomeForEachChild: definition.outcomesEach === 'child',
    outcomes: Object.entries(definition.outcomes).map(([id, outcome]) =>
      describeOutcome(id, outcome, within),
    ),
    prompts: promptsOf(within),
    copies: copiesOf(within),
    papers: papersOf(within),
    refused: refusalsOf(within, describeRequirement),
    questionCount: questions.length,
    questionsOfEachChild: questions.filter(({ each }) => each === 'child').length,
  }
}

function keptToInWords(within: InPractice): readonly string[] {
  const { inOneHand, namedBy, onlyFor } = within.definition
  const { facts } = within.practice
  const naming = namedBy && facts.get(namedBy.fact)
  const named = onlyFor?.map((id) => askedAs(id, within))
  return [
    ...(inOneHand
      ? [
          'In one hand: whoever it is allocated to, or else whoever wrote in it first, is the only one who may write in it or hand it in.',
        ]
      : []),
    ...(namedBy && naming
      ? [
          `Whoever “${naming.title}” names as “${naming.details?.[namedBy.detail]?.title ?? namedBy.detail}” begins and writes one too, wherever they work.`,
        ]
      : []),
    ...(named
      ? [`Only for: whoever began it and the workers named in ${listInWords(named)} may read it.`]
      : []),
  ]
}

const subjects: Readonly<Record<Exclude<SubjectKind, object>, string>> = {
  child: 'a child',
  adult: 'an adult',
  nothing: 'nobody in particular',
}

const subjectInWords = (definition: ProcessDefinition, practice: Practice): string =>
  typeof definition.about === 'object'
    ? aOrAn(registerOf(definition, practice)?.noun ?? 'entry')
    : subjects[definition.about]

function aboutInWords(definition: ProcessDefinition, practice: Practice): readonly string[] {
  return [
    `It is about ${subjectInWords(definition, practice)}.`,
    ...(definition.several ? ['One record may cover several; each has a part of their own.'] : []),
    ...(definition.mayNameNobody ? ['It may be recorded with nobody named.'] : []),
    ...(definition.takenAlong
      ? [
          'It may be taken along on a phone and written with no signal, where the authority allows that.',
        ]
      : []),
  ]
}
