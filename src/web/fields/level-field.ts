import type { AuthorityPack } from '../../practice/vocabulary/authority.ts'
import type { Code } from '../../practice/vocabulary/code-list.ts'
import type { Indicator } from '../../practice/vocabulary/level-of-need.ts'
import type { ChoicesQuestion } from '../../practice/vocabulary/question.ts'
import { checkboxes } from '../govuk/checkboxes.ts'
import { details } from '../govuk/details.ts'
import { explain, fieldsetGroup } from '../govuk/form-group.ts'
import type { RadioItem } from '../govuk/radios.ts'
import { html, type Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { grouped } from './wording.ts'

/** The levels of need with their wording beside each, as the guide has it. */
export function levelItems(offered: readonly Code[], pack: AuthorityPack): readonly RadioItem[] {
  return offered.map((one) => {
    const level = pack.levels.find((each) => each.level === one.code)
    const said = level
      ? html`${level.plainly}. Consent ${level.consent}. Answered by ${level.response}.`
      : one.meaning && html`${one.meaning}`
    return { value: one.code, text: one.label, ...(said ? { hint: { html: said } } : {}) }
  })
}

/** Indicators of need, a fold for each level, in which those that were ticked are already unfolded. */
export function indicatorsField(
  props: FieldProps<ChoicesQuestion>,
  offered: readonly Code[],
  chosen: readonly string[],
): Html {
  const { key, practice } = props
  const { levels, indicators } = practice.pack
  const explained = explain(key, grouped(props), undefined)
  const folds = [...levels].reverse().map((level) => {
    const here = indicators.filter(
      (one) => one.level === level.level && offered.some((code) => code.code === one.id),
    )
    const ticked = here.filter((one) => chosen.includes(one.id)).length
    return (
      here.length > 0 &&
      details({
        summaryText: `Level ${level.level}, ${level.name}: ${here.length} indicators${ticked > 0 ? `, ${ticked} chosen` : ''}`,
        open: ticked > 0,
        classes: 'tw-fold',
        html: byDomain(here, props, level.level, chosen),
      })
    )
  })
  return fieldsetGroup(grouped(props), explained, html`<div id="${key}">${folds}</div>`)
}

function byDomain(
  indicators: readonly Indicator[],
  { key }: FieldProps<ChoicesQuestion>,
  level: string,
  chosen: readonly string[],
): Html {
  const domains = [...new Set(indicators.map((one) => one.domain))]
  return html`<div class="tw-domains">${domains.map((domain, at) =>
    checkboxes({
      name: key,
      idPrefix: `${key}-${level}-${at}`,
      values: chosen,
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: domain } },
      items: indicators
        .filter((one) => one.domain === domain)
        .map((one) => ({ value: one.id, text: one.text })),
    }),
  )}</div>`
}
