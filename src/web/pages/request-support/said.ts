import type { TypedPage } from '../../../cases/ways-in/request-draft.ts'
import { field } from '../../web.ts'

/** What somebody goes by on the form: the name that was typed, or "Child 2". */
export function nameOn(typed: TypedPage, at: number, otherwise = 'Child'): string {
  const name = [field(typed, 'forenames'), field(typed, 'surname')].join(' ').trim()
  return name || `${otherwise} ${at + 1}`
}

/** The rest of what was typed of a person, in a line, as it was typed. */
export function personInWords(typed: TypedPage): string {
  const date = (box: string): string =>
    ['day', 'month', 'year']
      .map((part) => field(typed, `${box}-${part}`).trim())
      .filter(Boolean)
      .join('/')
  const home =
    field(typed, 'sameAddress') === 'yes'
      ? 'same address as the first child'
      : [field(typed, 'address'), field(typed, 'postcode')]
          .map((one) => one.trim())
          .filter(Boolean)
          .join(', ')
  const said = [
    date('bornOn') && `born ${date('bornOn')}`,
    !date('bornOn') && field(typed, 'age') && `aged ${field(typed, 'age').trim()}`,
    date('expectedOn') && `due ${date('expectedOn')}`,
    home,
    field(typed, 'school').trim(),
  ]
  return said.filter(Boolean).join(' · ')
}
