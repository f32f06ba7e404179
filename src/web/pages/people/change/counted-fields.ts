import { checkboxes } from '../../../govuk/checkboxes.ts'
import { details } from '../../../govuk/details.ts'
import { select } from '../../../govuk/select.ts'
import { html, type Html } from '../../../html.ts'
import type { BoxName } from './boxes.ts'
import type { ChangePageProps } from './change-page.ts'
import { line, wrong } from './line.ts'
import { rulesAt } from './rules-at.ts'

/** Why there is no pupil number, and the one before: folded away until there is something in them. */
export function otherThanUpn(props: ChangePageProps): Html {
  const names = ['upnUnknown', 'formerUpn'] as const
  return details({
    summaryText: 'No UPN, or another one before',
    open: names.some((name) => props.boxes[name] !== '' || props.problems.has(name)),
    html: html`${chosen(props, 'upnUnknown', 'upn-unknown', 'Why is there no UPN?', {
      none: 'There is one, or nobody has said',
      hint: 'A UPN that is written later takes the place of this.',
    })}
    ${line(props, 'formerUpn', 'Former UPN', { classes: 'govuk-input--width-20' })}`,
  })
}

/** Ethnicity, disability and language: what the census asks of every child. */
export function backgroundFields(props: ChangePageProps): Html {
  const disabilities = offered(props, 'disability')
  return html`${chosen(props, 'ethnicity', 'ethnicity', 'Ethnicity', {
    none: 'Not asked yet',
    hint: 'As they, or their family, say it is. The census wants it of every child.',
  })}${rulesAt(props, 'ethnicity')}
    ${checkboxes({
      name: 'disabilities',
      fieldset: { legend: { text: 'Disability' } },
      hint: {
        text: 'All that apply. The census wants it of every child who was born, also that there is none.',
      },
      classes: 'govuk-checkboxes--small tw-change__disabilities',
      values: props.boxes.disabilities.split(' '),
      items: disabilities.map((one) => ({
        value: one.code,
        text: one.label,
        ...(one.code === 'NONE' ? { behaviour: 'exclusive' as const } : {}),
      })),
      ...wrong(props, 'disabilities'),
    })}${rulesAt(props, 'disabilities')}
    ${line(props, 'firstLanguage', 'First language', { classes: 'govuk-input--width-20' })}
    ${line(props, 'interpreter', 'Interpreter or signing', {
      hint: { text: 'Which one they need, and who for: “Sylheti, for mum”.' },
    })}`
}

const offered = ({ web }: ChangePageProps, list: string) =>
  web.office.practice.codeLists.get(list)?.codes.filter((one) => !one.closed) ?? []

const chosen = (
  props: ChangePageProps,
  name: BoxName,
  list: string,
  text: string,
  { none, hint }: { readonly none: string; readonly hint: string },
): Html =>
  select({
    id: name,
    name,
    label: { text },
    hint: { text: hint },
    value: props.boxes[name],
    items: [
      { value: '', text: none },
      ...offered(props, list).map((one) => ({ value: one.code, text: one.label })),
      ...(kept(props, name, list) ?? []),
    ],
    ...wrong(props, name),
  })

/** A code that came from elsewhere and that no list has stays what it was until somebody chooses another. */
function kept(props: ChangePageProps, name: BoxName, list: string) {
  const value = props.shown[name]
  const isOffered = offered(props, list).some(({ code }) => code === value)
  return value === '' || isOffered ? undefined : [{ value, text: value }]
}
