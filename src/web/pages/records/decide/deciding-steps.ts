import type { Decision } from '../../../../cases/reading/read-decision.ts'
import { questionOf, reachablePages } from '../../../../engine/journey.ts'
import { answerInWords } from '../../../../engine/summary.ts'
import { listInWords, whenInWords } from '../../../../engine/words.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../../../practice/vocabulary/question.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { askedField, type Asking } from '../asking/asking.ts'
import { sameForAll } from '../asking/same-for-all.ts'
import { firstNameOf, nameOf } from '../people-words.ts'
import { namesFor, standpoints, type Part } from '../record.ts'
import type { Step } from './decide-page.ts'

type Deciding = Asking & { readonly file: Decision }

/** The questions that whoever signs answers, on the pages that are theirs. */
export function decidingAsks({ definition, view }: Decision): readonly QuestionId[] {
  return reachablePages(definition, view, 'authorise').flatMap((page) => page.asks)
}

/**
 * What whoever signs answers, a step each: the level with what was recommended, the reasons of whoever recorded
 * it before one's own, and everything else in the order of the definition.
 */
export function decidingSteps(asking: Deciding): readonly Step[] {
  const { file } = asking
  const steps: Step[] = []
  let saidReasons = false
  for (const id of decidingAsks(file)) {
    const question = questionOf(file.definition, id)
    if (isRationale(question) && !saidReasons) {
      steps.push(...reasonsOfTheRecorder(asking))
      saidReasons = true
    }
    const fields =
      question.each === 'child' ? ofEachChild(asking, id) : [askedField(asking, id, { label: '' })]
    if (fields.every((one) => one === undefined)) continue
    steps.push({
      title: question.text,
      content: html`${question.hint && html`<p class="govuk-hint">${question.hint}</p>`}
        ${isLevel(question) && levels(asking)}${fields}`,
    })
  }
  return steps
}

const isRationale = (question: Question): boolean =>
  question.kind === 'long-text' && question.minimumCharacters !== undefined

const isLevel = (question: Question): boolean =>
  question.kind === 'choice' && question.beside === 'levels-of-need'

const ofEachChild = (asking: Deciding, id: QuestionId): (Html | undefined)[] =>
  asking.file.parts.map((part) =>
    askedField(asking, id, {
      part,
      label: nameOf(part.person),
      question: inBrief(questionOf(asking.file.definition, id), asking),
      after: sameForAll(asking.file, id, part),
    }),
  )

/** The levels' wording stands once above the children, so that beside each child only their names do. */
function inBrief(question: Question, { web }: Deciding): Question {
  if (question.kind !== 'choice' || !isLevel(question)) return question
  const levels = web.office.practice.pack.levels
  return {
    kind: 'choice',
    text: question.text,
    each: 'child',
    ...(question.when ? { when: question.when } : {}),
    options: Object.fromEntries(levels.map((one) => [one.level, `${one.level} ${one.name}`])),
  }
}

/** Which question on a recorder's page asks the same as this one, for the child: what was recommended. */
function recommended({ file }: Deciding, isSuch: (question: Question) => boolean): QuestionId[] {
  return reachablePages(file.definition, file.view, 'record')
    .flatMap((page) => page.asks)
    .filter((id) => isSuch(questionOf(file.definition, id)))
}

/** The levels of need with their wording; those recommended are marked in words, with for whom. */
function levels(asking: Deciding): Html {
  const { file, web } = asking
  const [by] = recommended(asking, isLevel)
  const forLevel = (level: string): string[] =>
    file.parts
      .filter((part) => by !== undefined && part.view.values[by] === level)
      .map((part) => firstNameOf(part.person))
  const all = web.office.practice.pack.levels.map((level) => ({
    level,
    whose: forLevel(level.level),
  }))
  const card = ({ level, whose }: (typeof all)[number]): Html =>
    html`<div class="tw-paper${whose.length > 0 && ' tw-paper--chosen'}">
      <strong>Level ${level.level} ${level.name}</strong> ${whose.length > 0 && html`<span class="tw-mark">Recommended${file.parts.length > 1 && ` for ${listInWords(whose)}`}</span>`}
      <p>${level.plainly}. Consent ${level.consent}. Answered by ${level.response}.</p>
    </div>`
  const marked = all.filter((one) => one.whose.length > 0)
  const others = all.filter((one) => one.whose.length === 0)
  return html`<div class="tw-level-cards">${marked.map(card)}
    <details class="govuk-details tw-fold"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${marked.length > 0 ? 'Read the other levels' : 'Read all four levels'}</span></summary><div class="govuk-details__text">${others.map(card)}</div></details>
  </div>`
}

/** Why whoever recorded it thinks so, with their name and when they handed it in. */
function reasonsOfTheRecorder(asking: Deciding): readonly Step[] {
  const { file, web } = asking
  const ids = recommended(asking, isRationale)
  const names = namesFor(asking)
  const said = (id: QuestionId, part: Part | undefined): Child => {
    const value = (part?.view ?? file.view).values[id]
    if (value === undefined) return undefined
    const question = questionOf(file.definition, id)
    return html`<p>${part && file.parts.length > 1 && html`<strong>${firstNameOf(part.person)}:</strong> `}<span class="tw-said">${answerInWords(question, value, web.office.practice, names)}</span></p>`
  }
  const paragraphs = ids.flatMap((id) => standpoints(file).map((part) => said(id, part)))
  if (paragraphs.every((one) => one === undefined)) return []
  const { submitted_by: by, submitted_at: at } = file.row
  return [
    {
      title: by ? `Reasons of ${names('worker', by)}` : 'Reasons of whoever recorded it',
      content: html`<div class="tw-paper">${paragraphs}${at && html`<p class="tw-small">Handed in ${whenInWords(at, file.now)}</p>`}</div>`,
    },
  ]
}
