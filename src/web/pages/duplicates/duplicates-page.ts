import type { FastifyRequest } from 'fastify'
import type { Duplicates } from '../../../cases/people/merging/read-duplicates.ts'
import { matchRules } from '../../../engine/matching/rules.ts'
import { counted, dateInWords, instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { input } from '../../govuk/input.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { homeInWords, nameOf } from '../records/people-words.ts'

export interface DuplicatesPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly found: Duplicates
  /** What was just done. */
  readonly said?: string | undefined
  readonly errors?: readonly ErrorSummaryItem[]
}

type Person = Duplicates['pairs'][number]['people'][number]
type Merge = Duplicates['waiting'][number]

/** Who may be one person, what waits for a second look, and what can still be taken apart. */
export function duplicatesPage(props: DuplicatesPageProps): Html {
  const { web, request, found, said } = props
  return page({
    ...frame(request, web),
    title: 'Duplicates',
    errors: props.errors ?? [],
    heading: {
      text: 'Duplicates',
      lead:
        said ??
        'Two records of one person are made one by two people, and can be taken apart for 30 days.',
    },
    content: sideColumns(
      html`${found.waiting.length > 0 && section({ title: 'Waiting for somebody else to confirm', content: mergesTable(found.waiting, 'waiting') })}
        ${section({ title: `Who may be one person: ${counted(found.count, 'pair')}`, content: pairs(props) })}
        ${section({ title: 'Made one in the last 30 days', content: found.done.length > 0 ? mergesTable(found.done, 'done') : html`<p class="govuk-body">None.</p>` })}`,
      [
        section({ title: 'Compare two numbers', content: twoNumbers(props) }),
        section({ title: 'Why a pair is proposed', content: rules(found) }),
      ],
    ),
  })
}

function pairs({ found, web }: DuplicatesPageProps): Child {
  if (found.pairs.length === 0) {
    return html`<p class="govuk-body">${found.looked ? 'No pair is left to look at.' : 'Nobody has been compared yet: it is done every night.'}</p>`
  }
  return html`${workTable({
    caption: 'Pairs who may be one person, the surest first',
    columns: [
      { title: 'One', plainOnPhone: true, width: 6 },
      { title: 'The other', plainOnPhone: true, width: 6 },
      { title: 'Why proposed' },
      { title: 'Look', width: 3, hideTitle: true },
    ],
    groups: [
      {
        title: 'The surest first',
        rows: found.pairs.map(({ people: [one, other], rules: met }) => [
          who(one, web),
          who(other, web),
          met[0]?.title,
          html`<a class="govuk-link" href="/duplicates/${one.id}/${other.id}">Compare<span class="govuk-visually-hidden"> ${nameOf(one)} and ${nameOf(other)}</span></a>`,
        ]),
      },
    ],
  })}
  ${found.count > found.pairs.length && html`<p class="govuk-body">The first ${found.pairs.length} are shown. The next come as these are settled.</p>`}`
}

const who = (person: Person, { office }: Web): Html =>
  html`<strong>${nameOf(person)}</strong><span class="tw-table__second">${person.born_on ? `born ${plainDateInWords(person.born_on)}` : 'date of birth not known'} · number ${person.id}</span><span class="tw-table__second">${homeInWords(person, office.practice)}</span>`

const mergesTable = (merges: readonly Merge[], which: 'waiting' | 'done'): Html =>
  workTable({
    caption: which === 'waiting' ? 'Merges to confirm' : 'Merges that can be taken apart',
    columns: [
      { title: 'Kept', plainOnPhone: true, width: 6 },
      { title: which === 'waiting' ? 'To become a part of it' : 'Became a part of it', width: 6 },
      { title: 'Who' },
      { title: 'Look', width: 3, hideTitle: true },
    ],
    groups: [
      {
        title: which === 'waiting' ? 'The newest first' : 'The last first',
        rows: merges.map((merge) => [
          html`<strong>${nameOf(merge.kept)}</strong><span class="tw-table__second">number ${merge.kept.id}</span>`,
          html`${nameOf(merge.merged)}<span class="tw-table__second">number ${merge.merged.id}</span>`,
          which === 'waiting'
            ? html`${merge.isOwn ? 'You' : merge.proposedBy} proposed it<span class="tw-table__second">${instantInWords(merge.row.proposed_at)}</span>`
            : html`${merge.proposedBy} and ${merge.confirmedBy}<span class="tw-table__second">can be undone until ${dateInWords(merge.undoneUntil)}</span>`,
          html`<a class="govuk-link" href="/duplicates/merges/${merge.row.id}">Look<span class="govuk-visually-hidden"> at the merge of ${nameOf(merge.merged)}</span></a>`,
        ]),
      },
    ],
  })

const twoNumbers = ({ request }: DuplicatesPageProps): Html =>
  html`<form method="post" action="/duplicates/compare">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${['kept', 'merged'].map((name) =>
      input({
        id: name,
        name,
        label: { text: name === 'kept' ? 'Threadwell number to keep' : 'The other number' },
        classes: 'govuk-input--width-10',
        inputmode: 'numeric',
        autocomplete: 'off',
      }),
    )}
    ${button({ text: 'Compare', classes: 'govuk-button--secondary' })}
  </form>`

const rules = ({ looked }: Duplicates): Html =>
  html`<p class="govuk-body">By these rules and no other; nothing is added up. ${looked ? `Last compared ${instantInWords(looked.at)}.` : ''}</p>
  ${details({
    summaryText: `All ${matchRules.length} rules`,
    html: html`<dl>${matchRules.map((rule) => html`<dt class="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-0">${rule.title}</dt><dd class="govuk-body-s govuk-!-margin-left-0">${rule.because}</dd>`)}</dl>`,
  })}`
