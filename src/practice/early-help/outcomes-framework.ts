import { outcomesFramework, type HeadlineOutcome } from '../codes/early-help.ts'
import type { Copied } from '../vocabulary/process.ts'
import type { Carried } from '../vocabulary/effect.ts'
import { defineQuestions, type NumberQuestion } from '../vocabulary/question.ts'

// Each headline outcome is scored where the family has a need of it: when help starts, at each review and when it ends.
// Nobody types how far it has come, or the first score again.

type At<Moment extends string> = `${Moment}${Capitalize<HeadlineOutcome>}`
type Scores<Moment extends string> = { readonly [Id in At<Moment>]: NumberQuestion }

const headlines = Object.keys(outcomesFramework) as readonly HeadlineOutcome[]

const idAt = <Moment extends string>(moment: Moment, headline: HeadlineOutcome): At<Moment> =>
  `${moment}${headline.charAt(0).toUpperCase()}${headline.slice(1)}` as At<Moment>

const each = <Moment extends string, Of>(
  moment: Moment,
  make: (headline: HeadlineOutcome) => Of,
): { readonly [Id in At<Moment>]: Of } =>
  Object.fromEntries(headlines.map((one) => [idAt(moment, one), make(one)])) as {
    readonly [Id in At<Moment>]: Of
  }

const hasNeedOf = (headline: HeadlineOutcome) => ({
  question: 'needs' as const,
  is: Object.keys(outcomesFramework[headline].needs),
})

/** Which needs the family has, of the ten outcomes. */
export const needs = () =>
  defineQuestions({
    needs: {
      kind: 'choices',
      text: 'Which needs does the family have now?',
      hint: 'Each headline outcome that one of them belongs to is scored from 0 to 10.',
      codes: 'early-help-need',
      needed: 'to-submit',
    },
  })

const from0To10 = 'From 0, as bad as it could be, to 10, as good as anybody could hope.'

/** The scores that help starts with. */
export const scoresAtStart = (): Scores<'start'> =>
  each('start', (headline): NumberQuestion => ({
    kind: 'number',
    text: `${outcomesFramework[headline].title}: where are things at the start?`,
    hint: from0To10,
    from: 0,
    to: 10,
    when: hasNeedOf(headline),
    needed: 'to-submit',
  }))

/** Of a review or an end: what each score was at the start, what it is now, and how far it has come. */
export const scoresSince = (): Scores<'start'> & Scores<'now'> & Scores<'change'> => ({
  ...each('start', (headline): NumberQuestion => ({
    kind: 'number',
    text: `${outcomesFramework[headline].title}: at the start`,
    hint: 'From the assessment.',
    from: 0,
    to: 10,
    when: hasNeedOf(headline),
  })),
  ...each('now', (headline): NumberQuestion => ({
    kind: 'number',
    text: `${outcomesFramework[headline].title}: where are things now?`,
    hint: from0To10,
    from: 0,
    to: 10,
    when: hasNeedOf(headline),
    needed: 'to-submit',
  })),
  ...each('change', (headline): NumberQuestion => ({
    kind: 'number',
    text: `${outcomesFramework[headline].title}: change since the start`,
    when: hasNeedOf(headline),
    workedOut: { change: idAt('now', headline), since: idAt('start', headline) },
  })),
})

/** The questions of a page that scores what has changed, each outcome together. */
export const scoresAsked = headlines.flatMap((one) => [
  idAt('start', one),
  idAt('now', one),
  idAt('change', one),
])

export const startScores = headlines.map((one) => idAt('start', one))

/** The first scores, copied from where they were given. */
export const copiedStart = (process: string): { readonly [Id in At<'start'>]: Copied } =>
  each('start', (one) => ({ process, answer: idAt('start', one) }))

/** How far each has come, as details of a fact: what is counted of it. */
export const changes: Readonly<Record<HeadlineOutcome, Carried<At<'change'>>>> = Object.fromEntries(
  headlines.map((one) => [one, { answer: idAt('change', one) }]),
) as Record<HeadlineOutcome, Carried<At<'change'>>>
