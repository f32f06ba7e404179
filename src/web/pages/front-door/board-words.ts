import { choicesOf, processOf, type Practice } from '../../../engine/practice.ts'
import { ageInWords, counted, listInWords, whenInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { nameOf } from '../records/people-words.ts'
import { boardProcess, type BoardChild, type BoardRow } from './board.ts'

const named = (child: BoardChild): string =>
  nameOf({
    surname: child.surname,
    forenames: child.forenames,
    closed: child.closed,
    expected_on: child.expectedOn,
  })

/** "Callum Pilkinson, 13": a child of a board row. */
export function childInWords(
  child: BoardChild & { readonly register?: string },
  today: string,
): string {
  if (child.closed || child.register) return named(child)
  const age = ageInWords(
    { bornOn: child.bornOn ?? undefined, expectedOn: child.expectedOn ?? undefined },
    today,
  )
  return `${named(child)}, ${age}`
}

/** The first child as a link, the others named beneath, because a call may be about any of them; and where they live. */
export function childrenCell(row: BoardRow, practice: Practice, today: string): Html {
  const [first, ...others] = row.children
  const also =
    others.length > 0
      ? `with ${listInWords(others.map((child) => childInWords(child, today)))}`
      : ''
  const place =
    practice.pack.districts.find((one) => one.id === row.district)?.name ??
    row.authority ??
    'district not known'
  return html`<a class="govuk-link" href="/records/${row.id}"><strong>${first ? childInWords(first, today) : 'Nobody named yet'}</strong></a>
    <span class="tw-table__second">${[also, place].filter(Boolean).join(' · ')}</span>`
}

/** Where the work is now, and since when. */
export function whereNow(row: BoardRow, now: string): Child {
  const more = (words: string): Html => html`<span class="tw-table__second">${words}</span>`
  const sentBack = row.returned_at && (!row.submitted_at || row.returned_at > row.submitted_at)
  switch (row.stage) {
    case 'new':
      return html`<strong>${sentBack ? 'Sent back' : 'New'}</strong>${more(waysIn[row.way_in] ?? '')}`
    case 'screening':
      return html`<strong>${sentBack ? 'Sent back to a screener' : 'With a screener'}</strong>`
    case 'waiting-for-partners':
      return html`<strong>Waiting for partners</strong>${more(`${counted(row.waiting_for, 'answer')} owed`)}`
    case 'for-decision':
      return html`<strong>Waiting for a decision</strong>${more(row.submitted_at ? `since ${whenInWords(row.submitted_at, now)}` : '')}`
    case 'decided':
      return html`<strong>Decided</strong>`
  }
}

const waysIn: Readonly<Record<string, string>> = {
  worker: 'a call',
  'web-form': 'from the public form',
  file: 'from a partner’s file',
  process: 'from another record',
  import: 'from the former system',
}

/** Which level a screener recommends, for the children together. */
export function suggestedLevel(row: BoardRow): string {
  const levels = row.children.map((child) => {
    const level = child.answers.levelRecommended?.value
    return typeof level === 'string' ? level : ''
  })
  const said = [...new Set(levels.filter((level) => level !== ''))].sort()
  return said.length === 0 ? 'Not yet' : `Level ${listInWords(said)}`
}

/** Who it came from: the kind of source, and the name under it. */
export function fromWhom(row: BoardRow, practice: Practice): Html {
  const question = processOf(practice, boardProcess).questions.source
  const label = question && choicesOf(practice, question).find((one) => one.code === row.source)
  return html`${label?.label ?? 'Not given'}<span class="tw-table__second">${row.referrer}</span>`
}
