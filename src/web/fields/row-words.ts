import type { Raw } from '../../engine/answers.ts'
import { choicesOf, type Practice } from '../../engine/practice.ts'
import { readDate } from '../../engine/temporal.ts'
import { dateInWords, listInWords } from '../../engine/words.ts'
import type { ListQuestion, SimpleQuestion } from '../../practice/vocabulary/question.ts'
import { chosenIn } from './choice-field.ts'
import type { Named } from './field.ts'
import { textOf } from './raw.ts'

type Row = Readonly<Record<string, Raw>>

interface Words {
  readonly practice: Practice
  readonly named: Named
}

/** The first that were said are enough to know a row again. */
const mostSaid = 4
const longestSaid = 60

/** A row of a list in a line: "Jane Smith · Head teacher · Education · Coming". Empty while nothing is typed. */
export function rowInWords(
  question: ListQuestion,
  row: Row,
  besides: string | undefined,
  words: Words,
): string {
  return Object.entries(question.of)
    .filter(([id]) => id !== besides)
    .map(([id, inner]) => cellInWords(inner, row[id], words))
    .filter((said) => said !== '')
    .slice(0, mostSaid)
    .join(' · ')
}

function cellInWords(question: SimpleQuestion, raw: Raw, { practice, named }: Words): string {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return short(textOf(raw))
    case 'number':
      return textOf(raw)
    case 'yes-no':
      // "Yes" and "No" say nothing without their question.
      return ''
    case 'date':
    case 'instant':
      return momentInBoxes(raw)
    case 'choice':
      return labelOf(question, textOf(raw), practice)
    case 'choices':
      return Array.isArray(raw)
        ? listInWords(
            raw.flatMap((one) => (typeof one === 'string' ? labelOf(question, one, practice) : [])),
          )
        : ''
    case 'worker':
      return named.workers.find((one) => one.id === raw)?.name ?? ''
    case 'team':
      return practice.pack.teams.find((one) => one.id === raw)?.name ?? ''
    case 'entry':
      return listInWords(
        chosenIn(raw).flatMap((id) => named.entries?.find((one) => one.id === id)?.name ?? []),
      )
  }
}

const labelOf = (
  question: Extract<SimpleQuestion, { kind: 'choice' | 'choices' }>,
  code: string,
  practice: Practice,
): string => choicesOf(practice, question).find((one) => one.code === code)?.label ?? code

const short = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > longestSaid ? `${line.slice(0, longestSaid).trimEnd()}…` : line
}

/** "Thu 26 Mar 2026 15:10", as the date is said everywhere; what is no day of the calendar yet, as it was typed. */
function momentInBoxes(raw: Raw): string {
  if (typeof raw !== 'object' || Array.isArray(raw)) return ''
  const boxes = raw as Readonly<Record<string, string | undefined>>
  const [day = '', month = '', year = ''] = [boxes.day, boxes.month, boxes.year]
  const date = readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const said = date ? dateInWords(date) : [day, month, year].filter(Boolean).join('/')
  return [said, boxes.time].filter(Boolean).join(' ')
}
