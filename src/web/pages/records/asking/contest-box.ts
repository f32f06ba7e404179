import { answerInWords } from '../../../../engine/summary.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { whenInWords } from '../../../../engine/words.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../../../practice/vocabulary/question.ts'
import { html, type Html } from '../../../html.ts'
import { namesFor, type Part, type Shown } from '../record.ts'

/** What the button does besides saving the page: settles two answers to one question. */
const choose = (contestId: string, chosen: 'kept' | 'taken'): string =>
  `choose:${contestId}:${chosen}`

/** Two people's answers to one question, side by side, with who and when, for somebody to choose from. */
export function contestBox(
  shown: Shown,
  id: QuestionId,
  question: Question,
  part: Part | undefined,
): Html | undefined {
  const { file } = shown
  const contests = file.contests.filter(
    (one) => one.question === id && one.part_id === (part?.row.id ?? null),
  )
  if (contests.length === 0) return undefined
  const standing = (part?.row ?? file.row).answers[id]
  return html`<div class="tw-contest" role="group" aria-label="Two answers to one question">
    <p class="tw-contest__title"><strong>This was answered twice, and both are kept. Nothing is lost: choose which stands.</strong></p>
    <div class="tw-contest__both">${contests.map(
      (contest) => html`${version(shown, question, {
        whose: standing?.by,
        at: standing?.at,
        value: standing?.value,
        button: choose(contest.id, 'kept'),
      })}
      ${version(shown, question, {
        whose: contest.answered_by ?? undefined,
        at: contest.answered_at,
        value: contest.value,
        button: choose(contest.id, 'taken'),
      })}`,
    )}</div>
  </div>`
}

interface Version {
  readonly whose: string | undefined
  readonly at: string | undefined
  readonly value: unknown
  readonly button: string
}

function version(shown: Shown, question: Question, one: Version): Html {
  const { file, web, caller } = shown
  const names = namesFor(shown)
  const who =
    one.whose === caller.workerId ? 'You' : one.whose ? names('worker', one.whose) : 'The referrer'
  const isBlank = one.value === undefined || one.value === ''
  const said = isBlank
    ? 'Cleared: no answer'
    : answerInWords(question, one.value as Value, web.office.practice, names)
  return html`<div class="tw-paper">
    <p class="tw-small">${who} answered this${one.at && ` ${whenInWords(one.at, file.now)}`}</p>
    <p class="tw-said">${said}</p>
    <button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="${one.button}">Choose this answer<span class="govuk-visually-hidden">: ${who}</span></button>
  </div>`
}
