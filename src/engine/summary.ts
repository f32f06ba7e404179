import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import { questionsOn, reachablePages, type Step } from './journey.ts'
import { choicesOf, type Practice } from './practice.ts'
import { idsIn, textOf, type RecordView, type Standpoint, type Value } from './standpoint.ts'
import { dateInWords, instantInWords } from './words.ts'

/** One line of "check your answers": the question as asked, the answer in words. */
export interface SummaryRow {
  readonly question: QuestionId
  readonly asked: string
  /** Undefined when there is no answer yet. */
  readonly answer?: string
  /** Shown in place of an answer that is not there. */
  readonly missing: string
}

export interface SummarySection {
  readonly page: string
  readonly title: string
  /** The child this section is about; the whole record when left out. */
  readonly partId?: string
  readonly rows: readonly SummaryRow[]
}

/** What may be named in an answer by its id. */
export type NamedKind = 'worker' | 'team' | 'entry'

/** The name of what an answer holds the id of. */
export type NameOf<Kind extends NamedKind = NamedKind> = (kind: Kind, id: string) => string

/** "£1,900", "£9.50", "−£100". */
const poundsInWords = (pounds: number): string => {
  const digits = Number.isInteger(pounds) ? 0 : 2
  const amount = Math.abs(pounds).toLocaleString('en-GB', {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  })
  return `${pounds < 0 ? '−' : ''}£${amount}`
}

/** The answer as a person reads it. Lists come as lines. */
export function answerInWords(
  question: Question,
  value: Value,
  practice: Practice,
  nameOf: NameOf,
): string {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return textOf(value)
    case 'number':
      if (question.unit === '£') return poundsInWords(Number(value))
      return question.unit ? `${textOf(value)} ${question.unit}` : textOf(value)
    case 'yes-no':
      return { yes: 'Yes', no: 'No', unknown: 'Not known' }[textOf(value)] ?? textOf(value)
    case 'date':
      return dateInWords(textOf(value))
    case 'instant':
      return instantInWords(textOf(value))
    case 'worker':
    case 'team':
      return nameOf(question.kind, textOf(value))
    case 'entry':
      return idsIn(value)
        .map((id) => nameOf('entry', id))
        .join('; ')
    case 'choice':
    case 'choices': {
      const choices = choicesOf(practice, question)
      const codes = Array.isArray(value) ? (value as readonly string[]) : [textOf(value)]
      return codes.map((code) => choices.find((one) => one.code === code)?.label ?? code).join('; ')
    }
    case 'list': {
      const rows = value as readonly Readonly<Record<string, Value>>[]
      if (rows.length === 0) return question.none ?? 'None'
      return rows
        .map((row) =>
          Object.entries(question.of)
            .filter(([id]) => row[id] !== undefined)
            .map(
              ([id, inner]) =>
                `${inner.text}: ${answerInWords(inner, row[id] ?? '', practice, nameOf)}`,
            )
            .join('; '),
        )
        .join('\n')
    }
  }
}

/** Every question asked in a step with its answer, page by page, the record's first and then each child's. */
export function summaryOf(
  definition: ProcessDefinition,
  record: RecordView,
  step: Step,
  practice: Practice,
  nameOf: NameOf,
): readonly SummarySection[] {
  const sections: SummarySection[] = []
  for (const page of reachablePages(definition, record, step)) {
    const standpoints: Standpoint[] = [
      { record },
      ...record.parts.map((part) => ({ record, part })),
    ]
    for (const from of standpoints) {
      const rows = questionsOn(definition, page, from).map(([id, question]) => {
        const value = (from.part ?? from.record).values[id]
        return {
          question: id,
          asked: question.text,
          missing: question.whenMissing ?? 'Not answered yet',
          ...(value === undefined
            ? {}
            : { answer: answerInWords(question, value, practice, nameOf) }),
        }
      })
      if (rows.length === 0) continue
      sections.push({
        page: page.id,
        title: page.title,
        rows,
        ...(from.part ? { partId: from.part.id } : {}),
      })
    }
  }
  return sections
}

/** The wording of every question that was asked, to be stored with the record when it is completed. */
export function wordingAsAsked(
  definition: ProcessDefinition,
  record: RecordView,
): Readonly<Record<QuestionId, string>> {
  const wording: Record<QuestionId, string> = {}
  for (const step of ['record', 'authorise'] as const) {
    for (const page of reachablePages(definition, record, step)) {
      for (const from of [{ record }, ...record.parts.map((part) => ({ record, part }))]) {
        for (const [id, question] of questionsOn(definition, page, from))
          wording[id] = question.text
      }
    }
  }
  return wording
}
