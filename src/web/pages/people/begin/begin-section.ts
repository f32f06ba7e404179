import type { PersonFile } from '../../../../cases/people/read-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'

type Beginning = PersonFile['begin'][number]

/** What may be begun about somebody now, in groups, and what may not with the reason. */
export function beginSection({ begin, person }: PersonFile, practice: Practice): Child {
  const may = begin.filter((one) => one.whyNot.length === 0)
  const not = begin.filter((one) => one.whyNot.length > 0)
  if (begin.length === 0)
    return html`<p class="govuk-body">Your post begins no records about them.</p>`
  return html`<div class="tw-begin">${grouped(may, practice).map(
    ({ title, all }) => html`<div class="tw-begin__group">
      <h3 class="tw-begin__title">${title}</h3>
      <ul class="govuk-list tw-begin__list">${all.map(
        ({ definition }) =>
          html`<li><a class="govuk-link" href="/people/${person.id}/begin/${definition.id}">${definition.title}</a></li>`,
      )}</ul>
    </div>`,
  )}</div>
  ${not.length > 0 && details({ summaryText: `Not now, and why (${not.length})`, html: reasons(not) })}`
}

const reasons = (not: readonly Beginning[]): Html =>
  html`<dl class="tw-begin__not">${not.map(
    ({ definition, whyNot }) =>
      html`<dt>${definition.title}</dt>${whyNot.map((why) => html`<dd>${why}</dd>`)}`,
  )}</dl>`

/** In the groups of the practice, and whatever is in none of them after all of those. */
export function grouped<One extends Pick<Beginning, 'definition'>>(
  begin: readonly One[],
  { catalogue }: Practice,
): readonly { readonly title: string; readonly all: readonly One[] }[] {
  const kinds = catalogue.kindsOfWork ?? []
  const byProcess = new Map(begin.map((one) => [one.definition.id, one]))
  const known = new Set(kinds.flatMap(({ processes }) => processes))
  const groups = kinds.map(({ title, processes }) => ({
    title,
    all: processes.flatMap((id) => byProcess.get(id) ?? []),
  }))
  const rest = begin.filter((one) => !known.has(one.definition.id))
  return [...groups, { title: kinds.length === 0 ? 'Records' : 'Other', all: rest }].filter(
    ({ all }) => all.length > 0,
  )
}
