import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Raw } from '../../engine/answers.ts'
import { choicesOf } from '../../engine/practice.ts'
import { timeInLondon, dateInLondon } from '../../engine/temporal.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { day, instant } from './moments.ts'
import { pairsOf, standsThere, text, wrong, type Reader, type Sheet } from './reading.ts'
import { person, team, worker } from './words.ts'

/** Stands for every child of a record. */
export const everyone = 'everyone'

/** An answer as a form would send it, except that a worker is still the word they sign in as. */
export interface Answer {
  readonly question: string
  /** Which child's part, or `everyone`; nothing for an answer of the whole record. */
  readonly child?: string
  readonly raw: Raw
}

/** The questions of a process that a story may answer; undefined when the process is not there yet. */
export interface Asked {
  readonly process: string
  readonly questions: Readonly<Record<string, Question>> | undefined
  /** The event is to be refused, so that an answer nobody could choose on a page is written as it stands. */
  readonly tried: boolean
}

/** What is answered for the whole record. */
export const answersTo = (asked: Asked): Reader<readonly Answer[]> => answered(asked, undefined)

/** What is answered for each child: under the child's word, or under `everyone` for what is the same for all. */
export function answersForEach(asked: Asked): Reader<readonly Answer[]> {
  return (node, sheet) => {
    if (!isMap(node)) {
      wrong(node, sheet, `Write each child's word with answers under it, not ${standsThere(node)}`)
      return undefined
    }
    return pairsOf(node).flatMap(({ key, value }) => {
      if (!value) wrong(key, sheet, 'The answers are missing')
      const child = isScalar(key) && key.value === everyone ? everyone : person(key, sheet)
      return child === undefined || !value ? [] : (answered(asked, child)(value, sheet) ?? [])
    })
  }
}

function answered(asked: Asked, child: string | undefined): Reader<readonly Answer[]> {
  return (node, sheet) => {
    if (!isMap(node)) {
      wrong(node, sheet, `Write questions with their answers, not ${standsThere(node)}`)
      return undefined
    }
    const answers: Answer[] = []
    for (const { key, value } of pairsOf(node)) {
      const question = text(key, sheet)
      if (question === undefined) continue
      if (!value || (isScalar(value) && value.value === null)) {
        wrong(key, sheet, `“${question}” has no answer here. Quote words that hold a comma`)
        continue
      }
      const definition = asked.questions?.[question]
      if (asked.questions && !isAskedHere(key, sheet, asked, question, child)) continue
      const raw = rawOf(definition, value, sheet, asked.tried)
      answers.push({ question, raw, ...(child === undefined ? {} : { child }) })
    }
    return answers
  }
}

function isAskedHere(
  node: Node,
  sheet: Sheet,
  { process, questions }: Asked,
  id: string,
  child: string | undefined,
): boolean {
  const question = questions?.[id]
  if (!question) {
    wrong(
      node,
      sheet,
      `${process} asks no question “${id}”. Its page /about/processes/${process} lists them`,
    )
    return false
  }
  if ((question.each === 'child') === (child !== undefined)) return true
  wrong(
    node,
    sheet,
    question.each === 'child'
      ? `“${id}” is asked for each child: write it under “each”`
      : `“${id}” is asked once for the record: write it under “answers”`,
  )
  return false
}

/** A value of the file as a form would send it: labels as their codes, moments by their numbers. */
export function rawOf(
  question: Question | undefined,
  node: Node,
  sheet: Sheet,
  tried: boolean,
): Raw {
  if (!question) return plain(node)
  switch (question.kind) {
    case 'date':
      return day(node, sheet)
    case 'instant': {
      const at = instant(node, sheet)
      return at && `${dateInLondon(at)} ${timeInLondon(at)}`
    }
    case 'worker':
      return worker(node, sheet)
    case 'team':
      return team(node, sheet)
    case 'entry':
      return plain(node)
    case 'choice':
    case 'yes-no':
      return codeOf(question, node, sheet, tried)
    case 'choices': {
      const items = isSeq(node) ? (node.items as Node[]) : [node]
      return items.map((item) => codeOf(question, item, sheet, tried) ?? '')
    }
    case 'list':
      if (!isSeq(node)) return plain(node)
      return (node.items as Node[]).map((item) => rowOf(question.of, item, sheet, tried))
    case 'text':
    case 'long-text':
    case 'number':
      return text(node, sheet)
  }
}

function rowOf(
  questions: Readonly<Record<string, Question>>,
  node: Node,
  sheet: Sheet,
  tried: boolean,
): Readonly<Record<string, Raw>> {
  const asked = { process: 'A row of this list', questions, tried }
  const answers = answered(asked, undefined)(node, sheet) ?? []
  return Object.fromEntries(answers.map(({ question, raw }) => [question, raw]))
}

function codeOf(question: Question, node: Node, sheet: Sheet, tried: boolean): string | undefined {
  const written = text(node, sheet)
  if (written === undefined) return undefined
  const choices =
    question.kind === 'yes-no'
      ? ['yes', 'no', ...(question.unknown ? ['unknown'] : [])].map((code) => ({
          code,
          label: code,
        }))
      : choicesOf(sheet.names.practice, question)
  const alike = choices.find((one) => one.label.toLowerCase() === written.toLowerCase())
  const code = choices.find((one) => one.code === written)?.code ?? alike?.code
  if (code !== undefined || tried) return code ?? written
  const offered = choices.map((one) => one.code).join(', ')
  wrong(node, sheet, `“${question.text}” has no answer “${written}”. There are: ${offered}`)
  return undefined
}

/** A value as it stands, where nobody knows yet what is asked. */
function plain(node: Node): Raw {
  if (isScalar(node)) return String(node.value)
  if (isSeq(node)) return (node.items as Node[]).map(plain) as Raw
  if (!isMap(node)) return undefined
  return Object.fromEntries(
    pairsOf(node).map(({ key, value }) => [
      isScalar(key) ? String(key.value) : '',
      value ? plain(value) : '',
    ]),
  )
}
