import type { ProcessDescription } from '../../../engine/describe/process.ts'
import type { PageDescription, QuestionDescription } from '../../../engine/describe/questions.ts'
import { details } from '../../govuk/details.ts'
import { type Child, type Html, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { aboutTable, lines } from './about-table.ts'

/** Every question in the words it is asked in, a page at a time, folded away until somebody wants it. */
export function questionsSection({ pages, outcomes }: ProcessDescription): Child {
  const ofOutcomes = outcomes.flatMap(({ label, asks }) =>
    asks.map((one) => ({ ...one, when: `the outcome is “${label}”` })),
  )
  return html`<div id="questions">${section({
    title: 'What is asked',
    content: [
      pages.map((one, at) => pageDetails(one, at + 1)),
      ofOutcomes.length > 0 &&
        details({
          summaryText: 'Asked beside an outcome',
          html: questionTable('Questions asked beside an outcome', ofOutcomes),
        }),
    ],
  })}</div>`
}

function pageDetails(one: PageDescription, number: number): Html {
  const notes = [
    one.when && `Only when ${one.when}.`,
    one.byAuthoriser && 'Filled in by whoever authorises.',
    one.afterDecision && 'Filled in once it is decided.',
    one.choosesPeople && 'Who it is about is chosen here.',
    one.asksPartners && 'Partner agencies are asked here.',
    one.opens && `${one.opens.title} may be opened here while this one stays open.`,
  ].filter(Boolean)
  return details({
    summaryText: `${number}. ${one.title}${one.when ? ' (only sometimes)' : ''}`,
    html: html`${one.intro && html`<p class="govuk-body">${one.intro}</p>`}
      ${notes.length > 0 && html`<p class="govuk-body tw-quiet">${notes.join(' ')}</p>`}
      ${one.questions.length > 0 && questionTable(`Questions on the page: ${one.title}`, one.questions)}`,
  })
}

const questionTable = (caption: string, questions: readonly QuestionDescription[]): Html =>
  aboutTable({
    caption,
    columns: ['Question', 'Answer', 'When it is asked'],
    rows: questions.map((one) => [
      [one.text, one.hint && html`<span class="tw-about__line tw-small">${one.hint}</span>`],
      lines([
        html`${one.answer}${one.options && `: ${one.options.join('; ')}`}${one.list && `: ${one.list.title}`}`,
        ...(one.workedOut
          ? [
              html`<span class="tw-small">nobody is asked; it is worked out: ${one.workedOut}</span>`,
            ]
          : []),
        ...(one.keptFrom ? [html`<span class="tw-small">${one.keptFrom}</span>`] : []),
      ]),
      lines([
        one.ofEachChild ? 'of each child' : 'once',
        ...(one.when ? [html`when ${one.when}`] : []),
        ...(one.needed ? [html`needed ${one.needed}`] : []),
      ]),
    ]),
  })
