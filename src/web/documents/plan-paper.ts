import { stepDueInWords, type ComparedStep } from '../../engine/plan-steps.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { firstNameOf } from '../pages/records/people-words.ts'
import type { Shown } from '../pages/records/record.ts'
import { printedFoot } from './invitation.ts'
import { facts, type Paper, type PaperBlock } from './paper.ts'
import { saidAgainstIt } from './said-against.ts'
import { cellInWords, ofWhich, wholeNames } from './said.ts'
import {
  planInWords,
  scaleInWords,
  sinceInWords,
  thePlans,
  wasInWords,
  type ThePlan,
} from './the-plan.ts'

/** The plan for those who work it, each step beside last time. Nothing where the record is no plan. */
export function planPaper(shown: Shown): Paper | undefined {
  const plans = thePlans(shown)
  if (plans.length === 0) return undefined
  const { plan } = shown.file.definition
  return {
    kind: 'Plan',
    heading: wholeNames(shown),
    caption: ofWhich(shown),
    blocks: [
      ...notAgreed(shown),
      ...plans.flatMap((plan) => onePlan(shown, plan)),
      ...saidAgainstIt(shown, plan ? [plan.steps] : []),
    ],
    foot: printedFoot(shown, 'Private: for those who work the plan.'),
    size: 'ordinary',
  }
}

/** A draft says that it is one, and a plan that has ended that it has. */
export function notAgreed({ file: { row } }: Shown): readonly PaperBlock[] {
  if (row.ended_at !== null) {
    return [{ is: 'box', title: 'Ended', texts: ['This plan has ended. It is kept as it was.'] }]
  }
  if (row.stage === 'decided') return []
  return [{ is: 'box', title: 'Draft', texts: ['This plan is not agreed yet.'] }]
}

function onePlan(shown: Shown, plan: ThePlan): readonly PaperBlock[] {
  const { steps, gone } = plan.comparison
  const of = (column: string): ThePlan['question']['of'][string] | undefined =>
    plan.question.of[column]
  return [
    {
      is: 'heading',
      text: plan.part ? `The plan for ${firstNameOf(plan.part.person)}` : 'What must change',
    },
    { is: 'text', text: planInWords(plan, shown.file.now) },
    ...(plan.lastTime ? [{ is: 'quiet', text: `Last time: ${plan.lastTime}.` } as const] : []),
    ...steps.flatMap((step, at) => oneStep(shown, plan, step, at)),
    ...(gone.length === 0
      ? []
      : [
          { is: 'heading', text: 'In the plan last time and no longer' } as const,
          {
            is: 'list',
            items: gone.map((step) =>
              [step.need, step.action, cellInWords(shown, of('status'), step.status)]
                .filter(Boolean)
                .join('. '),
            ),
          } as const,
        ]),
  ]
}

function oneStep(
  shown: Shown,
  plan: ThePlan,
  step: ComparedStep,
  at: number,
): readonly PaperBlock[] {
  const { now, before } = step
  const today = dateInLondon(shown.file.now)
  return [
    { is: 'subheading', text: `${at + 1}. ${now.need ?? now.action ?? 'Not said yet'}` },
    ...facts([
      { name: 'What must be different', value: now.mustChange ?? '' },
      { name: 'For whom', value: now.forWhom ?? '' },
      { name: 'How we know', value: now.evidence ?? '' },
      {
        name: 'Who does what',
        value: [now.owner, now.action].filter(Boolean).join(': '),
      },
      { name: 'When', value: capital(stepDueInWords(now, today) ?? '') },
      { name: 'Where it is', value: cellInWords(shown, plan.question.of.status, now.status) },
      { name: 'How we will know', value: now.measure ?? '' },
      { name: 'If it does not change', value: now.otherwise ?? '' },
      { name: 'This time', value: [now.progress, now.sustained].filter(Boolean).join('\n') },
      { name: 'Last time', value: before?.progress ?? '' },
      { name: 'How far it has come', value: scaleInWords(step) },
      ...(plan.lastTime === undefined
        ? []
        : [
            {
              name: 'Since last time',
              value: [
                sinceInWords(step),
                ...wasInWords(shown, plan, step).map((was) => `Was: ${was}`),
              ].join('\n'),
            },
          ]),
    ]),
  ]
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
