import type { FastifyRequest } from 'fastify'
import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { ecomap } from '../../../../engine/picture/ecomap.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { html, trusted, type Child, type Html } from '../../../html.ts'
import { workTable } from '../../../parts/work-table.ts'
import { firstNameOf } from '../../records/people-words.ts'
import { ring } from '../file/around-section.ts'
import { ageOf, labelOf } from './family-words.ts'
import { helpersOf, type Around } from './who-helps.ts'

interface EcomapProps {
  readonly file: FamilyFile
  readonly practice: Practice
  readonly request: FastifyRequest
}

/** Who helps, drawn around the child and said again in a table. */
export function ecomapSection(props: EcomapProps): Html {
  const { file, practice } = props
  const helpers = helpersOf(file, practice)
  const before = file.professionals.filter((one) => one.to_on !== null)
  const name = firstNameOf(file.person)
  const said = (tie: string | undefined): string =>
    tie ? `${labelOf(practice, 'tie', tie).toLowerCase()} tie` : ''
  const svg = ecomap({
    title: `Who helps ${name}, drawn`,
    description: `${name} in the middle and a circle for each who helps, family first and then with the clock. The table below says the same in words.`,
    child: { name, notes: [ageOf(file.person, file.now)], href: `/people/${file.person.id}` },
    helpers: helpers.map((one, at) => ({
      name: one.name,
      notes: [one.role, said(one.tie)].filter((words) => words !== ''),
      tie: one.tie,
      href: one.href ?? `#helper-${at + 1}`,
    })),
  })
  if (helpers.length === 0) {
    return html`<p class="govuk-body">Nobody who helps is recorded yet.</p>${formerly(before, practice)}`
  }
  return html`<div class="tw-family__picture" tabindex="0" role="region" aria-label="Ecomap: scrolls sideways">${trusted(svg)}</div>
    ${details({ summaryText: 'What the lines mean', html: key })}
    ${workTable({
      caption: 'Who helps, in words',
      columns: [
        { title: 'Who', plainOnPhone: true },
        { title: 'What they do', width: 6 },
        { title: 'How close', width: 3 },
        { title: 'Phone', width: 4 },
        { title: 'End', width: 3, hideTitle: true },
      ],
      groups: groupsOf(helpers).map(([title, rows]) => ({
        title,
        rows: rows.map((one) => row(one, helpers.indexOf(one) + 1, props)),
      })),
    })}
    ${formerly(before, practice)}`
}

const groupsOf = (helpers: readonly Around[]): readonly [string, readonly Around[]][] =>
  [...new Set(helpers.map((one) => one.group))].map((group) => [
    group,
    helpers.filter((one) => one.group === group),
  ])

function row(one: Around, at: number, { file, practice, request }: EcomapProps): readonly Child[] {
  const name = one.href
    ? html`<a class="govuk-link" href="${one.href}"><strong>${one.name}</strong></a>`
    : html`<strong>${one.name}</strong>`
  return [
    html`<span id="helper-${at}" tabindex="-1">${name}</span>`,
    html`${one.role}${one.since && html`<span class="tw-table__second">since ${one.since}</span>`}`,
    one.tie ? labelOf(practice, 'tie', one.tie) : 'Not said',
    one.phone && ring(one.phone),
    file.mayChange &&
      one.professionalId &&
      html`<form method="post" action="/people/${file.person.id}/family/helpers/${one.professionalId}">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${button({ text: 'No longer helps', classes: 'govuk-button--secondary tw-family__end', preventDoubleClick: true, attributes: { 'aria-label': `${one.name} no longer helps` } })}
      </form>`,
  ]
}

const formerly = (before: FamilyFile['professionals'], practice: Practice): Child =>
  before.length > 0 &&
  html`<h3 class="govuk-heading-s">Who helped before</h3><ul class="govuk-list tw-events">${before.map(
    (one) =>
      html`<li>${one.name || one.organisation}, ${labelOf(practice, 'helper', one.role)}<span class="tw-table__second">until ${plainDateInWords(one.to_on ?? '')}</span></li>`,
  )}</ul>`

const key = html`<ul class="govuk-list govuk-list--bullet">
  <li>Thick line: close. Plain line: steady. Dashes: weak. Zigzag: strained. Cut through: broken off. Dots: nobody has said how close they are.</li>
  <li>How close somebody is was said by a person who knows them; nothing here is worked out.</li>
</ul>`
