import type { FastifyRequest } from 'fastify'
import type { PersonFile } from '../../../cases/people/read-person.ts'
import type { Practice } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, dateInWords, listInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { addressSection } from './address-section.ts'
import { homeInWords, nameOf, whoInWords } from '../records/people-words.ts'

interface PersonPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PersonFile
  /** The address that is not to be disclosed, for the reader who has just asked to see it. */
  readonly revealed?: string | undefined
  /** Why something about the address was refused. */
  readonly wrong?: string | undefined
}

/** A person's page for a worker who has never met them: who, where, who is around them, what has happened. */
export function personPage(props: PersonPageProps): Html {
  const { web, request, file } = props
  const { practice } = web.office
  const { person, now } = file
  const openFacts = file.facts.filter((fact) => fact.to_on === null)
  return page({
    ...frame(request, web),
    title: 'A person',
    errors: props.wrong ? [{ text: props.wrong, href: '#address' }] : [],
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: whoInWords(person, now),
      lead: standing(
        openFacts.map((fact) => practice.facts.get(fact.kind)?.title ?? fact.kind),
        file.records.length,
      ),
    },
    content: sideColumns(
      [
        section({ title: 'Where things stand', content: facts(props) }),
        section({ title: 'What has happened', content: records(props) }),
      ],
      [
        section({ title: 'Who to ring', content: whoToRing(props) }),
        section({ title: 'Who they are', content: details(file, practice) }),
        addressSection(props),
        section({ title: 'Around them', content: family(file, practice) }),
      ],
    ),
  })
}

const standing = (open: readonly string[], records: number): string =>
  `${open.length === 0 ? 'Open to no service now' : `Open now: ${listInWords(open)}`}. ${counted(records, 'record')} here that you may read.`

function details({ person }: PersonFile, practice: Practice): Html {
  const rows: [string, string | null][] = [
    [
      'Born',
      person.born_on &&
        `${plainDateInWords(person.born_on)}${person.born_on_estimated ? ' (estimated)' : ''}`,
    ],
    ['Expected', person.expected_on && plainDateInWords(person.expected_on)],
    ['Home', homeInWords(person, practice)],
    ['School', person.school],
    ['Phone', person.phone],
    ['NHS number', person.nhs_number],
    ['Looked after by', person.looked_after_by],
    ['Died', person.died_on && plainDateInWords(person.died_on)],
  ]
  return summaryList({
    rows: rows.flatMap(([key, value]) =>
      value ? [{ key: { text: key }, value: { text: value } }] : [],
    ),
  })
}

function family(file: PersonFile, practice: Practice): Child {
  if (file.relationships.length === 0) {
    return html`<p class="govuk-body">Nobody around them is recorded yet.</p>`
  }
  const label = (type: string): string =>
    practice.codeLists.get('relationship')?.codes.find((one) => one.code === type)?.label ?? type
  return html`<ul class="govuk-list tw-events">${file.relationships.map((one) => {
    const isTheirs = one.person_id === file.person.id
    const otherId = isTheirs ? one.of_person_id : one.person_id
    const other = file.related.find((person) => person.id === otherId)
    if (!other) return undefined
    const responsibility =
      one.parental_responsibility === 'yes' && !isTheirs
        ? html`<span class="tw-table__second">has parental responsibility${one.acquired_by && ` (${one.acquired_by})`}</span>`
        : undefined
    return html`<li><a class="govuk-link" href="/people/${other.id}">${nameOf(other)}</a>: ${isTheirs ? `this is their ${label(one.type).toLowerCase()}` : label(one.type).toLowerCase()}${responsibility}</li>`
  })}</ul>`
}

function facts({ web, file }: PersonPageProps): Child {
  const { practice } = web.office
  if (file.facts.length === 0)
    return html`<p class="govuk-body">Nothing is open and nothing was.</p>`
  const team = (id: string | null): string | undefined =>
    practice.pack.teams.find((one) => one.id === id)?.name
  return html`<ul class="govuk-list tw-events">${file.facts.map((fact) => {
    const worker = file.workers.find((one) => one.id === fact.worker_id)?.name
    const who = [worker, team(fact.team_id)].filter(Boolean).join(', ')
    return html`<li><strong>${practice.facts.get(fact.kind)?.title ?? fact.kind}</strong> since ${dateInWords(fact.from_on)}${fact.to_on && html`, ended ${dateInWords(fact.to_on)}`}${who && html`<span class="tw-table__second">${fact.to_on ? 'was with' : 'with'} ${who}</span>`}</li>`
  })}</ul>`
}

/** Who works with them now, with the team's number where it has one; whoever answers at night stands last. */
function whoToRing({ web, file }: PersonPageProps): Html {
  const { teams, contacts } = web.office.practice.pack
  const open = file.facts.filter((fact) => fact.to_on === null && fact.team_id !== null)
  const held = open.map((fact) => {
    const team = teams.find((one) => one.id === fact.team_id)
    const worker = file.workers.find((one) => one.id === fact.worker_id)?.name
    return { who: worker ?? team?.name ?? '', of: worker && team?.name, ...reach(team) }
  })
  const always = contacts
    .filter((one) => one.id === 'front-door' || one.id === 'emergency-duty')
    .map((one) => ({ who: one.name, of: one.hours, ...reach(one) }))
  const all = [...new Map([...held, ...always].map((one) => [one.who, one])).values()]
  return html`<ul class="govuk-list tw-events">${all.map(
    ({ who, of, phone, mailbox }) =>
      html`<li><strong>${who}</strong>${of && html`, ${of}`}${phone && html`<br><a class="govuk-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`}${mailbox && html`<span class="tw-table__second">${mailbox}</span>`}</li>`,
  )}</ul>`
}

const reach = (
  from: { readonly phone?: string; readonly mailbox?: string } | undefined,
): { phone?: string | undefined; mailbox?: string | undefined } => ({
  phone: from?.phone,
  mailbox: from?.mailbox,
})

function records({ web, file }: PersonPageProps): Child {
  if (file.records.length === 0)
    return html`<p class="govuk-body">No record of them that you may read.</p>`
  const { practice } = web.office
  return html`<ol class="govuk-list tw-events">${file.records.map((one) => {
    const definition = practice.processes.get(one.process)
    const became = one.outcome
      ? (definition?.outcomes[one.outcome]?.label ?? one.outcome)
      : one.stage === 'decided'
        ? 'Completed'
        : 'Not decided yet'
    return html`<li>${dateInWords(dateInLondon(one.happened_at))} · <a class="govuk-link" href="/records/${one.record_id}">${definition?.title ?? one.process} ${one.reference}</a>
      <span class="tw-table__second">${one.worry}</span><span class="tw-table__second"><strong>${became}</strong></span></li>`
  })}</ol>`
}
