import { listInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { groups, inGroups, type WorkLine } from './groups.ts'

/** The conclusion of the page: how much of it cannot wait. Every number opens what it counts. */
export function leadOf(lines: readonly WorkLine[], handedOver: number): Child {
  const parts: Html[] = []
  const say = (count: number, anchor: string, [one, several]: readonly [string, string]): void => {
    const thing = parts.length > 0 ? '' : count === 1 ? 'thing ' : 'things '
    const words = `${thing}${count === 1 ? one : several}`
    parts.push(html`<a class="govuk-link" href="#${anchor}">${count}</a> ${words}`)
  }
  for (const [group, found] of inGroups(lines)) {
    const { lead } = groups[group]
    if (lead) say(found.length, group, lead)
  }
  if (handedOver > 0) {
    say(handedOver, 'handed-over', [
      'waits for your team to take it',
      'wait for your team to take them',
    ])
  }
  const isLate = lines.some(({ group }) => group === 'late-by-law')
  const first = isLate ? undefined : 'Nothing is late by law. '
  if (parts.length === 0) return first
  return html`${first}${joined(parts)}.`
}

/** "1 is late, 2 are due today and 4 this week": a list of markup. */
function joined(parts: readonly Html[]): Html {
  const marks = listInWords(parts.map(() => '\u0000')).split('\u0000')
  return html`${marks.map((between, at) => html`${between}${parts[at]}`)}`
}
