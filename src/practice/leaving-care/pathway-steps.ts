import { planSteps } from '../blocks/plan.ts'
import type { ListQuestion } from '../vocabulary/question.ts'

/** The steps of a pathway plan: those of every plan, each under a heading that the law gives. */
export const pathwaySteps = (
  text: string,
  { begins }: { readonly begins?: true } = {},
): ListQuestion => {
  const steps = planSteps({ text, tells: 'plan', ...(begins && { begins }) })
  return {
    ...steps,
    of: {
      heading: { kind: 'choice', text: 'Heading', codes: 'pathway-heading' },
      ...steps.of,
      need: { kind: 'text', tells: 'plan', text: 'What does the young person need or want?' },
      otherwise: { kind: 'text', tells: 'plan', text: 'What happens if it does not work out?' },
    },
  }
}
