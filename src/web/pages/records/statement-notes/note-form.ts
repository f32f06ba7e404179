import type { GivenNote } from '../../../../cases/records/statement-note.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { saidAgainst, type SaidAgainst } from '../../../parts/said-against.ts'
import { field } from '../../../web.ts'

/** What can be spoken against, as a choice of the form. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** Something said against it already, which may be answered here. */
type Told = SaidAgainst & { readonly id: string; readonly asked: string }

interface NotesProps {
  /** Where its forms are sent to. */
  readonly action: string
  readonly csrfToken: string
  readonly choices: readonly Choice[]
  readonly notes: readonly Told[]
  readonly mayAnswer: boolean
  /** What was typed, and what was wrong with it. */
  readonly typed: unknown
  readonly errors: readonly Wrong[]
  readonly back: Choice
}

/** What was wrong, with the box it was wrong in. */
interface Wrong {
  readonly text: string
  readonly href: string
}

/** Why nothing was written down, box by box. */
export const wrongIn = (refusal: Refusal | undefined): readonly Wrong[] => {
  if (!refusal) return []
  if (refusal.kind !== 'invalid') return [{ text: refusal.message, href: '#about' }]
  return refusal.problems.map(({ message, question }) => ({ text: message, href: `#${question}` }))
}

/** What was typed of somebody's view. */
export const saidIn = (form: unknown): GivenNote => ({
  kind: field(form, 'kind'),
  whose: field(form, 'whose'),
  whoseName: field(form, 'whoseName'),
  words: field(form, 'words'),
})

/** The form: what it is about, whose view, and their words; and beside each that is there what we did about it. */
export function notesForm(props: NotesProps): Html {
  return html`<p class="govuk-body tw-intro">Somebody who says that something here is wrong, or who does not agree, is written down in their own words. Nothing that was written before is changed, and their words go wherever it goes: into later records, into print, to whoever it is handed over to.</p>
    ${props.choices.length === 0 ? html`<p class="govuk-body">Nothing is written here yet that somebody could speak against.</p>` : newNote(props)}
    ${
      props.notes.length > 0 &&
      section({
        title: 'What people have said',
        content: props.notes.map((note) => told(props, note)),
      })
    }`
}

function newNote(props: NotesProps): Html {
  const said = (name: string): string => field(props.typed, name)
  const wrong = (name: string): ReturnType<typeof wrongAt> => wrongAt(props, name)
  return html`<form method="post" action="${props.action}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${props.csrfToken}">
    ${select({
      id: 'about',
      name: 'about',
      label: { text: 'What is it about?', classes: 'govuk-label--s' },
      items: [{ value: '', text: 'Choose' }, ...props.choices],
      value: said('about'),
      ...wrong('about'),
    })}
    ${radios({
      name: 'kind',
      fieldset: { legend: { text: 'What do they say?', classes: 'govuk-fieldset__legend--s' } },
      value: said('kind'),
      items: [
        {
          value: 'correction',
          text: 'It is wrong',
          hint: { text: 'A fact that is not so: a date, a name, who was there' },
        },
        {
          value: 'disagreement',
          text: 'They see it otherwise',
          hint: { text: 'A view or a judgement that they do not share' },
        },
      ],
      ...wrong('kind'),
    })}
    ${radios({
      name: 'whose',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: 'Whose view is it?', classes: 'govuk-fieldset__legend--s' } },
      value: said('whose'),
      items: [
        { value: 'child', text: 'The child or young person' },
        { value: 'parent', text: 'A parent or carer' },
        { value: 'adult', text: 'Another adult' },
        { value: 'agency', text: 'An agency' },
        { value: 'worker', text: 'A worker of ours' },
      ],
      ...wrong('whose'),
    })}
    ${input({
      id: 'whoseName',
      name: 'whoseName',
      label: { text: 'Who they are', classes: 'govuk-label--s' },
      hint: { text: 'Needed for another adult or an agency' },
      value: said('whoseName'),
      autocomplete: 'off',
      ...wrong('whoseName'),
    })}
    ${textarea({
      id: 'words',
      name: 'words',
      label: { text: 'What they say, in their words', classes: 'govuk-label--s' },
      rows: 4,
      value: said('words'),
      ...wrong('words'),
    })}
    <div class="govuk-button-group">
      ${button({ text: 'Write it down', preventDoubleClick: true })}
      <a class="govuk-link" href="${props.back.value}">${props.back.text}</a>
    </div>
  </form>`
}

function wrongAt(
  { errors }: NotesProps,
  box: string,
): { readonly errorMessage: { readonly text: string } } | undefined {
  const found = errors.find((one) => one.href === `#${box}`)
  return found && { errorMessage: { text: found.text } }
}

function told(props: NotesProps, note: Told): Html {
  const box = `answer-${note.id}`
  return html`<div id="note-${note.id}"><p class="tw-asked">${note.asked}</p>${saidAgainst([note])}
    ${
      props.mayAnswer &&
      html`<form method="post" action="${props.action}/${note.id}" novalidate class="tw-field">
        <input type="hidden" name="_csrf" value="${props.csrfToken}">
        ${textarea({
          id: box,
          name: box,
          label: {
            html: html`${note.answer === null ? 'What did we do about it?' : 'What else did we do?'}<span class="govuk-visually-hidden"> ${note.asked}</span>`,
          },
          hint: { text: 'Put right, and where; or why it stays as it is' },
          rows: 2,
          value: field(props.typed, box),
          ...wrongAt(props, box),
        })}
        ${button({ text: 'Write down what we did', classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </form>`
    }</div>`
}
