import { asked } from '../../engine/journey.ts'
import { answerInWords } from '../../engine/summary.ts'
import type { Value } from '../../engine/standpoint.ts'
import { listInWords } from '../../engine/words.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { firstNameOf, nameOf } from '../pages/records/people-words.ts'
import { namesFor, standpoint, type Part, type Shown } from '../pages/records/record.ts'

/** An answer in words; empty where it was not given or is not asked. */
export function said(shown: Shown, id: QuestionId | undefined, part?: Part): string {
  const { file, web } = shown
  const question = id === undefined ? undefined : file.definition.questions[id]
  if (id === undefined || !question || !asked(question, standpoint(file, part))) return ''
  const value = (part?.view ?? file.view).values[id]
  return value === undefined
    ? ''
    : answerInWords(question, value, web.office.practice, namesFor(shown))
}

/** One box of a row in words. */
export const cellInWords = (
  shown: Shown,
  question: Question | undefined,
  value: string | undefined,
): string =>
  question && value
    ? answerInWords(question, value, shown.web.office.practice, namesFor(shown))
    : (value ?? '')

/** The rows of a list, each as its names and values; what was left blank is left out. */
export function rowsInWords(
  shown: Shown,
  question: Extract<Question, { kind: 'list' }>,
  value: Value | undefined,
  isShown: (id: QuestionId) => boolean,
): readonly (readonly { name: string; value: string }[])[] {
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, Value>>[]) : []
  return rows.map((row) =>
    Object.entries(question.of).flatMap(([id, inner]) => {
      const cell = row[id]
      if (cell === undefined || !isShown(id)) return []
      const words = answerInWords(inner, cell, shown.web.office.practice, namesFor(shown))
      return [{ name: inner.text, value: words }]
    }),
  )
}

/** What a document may say to anybody but those who work with the record. */
export const isForEverybody = ({ sensitive }: Pick<Question, 'sensitive'>): boolean =>
  sensitive === undefined

/** "Ruby, Kian and Jay". */
export const firstNames = ({ file }: Shown): string =>
  listInWords(file.parts.map((part) => firstNameOf(part.person)))

/** "Ruby Ashdown and Jay Cole". */
export const wholeNames = ({ file }: Shown): string =>
  listInWords(file.parts.map((part) => nameOf(part.person)))

/** "Core group CG-26-7": what a document is of, with no one's name in it. */
export const ofWhich = ({ file }: Shown): string => `${file.definition.title} ${file.row.reference}`
