import { questionOf } from '../../../engine/journey.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { questionsFor, wordsFor, type Door } from '../../../engine/request-form.ts'
import type { RequestDraft, TypedPage } from '../../../cases/ways-in/request-draft.ts'
import type { Asker, RequestPage } from '../../../practice/vocabulary/request-form.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { keyOf } from '../../fields/names.ts'
import { button } from '../../govuk/button.ts'
import { summaryList, type SummaryListRow } from '../../govuk/summary-list.ts'
import { html, type Html } from '../../html.ts'
import { field, type Web } from '../../web.ts'
import { choicesFor } from './ask.ts'
import { address, requestPage } from './request-page.ts'
import { nameOn, personInWords } from './said.ts'
import { peopleOf, typedOn } from './typed.ts'
import { pageBefore, pagesFor, placeOf } from './way.ts'

interface CheckPageProps {
  readonly web: Web
  readonly csrfToken: string
  readonly door: Door
  readonly draft: RequestDraft
  readonly asker: Asker
  readonly problems: readonly Problem[]
  /** It was sent, and cannot be yet. */
  readonly refused?: boolean
  /** The box that only a robot fills was filled: it is shown, and asked about. */
  readonly trapped?: boolean
}

/** Everything that was typed, to be read once more, with a way back to each of it. */
export function checkPage(props: CheckPageProps): Html {
  const { web, door, draft, asker, problems, refused, trapped } = props
  const wanted = problems.map((one) => ({
    text: one.message,
    href: placeIn(door, one),
  }))
  return requestPage({
    web,
    title: 'Check what you have written',
    heading: 'Check what you have written',
    back: pageBefore(draft, door, asker, 'check'),
    errors: [
      ...(refused ? wanted : []),
      ...(trapped
        ? [{ text: 'Empty the last box on this page, then send again', href: '#website' }]
        : []),
    ],
    content: html`${!refused && wanted.length > 0 && missing(wanted)}
      ${pagesFor(draft, door, asker).map((page) => group(props, page))}
      ${sendForm(props)}`,
  })
}

const placeIn = (door: Door, problem: Problem): string => {
  const { page, box } = placeOf(door, problem)
  return `${address(page)}?check=1#${box}`
}

const missing = (wanted: readonly { text: string; href: string }[]): Html =>
  html`<div class="govuk-inset-text"><p class="govuk-body">Before you can send it:</p>
    <ul class="govuk-list govuk-list--bullet">${wanted.map(
      (one) => html`<li><a class="govuk-link" href="${one.href}">${one.text}</a></li>`,
    )}</ul></div>`

function sendForm({ csrfToken, trapped }: CheckPageProps): Html {
  // People do not see or reach this box; a robot that fills every box gives itself away.
  return html`<form method="post" action="${address('send')}" novalidate>
    <input type="hidden" name="_csrf" value="${csrfToken}">
    <div class="${trapped ? 'govuk-form-group' : 'tw-trap'}"${!trapped && html` aria-hidden="true"`}>
      <label class="govuk-label" for="website">Leave this box empty</label>
      <input class="govuk-input" id="website" name="website" autocomplete="off"${!trapped && html` tabindex="-1"`}>
    </div>
    <h2 class="govuk-heading-m">Now send it</h2>
    <p class="govuk-body">As far as you know, what you have written is true. You do not have to be sure.</p>
    ${button({ text: 'Send', preventDoubleClick: true })}
  </form>`
}

/** What stands on one page of the form, with the way back to it. */
function group(props: CheckPageProps, page: RequestPage): Html | false {
  const { asker } = props
  const rows = [...peopleRows(props, page), ...answerRows(props, page)]
  if (rows.length === 0) return false
  const title = page.titleFor?.[asker.id] ?? page.title
  // A single answer needs no title above its own words.
  return html`${rows.length > 1 && html`<h2 class="govuk-heading-m">${title}</h2>`}${summaryList({ rows })}`
}

const row = (key: string, value: Html | string, page: string, box = ''): SummaryListRow => ({
  key: { text: key },
  value: { html: html`<span class="tw-as-written">${value || 'Not given'}</span>` },
  actions: {
    items: [
      {
        text: 'Change',
        href: `${address(page)}?check=1${box && `#${box}`}`,
        visuallyHiddenText: key.toLowerCase(),
      },
    ],
  },
})

function peopleRows({ draft, asker }: CheckPageProps, page: RequestPage): SummaryListRow[] {
  if (page.people === 'asker') return askerRows(asker, typedOn(draft, page.id))
  if (!page.people) return []
  const kind = page.people === 'children' ? 'child' : 'adult'
  const noun = kind === 'child' ? 'Child' : 'Adult'
  const people = peopleOf(draft, kind)
  if (people.length === 0) return [row(`${noun}s named`, 'Nobody yet', page.id)]
  return people.map((id, at) => {
    const typed = typedOn(draft, id)
    const words = [nameOn(typed, at, noun), personInWords(typed)].filter(Boolean).join('\n')
    return row(people.length === 1 ? noun : `${noun} ${at + 1}`, words, id)
  })
}

const knownTo: Readonly<Record<string, string>> = {
  'to-you': 'You, but not the family',
  'to-nobody': 'Nobody: you give no name',
}

function askerRows(asker: Asker, typed: TypedPage): SummaryListRow[] {
  if (asker.id === 'parent') return [row('You', nameOn(typed, 0, 'Parent'), 'you')]
  const asked = field(typed, 'known')
  return [
    row(
      'Who you are',
      asker.as.find(({ id }) => id === field(typed, 'as'))?.label ?? '',
      'you',
      'as',
    ),
    row(
      'Who may know it was you',
      knownTo[asked] ?? 'You, and the family if they ask',
      'you',
      'known',
    ),
  ]
}

function answerRows(props: CheckPageProps, page: RequestPage): SummaryListRow[] {
  const { door, draft, asker } = props
  const typed = typedOn(draft, page.id)
  const ids = questionsFor(door, asker, page)
  const isEach = (id: string): boolean => questionOf(door.definition, id).each === 'child'
  const whole = ids.flatMap((id) => {
    const said = isEach(id) ? '' : saidTo(props, id, typed, id)
    // A question that waits for another answer is shown only when it was answered.
    const shown = !isEach(id) && (said || isAskedAnyway(door, page, id))
    return shown ? [row(wordsFor(door, asker, id).text, said, page.id, id)] : []
  })
  const children = peopleOf(draft, 'child').slice(0, asker.id === 'child' ? 1 : undefined)
  const each = children.flatMap((partId, at) =>
    ids.filter(isEach).map((id) => {
      const { text } = wordsFor(door, asker, id)
      const key = keyOf({ question: id, partId })
      const label = children.length > 1 ? `${nameOn(typedOn(draft, partId), at)}: ${text}` : text
      return row(label, saidTo(props, id, typed, key), page.id, key)
    }),
  )
  return [...whole, ...each]
}

const isAskedAnyway = ({ definition }: Door, page: RequestPage, id: string): boolean => {
  const { when } = questionOf(definition, id)
  return !(when && 'question' in when && page.asks.includes(when.question))
}

/** An answer as it was typed; a choice in the words it was chosen by. */
function saidTo(
  { web, door, asker }: CheckPageProps,
  id: string,
  typed: TypedPage,
  key: string,
): string {
  const question = questionOf(door.definition, id)
  if (question.kind === 'date') {
    return ['day', 'month', 'year']
      .map((box) => field(typed, `${key}-${box}`))
      .filter(Boolean)
      .join('/')
  }
  if (question.kind !== 'choice' && question.kind !== 'choices' && question.kind !== 'yes-no') {
    return field(typed, key)
  }
  const offered = choicesFor({ door, asker, practice: web.office.practice }, id)
  const chosen = chosenIn(typed[key])
  return chosen.map((code) => offered.find((one) => one.code === code)?.label ?? code).join('\n')
}
