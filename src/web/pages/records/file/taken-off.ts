import { questionIn } from '../../../../cases/records/outcome-question.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { answerInWords } from '../../../../engine/summary.ts'
import { instantInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { nameOf } from '../people-words.ts'
import { namesFor, type RecordFile, type Shown } from '../record.ts'

/** Those who were in the record by mistake: who took them off, when and why, with what was said of them. */
export function takenOff(shown: Shown): Html | undefined {
  const { takenOff: all } = shown.file
  if (all.length === 0) return undefined
  const name = namesFor(shown)
  return section({
    title: 'Taken off, because they were added by mistake',
    content: html`<ul class="govuk-list tw-events">${all.map(
      (
        one,
      ) => html`<li><strong>${nameOf(one.person)}</strong>: <span class="tw-said">${one.reason}</span>
        <span class="tw-small">${name('worker', one.by_worker)}, ${instantInWords(one.at)}</span>
        ${Object.keys(one.answers).length > 0 && whatWasSaid(shown, one)}</li>`,
    )}</ul>`,
  })
}

function whatWasSaid(shown: Shown, { answers }: RecordFile['takenOff'][number]): Html {
  const { file, web } = shown
  const rows = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questionIn(file.definition, id)
    if (!question) return []
    const said = answerInWords(
      question,
      answer.value as Value,
      web.office.practice,
      namesFor(shown),
    )
    return [{ key: { text: question.text }, value: { text: said } }]
  })
  return details({ summaryText: 'What was said of them here', html: summaryList({ rows }) })
}
