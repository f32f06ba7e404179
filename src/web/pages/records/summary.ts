import { questionIn } from '../../../cases/records/outcome-question.ts'
import type { Step } from '../../../engine/journey.ts'
import type { Value } from '../../../engine/standpoint.ts'
import {
  answerInWords,
  summaryOf,
  type SummaryRow,
  type SummarySection,
} from '../../../engine/summary.ts'
import { isWorkedOut } from '../../../engine/worked-out.ts'
import type { Question } from '../../../practice/vocabulary/question.ts'
import { returnRules } from '../../parts/return-rules.ts'
import { saidAgainst } from '../../parts/said-against.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { firstNameOf } from './people-words.ts'
import { addressOf, namesFor, notesAgainst, type Part, type Shown } from './record.ts'
import { anchorOf } from './asking/form-answers.ts'
import { rulesBeside } from './asking/rules-beside.ts'

/** The answers of a step, page by page and then child by child, in words. */
export function sectionsOf(shown: Shown, step: Step): readonly SummarySection[] {
  const { file, web } = shown
  return summaryOf(file.definition, file.view, step, web.office.practice, namesFor(shown))
}

/** A page's answers as a list, each with a way to change it while that may be done; nobody types what is worked out. */
export function answerList(shown: Shown, section: SummarySection, mayChange: boolean): Html {
  const { file } = shown
  const part = file.parts.find((one) => one.row.id === section.partId)
  const title = part
    ? `${section.title.replace(/\?$/, '')}: ${firstNameOf(part.person)}`
    : section.title
  return summaryList({
    card: { title: { text: title, headingLevel: 3 } },
    rows: section.rows.map((row) => ({
      ...(isShort(shown, row) ? { classes: 'tw-short-answer' } : {}),
      key: { text: row.asked },
      value: {
        html:
          row.answer === undefined
            ? html`<span class="tw-quiet">${row.missing}</span>`
            : html`${answered(shown, row, part)}${carried(shown, row, part)}${saidAgainst(notesAgainst(file, row.question, part))}${returnRules(rulesBeside(shown, row.question, part))}`,
      },
      ...(mayChange && !isTold(shown, row)
        ? {
            actions: {
              items: [
                {
                  href: `${addressOf(file, 'pages', section.page)}#${anchorOf(file, row.question, section.partId)}`,
                  text: 'Change',
                  visuallyHiddenText: row.asked,
                },
              ],
            },
          }
        : {}),
    })),
  })
}

const isTold = ({ file }: Shown, { question }: SummaryRow): boolean => {
  const asked = questionIn(file.definition, question)
  return asked !== undefined && isWorkedOut(asked)
}

/** A score, a number or a day takes one line on a phone too: thirty of them are then a list to run an eye over. */
const isShort = ({ file }: Shown, { question }: SummaryRow): boolean =>
  ['number', 'yes-no', 'date'].includes(questionIn(file.definition, question)?.kind ?? '')

/** Which record an answer was carried from; a list says it once, under all its rows. */
function carried({ file }: Shown, { question }: SummaryRow, part: Part | undefined): Child {
  const from = (part?.row ?? file.row).answers[question]?.from
  return from !== undefined && html` <span class="tw-small tw-carried">From ${from}</span>`
}

/** An answer in words; a list row by row, what it is known by first. */
export function answered(shown: Shown, row: SummaryRow, part: Part | undefined): Html {
  const { file, web } = shown
  const question = questionIn(file.definition, row.question)
  const value = (part?.view ?? file.view).values[row.question]
  if (question?.kind !== 'list' || !Array.isArray(value) || value.length === 0) {
    return html`<span class="tw-said">${row.answer}</span>`
  }
  const said = (inner: Question, cell: Value): string =>
    answerInWords(inner, cell, web.office.practice, namesFor(shown))
  const rows = value as readonly Readonly<Record<string, Value>>[]
  return html`<ol class="tw-listed">${rows.map((one) => {
    const [first, ...rest] = Object.entries(question.of).flatMap(([id, inner]) => {
      const cell = one[id]
      return cell === undefined ? [] : [{ asked: inner.text, said: said(inner, cell) }]
    })
    return html`<li><strong class="tw-said">${first?.said}</strong>${rest.map((cell) => html` <span class="tw-listed__cell"><span class="tw-quiet">${cell.asked}</span> <span class="tw-said">${cell.said}</span></span>`)}</li>`
  })}</ol>`
}
