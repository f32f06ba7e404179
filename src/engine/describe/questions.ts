import type { Page } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { questionOf } from '../journey.ts'
import { when } from './when.ts'
import { workedOutInWords } from './worked-out-words.ts'
import { processName, type InPractice, type ProcessName } from './within.ts'

/** A question as it is asked, of whom, when, and what may be answered. */
export interface QuestionDescription {
  readonly id: string
  readonly text: string
  readonly hint?: string
  /** "Yes or no", "A date", "One of these". */
  readonly answer: string
  readonly options?: readonly string[]
  /** The list its options come from. */
  readonly list?: { readonly id: string; readonly title: string }
  /** Nobody is asked: how it is worked out, as a clause. */
  readonly workedOut?: string
  readonly ofEachChild: boolean
  readonly when?: string
  /** "to submit", "to authorise"; nothing where it may stay empty. */
  readonly needed?: string
  readonly keptFrom?: string
}

/** A page of a record, with what is done on it besides answering. */
export interface PageDescription {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly when?: string
  readonly byAuthoriser: boolean
  /** It is filled in once the record is decided. */
  readonly afterDecision: boolean
  /** People are chosen here: who it is about. */
  readonly choosesPeople: boolean
  /** Partner agencies are asked here. */
  readonly asksPartners: boolean
  readonly opens?: ProcessName
  readonly questions: readonly QuestionDescription[]
}

/** A page with its questions in the order they are asked. */
export function describePage(page: Page, within: InPractice): PageDescription {
  return {
    id: page.id,
    title: page.title,
    ...(page.intro ? { intro: page.intro } : {}),
    ...when(page.when, within),
    byAuthoriser: page.by === 'authoriser',
    afterDecision: page.after === 'decision',
    choosesPeople: page.people ?? false,
    asksPartners: page.partners ?? false,
    ...(page.opens ? { opens: processName(page.opens, within.practice) } : {}),
    questions: page.asks.map((id) => describeQuestion(id, within)),
  }
}

const needed = { 'to-submit': 'to submit', 'to-authorise': 'to authorise', never: undefined }
const keptFrom = {
  'not-for-family': 'Never in a copy for the family',
  'conceal-referrer': 'Kept back where the referrer asks for it',
}

/** One question of a process. */
export function describeQuestion(id: string, within: InPractice): QuestionDescription {
  const question = questionOf(within.definition, id)
  const workedOut = workedOutInWords(question, within)
  const step = question.needed ? needed[question.needed] : undefined
  return {
    id,
    text: question.text,
    ...(question.hint ? { hint: question.hint } : {}),
    answer: answerOf(question),
    ...optionsOf(question, within),
    ...(workedOut ? { workedOut } : {}),
    ofEachChild: question.each === 'child',
    ...when(question.when, within),
    ...(step ? { needed: step } : {}),
    ...(question.sensitive ? { keptFrom: keptFrom[question.sensitive] } : {}),
  }
}

function answerOf(question: Question): string {
  switch (question.kind) {
    case 'text':
      return question.format === 'nhs-number' ? 'An NHS number' : 'A line of text'
    case 'long-text':
      return question.minimumCharacters
        ? `Text, at least ${question.minimumCharacters} characters`
        : 'Text'
    case 'yes-no':
      return question.unknown ? 'Yes, no or not known' : 'Yes or no'
    case 'date':
      return question.planned ? 'A date, which may be planned' : 'A date'
    case 'instant':
      return question.planned ? 'A date and time, which may be planned' : 'A date and time'
    case 'number':
      return question.unit ? `A number of ${question.unit}` : 'A number'
    case 'choice':
      return 'One of a list'
    case 'choices':
      return 'Any of a list'
    case 'worker':
      return 'A worker'
    case 'team':
      return 'A team'
    case 'entry':
      return question.several ? 'Any entries of a register' : 'An entry of a register'
    case 'list': {
      const parts = Object.values(question.of)
        .filter(({ later }) => !later)
        .map(({ text }) => text)
      return `Rows, one for each ${question.row}: ${parts.join('; ')}`
    }
  }
}

function optionsOf(
  question: Question,
  { practice }: InPractice,
): Pick<QuestionDescription, 'options' | 'list'> {
  if (question.kind !== 'choice' && question.kind !== 'choices') return {}
  if (question.options) return { options: Object.values(question.options) }
  const list = practice.codeLists.get(question.codes ?? '')
  return list ? { list: { id: list.id, title: list.title } } : {}
}
