import { megabytes } from '../../../cases/documents/add-document.ts'
import { acceptedEndings, typesInWords } from '../../../cases/documents/file-type.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { dateInput } from '../../govuk/date-input.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { fileUpload } from '../../govuk/file-upload.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { select } from '../../govuk/select.ts'
import { html, type Child, type Html } from '../../html.ts'
import { field, type Form, type Web } from '../../web.ts'

/** What was typed before the form came back, and what was wrong with it. */
export interface TriedDocument {
  readonly form: Form
  readonly refusal: Refusal
}

interface DocumentFormProps {
  readonly web: Web
  readonly action: string
  readonly csrfToken: string
  readonly tried?: TriedDocument | undefined
  /** Whose it can be, where there are several to choose from. */
  readonly people?: readonly { readonly id: string; readonly name: string }[]
  readonly back?: Child
}

const problemsOf = ({ refusal }: TriedDocument): readonly Problem[] =>
  refusal.kind === 'invalid' ? refusal.problems : []

/** What is wrong for the top of the page, each a link to its box. */
export function errorsOfDocument(tried: TriedDocument | undefined): readonly ErrorSummaryItem[] {
  if (!tried) return []
  const problems = problemsOf(tried)
  if (problems.length === 0) return [{ text: tried.refusal.message, href: '#title' }]
  return problems.map(({ question, message }) => ({
    text: message,
    href: `#${question === 'datedOn' ? 'datedOn-day' : question}`,
  }))
}

/** Asks what a document is and for its file, which stands last: it is sent after everything that is said of it. */
export function documentForm(props: DocumentFormProps): Html {
  const asked = { ...props, ...boxesOf(props.tried) }
  return html`<form method="post" action="${props.action}" enctype="multipart/form-data" novalidate class="tw-field tw-document-form" id="add-document">
    <input type="hidden" name="_csrf" value="${props.csrfToken}">
    ${whatItIs(asked)}
    ${whose(asked)}
    ${whoMustNotSee(asked)}
    ${fileUpload({
      id: 'file',
      name: 'file',
      label: { text: 'The file' },
      hint: {
        text: `Up to ${megabytes(props.web.office)} MB: ${typesInWords}. ${scanning(props.web)}`,
      },
      attributes: { accept: acceptedEndings },
      ...asked.wrong('file'),
    })}
    <div class="govuk-button-group">${button({ text: 'Add the document', preventDoubleClick: true })}${props.back}</div>
  </form>`
}

const scanning = ({ office }: Web): string =>
  office.virusScan
    ? 'It is looked through for viruses before it is kept.'
    : 'Files are not looked through for viruses here: add only what comes from somebody you know.'

interface Boxes {
  readonly typed: (name: string) => string
  readonly wrong: (name: string) => { errorMessage?: { text: string } }
}

type Asked = DocumentFormProps & Boxes

function boxesOf(tried: TriedDocument | undefined): Boxes {
  const problems = tried ? problemsOf(tried) : []
  return {
    typed: (name) => (tried ? field(tried.form, name) : ''),
    wrong(name) {
      const problem = problems.find((one) => one.question === name)
      return problem ? { errorMessage: { text: problem.message } } : {}
    },
  }
}

const codesOf = ({ web }: Asked, list: string) =>
  (web.office.practice.codeLists.get(list)?.codes ?? []).filter((one) => !one.closed)

const whatItIs = (asked: Asked): Html => html`${input({
  id: 'title',
  name: 'title',
  label: { text: 'What is it?' },
  hint: { text: 'In a few words: “Letter from the paediatrician about his weight”' },
  value: asked.typed('title'),
  autocomplete: 'off',
  ...asked.wrong('title'),
})}
  ${select({
    id: 'kind',
    name: 'kind',
    label: { text: 'Kind of document' },
    value: asked.typed('kind'),
    items: [
      { value: '', text: 'Choose a kind' },
      ...codesOf(asked, 'document-kind').map((one) => ({ value: one.code, text: one.label })),
    ],
    ...asked.wrong('kind'),
  })}
  ${dateInput({
    id: 'datedOn',
    namePrefix: 'datedOn',
    fieldset: { legend: { text: 'The date on it, if there is one' } },
    ...asked.wrong('datedOn'),
    items: (['day', 'month', 'year'] as const).map((box) => ({
      name: box,
      value: asked.typed(`datedOn-${box}`),
      ...(box === 'year' ? { classes: 'govuk-input--width-4' } : {}),
    })),
  })}
  ${input({
    id: 'receivedFrom',
    name: 'receivedFrom',
    label: { text: 'Who is it from?' },
    value: asked.typed('receivedFrom'),
    autocomplete: 'off',
  })}`

function whose(asked: Asked): Html | undefined {
  const { people = [], tried } = asked
  if (people.length === 0) return undefined
  return checkboxes({
    name: 'person',
    idPrefix: 'person',
    fieldset: { legend: { text: 'Whose file does it go into?' } },
    hint: { text: 'The file is kept once, and stands in the file of each.' },
    classes: 'govuk-checkboxes--small',
    values: tried ? [tried.form.person ?? []].flat() : people.map(({ id }) => id),
    items: people.map(({ id, name }) => ({ value: id, text: name })),
    ...asked.wrong('person'),
  })
}

const whoMustNotSee = (asked: Asked): Html =>
  radios({
    name: 'sensitivity',
    idPrefix: 'sensitivity',
    fieldset: { legend: { text: 'Is there anybody who must not see it?' } },
    hint: { text: 'Looked at whenever the record is shared or copied.' },
    classes: 'govuk-radios--small',
    value: asked.typed('sensitivity'),
    items: codesOf(asked, 'document-sensitivity').map((one) => ({
      value: one.code,
      text: one.label,
      ...(one.meaning ? { hint: { text: one.meaning } } : {}),
    })),
    ...asked.wrong('sensitivity'),
  })
