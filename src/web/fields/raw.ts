import { createHash } from 'node:crypto'
import type { Raw } from '../../engine/answers.ts'
import { idsIn, type Value } from '../../engine/standpoint.ts'
import { dateInLondon, timeInLondon } from '../../engine/temporal.ts'
import type { ListQuestion, Question } from '../../practice/vocabulary/question.ts'
import { field, type Form } from '../web.ts'
import { inside } from './names.ts'

type Row = Readonly<Record<string, Raw>>

const listed = (form: Form, name: string): readonly string[] => {
  const value = form[name]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** What a form sends for one question, as typed. A row to leave out is one that was taken off. */
export function rawFrom(form: Form, key: string, question: Question, leaveOut?: number): Raw {
  switch (question.kind) {
    case 'choices':
      return listed(form, key)
    case 'date':
    case 'instant': {
      const [day, month, year, time] = ['day', 'month', 'year', 'time'].map((box) =>
        field(form, `${key}-${box}`),
      )
      return { day: day ?? '', month: month ?? '', year: year ?? '', time: time ?? '' }
    }
    case 'list':
      return rowsFrom(form, key, question, leaveOut)
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'number':
    case 'choice':
    case 'worker':
    case 'team':
      return field(form, key)
    case 'entry':
      return question.several ? listed(form, key) : field(form, key)
  }
}

function rowsFrom(
  form: Form,
  key: string,
  question: ListQuestion,
  leaveOut: number | undefined,
): Raw {
  const count = Math.min(200, Number(field(form, inside.rows(key))) || 0)
  const rows: Row[] = []
  for (let at = 0; at < count; at += 1) {
    if (at === leaveOut) continue
    const boxes = Object.entries(question.of).map(([id, inner]) => [
      id,
      rawFrom(form, inside.row(key, at, id), inner),
    ])
    rows.push(Object.fromEntries(boxes) as Row)
  }
  const isNone = field(form, inside.none(key)) === 'none' && rows.every(isBlank)
  return isNone ? 'none' : rows
}

/** Has nothing been typed, in any of the boxes? */
function isBlank(raw: Raw): boolean {
  if (raw === undefined) return true
  if (typeof raw === 'string') return raw.trim() === ''
  return (Array.isArray(raw) ? (raw as readonly Raw[]) : Object.values(raw as Row)).every(isBlank)
}

/** An answer as it goes back into the boxes it was typed in. */
export function rawOf(question: Question, value: Value | undefined): Raw {
  if (value === undefined) return undefined
  switch (question.kind) {
    case 'date':
      return dayBoxes(textIn(value))
    case 'instant': {
      const instant = textIn(value)
      return { ...dayBoxes(dateInLondon(instant)), time: timeInLondon(instant) }
    }
    case 'choices':
      return value as readonly string[]
    case 'list': {
      const rows = value as readonly Readonly<Record<string, Value>>[]
      if (rows.length === 0) return 'none'
      return rows.map((row) => {
        const boxes = Object.entries(question.of).map(([id, inner]) => [id, rawOf(inner, row[id])])
        return Object.fromEntries(boxes) as Row
      })
    }
    case 'text':
    case 'long-text':
    case 'yes-no':
    case 'number':
    case 'choice':
    case 'worker':
    case 'team':
      return textIn(value)
    case 'entry':
      return question.several ? idsIn(value) : textIn(value)
  }
}

function dayBoxes(date: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

/** A single answer as the text that stands for it. */
const textIn = (value: Value): string => (typeof value === 'object' ? '' : String(value))

/** The text of an answer that is one box. */
export const textOf = (raw: Raw): string => (typeof raw === 'string' ? raw : '')

/**
 * A short mark of what was in the boxes, whatever was left blank among them. A form carries the mark of what it
 * was shown with: a field that comes back with the same mark was not touched, and overwrites nobody.
 */
export function markOf(raw: Raw): string {
  if (isBlank(raw)) return ''
  return createHash('sha256')
    .update(JSON.stringify(withoutBlanks(raw)))
    .digest('base64url')
    .slice(0, 12)
}

function withoutBlanks(raw: Raw): unknown {
  if (typeof raw === 'string') return raw.replaceAll('\r\n', '\n')
  if (raw === undefined) return ''
  if (Array.isArray(raw))
    return (raw as readonly Raw[]).filter((one) => !isBlank(one)).map(withoutBlanks)
  const boxes = Object.entries(raw as Row).filter(([, box]) => !isBlank(box))
  return Object.fromEntries(boxes.map(([id, box]) => [id, withoutBlanks(box)] as const).sort())
}
