import { input, type InputProps } from '../../../govuk/input.ts'
import { html, type Html } from '../../../html.ts'
import type { BoxName } from './boxes.ts'
import type { ChangePageProps } from './change-page.ts'
import { rulesAt } from './rules-at.ts'

/** What is said beside a box that was refused; nothing where it was not. */
export const wrong = (
  { problems }: ChangePageProps,
  name: string,
): { errorMessage?: { text: string } } => {
  const message = problems.get(name)
  return message ? { errorMessage: { text: message } } : {}
}

/** One line to write in, filled with what its box has. */
export const line = (
  props: ChangePageProps,
  name: BoxName,
  text: string,
  more: Partial<InputProps> = {},
): Html =>
  html`${input({
    id: name,
    name,
    label: { text },
    value: props.boxes[name],
    autocomplete: 'off',
    spellcheck: false,
    ...wrong(props, name),
    ...more,
  })}${rulesAt(props, name)}`
