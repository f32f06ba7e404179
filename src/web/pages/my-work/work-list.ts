import { whenInWords } from '../../../engine/words.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { workTable, type WorkGroup as TableGroup } from '../../parts/work-table.ts'
import { doIt } from './do-it.ts'
import { groups, inGroups, type HandOver, type WorkGroup, type WorkLine } from './groups.ts'
import { handedOverAbout, whatCell, whenCell, whereCell, type Shown } from './line-words.ts'

const columns = [
  { title: 'When', width: 5 },
  { title: 'What', width: 5, plainOnPhone: true },
  { title: 'Where it is', plainOnPhone: true },
  { title: 'Do it', width: 3, hideTitle: true },
] as const

/** Everything somebody has to do: what is late first, and what is far off folded away. */
export function workList(
  lines: readonly WorkLine[],
  handOvers: readonly HandOver[],
  shown: Shown,
): Child {
  const found = inGroups(lines)
  const later = found.filter(([group]) => group === 'later')
  const now = found.filter(([group]) => group !== 'later').map((one) => tableGroup(one, shown))
  const waiting = found.findIndex(([group]) => afterHandOvers.has(group))
  const all = now.toSpliced(waiting < 0 ? now.length : waiting, 0, ...handedOver(handOvers, shown))
  return html`${all.length > 0 && table('What there is to do', all)}
    ${later.map(([group, rows]) =>
      details({
        id: group,
        classes: 'tw-later',
        summaryText: `${groups[group].title} (${rows.length})`,
        html: table('What comes later', [tableGroup([group, rows], shown)]),
      }),
    )}`
}

const afterHandOvers = new Set<WorkGroup>([
  'follow-up',
  'this-week',
  'next-week',
  'later',
  'waiting',
  'unfinished',
])

const table = (caption: string, all: readonly TableGroup[]): Html =>
  workTable({ caption, columns, headerColumn: 1, groups: all })

function tableGroup(
  [group, rows]: readonly [WorkGroup, readonly WorkLine[]],
  shown: Shown,
): TableGroup {
  const { title, note } = groups[group]
  return {
    title,
    // What the sentence on top counts is found by its numbers.
    note: html`${note}${group !== 'later' && html`<span id="${group}"></span>`}`,
    rows: rows.map((line) => [
      whenCell(line, shown),
      whatCell(line, shown),
      whereCell(line, shown),
      doIt(line, shown),
    ]),
  }
}

function handedOver(waiting: readonly HandOver[], shown: Shown): readonly TableGroup[] {
  if (waiting.length === 0) return []
  const team = (id: string | null): string =>
    shown.web.office.practice.pack.teams.find((one) => one.id === id)?.name ?? id ?? ''
  return [
    {
      title: 'Handed to your team, and not taken',
      note: html`<span id="handed-over"></span>`,
      rows: waiting.map((one) => [
        `Sent ${whenInWords(one.sent_at, shown.now)}`,
        html`<a class="govuk-link" href="/hand-overs/${one.id}"><strong>${one.what}</strong></a>
          <span class="tw-table__second">${handedOverAbout(one, shown.now)}</span>`,
        html`<span class="tw-table__main">From ${team(one.from_team_id)}</span><span class="tw-table__second">for ${team(one.to_team_id)}</span>`,
        html`<a class="govuk-link" href="/hand-overs/${one.id}">Read and take<span class="govuk-visually-hidden">: ${one.what}, ${handedOverAbout(one, shown.now)}</span></a>`,
      ]),
    },
  ]
}
