import type { ClockRead, DateRead, Deadlines } from '../../../../cases/reading/read-deadlines.ts'
import { momentInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { clockFace } from '../../../parts/clock-face.ts'
import { clockOf } from '../deadline-words.ts'
import { firstNameOf } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Shown } from '../record.ts'
import { whatExplains } from './clock-words.ts'

/** A record's deadlines as one of their pages shows them. */
export interface DeadlinesShown extends Shown {
  readonly read: Deadlines
}

/** Every deadline of a record: how it stands, what it rests on, what was done to it and what can be. */
export function deadlinesPage(shown: DeadlinesShown): Html {
  const { read, file } = shown
  return recordPage({
    shown,
    title: 'Deadlines',
    content: html`
      ${read.clocks.length === 0 && html`<p class="govuk-body">Nothing is due in this ${file.definition.noun}.</p>`}
      ${read.clocks.map((one) => clock(shown, one))}
      ${read.dates.length > 0 && section({ title: 'Dates they count from', content: dates(shown, read.dates) })}
      <p><a class="govuk-link" href="${addressOf(file)}">Back to the file</a></p>`,
  })
}

/** "Visit: Ruby", where each child has one. */
export function titleOf({ file }: Shown, { deadline }: ClockRead): string {
  const part = file.parts.find((one) => one.row.id === deadline.part_id)
  return part ? `${deadline.name}: ${firstNameOf(part.person)}` : deadline.name
}

function clock(shown: DeadlinesShown, one: ClockRead): Html {
  const { file, web } = shown
  const face = clockFace(clockOf(one.deadline, file.now, web.office.timescales.calendar))
  return html`<div id="deadline-${one.deadline.id}" class="tw-deadline">${section({
    title: titleOf(shown, one),
    content: html`<div class="tw-deadline__stands">${face}${whatCanBeDone(shown, one)}</div>
      ${summaryList({
        classes: 'tw-facts',
        rows: whatExplains(shown, one).map(([key, value]) => ({
          key: { text: key },
          value: { html: value },
        })),
      })}`,
  })}</div>`
}

function whatCanBeDone(shown: Shown, one: ClockRead): Html {
  const { file } = shown
  const to = (text: string, page: string): Html =>
    button({
      html: html`${text}<span class="govuk-visually-hidden">: ${titleOf(shown, one)}</span>`,
      href: addressOf(file, 'deadlines', one.deadline.id, page),
      classes: 'govuk-button--secondary',
    })
  const tooLate = one.extension?.may === 'too-late'
  return html`${one.extension?.may === 'now' && to('Give more time', 'more-time')}
    ${tooLate && html`<p class="tw-small">Its time is up, so it can no longer be extended.</p>`}
    ${one.extension?.may === 'no-more' && html`<p class="tw-small">It has all the time that its rule allows.</p>`}
    ${one.mayExplain && to(one.deadline.late_reason ? 'Write anew why it is late' : 'Say why it is late', 'why-late')}`
}

function dates({ file }: Shown, all: readonly DateRead[]): Html {
  const atRecording = file.may.has('record')
  return html`${summaryList({
    rows: all.map(({ id, question, answer, may }) => ({
      key: { text: question.text },
      value: { text: momentInWords(String(answer.value)) },
      ...(may
        ? {
            actions: {
              items: [
                {
                  href: addressOf(file, 'dates', id),
                  text: 'Correct',
                  visuallyHiddenText: question.text,
                },
              ],
            },
          }
        : {}),
    })),
  })}
  ${atRecording && html`<p class="tw-small">While this ${file.definition.noun} is being recorded a date is corrected on its own page, with a reason.</p>`}`
}
