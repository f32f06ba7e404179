import { inForceOn } from '../../../../engine/in-force.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import type { PersonFile } from '../../../../cases/people/read-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { html, type Html } from '../../../html.ts'
import { ring } from './around-section.ts'

interface Reach {
  readonly phone?: string | undefined
  readonly mailbox?: string | undefined
}

/** Who works with them now, with the team's number where it has one; whoever answers at night stands last. */
export function whoToRing(file: PersonFile, { pack, roles }: Practice): Html {
  const { teams, contacts } = pack
  const holds = [
    ...file.facts.filter((fact) => inForceOn(fact, dateInLondon(file.now))),
    ...file.records
      .filter((one) => one.stage !== 'decided' && one.ended_at === null)
      .map((one) => ({ team_id: one.team_id, worker_id: one.holder_id })),
  ]
  const held = holds.flatMap(({ team_id, worker_id }) => {
    const team = teams.find((one) => one.id === team_id)
    const worker = file.workers.find((one) => one.id === worker_id)
    if (!team && !worker) return []
    const [first] = worker?.posts ?? []
    const role = first && roles.get(first.role)?.title
    const of = worker && [role, team?.name].filter(Boolean).join(', ')
    return [{ who: worker?.name ?? team?.name ?? '', of, ...reach(team) }]
  })
  const always = contacts
    .filter((one) => one.id === 'front-door' || one.id === 'emergency-duty')
    .map((one) => ({ who: one.name, of: one.hours, ...reach(one) }))
  const all = [...new Map([...held, ...always].map((one) => [one.who, one])).values()]
  return html`<ul class="govuk-list tw-events">${all.map(
    ({ who, of, phone, mailbox }) =>
      html`<li><strong>${who}</strong>${of && html`, ${of}`}${phone && html`<span class="tw-person__ring">${ring(phone)}</span>`}${mailbox && html`<span class="tw-table__second">${mailbox}</span>`}</li>`,
  )}</ul>`
}

const reach = (from: Reach | undefined): Reach => ({ phone: from?.phone, mailbox: from?.mailbox })
