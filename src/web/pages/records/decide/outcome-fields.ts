import type { Decision } from '../../../../cases/reading/read-decision.ts'
import { outcomeQuestion, questionIn } from '../../../../cases/records/outcome-question.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../../../practice/vocabulary/question.ts'
import { counted } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Html } from '../../../html.ts'
import { askedField, type Asking } from '../asking/asking.ts'
import { sameForAll } from '../asking/same-for-all.ts'
import { nameOf } from '../people-words.ts'
import type { Part } from '../record.ts'

type Deciding = Asking & { readonly file: Decision }
type Ending = Decision['endings'][number]

/** How it ends, and every question that any way to end makes necessary. */
export function outcomeAsks({ definition }: Decision): readonly QuestionId[] {
  const asked = Object.values(definition.outcomes).flatMap((outcome) => outcome.asks ?? [])
  return [outcomeQuestion, ...new Set(asked)]
}

/** The choice of outcome, for each child or for all, with where each would go and what it asks beside it. */
export function outcomeFields(asking: Deciding): Html {
  const { endings, definition } = asking.file
  const asks = outcomeAsks(asking.file).slice(1)
  const isOf = (id: QuestionId, part: Part | undefined): boolean =>
    (questionIn(definition, id)?.each === 'child') === (part !== undefined)
  const beside = (part: Part | undefined): (Html | undefined)[] =>
    asks.filter((id) => isOf(id, part)).map((id) => askedByOutcome(asking, id, part))
  const rest = endings.some((ending) => ending.part) ? [undefined] : asking.file.parts
  return html`${endings.map(
    (ending) => html`<div class="tw-ending">
      ${outcomeOf(asking, ending)}
      ${beside(ending.part)}
    </div>`,
  )}
  ${rest.map(beside)}
  ${notHere(definition)}`
}

/** Endings that people look for here and that are given somewhere else: said before anybody goes looking. */
function notHere({ notHere: endings = {} }: Decision['definition']): Html | undefined {
  const words = Object.values(endings)
  if (words.length === 0) return undefined
  return details({
    classes: 'tw-fold',
    summaryText: `Not here: ${counted(words.length, 'ending')} given somewhere else`,
    html: html`<ul class="govuk-list govuk-list--bullet">${words.map((one) => html`<li>Not here: ${one}</li>`)}</ul>`,
  })
}

function outcomeOf(asking: Deciding, ending: Ending): Html | undefined {
  const { part, offered } = ending
  const question = questionIn(asking.file.definition, outcomeQuestion)
  if (!question) return undefined
  const options = Object.fromEntries(offered.map((one) => [one.key, one.label]))
  const key = part ? `${outcomeQuestion}_${part.row.id}` : outcomeQuestion
  return askedField(asking, outcomeQuestion, {
    part,
    question: { ...question, options } as Question,
    // It stands under a title that asks the same.
    label: part ? nameOf(part.person) : '',
    after: html`${part && sameForAll(asking.file, outcomeQuestion, part)}
    <div class="tw-goes" id="${key}-goes" data-refresh>${whereItGoes(ending)}</div>`,
  })
}

/** Where what is chosen goes as things stand, and what keeps it from going there. */
function whereItGoes({ chosen, offered }: Ending): Html | undefined {
  const one = offered.find((each) => each.key === chosen)
  if (!one) return undefined
  return html`${one.explained && html`<p class="tw-small">${one.explained}</p>`}
  ${one.goesTo.length > 0 && html`<p class="tw-small">${one.goesTo.map((to, at) => html`${at > 0 && html`<br>`}→ ${to}`)}</p>`}
  ${one.goesTo.length === 0 && html`<p class="tw-small">It goes to nobody else.</p>`}
  ${one.lacks.map((words) => html`<p class="tw-lacks"><strong>Not yet:</strong> ${words}</p>`)}`
}

function askedByOutcome(
  asking: Deciding,
  id: QuestionId,
  part: Part | undefined,
): Html | undefined {
  const { outcomes } = asking.file.definition
  const by = Object.entries(outcomes).flatMap(([key, outcome]) =>
    outcome.asks?.includes(id) ? [key] : [],
  )
  return askedField(asking, id, {
    part,
    when: { question: outcomeQuestion, is: by },
    after: part && sameForAll(asking.file, id, part),
  })
}
