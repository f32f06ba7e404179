import { plainDateInWords, whenInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { field, type Form } from '../../../web.ts'
import { homeInWords, nameOf, whoInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type PartnerRequest, type Shown } from '../record.ts'

interface RequestPageProps {
  readonly shown: Shown
  readonly typed: Form
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

const wrong = (
  { problems }: RequestPageProps,
  name: string,
): { errorMessage?: { text: string } } => {
  const message = problems.get(name)
  return message ? { errorMessage: { text: message } } : {}
}

/** Asking partners what they know. Several can be asked the same at once; each answers for itself. */
export function askPage(props: RequestPageProps): Html {
  const { shown, typed } = props
  const { file, web, request } = shown
  const { pack, codeLists } = web.office.practice
  const text = (name: string, words: string, hint: string, value?: string): Html =>
    textarea({
      id: name,
      name,
      label: { text: words },
      hint: { text: hint },
      rows: 3,
      value: typed[name] === undefined ? value : field(typed, name),
      ...wrong(props, name),
    })
  return recordPage({
    shown,
    title: 'Ask a partner',
    errors: props.errors,
    content: html`<form method="post" action="${addressOf(file, 'requests')}" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${checkboxes({
        name: 'agency',
        fieldset: { legend: { text: 'Whom do you ask?' } },
        hint: { text: 'Each sees only what you write below, and nothing of this record.' },
        values: [typed.agency ?? []].flat(),
        classes: 'govuk-checkboxes--small tw-choice-columns',
        items: pack.agencies.map((one) => ({ value: one.id, text: one.name })),
        ...wrong(props, 'agency'),
      })}
      ${radios({
        name: 'how',
        fieldset: { legend: { text: 'What do you do?' } },
        value: field(typed, 'how') || 'ask',
        items: [
          {
            value: 'ask',
            text: 'Ask what they know',
            conditional: {
              html: html`${text('about', 'Who is it about?', 'In the words they need to find them, and no more.', aboutInWords(shown))}
                ${text('asked', 'What do you need to know?', 'Only what is relevant and proportionate.')}
                ${radios({
                  name: 'legalBasis',
                  fieldset: { legend: { text: 'On what legal basis do you ask?' } },
                  value: field(typed, 'legalBasis'),
                  classes: 'govuk-radios--small',
                  items: (codeLists.get('legal-basis')?.codes ?? []).map((one) => ({
                    value: one.code,
                    text: one.label,
                  })),
                  ...wrong(props, 'legalBasis'),
                })}`,
            },
          },
          {
            value: 'not-needed',
            text: 'Record that they need not be asked',
            conditional: {
              html: text(
                'notNeeded',
                'Why need they not be asked?',
                'It is kept beside their name.',
              ),
            },
          },
        ],
      })}
      ${button({ text: 'Send', preventDoubleClick: true })}
    </form>
    ${back(shown)}`,
  })
}

/** The children as an agency finds them: name, date of birth and home. Of an entry of a register nothing is said unless somebody types it. */
function aboutInWords({ file, web }: Shown): string {
  return file.parts
    .filter(({ person }) => !person.closed && person.register === undefined)
    .map(({ person }) =>
      [
        nameOf(person),
        person.born_on
          ? `born ${plainDateInWords(person.born_on)}`
          : whoInWords(person, file.now).replace(`${nameOf(person)}, `, ''),
        homeInWords(person, web.office.practice),
        person.school,
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n')
}

/** Writing down what a partner said, or that nothing came. */
export function answerPage(props: RequestPageProps & { readonly asked: PartnerRequest }): Html {
  const { shown, typed, asked } = props
  const { file, web, request } = shown
  const agency = web.office.practice.pack.agencies.find((one) => one.id === asked.agency)
  const told = html`${input({
    id: 'byTelephoneFrom',
    name: 'byTelephoneFrom',
    label: { text: 'Who told you, and in what role?' },
    value: field(typed, 'byTelephoneFrom'),
    autocomplete: 'off',
    ...wrong(props, 'byTelephoneFrom'),
  })}
  ${textarea({
    id: 'reply',
    name: 'reply',
    label: { text: 'What do they know?' },
    value: field(typed, 'reply'),
    ...wrong(props, 'reply'),
  })}
  ${checkboxes({
    name: 'restricted',
    values: [field(typed, 'restricted')],
    classes: 'govuk-checkboxes--small',
    items: [{ value: 'yes', text: 'Restricted: the parents must not be shown this' }],
  })}`
  return recordPage({
    shown,
    title: `Record an answer`,
    errors: props.errors,
    content: html`<h2 class="govuk-heading-m">${agency?.name ?? asked.agency}</h2>
      <p class="govuk-body tw-said">Asked ${whenInWords(asked.requested_at, file.now)}: ${asked.asked}</p>
      <form method="post" action="${addressOf(file, 'requests', asked.id)}" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${radios({
        name: 'outcome',
        fieldset: { legend: { text: 'What came of it?' } },
        value: field(typed, 'outcome'),
        ...wrong(props, 'outcome'),
        items: [
          { value: 'replied', text: 'They told us something', conditional: { html: told } },
          { value: 'nothing-known', text: 'They know nothing' },
          { value: 'no-reply', text: 'No reply: it is decided on what is known' },
          { value: 'not-needed', text: 'Not needed after all' },
        ],
      })}
      ${textarea({
        id: 'relevance',
        name: 'relevance',
        label: { text: 'What does it mean for this child?' },
        rows: 2,
        value: field(typed, 'relevance'),
      })}
      ${button({ text: 'Keep the answer', preventDoubleClick: true })}
    </form>
    ${back(shown)}`,
  })
}

const back = (shown: Shown): Html =>
  html`<p><a class="govuk-link" href="${partnersPage(shown)}">Back to the page</a></p>`

/** The page of a record that shows what partners were asked. */
export function partnersPage({ file }: Shown): string {
  const page = file.definition.pages.find((one) => one.partners && !one.opens)
  return page ? addressOf(file, 'pages', page.id) : addressOf(file)
}
