import type { ProcessDefinition } from '../vocabulary/process.ts'
import { applicationHold } from './application-hold.ts'
import { application } from './application.ts'
import { candidate } from './candidate.ts'
import { employmentChecks } from './checks.ts'
import { employmentEnd } from './employment-end.ts'
import { recruitmentEvent } from './event.ts'
import { forthcomingOpportunity } from './forthcoming.ts'
import { interview } from './interview.ts'
import { jobOffer } from './job-offer.ts'
import { jobStart } from './job-start.ts'
import { offerUnconditional } from './offer-unconditional.ts'
import { establishmentPost } from './post.ts'
import { references } from './references.ts'
import { referralOfFriend, referralStage } from './referral-of-friend.ts'
import { shortlisting } from './shortlisting.ts'
import { vacancyChange } from './vacancy-change.ts'
import { vacancyEnd } from './vacancy-end.ts'
import { vacancy } from './vacancy/index.ts'

/** Finding people to work here: from a vacancy to the first day, and the posts they fill. */
export const careersProcesses: readonly ProcessDefinition[] = [
  vacancy,
  vacancyChange,
  vacancyEnd,
  forthcomingOpportunity,
  candidate,
  application,
  shortlisting,
  interview,
  employmentChecks,
  jobOffer,
  references,
  offerUnconditional,
  jobStart,
  establishmentPost,
  employmentEnd,
  applicationHold,
  recruitmentEvent,
  referralOfFriend,
  referralStage,
]
