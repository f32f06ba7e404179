import { inForceOn } from '../../../../engine/in-force.ts'
import { backdated } from '../../../../engine/backdated.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import type { PersonFile } from '../../../../cases/people/read-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { saidOfFact } from '../../../../engine/said-of-fact.ts'
import { dateInWords, listInWords, plainDateInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'

type Fact = PersonFile['facts'][number]
type Standing = Pick<PersonFile, 'facts' | 'now'> & { readonly workers: Workers }

/** What a kind of fact is called. */
export const factTitle = ({ kind }: Pick<Fact, 'kind'>, { facts }: Practice): string =>
  facts.get(kind)?.title ?? kind

/** "Child protection plan since 26 May 2026, physical abuse": every status of now, worked out from open facts. */
export function standingNow(
  { facts, workers, now }: Standing,
  practice: Practice,
  nothing = 'Open to no service of ours now.',
): Child {
  const today = dateInLondon(now)
  const open = facts.filter((fact) => inForceOn(fact, today))
  if (open.length === 0) {
    return html`<p class="govuk-body">${nothing}</p>${before(facts, today, practice, workers)}`
  }
  return html`<ul class="govuk-list tw-events">${open.map((fact) => {
    const team = practice.pack.teams.find((one) => one.id === fact.team_id)?.name
    const worker = workers.find((one) => one.id === fact.worker_id)?.name
    const who = [worker, team].filter(Boolean).join(', ')
    return html`<li><strong>${factTitle(fact, practice)}</strong> since ${plainDateInWords(fact.from_on)}${said(fact, practice, workers)}
      ${who && html`<span class="tw-table__second">with ${who}</span>`}${writtenLater(fact)}</li>`
  })}</ul>${before(facts, today, practice, workers)}`
}

/** Both dates of what was written down on a later day than it began. */
function writtenLater({ from_on: from, recorded_at: at }: Fact): Html | undefined {
  const late = backdated(from, at)
  return late === undefined ? undefined : html`<span class="tw-backdated">${late}</span>`
}

type Workers = readonly Pick<PersonFile['workers'][number], 'id' | 'name'>[]

/** Words in one line with what the fact is called; whole sentences each below it. */
function said(fact: Fact, practice: Practice, workers: Workers): Html {
  const all = saidOfFact(fact, practice, (kind, id) => {
    const named = kind === 'worker' ? workers : practice.pack.teams
    return named.find((one) => one.id === id)?.name ?? 'someone who has left'
  })
  const isSentence = (words: string): boolean => words.endsWith('.')
  const inLine = all.filter((words) => !isSentence(words)).map((words) => `, ${words}`)
  return html`${inLine.join('')}${all
    .filter(isSentence)
    .map(
      (words) =>
        html`<span class="tw-said">${words.charAt(0).toUpperCase()}${words.slice(1)}</span>`,
    )}`
}

/** What ended, and what happened on one day: newest first. */
function before(
  facts: readonly Fact[],
  today: string,
  practice: Practice,
  workers: Workers,
): Html | undefined {
  const ended = facts.filter((fact) => !inForceOn(fact, today))
  if (ended.length === 0) return undefined
  return details({
    summaryText: `Before, and on one day (${ended.length})`,
    html: html`<ul class="govuk-list tw-events">${ended.map((fact) => {
      const until = fact.to_on !== fact.from_on && fact.to_on
      return html`<li><strong>${factTitle(fact, practice)}</strong>${said(fact, practice, workers)}
        <span class="tw-table__second">${dateInWords(fact.from_on)}${until && ` to ${dateInWords(until)}`}</span>${writtenLater(fact)}</li>`
    })}</ul>`,
  })
}

/** The statuses in a sentence, for the head of the page. */
export function standingInWords(
  { facts, now }: Pick<PersonFile, 'facts' | 'now'>,
  practice: Practice,
): string {
  const today = dateInLondon(now)
  const open = facts
    .filter((fact) => inForceOn(fact, today))
    .map((fact) => factTitle(fact, practice))
  return open.length === 0 ? 'Open to no service now.' : `Open now: ${listInWords(open)}.`
}

/** What says that somebody lives elsewhere than at the address on their page: "Placement". */
export function livesElsewhere(
  { facts, now }: Pick<PersonFile, 'facts' | 'now'>,
  practice: Practice,
): string | undefined {
  const today = dateInLondon(now)
  return facts
    .filter((fact) => inForceOn(fact, today))
    .map(({ kind }) => practice.facts.get(kind))
    .find((kind) => kind?.livesElsewhere)?.title
}
