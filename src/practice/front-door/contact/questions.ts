import { consent } from '../../blocks/consent.ts'
import {
  askedByOutcome,
  decision,
  historyAndChecks,
  partners,
  recommendation,
} from './screening.ts'
import { theCall, theFamilyKnows, whoItIsAbout } from './the-call.ts'
import { dangerNow, eachChildNow, whatHappened, whatHelps } from './what-happened.ts'

/** Everything a contact can ask. The call is written once; what differs between children is asked of each. */
export const questions = {
  ...whoItIsAbout,
  ...theCall,
  ...dangerNow,
  ...whatHappened,
  ...whatHelps,
  ...eachChildNow,
  ...theFamilyKnows,
  ...consent({ to: 'this request, and to sharing what we know' }),
  ...historyAndChecks,
  ...partners,
  ...recommendation,
  ...decision,
  ...askedByOutcome,
}

export type ContactQuestion = keyof typeof questions
