import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { caseManagers, childrensSocialWorkers } from '../posts.ts'
import { post } from '../vocabulary/role.ts'
import type { GroupRules } from '../vocabulary/groups.ts'
import { forms } from './group-forms.ts'
import { earlyHelpManagers } from './who.ts'

/** Neighbourhood centres and what is run in them (handbook B2.3). */
export const groups: GroupRules = {
  title: 'Neighbourhood centres',
  lead: 'Where groups and programmes are run, who has a place in them, and who came.',
  runBy: [
    post('early-help-worker', 'neighbourhood-support'),
    post('practice-manager', 'neighbourhood-support'),
  ],
  plannedBy: [
    post('early-help-worker', 'neighbourhood-support'),
    post('practice-manager', 'neighbourhood-support'),
  ],
  checkedBy: [...childrensSocialWorkers, ...caseManagers, ...earlyHelpManagers],
  asks: forms,
  worry: {
    process: 'contact',
    to: 'front-door',
    said: 'worries',
    at: 'receivedAt',
    by: 'referrerName',
    team: 'referrerAgency',
    always: {
      method: 'automatic',
      source: '5D',
      referrerRole: 'Group worker',
      referrerAnonymous: 'no',
    },
  },
  source: [
    workingWell('section 2, Neighbourhood Support'),
    toBeConfirmed('bookings, waiting lists and registers of groups'),
  ],
}
