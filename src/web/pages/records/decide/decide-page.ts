import type { Decision } from '../../../../cases/reading/read-decision.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { givesSomebody } from '../../../../engine/heeded.ts'
import { listInWords } from '../../../../engine/words.ts'
import { decisionColumns } from '../../../layout/columns.ts'
import { clockFace } from '../../../parts/clock-face.ts'
import type { Asking } from '../asking/asking.ts'
import { recordForm } from '../asking/record-form.ts'
import { clockOf, leading } from '../deadline-words.ts'
import { heeded } from '../heeded.ts'
import { childrenInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf } from '../record.ts'
import { decidingSteps } from './deciding-steps.ts'
import { outcomeFields } from './outcome-fields.ts'
import { whatItRestsOn } from './what-it-rests-on.ts'

export interface DecidePageProps {
  readonly asking: Asking & { readonly file: Decision }
  readonly errors: readonly ErrorSummaryItem[]
  /** Why it is to be sent back, as far as that was typed. */
  readonly comment: string
}

/** The record with the decision beside it: the clock, the levels, both reasons, how it ends, and who is told. */
export function decidePage({ asking, errors, comment }: DecidePageProps): Html {
  const { file } = asking
  const choosesHere = file.chosenBy === 'authorise' && file.endings.length > 0
  const steps: readonly Step[] = [
    ...decidingSteps(asking),
    ...(choosesHere
      ? [
          {
            title: file.definition.outcomesEach ? 'Outcome for each child' : 'What happens next?',
            content: outcomeFields(asking),
          },
        ]
      : []),
    ...(choosesHere && file.definition.cameFrom
      ? [{ title: 'Tell the referrer', content: letters(file) }]
      : []),
  ]
  return recordPage({
    shown: asking,
    title: 'Decide',
    heading: childrenInWords(file),
    errors,
    scripts: ['record-form.js'],
    content: decisionColumns({
      record: whatItRestsOn(asking),
      title: 'Decision',
      decision: recordForm({
        shown: asking,
        action: addressOf(file, 'decide'),
        goOn: { text: decideWords(file), value: 'decide' },
        otherActions: html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="keep">Save for now</button>`,
        content: html`${clock(asking)}
          ${givesSomebody(file.definition, asking.web.office.practice) && heeded(asking)}
          ${steps.map((step) => html`<div class="tw-panel__part"><h3 class="tw-panel__step">${step.title}</h3>${step.content}</div>`)}
          ${sendBack(file, comment)}`,
      }),
    }),
  })
}

export interface Step {
  readonly title: string
  readonly content: Child
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "Decide for all three": one button for everybody in the record. */
function decideWords({ parts, definition }: Decision): string {
  if (Object.keys(definition.outcomes).length === 0 || parts.length < 2) return 'Decide'
  return parts.length === 2
    ? 'Decide for both'
    : `Decide for all ${numbers[parts.length] ?? parts.length}`
}

function clock({ file, web }: DecidePageProps['asking']): Html | undefined {
  const first = leading(file.deadlines)
  if (!first) return undefined
  return clockFace(clockOf(first, file.now, web.office.timescales.calendar, [first.explanation]))
}

/** What the referrer would be written, word for word, before it is decided. */
function letters(file: Decision): Html {
  const said = file.letters.map(
    (one) => html`<details class="govuk-details tw-fold">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Read it first: ${one.letter.title}</span></summary>
      <div class="govuk-details__text"><p><strong>${one.subject}</strong></p><p class="tw-said">${one.body}</p></div>
    </details>`,
  )
  const to = [...new Set(file.letters.map((one) => one.name || 'the referrer'))]
  return html`<div id="letters" data-refresh>
    ${file.letters.length > 0 && html`<p>${listInWords(to)} is told when you decide: the answer is drafted, and waits in the outbox until somebody has read it.</p>`}
    ${file.letters.length === 0 && html`<p>Nothing is written to the referrer by what is chosen so far.</p>`}
    ${said}
  </div>`
}

function sendBack(file: Decision, comment: string): Html | undefined {
  if (!file.may.has('return')) return undefined
  return html`<details class="govuk-details tw-fold"${comment !== '' && html` open`}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Send it back instead</span></summary>
    <div class="govuk-details__text">
      ${textarea({
        id: 'comment',
        name: 'comment',
        label: { text: 'What has to change?' },
        hint: { text: 'Its deadlines go on running.' },
        rows: 3,
        value: comment,
      })}
      <button class="govuk-button govuk-button--warning" data-module="govuk-button" name="do" value="send-back">Send back</button>
    </div>
  </details>`
}
