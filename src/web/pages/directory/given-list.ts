import type { GivenItem } from '../../../cases/directory/given-under-offer.ts'
import { listInWords } from '../../../engine/words.ts'
import type { GivenUnderOffer } from '../../../practice/vocabulary/directory.ts'
import { html, type Child, type Html } from '../../html.ts'

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`

/** "Up to £100 each time, and £200 in a year", "At least £2,000", "What it costs". */
export function amountInWords({ value, pounds: of }: Pick<GivenItem, 'value' | 'pounds'>): string {
  const inYear = of.eachYear === undefined ? '' : `${pounds(of.eachYear)} in a year`
  if (of.least !== undefined) return `At least ${pounds(of.least)}`
  if (of.inAll !== undefined) return `Up to ${pounds(of.inAll)} in all`
  if (of.eachTime !== undefined) {
    const each = `Up to ${pounds(of.eachTime)} each time`
    return inYear ? `${each}, and ${inYear}` : each
  }
  const first = value === 'cost' ? 'What it costs' : 'What you need'
  if (value === 'amount') return `Up to ${inYear}`
  return inYear ? `${first}, up to ${inYear}` : first
}

/** What may be asked for: what it is, how much, for whom, who decides and how to ask. */
export const givenList = (items: readonly GivenItem[], gives: GivenUnderOffer): Html =>
  html`<ul class="tw-directory__list">${items.map((one) => given(one, gives))}</ul>`

function given(item: GivenItem, gives: GivenUnderOffer): Html {
  const facts: readonly (readonly [string, Child])[] = [
    [
      'How much',
      html`<strong>${amountInWords(item)}</strong>. ${isToBeConfirmed(item) && gives.mayChange}`,
    ],
    ['For you if', forWhom(item, gives)],
    ['What you show', item.evidence && `${item.evidence}.`],
    ['Who decides', gives.decides[item.decides]],
    ['How to ask', item.howToAsk],
  ]
  return html`<li class="tw-directory__item" id="given-${item.id}">
    <h3 class="govuk-heading-s">${item.name}</h3>
    <p class="govuk-body">${item.words}</p>
    <dl class="tw-directory__given">${facts
      .filter(([, says]) => says)
      .map(([name, says]) => html`<div><dt>${name}</dt><dd>${says}</dd></div>`)}</dl>
  </li>`
}

const isToBeConfirmed = ({ confirmed, pounds: of }: GivenItem): boolean =>
  !confirmed && Object.keys(of).length > 0

/** "you left care at 16 or 17 or you left care and are 18 or more. You can ask until you are 25." */
function forWhom({ who, ages }: GivenItem, gives: GivenUnderOffer): string {
  const isForAll = Object.keys(gives.who).every((code) => who.includes(code))
  const words = who.flatMap((code) => gives.who[code] ?? [])
  const said = isForAll ? gives.everybody : listInWords(words, 'or')
  return `${said}. You can ask until you are ${ages.to + 1}.`
}
