import type { Problem } from '../../../engine/refusal.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import { field, type Web } from '../../web.ts'

interface PostFieldsProps {
  readonly web: Web
  /** What was typed, where it comes back. */
  readonly typed: unknown
  readonly problems: readonly Problem[]
}

export const wrongAt = (
  problems: readonly Problem[],
  question: string,
): { errorMessage?: { text: string } } => {
  const text = problems.find((one) => one.question === question)?.message
  return text ? { errorMessage: { text } } : {}
}

/** A day of three boxes on a form, as `2026-03-27`; empty when all three are. What is no date stays as it was typed. */
export function dayIn(form: unknown, name: string): string {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((box) =>
    field(form, `${name}-${box}`).trim(),
  )
  if (!day && !month && !year) return ''
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

export const dayBoxes = (
  name: string,
  legend: string,
  hint: string,
  { typed, problems }: Pick<PostFieldsProps, 'typed' | 'problems'>,
): Html =>
  dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend } },
    hint: { text: hint },
    items: ['day', 'month', 'year'].map((box) => ({
      name: box,
      value: field(typed, `${name}-${box}`),
      ...(box === 'year' ? { classes: 'govuk-input--width-4' } : {}),
    })),
    ...wrongAt(problems, name),
  })

/** Which post, in which team, from when to when. */
export function postFields(props: PostFieldsProps): Html {
  const { practice } = props.web.office
  const { typed, problems } = props
  return html`${select({
    id: 'role',
    name: 'role',
    label: { text: 'What are they?' },
    value: field(typed, 'role'),
    items: [
      { value: '', text: 'Choose' },
      ...[...practice.roles.values()].map(({ id, title }) => ({ value: id, text: title })),
    ],
    ...wrongAt(problems, 'role'),
  })}
  ${select({
    id: 'team',
    name: 'team',
    label: { text: 'In which team?' },
    value: field(typed, 'team'),
    items: [
      { value: '', text: 'Choose' },
      ...practice.pack.teams.map(({ id, name }) => ({ value: id, text: name })),
    ],
    ...wrongAt(problems, 'team'),
  })}
  ${dayBoxes('from', 'First day', 'Leave it empty for today.', props)}
  ${dayBoxes('to', 'Last day', 'Leave it empty unless it is for a time only: it then ends by itself.', props)}`
}
