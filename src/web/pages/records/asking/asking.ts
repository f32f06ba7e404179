import type { Raw } from '../../../../engine/answers.ts'
import { remaining } from '../../../../engine/remaining.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { isWorkedOut } from '../../../../engine/worked-out.ts'
import { questionIn } from '../../../../cases/records/outcome-question.ts'
import type { Condition } from '../../../../practice/vocabulary/condition.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../../../practice/vocabulary/question.ts'
import { fieldFor } from '../../../fields/field.ts'
import { inside, keyOf } from '../../../fields/names.ts'
import { markOf, rawOf } from '../../../fields/raw.ts'
import { input } from '../../../govuk/input.ts'
import { html, type Html } from '../../../html.ts'
import { returnRules } from '../../../parts/return-rules.ts'
import { saidAgainst } from '../../../parts/said-against.ts'
import { firstNameOf } from '../people-words.ts'
import { notesAgainst, standpoint, type Part, type Shown } from '../record.ts'
import { contestBox } from './contest-box.ts'
import { rulesBeside } from './rules-beside.ts'
import { workedOutBox } from './worked-out.ts'

/** A form of a record's questions, as it is shown: with what was typed, and what was wrong with it. */
export interface Asking extends Shown {
  /** Every question on this form: conditions about the others are settled here, these while it is filled in. */
  readonly onForm: ReadonlySet<QuestionId>
  /** What was typed and is not saved, by the key of its field. */
  readonly typed: ReadonlyMap<string, Raw>
  /** What is wrong with it, by the key of its field. */
  readonly problems: ReadonlyMap<string, string>
  /** A list that is to have a row more. */
  readonly rows?: { readonly key: string; readonly count: number } | undefined
}

interface AskedOf {
  readonly part?: Part | undefined
  /** The question, where it is asked with fewer choices than it has. */
  readonly question?: Question | undefined
  /** Stands in place of the question, where several children answer the same one. */
  readonly label?: string | undefined
  /** Asked only when this holds too: the outcome that needs it is chosen. */
  readonly when?: Condition | undefined
  readonly after?: Html | undefined
}

/** One question on the form, hidden while it is not asked; nothing where no answer on this form could make it so. */
export function askedField(asking: Asking, id: QuestionId, of: AskedOf): Html | undefined {
  const { file, web } = asking
  const { part } = of
  const question = of.question ?? questionIn(file.definition, id)
  if (!question || (question.each === 'child') !== (part !== undefined)) return undefined
  const when = left(asking, question, of)
  if (when === false) return undefined
  if (isWorkedOut(question)) {
    return when === true ? workedOutBox(asking, id, question, part) : undefined
  }
  const key = keyOf({ question: id, partId: part?.row.id })
  const stored = (part?.row ?? file.row).answers[id]
  const saved = rawOf(question, stored?.value as Value | undefined)
  const raw = asking.typed.has(key) ? asking.typed.get(key) : saved
  return html`<div class="tw-field" data-field="${key}" data-question="${id}" data-kind="${question.kind}" data-save="${savedWhen(question)}"${
    part && html` data-part="${part.row.id}"`
  }${when !== true && html` data-when="${JSON.stringify(when)}"`}${!isAsked(asking, question, of) && html` hidden`}>
    <input type="hidden" name="${inside.version(key)}" value="${stored?.version ?? 0}" data-version>
    <input type="hidden" name="${inside.was(key)}" value="${markOf(saved)}">
    ${fieldFor({
      question,
      key,
      raw,
      problem: asking.problems.get(key),
      label: of.label,
      of: part && of.label === undefined ? firstNameOf(part.person) : undefined,
      rows: asking.rows?.key === key ? asking.rows.count : undefined,
      atHand: atHandIn(file, id),
      practice: web.office.practice,
      named: { workers: file.workers, me: asking.caller.workerId, entries: file.entries },
    })}
    ${stored?.from && html`<p class="tw-small tw-carried">From ${stored.from}. Change it only if it is wrong.</p>`}
    ${id === file.definition.happenedAt && stored && correction(key)}
    ${of.after}
    ${saidAgainst(notesAgainst(file, id, part))}
    <div id="${key}-rules" data-refresh>${returnRules(rulesBeside(asking, id, part))}</div>
    <div id="${key}-contest" data-refresh>${contestBox(asking, id, question, part)}</div>
  </div>`
}

/** Which column of a list stands open in every row: who came to a meeting, how far an action or a step has got. */
function atHandIn(
  { definition: { meeting, plan, questions } }: Shown['file'],
  id: QuestionId,
): string | undefined {
  const question = questions[id]
  if (question?.kind === 'list' && question.atHand) return question.atHand
  if (id === meeting?.people) return 'attended'
  return id === meeting?.actions || id === plan?.steps ? 'status' : undefined
}

/** Clocks count from this answer, so that changing it needs a reason (handbook A 1.4). */
const correction = (key: string): Html =>
  input({
    id: inside.reason(key),
    name: inside.reason(key),
    label: { text: 'If you correct it: why?', classes: 'tw-quiet' },
    hint: { text: 'Deadlines count from this. The first time and your reason are kept.' },
    autocomplete: 'off',
  })

const wanted = (question: Question, { when }: AskedOf): readonly Condition[] =>
  [question.when, when].filter((one) => one !== undefined)

/**
 * What is left to judge on the form itself of whether a question is asked. What is worked out has no box on it, and is
 * as it came to when the answers were last saved.
 */
function left(
  { file, onForm }: Asking,
  question: Question,
  of: AskedOf,
): ReturnType<typeof remaining> {
  const all = wanted(question, of)
  const { questions } = file.definition
  const hasBox = (id: QuestionId): boolean =>
    onForm.has(id) && !(questions[id] && isWorkedOut(questions[id]))
  return remaining({ all }, standpoint(file, of.part), hasBox)
}

function isAsked({ file }: Asking, question: Question, of: AskedOf): boolean {
  return remaining({ all: wanted(question, of) }, standpoint(file, of.part), () => false) === true
}

/** A choice is saved at once, a text while it is typed, and what has a format once it is left: half of it is none. */
function savedWhen(question: Question): 'choosing' | 'typing' | 'leaving' {
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
    case 'choices':
    case 'worker':
    case 'team':
    case 'entry':
      return 'choosing'
    case 'long-text':
      return 'typing'
    case 'text':
      return question.format === undefined ? 'typing' : 'leaving'
    case 'date':
    case 'instant':
    case 'number':
    case 'list':
      return 'leaving'
  }
}
