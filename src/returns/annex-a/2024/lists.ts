import type { AnnexList } from './list.ts'
import { adopters } from './lists/adopters.ts'
import { adoption } from './lists/adoption.ts'
import { assessments } from './lists/assessments.ts'
import { careLeavers } from './lists/care-leavers.ts'
import { contacts } from './lists/contacts.ts'
import { earlyHelp } from './lists/early-help.ts'
import { enquiries } from './lists/enquiries.ts'
import { inCare } from './lists/in-care.ts'
import { inNeed } from './lists/in-need.ts'
import { protection } from './lists/protection.ts'
import { referrals } from './lists/referrals.ts'

/** Lists 1 to 11, in their order. */
export const annexLists: readonly AnnexList[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  inNeed,
  protection,
  inCare,
  careLeavers,
  adoption,
  adopters,
]
