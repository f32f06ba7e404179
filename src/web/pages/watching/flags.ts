import type { OnTheList } from '../../../cases/watching/read-watch-list.ts'
import { saidOfFact } from '../../../engine/said-of-fact.ts'
import type { HeldFact } from '../../../engine/standpoint.ts'
import type { Watched } from '../../../engine/watch.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'

interface Shown {
  readonly web: Web
  readonly now: string
}

/** Every flag of a child in words, each opening the facts it rests on. */
export function flagsOf({ watched }: OnTheList, shown: Shown): Child {
  if (watched.length === 0) return 'Nothing: no rule says to look.'
  return watched.map((one) => details({ summaryText: titleOf(one), html: behind(one, shown) }))
}

const titleOf = ({ watch, late }: Watched): string =>
  late ? `${watch.title} (${counted(late.workingDays, 'working day')} late)` : watch.title

function behind({ watch, facts, late }: Watched, shown: Shown): Html {
  return html`<p class="govuk-body">${watch.means}</p>
    <ul class="govuk-list tw-events">
      ${late && html`<li><strong>Was due</strong> ${dateInWords(late.dueOn)}</li>`}
      ${facts.map((fact) => factInWords(fact, shown))}
      ${facts.length === 0 && html`<li>Nothing of that kind is recorded.</li>`}
    </ul>`
}

function factInWords(fact: HeldFact, { web }: Shown): Html {
  const { practice } = web.office
  const named = (kind: 'worker' | 'team', id: string): string =>
    kind === 'team' ? (practice.pack.teams.find((one) => one.id === id)?.name ?? id) : 'a colleague'
  const said = saidOfFact(fact, practice, named).map((words) => `, ${words}`)
  const until =
    fact.toOn !== undefined && fact.toOn !== fact.fromOn && ` to ${dateInWords(fact.toOn)}`
  return html`<li><strong>${practice.facts.get(fact.kind)?.title ?? fact.kind}</strong>${said}
    <span class="tw-table__second">${dateInWords(fact.fromOn)}${until}</span></li>`
}
