import type { DateQuestion, InstantQuestion } from '../../practice/vocabulary/question.ts'
import type { Raw } from '../../engine/answers.ts'
import { dateInput } from '../govuk/date-input.ts'
import type { Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { grouped } from './wording.ts'

type Moment = Exclude<Raw, string | undefined | readonly unknown[]>

const boxesOf = (raw: Raw): Moment =>
  typeof raw === 'object' && !Array.isArray(raw) ? (raw as Moment) : {}

/** A day, in boxes for day, month and year, with the time of day behind them where it matters. */
export function momentField(props: FieldProps<DateQuestion | InstantQuestion>): Html {
  const { key, question, raw } = props
  const { day = '', month = '', year = '', time = '' } = boxesOf(raw)
  return dateInput({
    ...grouped(props),
    id: key,
    namePrefix: key,
    items: [
      { name: 'day', value: day },
      { name: 'month', value: month },
      { name: 'year', value: year, classes: 'govuk-input--width-4' },
      question.kind === 'instant' && {
        name: 'time',
        label: 'Time, like 15:10',
        value: time,
        classes: 'govuk-input--width-4',
        inputmode: 'text',
      },
    ],
  })
}
