import type { NamedWork } from '../../../cases/reading/work/named-work.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import { saidOfFact } from '../../../engine/said-of-fact.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import { clockOf } from '../records/deadline-words.ts'
import { openDeadline, type Shown } from './line-words.ts'

/** What is somebody's by name, a table for each register: an action they own, with what is due and the way to say how it stands. */
export const namedList = (all: readonly NamedWork[], shown: Shown): readonly Html[] =>
  [...Map.groupBy(all, ({ entry }) => entry.register)].map(([id, rows]) => {
    const title = shown.web.office.practice.registers.get(id)?.title ?? id
    return section({
      title: `${title} in your name (${rows.length})`,
      content: html`${table(`${title} in your name`, rows.slice(0, atOnce), shown)}
        ${
          rows.length > atOnce &&
          details({
            summaryText: `Show the other ${rows.length - atOnce}`,
            html: table(`Others of your ${title.toLowerCase()}`, rows.slice(atOnce), shown),
          })
        }`,
    })
  })

/** More than these push what a day is made of off the screen. */
const atOnce = 5

const table = (caption: string, rows: readonly NamedWork[], shown: Shown): Html =>
  workTable({
    caption,
    columns: [
      { title: 'When', width: 4 },
      { title: 'What' },
      { title: 'Where it stands', width: 6 },
      { title: 'Do it', width: 4 },
    ],
    headerColumn: 1,
    groups: [{ title: 'What is due first', rows: rows.map((one) => cells(one, shown)) }],
  })

const cells = (one: NamedWork, shown: Shown): Child[] => [
  whenDue(one, shown),
  html`<a class="govuk-link" href="/registers/${one.entry.register}/${one.entry.id}"><strong>${one.entry.name}</strong></a>`,
  stands(one, shown).map((words, at) => html`${at > 0 && html`<br>`}${words}`),
  one.begins.map(
    ({ id, noun }) => html`<form method="post" action="/start/${id}">
      <input type="hidden" name="_csrf" value="${shown.csrfToken}">
      <input type="hidden" name="person" value="${one.entry.id}">
      <button class="tw-link-button" name="do" value="chosen">New ${noun}<span class="govuk-visually-hidden">: ${one.entry.name}</span></button>
    </form>`,
  ),
]

function whenDue({ entry }: NamedWork, { web, now }: Shown): Child {
  const deadline = openDeadline(entry)
  if (!deadline) return 'No clock runs for it'
  const why = html`<a class="govuk-link" href="/records/${entry.record_id}/deadlines#deadline-${entry.deadline_id}">Why then?<span class="govuk-visually-hidden"> ${entry.clock_name}, ${entry.name}</span></a>`
  return clockFace(clockOf(deadline, now, web.office.timescales.calendar, [why]))
}

/** What is said of each fact in force, each on a line; the reader's own name is not. */
function stands({ facts }: NamedWork, { web, now }: Shown): readonly string[] {
  const { practice } = web.office
  return facts
    .filter((fact) => inForceOn(fact, dateInLondon(now)))
    .map((fact) => {
      const words = saidOfFact(fact, practice, () => own)
        .filter((one) => !one.endsWith(own))
        .join(', ')
      return words === '' ? (practice.facts.get(fact.kind)?.title ?? fact.kind) : capital(words)
    })
}

/** Whose it is need not be said in their own list. */
const own = 'yours'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
