import { questionIn } from '../../cases/records/outcome-question.ts'
import { stepsIn, type PlanStep } from '../../engine/plan-steps.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { dateInWords, plainDateInWords } from '../../engine/words.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ListQuestion } from '../../practice/vocabulary/question.ts'
import { firstNameOf } from '../pages/records/people-words.ts'
import { standpoints, type Part, type Shown } from '../pages/records/record.ts'
import { facts, type Paper, type PaperBlock } from './paper.ts'
import { notAgreed } from './plan-paper.ts'
import { cellInWords, firstNames, isForEverybody, ofWhich, rowsInWords, said } from './said.ts'
import { saidAgainstIt } from './said-against.ts'
import { whoToRing } from './who-to-ring.ts'

/**
 * The plan in words for the family: what its definition says is for them and nothing else, the steps without where
 * we have it from, who helps, what happens otherwise, and whom to ring. Nothing where the record is no plan.
 */
export function familyPaper(shown: Shown, size: Paper['size']): Paper | undefined {
  const { file, web } = shown
  const { plan } = file.definition
  if (!plan) return undefined
  const first = plan.forTheFamily[0]
  const inOrder = plan.forTheFamily.includes(plan.steps)
    ? plan.forTheFamily
    : [...(first ? [first] : []), plan.steps, ...plan.forTheFamily.slice(1)]
  return {
    kind: 'Plan for the family',
    heading: `Our plan for ${firstNames(shown) || 'the family'}`,
    caption: ofWhich(shown),
    size,
    blocks: [
      ...notAgreed(shown),
      {
        is: 'text',
        text: 'This is the plan in plain words. Please check it. If something in it is wrong, tell us: we put it right.',
      },
      ...inOrder.flatMap((id) => standpoints(file).flatMap((part) => answered(shown, id, part))),
      ...ifNothingChanges(shown),
      { is: 'heading', text: 'If you do not agree' },
      {
        is: 'text',
        text: 'You can say so at any time, and we write down what you say in your own words, beside ours. You can ask to bring somebody to a meeting.',
      },
      ...saidAgainstIt(shown, inOrder),
      { is: 'heading', text: 'Who to ring' },
      ...facts([{ name: 'In danger now', value: '999' }, ...whoToRing(shown)]),
    ],
    foot: `${web.office.practice.pack.council}. The plan as it stood on ${plainDateInWords(dateInLondon(file.now))}.`,
  }
}

function answered(shown: Shown, id: QuestionId, part: Part | undefined): readonly PaperBlock[] {
  const { file } = shown
  const question = questionIn(file.definition, id)
  const isHere = (question?.each === 'child') === (part !== undefined)
  if (!question || !isHere || !isForEverybody(question)) return []
  const words = said(shown, id, part)
  if (words === '') return []
  const whose = part && file.parts.length > 1 ? `: ${firstNameOf(part.person)}` : ''
  if (question.kind !== 'list') {
    return [
      { is: 'heading', text: `${question.text}${whose}` },
      question.kind === 'long-text' && question.voice === 'child' && part
        ? { is: 'voice', text: words, by: firstNameOf(part.person) }
        : { is: 'text', text: words },
    ]
  }
  const value = (part?.view ?? file.view).values[id]
  if (id === file.definition.plan?.steps) {
    const steps = stepsIn(value)
    return [
      { is: 'heading', text: `What we will do${whose}` },
      ...steps.flatMap((step, at) => oneStep(shown, question, step, at)),
      ...whoHelps(question, steps),
    ]
  }
  const isShown = (column: QuestionId): boolean => {
    const inner = question.of[column]
    return inner !== undefined && isForEverybody(inner)
  }
  const rows = rowsInWords(shown, question, value, isShown)
  return [
    { is: 'heading', text: `${question.text}${whose}` },
    ...(rows.length === 0 ? [{ is: 'text', text: words } as const] : rows.flatMap(facts)),
  ]
}

/** What a family reads of a step: never where we have it from, which may name whoever told us. */
function oneStep(
  shown: Shown,
  question: ListQuestion,
  step: PlanStep,
  at: number,
): readonly PaperBlock[] {
  const open = (column: keyof PlanStep): string => {
    const inner = question.of[column]
    return inner && isForEverybody(inner) ? cellInWords(shown, inner, step[column]) : ''
  }
  const by = step.by && open('by') !== '' ? `by ${dateInWords(step.by)}` : ''
  const who = [open('owner'), open('action')].filter(Boolean).join(': ')
  return [
    { is: 'subheading', text: `${at + 1}. ${open('need') || open('action')}` },
    ...facts([
      { name: 'What we all want', value: open('mustChange') },
      { name: 'Who does what', value: [who, by].filter(Boolean).join(', ') },
      { name: 'Where it is', value: open('status') },
      { name: 'How we will know', value: open('measure') },
      { name: 'Since last time', value: open('progress') },
    ]),
  ]
}

function whoHelps(question: ListQuestion, steps: readonly PlanStep[]): readonly PaperBlock[] {
  if (!question.of.owner || !isForEverybody(question.of.owner)) return []
  const helpers = [...new Set(steps.flatMap((step) => step.owner ?? []))]
  if (helpers.length === 0) return []
  return [
    { is: 'heading', text: 'Who helps' },
    { is: 'list', items: helpers },
  ]
}

/** Each thing that follows if something does not change, said once, before anybody is surprised by it. */
function ifNothingChanges({ file }: Shown): readonly PaperBlock[] {
  const { plan, questions } = file.definition
  const question = plan && questions[plan.steps]
  if (!plan || question?.kind !== 'list') return []
  const column = question.of.otherwise
  if (!column || !isForEverybody(question) || !isForEverybody(column)) return []
  const views = question.each === 'child' ? file.parts.map((part) => part.view) : [file.view]
  const texts = views.flatMap((view) =>
    stepsIn(view.values[plan.steps]).flatMap((step) => step.otherwise ?? []),
  )
  return texts.length === 0
    ? []
    : [{ is: 'box', title: 'If this does not change', texts: [...new Set(texts)] }]
}
