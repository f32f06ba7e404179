import type {
  EntryQuestion,
  ListQuestion,
  Question,
  SimpleQuestion,
} from '../practice/vocabulary/question.ts'
import { normalisePostcode } from './places.ts'
import { choicesOf, type Practice } from './practice.ts'
import type { Value } from './standpoint.ts'
import { dateInLondon, instantInLondon, milliseconds, readDate } from './temporal.ts'
import { isNhsNumber } from './nhs-number.ts'

/** What a form or a client sends for one question, before it is understood. */
export type Raw =
  | string
  | readonly string[]
  | {
      readonly day?: string
      readonly month?: string
      readonly year?: string
      readonly time?: string
    }
  | readonly Readonly<Record<string, Raw>>[]
  | undefined

/** Understood, left blank, or not understood with the words a person reads. */
export type Parsed =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'blank' }
  | { readonly is: 'problem'; readonly message: string }

export interface ParseContext {
  readonly practice: Practice
  /** The instant of the request; nothing that is not planned may lie after it. */
  readonly now: string
}

const blank: Parsed = { is: 'blank' }
const value = (given: Value): Parsed => ({ is: 'value', value: given })
const problem = (message: string): Parsed => ({ is: 'problem', message })

/** A page of a full assessment fits; a pasted file does not (and is told so, never cut). */
const longestText = 100_000

/** Understands one answer by its question. A blank is not a problem here: drafts may have gaps. */
export function parseAnswer(question: Question, raw: Raw, context: ParseContext): Parsed {
  if (question.kind === 'list') return parseList(question, raw, context)
  if (raw === undefined || raw === '') return blank
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return parseText(question, raw)
    case 'yes-no':
      return typeof raw === 'string' &&
        ['yes', 'no', ...(question.unknown ? ['unknown'] : [])].includes(raw)
        ? value(raw)
        : problem('Choose yes or no')
    case 'choice':
      return parseChoice(question, raw, context)
    case 'choices':
      return parseChoices(question, raw, context)
    case 'number':
      return parseNumber(question, raw)
    case 'date':
      return parseDate(question, raw, context)
    case 'instant':
      return parseInstant(question, raw, context)
    case 'worker':
    case 'team':
      return typeof raw === 'string' ? value(raw) : problem('Choose one from the list')
    case 'entry':
      return parseEntry(question, raw)
  }
}

function parseEntry({ several }: EntryQuestion, raw: Raw): Parsed {
  const given: readonly unknown[] = several && Array.isArray(raw) ? raw : [raw]
  const named = given.filter((one): one is string => typeof one === 'string' && isId.test(one))
  if (several && Array.isArray(raw) && raw.length === 0) return blank
  const [first] = named
  if (first === undefined || named.length < given.length) return problem('Choose one from the list')
  return value(several ? [...new Set(named)] : first)
}

const isId = /^\d{1,18}$/

function parseText(question: SimpleQuestion, raw: Raw): Parsed {
  if (typeof raw !== 'string') return problem('Enter text')
  const text = raw.replaceAll('\r\n', '\n').replaceAll('\0', '')
  if (text.trim() === '') return blank
  if (text.length > longestText) {
    return problem(
      `This is ${text.length} characters; the most that fits is ${longestText}. Nothing was cut: shorten it or add it as a document`,
    )
  }
  const format = question.kind === 'text' ? question.format : undefined
  if (format === 'nhs-number') {
    const digits = text.replaceAll(/[\s-]/g, '')
    return isNhsNumber(digits)
      ? value(digits)
      : problem('Check the NHS number: its last digit does not fit the others')
  }
  if (format === 'postcode') {
    const postcode = normalisePostcode(text)
    return postcode ? value(postcode) : problem('Enter a whole postcode, like PR1 8XJ')
  }
  if (format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())) {
    return problem('Enter an e-mail address, like name@school.example')
  }
  return value(text)
}

function parseChoice(question: Question, raw: Raw, { practice }: ParseContext): Parsed {
  const known = choicesOf(practice, question).some((one) => one.code === raw)
  return known && typeof raw === 'string' ? value(raw) : problem('Choose one of the answers shown')
}

function parseChoices(question: Question, raw: Raw, { practice }: ParseContext): Parsed {
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  const chosen = given.filter((one) => one !== '')
  if (chosen.length === 0) return blank
  const offered = choicesOf(practice, question)
  if (!chosen.every((one) => offered.some((choice) => choice.code === one))) {
    return problem('Choose from the answers shown')
  }
  const alone = question.kind === 'choices' ? question.alone : undefined
  if (alone && chosen.includes(alone) && chosen.length > 1) {
    const label = offered.find((choice) => choice.code === alone)?.label ?? alone
    return problem(`“${label}” cannot be chosen together with another answer`)
  }
  return value([...new Set(chosen.map(String))])
}

function parseNumber(question: SimpleQuestion, raw: Raw): Parsed {
  const number = typeof raw === 'string' && raw.trim() !== '' ? Number(raw.trim()) : Number.NaN
  if (!Number.isFinite(number)) return problem('Enter a number')
  if (question.kind === 'number') {
    if (question.from !== undefined && number < question.from)
      return problem(`Enter ${question.from} or more`)
    if (question.to !== undefined && number > question.to)
      return problem(`Enter ${question.to} or less`)
  }
  return value(number)
}

type Moment = Exclude<Raw, string | undefined | readonly unknown[]>

const isMoment = (raw: Raw): raw is Moment => typeof raw === 'object' && !Array.isArray(raw)

/** A date as typed in three boxes, or written `2026-03-27`; undefined when it is no day of the calendar. */
function dayTyped(raw: Raw): string | undefined {
  if (typeof raw === 'string') return readDate(raw)
  if (!isMoment(raw)) return undefined
  const { day = '', month = '', year = '' } = raw
  return readDate(`${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`)
}

const isBlankMoment = (raw: Raw): boolean =>
  isMoment(raw) && [raw.day, raw.month, raw.year, raw.time].every((box) => !box?.trim())

function parseDate(question: SimpleQuestion, raw: Raw, { now }: ParseContext): Parsed {
  if (isBlankMoment(raw)) return blank
  const day = dayTyped(raw)
  if (!day) return problem('Enter a date that exists, like 27 3 2026')
  const planned = question.kind === 'date' && question.planned
  if (!planned && day > dateInLondon(now))
    return problem('This date is in the future. Enter the day it happened')
  return value(day)
}

function parseInstant(question: SimpleQuestion, raw: Raw, { now }: ParseContext): Parsed {
  if (isBlankMoment(raw)) return blank
  const typed =
    typeof raw === 'string' ? /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})$/.exec(raw) : null
  const day = typed ? readDate(typed[1] ?? '') : dayTyped(raw)
  const time = timeTyped(typed ? typed[2] : isMoment(raw) ? raw.time : undefined)
  if (!day || !time) return problem('Enter a date that exists and a time, like 27 3 2026 at 15:10')
  const instant = instantInLondon(day, time)
  const planned = question.kind === 'instant' && question.planned
  if (!planned && milliseconds(instant) > milliseconds(now))
    return problem('This time is in the future. Enter when it happened')
  return value(instant)
}

/** `15:10`, `9.05`, `0905` or `3:10pm` as `HH:MM`; undefined when it is no time of day. */
export function timeTyped(text: string | undefined): string | undefined {
  const match = /^\s*(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?\s*$/i.exec(text ?? '')
  if (!match) return undefined
  const [, hourText = '', minuteText, half] = match
  if (minuteText === undefined && !half) return undefined
  const hour = Number(hourText)
  const minute = Number(minuteText ?? '0')
  if (half && (hour < 1 || hour > 12)) return undefined
  const on24 = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour
  if (on24 > 23 || minute > 59) return undefined
  return `${String(on24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A repeating group. Wholly blank rows are left out; "none" is stored as an empty list. */
function parseList(question: ListQuestion, raw: Raw, context: ParseContext): Parsed {
  if (raw === 'none' && question.none) return value([])
  if (!Array.isArray(raw)) return blank
  const rows: Record<string, Value>[] = []
  for (const [at, one] of (raw as readonly Readonly<Record<string, Raw>>[]).entries()) {
    const row: Record<string, Value> = {}
    for (const [id, inner] of Object.entries(question.of)) {
      const parsed = parseAnswer(inner, one[id], context)
      if (parsed.is === 'problem') {
        return problem(`${question.row} ${at + 1}, ${inner.text.toLowerCase()}: ${parsed.message}`)
      }
      if (parsed.is === 'value') row[id] = parsed.value
    }
    if (Object.keys(row).length > 0) rows.push(row)
  }
  return rows.length === 0 ? blank : value(rows)
}
