import { servicesPointedTo } from '../../../../cases/directory/services-pointed-to.ts'
import { questionIn } from '../../../../cases/records/outcome-question.ts'
import { answerInWords } from '../../../../engine/summary.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { counted, instantInWords, whenInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { firstNameOf, nameOf } from '../people-words.ts'
import { addressOf, namesFor, type Shown } from '../record.ts'

const list = (title: string, items: readonly Child[]): Html | undefined =>
  items.length === 0
    ? undefined
    : section({
        title,
        content: html`<ul class="govuk-list tw-events">${items.map((item) => html`<li>${item}</li>`)}</ul>`,
      })

/** How it ended for each child, once it has. */
export function outcomes({ file, web }: Shown): Html | undefined {
  const label = (key: string): string => file.definition.outcomes[key]?.label ?? key
  const each = file.parts.flatMap(({ row, person }) =>
    row.outcome ? [html`<strong>${nameOf(person)}</strong>: ${label(row.outcome)}`] : [],
  )
  const whole = file.view.values.outcome
  const ofRecord =
    file.parts.length === 0 && file.row.stage === 'decided' && typeof whole === 'string'
      ? [label(whole)]
      : []
  const pointedTo =
    file.row.stage === 'decided' && servicesPointedTo(web.office.practice, file).length > 0
      ? [
          html`<a class="govuk-link" href="${addressOf(file, 'signposts')}">Where the family was pointed to, and whether they took it up</a>`,
        ]
      : []
  return list('What was decided', [...each, ...ofRecord, ...pointedTo])
}

/** What was written to the referrer, and whether it went. */
export function messages({ file, web }: Shown): Html | undefined {
  const titleOf = (id: string): string => web.office.practice.letters.get(id)?.title ?? id
  return list(
    'Messages',
    file.messages.map((one) => {
      const state = one.sent_at
        ? `sent ${whenInWords(one.sent_at, file.now)}${one.sent_how ? ` by ${one.sent_how}` : ''}`
        : one.not_sent_at
          ? `not sent because: ${one.not_sent_reason ?? ''}`
          : one.approved_at
            ? 'waiting for the post'
            : 'waiting to be read and sent'
      return html`<a class="govuk-link" href="/outbox/${one.id}">${titleOf(one.letter)}</a>${one.to_name && ` to ${one.to_name}`}: ${state}`
    }),
  )
}

/** Work handed to others, and who has taken it. */
export function handOvers(shown: Shown): Html | undefined {
  const { file } = shown
  const names = namesFor(shown)
  return list(
    'Handed over',
    file.handOvers.map((one) => {
      const part = file.parts.find((each) => each.row.id === one.part_id)
      const to = one.to_team_id ? names('team', one.to_team_id) : (one.to_other ?? '')
      const taken = one.received_at
        ? `taken by ${one.received_by ? names('worker', one.received_by) : 'them'} ${whenInWords(one.received_at, file.now)}`
        : one.to_team_id
          ? 'not taken yet'
          : 'sent'
      return html`<strong>${one.what}</strong>${part && `, ${firstNameOf(part.person)}`}: to ${to}, ${whenInWords(one.sent_at, file.now)}. ${taken.charAt(0).toUpperCase()}${taken.slice(1)}.`
    }),
  )
}

/** What was added after the decision, and a box to add more. */
export function notes(shown: Shown, typed: string): Html | undefined {
  const { file, request } = shown
  const names = namesFor(shown)
  const form =
    file.may.has('add-note') &&
    html`<form method="post" action="${addressOf(file, 'notes')}" id="add-note">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${textarea({
        id: 'text',
        name: 'text',
        label: { text: 'Add a note' },
        hint: {
          text: 'It stands beside the record with your name and the time. Nothing is changed.',
        },
        rows: 3,
        value: typed,
      })}
      ${button({ text: 'Add the note', classes: 'govuk-button--secondary' })}
    </form>`
  if (file.addenda.length === 0 && !form) return undefined
  return section({
    title: 'Notes added since',
    content: html`<ul class="govuk-list tw-events">${file.addenda.map(
      (one) =>
        html`<li><span class="tw-said">${one.text}</span> <span class="tw-small">${names('worker', one.by_worker)}, ${instantInWords(one.at)}</span></li>`,
    )}</ul>${form}`,
  })
}

/** The way to write down that something here is wrong, or that somebody does not agree. */
export const disputes = ({ file }: Shown): Html => {
  const open = file.notes.filter((note) => note.answer === null).length
  return section({
    title: 'What people say is wrong, or do not agree with',
    content: html`${
      file.notes.length > 0 &&
      html`<p class="govuk-body">${counted(file.notes.length, 'thing is', 'things are')} said against what is written here: each stands below what it is about.${open > 0 && ` ${counted(open, 'of them has', 'of them have')} no answer yet.`}</p>`
    }
    <p class="govuk-body"><a class="govuk-link" href="${addressOf(file, 'disputed')}">Say that something here is wrong, or that somebody disagrees</a></p>`,
  })
}

const steps = {
  submitted: 'Handed in',
  returned: 'Sent back',
  authorised: 'Signed',
} as const

export function signOffs(shown: Shown): Html | undefined {
  const names = namesFor(shown)
  return list(
    'Who signed',
    shown.file.signOffs.map(
      (one) =>
        html`<strong>${steps[one.step]}</strong> by ${names('worker', one.by_worker)}, ${instantInWords(one.at)}${one.rationale && html`: <span class="tw-said">${one.rationale}</span>`}`,
    ),
  )
}

/** Every answer that was replaced, with who, when and why; folded, because there are many. */
export function changes(shown: Shown): Html | undefined {
  const { file, web } = shown
  if (file.changes.length === 0) return undefined
  const names = namesFor(shown)
  const items = file.changes.map((one) => {
    const question = questionIn(file.definition, one.question)
    const part = file.parts.find((each) => each.row.id === one.part_id)
    const was = one.was.value as Value | undefined
    const said =
      question && was !== undefined && was !== ''
        ? answerInWords(question, was, web.office.practice, names)
        : 'no answer'
    return html`<li><strong>${question?.text ?? one.question}</strong>${part && ` (${firstNameOf(part.person)})`}
      <span class="tw-said">Was: ${said}</span>
      <span class="tw-small">Changed by ${one.replaced_by ? names('worker', one.replaced_by) : 'the system'}, ${instantInWords(one.replaced_at)}${one.reason && `, because: ${one.reason}`}</span></li>`
  })
  return section({
    title: 'History of changes',
    content: details({
      summaryText: `${file.changes.length} earlier ${file.changes.length === 1 ? 'answer' : 'answers'}`,
      html: html`<ul class="govuk-list tw-events">${items}</ul>`,
    }),
  })
}
