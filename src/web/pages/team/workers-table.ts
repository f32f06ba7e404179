import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { inTeam, type Load, type TeamShown } from './team.ts'

const counts = [
  { title: 'Children', of: (load: Load) => load.children, anchor: 'children' },
  { title: 'Open records', of: (load: Load) => load.open, anchor: 'open' },
  { title: 'Late by law', of: (load: Load) => load.groups['late-by-law'], anchor: 'late-by-law' },
  { title: 'Late by our rule', of: (load: Load) => load.groups.late, anchor: 'late' },
  { title: 'Today', of: (load: Load) => load.groups.today, anchor: 'today' },
  { title: 'This week', of: (load: Load) => load.groups['this-week'], anchor: 'this-week' },
  { title: 'To decide', of: (load: Load) => load.groups['to-sign'], anchor: 'to-sign' },
] as const

/** Everybody in the team with what they hold and what is late; every number that is counted opens its list. */
export function workersTable(shown: TeamShown): Html {
  return html`${workTable({
    caption: 'Who is in the team, with what each holds and what is late',
    columns: [
      { title: 'Worker', plainOnPhone: true },
      ...counts.map(({ title }) => ({ title, numeric: true, width: 2 as const })),
    ],
    groups: [
      {
        title: 'By name',
        rows: shown.board.loads.map((load) => [
          html`<a class="govuk-link" href="${addressOf(load, shown)}"><strong>${load.worker.name}</strong></a>
            <span class="tw-table__second">${roleOf(load, shown.web)}</span>`,
          ...counts.map(({ of, anchor, title }) => {
            const opened = opening(
              of(load) ?? 0,
              `${addressOf(load, shown)}#${anchor}`,
              title,
              load,
            )
            return anchor === 'children' ? withWeight(opened, load) : opened
          }),
        ]),
      },
    ],
  })}${howWeighted(shown.web)}`
}

/** Beside how many children there are, what they count as. */
const withWeight = (children: Child, { weight, children: many }: Load): Child =>
  weight === undefined || many === 0
    ? children
    : html`${children}<span class="tw-table__second">weighted ${weight}</span>`

/** What each child counts as, and whose numbers those are. */
function howWeighted({ office }: Web): Html | undefined {
  const { caseWeights } = office.practice.pack
  if (!caseWeights) return undefined
  const titleOf = (fact: string): string => office.practice.facts.get(fact)?.title ?? fact
  return details({
    id: 'how-weighted',
    summaryText: 'How the weighted number is worked out',
    html: html`<p>Each child counts as the heaviest of what is open for them now:</p>
      <ul class="govuk-list govuk-list--bullet">${caseWeights.weights.map(({ fact, countsAs }) => html`<li>${titleOf(fact)}: ${countsAs}</li>`)}</ul>
      <p>A child for whom none of these is open counts as 1, and so does one whose record is closed to you. ${caseWeights.source.cite}.</p>`,
  })
}

const addressOf = (load: Load, { teamId }: TeamShown): string =>
  `/team/workers/${load.worker.id}${inTeam(teamId)}`

const opening = (count: number, href: string, title: string, { worker }: Load): Child =>
  count === 0
    ? html`<span class="tw-nought">0</span>`
    : html`<a class="govuk-link" href="${href}">${count}<span class="govuk-visually-hidden"> ${title}: ${worker.name}</span></a>`

/** "Social worker": what they are, in the first post they hold. */
function roleOf({ worker }: Load, { office }: Web): string {
  const [first] = worker.posts
  return first ? (office.practice.roles.get(first.role)?.title ?? first.role) : ''
}
