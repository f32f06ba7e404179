import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { Requirement } from '../practice/vocabulary/outcome.ts'
import type { Page, ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import { holds } from './conditions.ts'
import {
  textOf,
  type PartView,
  type RecordView,
  type Standpoint,
  type Value,
} from './standpoint.ts'

/** Something that keeps a record from its next step, and where to put it right. */
export interface Gap {
  readonly page: string
  readonly question?: QuestionId
  readonly partId?: string
  /** What a person reads: what is wanted, in the words of the question. */
  readonly message: string
}

/** Which part of the work: recording it, deciding it, or what is done once it is decided. */
export type Step = 'record' | 'authorise' | 'follow-up'

/** The part of the work that a page belongs to. */
export function stepOf(page: Page): Step {
  if (page.after === 'decision') return 'follow-up'
  return page.by === 'authoriser' ? 'authorise' : 'record'
}

/** Is this question asked at all, seen from here? */
export function asked(question: Question, from: Standpoint): boolean {
  return question.when === undefined || holds(question.when, from)
}

/** The pages of a step that can be reached now, in order. */
export function reachablePages(
  definition: ProcessDefinition,
  record: RecordView,
  step: Step,
): readonly Page[] {
  return definition.pages.filter(
    (page) => stepOf(page) === step && (page.when === undefined || holds(page.when, { record })),
  )
}

/** The page after this one, or nothing when it was the last: what follows is checking the answers. */
export function nextPage(
  definition: ProcessDefinition,
  record: RecordView,
  after: string,
): Page | undefined {
  const current = definition.pages.find((page) => page.id === after)
  const step = current ? stepOf(current) : 'record'
  const order = definition.pages.map((page) => page.id)
  return reachablePages(definition, record, step).find(
    (page) => order.indexOf(page.id) > order.indexOf(after),
  )
}

/** The questions that make up a page for one standpoint: those of the record, or those of one child. */
export function questionsOn(
  definition: ProcessDefinition,
  page: Page,
  from: Standpoint,
): readonly (readonly [QuestionId, Question])[] {
  const wanted = from.part ? 'child' : undefined
  return page.asks
    .map((id) => [id, questionOf(definition, id)] as const)
    .filter(([, question]) => question.each === wanted && asked(question, from))
}

/** The question of that id; a definition that names another has not passed the model check. */
export function questionOf(definition: ProcessDefinition, id: QuestionId): Question {
  const question = definition.questions[id]
  if (!question) throw new Error(`${definition.id} has no question ${id}`)
  return question
}

const valueOf = (from: Standpoint, id: QuestionId): Value | undefined =>
  (from.part ?? from.record).values[id]

/** What is wrong with an answer that is needed: it is not there, or says too little to be one. */
function lacking(question: Question, value: Value | undefined): string | undefined {
  if (value === undefined || value === '') return wanted(question)
  const least = question.kind === 'long-text' ? (question.minimumCharacters ?? 0) : 0
  const length = textOf(value).trim().length
  if (length >= least) return undefined
  return `${question.text}: write at least ${least} characters. There are ${length} now`
}

/** Everything still wanted before the step can be taken, in page order; empty when nothing is. */
export function gaps(
  definition: ProcessDefinition,
  record: RecordView,
  step: Exclude<Step, 'follow-up'>,
): readonly Gap[] {
  const pages = [
    ...reachablePages(definition, record, 'record'),
    ...(step === 'authorise' ? reachablePages(definition, record, 'authorise') : []),
  ]
  const found: Gap[] = []
  if (record.parts.length === 0 && definition.about !== 'nothing' && !definition.mayNameNobody) {
    const page = pages.find((one) => one.people)
    if (page) found.push({ page: page.id, message: 'Say which child this is about' })
  }
  for (const page of pages) {
    const standpoints: Standpoint[] = [
      { record },
      ...record.parts.map((part) => ({ record, part })),
    ]
    for (const from of standpoints) {
      for (const [id, question] of questionsOn(definition, page, from)) {
        const message = isNeeded(question, page, step)
          ? lacking(question, valueOf(from, id))
          : undefined
        if (message) found.push({ page: page.id, question: id, message, ...partOf(from.part) })
      }
    }
  }
  const requirements = step === 'record' ? definition.submitRequires : definition.authoriseRequires
  return [...found, ...unmet(requirements ?? [], { record }, pages.at(-1)?.id ?? '')]
}

/** What the signature needs of whoever records is wanted when they hand it in: nobody else can write it. */
const isNeeded = (question: Question, page: Page, step: Exclude<Step, 'follow-up'>): boolean =>
  question.needed === 'to-submit' ||
  (question.needed === 'to-authorise' && (step === 'authorise' || stepOf(page) === 'record'))

const partOf = (part: PartView | undefined): { partId?: string } =>
  part ? { partId: part.id } : {}

/** The requirements that do not hold, as gaps on a page, each in its own words. */
export function unmet(
  requirements: readonly Requirement[],
  from: Standpoint,
  page: string,
): readonly Gap[] {
  return requirements
    .filter((requirement) => !holds(requirement.that, from))
    .map((requirement) => ({ page, message: requirement.otherwise, ...partOf(from.part) }))
}

/** What a person reads when a question that is needed has no answer. */
function wanted(question: Question): string {
  const text = question.text.replace(/[?.]$/, '')
  switch (question.kind) {
    case 'choice':
    case 'yes-no':
      return `Choose an answer: ${text}`
    case 'choices':
      return `Choose at least one: ${text}`
    case 'date':
    case 'instant':
      return `Enter when: ${text}`
    case 'worker':
    case 'team':
      return `Say who: ${text}`
    case 'entry':
      return `Choose ${question.several ? 'at least one' : 'one'}: ${text}`
    case 'list':
      return `Add at least one ${question.row}${question.none ? `, or tick “${question.none}”` : ''}: ${text}`
    case 'text':
    case 'long-text':
    case 'number':
      return `Enter: ${text}`
  }
}

/** What is worth knowing as a record is written, each once, with the parts of the children it is true of. */
export function promptsFor(
  { prompts = [] }: ProcessDefinition,
  record: RecordView,
): readonly { readonly says: string; readonly partIds: readonly string[] }[] {
  return prompts.flatMap(({ when, says }) => {
    if (record.parts.length === 0) return holds(when, { record }) ? [{ says, partIds: [] }] : []
    const partIds = record.parts
      .filter((part) => holds(when, { record, part }))
      .map((part) => part.id)
    return partIds.length > 0 ? [{ says, partIds }] : []
  })
}

/** Answers whose question is no longer asked, because another answer changed. They move to history. */
export function staleAnswers(
  definition: ProcessDefinition,
  record: RecordView,
): readonly { readonly question: QuestionId; readonly partId?: string }[] {
  const stale: { question: QuestionId; partId?: string }[] = []
  const standpoints: Standpoint[] = [{ record }, ...record.parts.map((part) => ({ record, part }))]
  for (const from of standpoints) {
    for (const id of Object.keys((from.part ?? from.record).values)) {
      const question = definition.questions[id]
      if (question && !asked(question, from)) stale.push({ question: id, ...partOf(from.part) })
    }
  }
  return stale
}
