import { askedWhile } from '../blocks/asked-while.ts'
import { beginning } from './beginning.ts'
import { conclusion, decision, sharing, signature } from './deciding.ts'
import { goesOn } from './going-on.ts'
import { seeing } from './seeing.ts'
import { triangle } from './triangle.ts'

export const questions = {
  ...beginning,
  ...askedWhile(goesOn, { ...seeing, ...triangle, ...conclusion, ...decision }),
  ...signature,
  ...sharing,
}

export type AssessmentQuestion = keyof typeof questions

/** What an assessment that is opened again, or brought up to date, begins with: the last one's own words. */
export const copiedFromTheLast: readonly AssessmentQuestion[] = [
  ...(['reason', 'presenting', 'primaryNeed', 'consent', 'consentGivenBy'] as const),
  ...(['consentCapacity', 'consentMethod', 'consentOn', 'history'] as const),
  ...(Object.keys(triangle) as (keyof typeof triangle)[]),
]
