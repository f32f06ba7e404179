import type { FastifyRequest } from 'fastify'
import type {
  NamedFamilies,
  NamedFamily,
  NamedRecord,
} from '../../../cases/outsiders/read-families.ts'
import { instantInWords, listInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { danger } from '../records/danger.ts'
import { clockOf } from '../records/deadline-words.ts'
import { whoInWords } from '../records/people-words.ts'

interface FamiliesProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly mine: NamedFamilies
}

/** The day of somebody from outside: the families that they are named for, what is to be written, and what was. */
export function familiesPage(props: FamiliesProps): Html {
  const { web, request, mine } = props
  const { families, title, now } = mine
  return page({
    ...frame(request, web),
    title,
    heading: {
      text: title,
      caption: instantInWords(now),
    },
    banner: danger(web.office.practice.pack, false),
    content:
      families.length === 0
        ? html`<p class="govuk-body">You are named for no family now. What you wrote is kept, and those who work with the family have it. If you think that this is wrong, ring the early help team that invited you.</p>`
        : families.map((family) => familySection(family, props)),
  })
}

function familySection(family: NamedFamily, props: FamiliesProps): Html {
  const { now } = props.mine
  const isWritten = family.records.filter(({ stage }) => stage !== 'decided')
  const isDone = family.records.filter(({ stage }) => stage === 'decided')
  return html`<section class="tw-next">
    <h2 class="govuk-heading-m">${listInWords(family.people.map((one) => whoInWords(one, now)))}</h2>
    ${beginnings(family, props)}
    ${
      family.records.length === 0
        ? html`<p class="govuk-body">There is nothing to read or to write for this family yet. The Early Help Assessment and each Team Around the Family are here once the early help team has begun them. If you expected something, ring the team that invited you.</p>`
        : workTable({
            caption: 'What there is of this family',
            columns: [
              { title: 'What', plainOnPhone: true },
              { title: 'How it stands', width: 6 },
              { title: 'Due', width: 6, plainOnPhone: true },
            ],
            groups: [
              { title: 'To be written', rows: isWritten.map((one) => rowOf(one, props)) },
              { title: 'Done', rows: isDone.map((one) => rowOf(one, props)) },
            ].filter(({ rows }) => rows.length > 0),
          })
    }
  </section>`
}

/** What may be begun now, where nothing of that kind is being written already. */
const beginnings = ({ people, records, begins }: NamedFamily, { request }: FamiliesProps): Child =>
  begins
    .filter(({ id }) => !records.some((one) => one.process === id && one.stage !== 'decided'))
    .map(
      ({ id, title }) => html`<form method="post" action="/start/${id}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="do" value="chosen">
      ${people.map((one) => html`<input type="hidden" name="person" value="${one.id}">`)}
      ${button({ text: `Begin: ${title}`, preventDoubleClick: true })}
    </form>`,
    )

function rowOf(record: NamedRecord, { web, mine }: FamiliesProps): readonly (Html | string)[] {
  const { practice, timescales } = web.office
  const definition = practice.processes.get(record.process)
  const title = definition?.title ?? record.process
  const isDone = record.stage === 'decided'
  const first = definition?.pages[0]?.id ?? ''
  const href = isDone ? `/records/${record.id}` : `/records/${record.id}/pages/${first}`
  return [
    html`<a class="govuk-link" href="${href}"><strong>${isDone ? title : `Go on: ${title}`}</strong></a><span class="tw-table__second">${record.reference}</span>`,
    isDone
      ? `Handed in ${instantInWords(record.authorised_at ?? record.started_at)}`
      : html`Begun ${instantInWords(record.started_at)}<span class="tw-table__second"><a class="govuk-link" href="/records/${record.id}">What is written so far</a></span>`,
    html`${record.due.length === 0 ? 'Nothing' : eachOnce(record.due).map((one) => html`<span class="tw-table__second"><strong>${one.name}</strong></span>${clockFace(clockOf(one, mine.now, timescales.calendar, []))}`)}`,
  ]
}

/** The same deadline of brothers and sisters is one to whoever writes for all of them. */
const eachOnce = (due: NamedRecord['due']): NamedRecord['due'] =>
  due.filter(
    (one, at) =>
      due.findIndex((other) => other.clock === one.clock && other.due_at === one.due_at) === at,
  )
