import type { Named, NamedTogether } from '../../../cases/watching/read-together.ts'
import { csvOf } from '../../../engine/csv.ts'
import type { Practice } from '../../../engine/practice.ts'
import { counted, dateInWords, listInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { workTable } from '../../parts/work-table.ts'
import { nameOf } from '../records/people-words.ts'
import { saidInWords } from './columns-in-words.ts'

/** What several children name alike: how many, how often, and which of them are the reader's to open. */
export const togetherSection = (
  { of, named }: NamedTogether,
  file: string,
  practice: Practice,
): Html =>
  section({
    title: `${of.title} (${named.length})`,
    content: html`<p class="govuk-body">${of.lead}</p>${
      named.length === 0
        ? html`<p class="govuk-body">${of.none}</p>`
        : html`${workTable({
            caption: of.title,
            columns: [
              { title: 'Named', plainOnPhone: true, width: 5 },
              { title: 'What it is said to be', width: 4 },
              { title: 'By how many', width: 3 },
              { title: 'Last', width: 3 },
              { title: 'Children whom you may open' },
            ],
            groups: [
              {
                rows: named.map((one) => [
                  html`<strong>${one.name}</strong>${one.apart && html` <span class="tw-table__second">${one.apart}</span>`}`,
                  saidInWords(one.said, of.in, practice),
                  howMany(one),
                  dateInWords(one.lastOn),
                  whoNamed(one),
                ]),
              },
            ],
          })}<p class="govuk-body"><a class="govuk-link" href="${file}">Take it as a file (CSV)<span class="govuk-visually-hidden">: ${of.title}</span></a></p>`
    }`,
  })

const howMany = ({ children, times }: Named): string =>
  `${counted(children, 'child', 'children')}, ${counted(times, 'time')}`

/** Others are counted and not named: that a child was there is theirs who work with the child. */
function whoNamed(one: Named): Child {
  const others = othersIn(one)
  const named = one.theirs.map(
    (person) => html`<a class="govuk-link" href="/people/${person.id}">${nameOf(person)}</a>`,
  )
  return html`<span>${named.map((link, at) => html`${at > 0 && ', '}${link}`)}</span>${
    others && html` <span class="tw-table__second">${others}</span>`
  }`
}

function othersIn({ children, theirs }: Named): string | undefined {
  const others = children - theirs.length
  if (others === 0) return undefined
  return theirs.length === 0
    ? `${counted(others, 'child', 'children')}, not yours to open`
    : `and ${counted(others, 'child', 'children')} not yours to open`
}

/** The same as a file: a row for each thing that is named. */
export const togetherCsv = ({ of, named }: NamedTogether, practice: Practice): string =>
  csvOf(
    [
      ['Named', 'Where', 'What it is said to be', 'Children', 'Times', 'Last', 'Which children'],
      ...named.map((one) => [
        one.name,
        one.apart ?? '',
        saidInWords(one.said, of.in, practice),
        String(one.children),
        String(one.times),
        dateInWords(one.lastOn),
        listInWords([...one.theirs.map(nameOf), ...(othersIn(one) ? [othersIn(one) ?? ''] : [])]),
      ]),
    ],
    { bom: true },
  )
