import type { Raw } from '../../src/engine/answers.ts'
import { asked, questionOf, reachablePages } from '../../src/engine/journey.ts'
import { choicesOf, type Practice } from '../../src/engine/practice.ts'
import { isWorkedOut } from '../../src/engine/worked-out.ts'
import type { RecordFile } from '../../src/cases/reading/read-record.ts'
import type { GivenAnswer } from '../../src/cases/records/save-answers.ts'
import type { Question } from '../../src/practice/vocabulary/question.ts'
import type { Step } from '../../src/engine/journey.ts'

export interface Generator {
  readonly practice: Practice
  /** An instant that has passed, as somebody would type it. */
  readonly at: string
  readonly workerId: string
  /** Somebody with one of these roles, where only they may be named: the chair of a conference. */
  readonly workerWith: (roles: readonly string[]) => string
  readonly teamId: string
  /** One entry of each register. */
  readonly entries: ReadonlyMap<string, string>
  /** Which of several choices is taken: another number gives another record. */
  readonly choice: number
}

const words =
  'Written by a generator for a walk through every page: what was seen, what it means and what happens now.'

/** An answer to any question, made from its definition and from what the process wants of it anywhere. */
export function answerTo(question: Question, from: Generator, wishes: readonly Wish[] = []): Raw {
  const pick = <Item>(items: readonly Item[]): Item | undefined => {
    // The first of everything, the last of everything, and then some of each.
    if (from.choice < 2) return items.at(from.choice === 0 ? 0 : -1)
    return items[(from.choice * (question.text.length + from.choice)) % Math.max(1, items.length)]
  }
  switch (question.kind) {
    case 'text':
      return formatted[question.format ?? 'any']
    case 'long-text':
      return words
    case 'yes-no':
      return pick(['yes', 'no'])
    case 'date':
      return from.at.slice(0, 10)
    case 'instant':
      return from.at
    case 'number':
      return String(question.from ?? 1)
    case 'choice':
      return pick(choicesOf(from.practice, question))?.code ?? ''
    case 'choices': {
      const open = choicesOf(from.practice, question).filter((one) => one.code !== question.alone)
      const one = pick(open)
      return one ? [one.code] : []
    }
    case 'worker':
      return from.workerWith(wishes.find((one) => one.holdsRole)?.holdsRole ?? [])
    case 'entry':
      return from.entries.get(question.from) ?? ''
    case 'team':
      return from.teamId
    case 'list': {
      const row = Object.fromEntries(
        Object.entries(question.of).map(([id, inner]) => [id, answerTo(inner, from)]),
      ) as Readonly<Record<string, Raw>>
      return [
        row,
        ...wishes.flatMap((one) => rowsWished(one).map((cells) => ({ ...row, ...cells }))),
      ]
    }
  }
}

/** What a condition of a process wants of an answer: a worker with a role, rows that say something. */
interface Wish {
  readonly question?: string
  readonly holdsRole?: readonly string[]
  readonly rows?: string
  readonly where?: Readonly<Record<string, string | readonly string[]>>
  readonly distinct?: string
  readonly atLeast?: number
}

/** Rows that are as described: as many as are wanted, each with another value where they have to differ. */
function rowsWished({ where = {}, distinct, atLeast = 1 }: Wish): Record<string, string>[] {
  return Array.from({ length: atLeast }, (_, at) =>
    Object.fromEntries(
      Object.entries(where).map(([column, values]) => [
        column,
        [values].flat()[column === distinct ? at : 0] ?? '',
      ]),
    ),
  )
}

/** Every condition of a process that wants something of an answer to this question. */
function wishesAbout(question: string, within: unknown): readonly Wish[] {
  if (typeof within !== 'object' || within === null) return []
  const one = within as Wish
  const isOne = one.rows === question || (one.question === question && one.holdsRole !== undefined)
  return isOne ? [one] : Object.values(within).flatMap((inner) => wishesAbout(question, inner))
}

const formatted = {
  email: 'somebody@school.example',
  telephone: '01632 960118',
  'nhs-number': '9993290599',
  postcode: 'BB5 1AG',
  any: 'Said in a few words',
} as const

/** Answers to everything a step asks of a record as it stands and that is not answered yet. */
export function answersWanted(file: RecordFile, step: Step, from: Generator): GivenAnswer[] {
  const { definition, view } = file
  const given: GivenAnswer[] = []
  for (const page of reachablePages(definition, view, step)) {
    for (const part of [undefined, ...view.parts]) {
      for (const id of page.asks) {
        const question = questionOf(definition, id)
        const isHere = (question.each === 'child') === (part !== undefined)
        const standpoint = part ? { record: view, part } : { record: view }
        if (!isHere || isWorkedOut(question) || !asked(question, standpoint)) continue
        if ((part ?? view).values[id] !== undefined) continue
        const raw = answerTo(question, from, wishesAbout(id, definition))
        given.push({ question: id, raw, version: 0, ...(part ? { partId: part.id } : {}) })
      }
    }
  }
  return given
}
