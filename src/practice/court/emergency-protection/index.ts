import { childrenAct1989, workingTogether } from '../../law/sources.ts'
import {
  childrensSocialWorkers,
  emergencyDuty,
  headsOfService,
  legalAdvisers,
  seniorOnCall,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// A child is protected by law for hours or days. What follows is carried out as soon as it is submitted; the head
// of service, or the senior on call, reviews it. What happens before it ends is decided in a record of its own.
export const emergencyProtection = defineProcess({
  id: 'emergency-protection',
  number: 'P20',
  title: 'Emergency protection',
  noun: 'emergency protection record',
  purpose: 'Protect a child at once by law, and never let that end unnoticed.',
  referenceLetter: 'EP',
  basis: [
    childrenAct1989('43 to 46'),
    childrenAct1989('47'),
    workingTogether('immediate protection'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty, ...legalAdvisers],
    authorise: [...headsOfService, ...seniorOnCall],
  },
  clocks,
  questions,
  pages,
  prompts: [
    {
      when: { question: 'power', is: 'police-protection' },
      says: 'Police protection ends after 72 hours and is never extended. If the child will not be safe by then, apply for an emergency protection order now.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child is on a child protection plan. Tell the chair, and ask whether the review conference comes forward.',
    },
    {
      when: { holds: 'section-47-enquiry' },
      says: 'A section 47 enquiry is under way: reconvene its strategy discussion. The clock of the first one still runs.',
    },
  ],
  startRequires: [
    {
      that: { not: { subject: 'adult' } },
      otherwise: 'This person is 18 or over, and these powers protect children only.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'policeProtectionFrom', notAfter: 'startedAt' },
      otherwise: 'Police protection began after the order was made. Check both times.',
    },
    {
      that: { question: 'startedAt', notAfter: 'endsAt' },
      otherwise: 'The order ends before it begins. Check both times.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  outcomesBy: 'recorder',
  happenedAt: 'knownAt',
  worry: 'reason',
})
