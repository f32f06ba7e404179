import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { everyStepIsOwned } from '../../blocks/plan.ts'
import { asksWhereTo } from '../../directory/pointed-to.ts'
import { carriedOn, familyAgrees, familyDeclined } from '../beginning.ts'
import { atOnce, toTheFrontDoor } from '../step-up.ts'
import { anotherLeads, hasALead, nobodyLeads } from '../who-leads.ts'
import type { AssessmentQuestion } from './questions.ts'

type Does = Effect<AssessmentQuestion>
type Must = Requirement<AssessmentQuestion>

const ours = toBeConfirmed('how an Early Help Assessment can be decided')
const guide = workingWell('levels 2 and 3: Early Help Assessment, Team Around the Family')

const agrees = familyAgrees('An Early Help Assessment')

const belowLevelFour: Must = {
  that: { not: { question: 'level', is: '4' } },
  otherwise:
    'You have judged this to be level 4, where a child may be suffering significant harm or need social care. Your answers are safe. Choose “To the front door”: early help may go on beside it.',
}

const hasAPlan: Must = {
  that: { all: [{ rows: 'steps', atLeast: 1 }, everyStepIsOwned('steps')] },
  otherwise:
    'A plan says for every step who does it, by when, and how everybody will know. Your answers are safe. Fill that in, or choose another ending.',
}

const noPlanYet: Must = {
  that: { not: { holds: 'early-help-plan' } },
  otherwise:
    'This family has an early help plan already, and there is one for the whole family. Your answers are safe. Change the plan at a Team Around the Family.',
}

/** Social care lets go only when somebody else holds on, by name. */
const handedOver: Must = {
  that: {
    any: [
      { question: 'stepDownFrom', is: ['no', 'assessment'] },
      { question: 'handOverMeetingOn', answered: true },
    ],
  },
  otherwise:
    'Social care, the family and the lead professional meet before social care ends its work. Your answers are safe. Say when they met, or will.',
}

const completed = (decision: string): Does => ({
  effect: 'record-fact',
  fact: 'early-help-assessment',
  on: { answer: 'completedOn' },
  with: {
    organisation: { answer: 'organisation' },
    level: { answer: 'level' },
    decision: { value: decision },
  },
  // Whoever refuses is told of to the front door all the same, before there is an assessment.
  when: { question: 'completedOn', answered: true },
})

const planBegins: Does = {
  effect: 'start-fact',
  fact: 'early-help-plan',
  on: { answer: 'completedOn' },
  with: {
    lead: { answer: 'leadName' },
    organisation: { answer: 'leadOrganisation' },
    stepDownFrom: { answer: 'stepDownFrom' },
  },
}

const planned: readonly Does[] = [planBegins, anotherLeads]

const planning = [agrees, belowLevelFour, noPlanYet, hasALead, handedOver, hasAPlan]

export const outcomes: Readonly<Record<string, Outcome<AssessmentQuestion>>> = {
  oneService: {
    label: 'One service helps, with a plan',
    source: guide,
    requires: planning,
    effects: [completed('oneService'), ...planned],
  },
  teamAroundTheFamily: {
    label: 'Team Around the Family and plan',
    source: guide,
    requires: planning,
    effects: [completed('teamAroundTheFamily'), ...planned],
  },
  intensiveSupport: {
    label: 'Family Intensive Support',
    source: workingWell('section 2, Family Intensive Support'),
    requires: planning,
    effects: [
      completed('intensiveSupport'),
      ...planned,
      {
        effect: 'start-fact',
        fact: 'early-help-intensive-support',
        on: { answer: 'completedOn' },
        when: { not: { holds: 'early-help-intensive-support' } },
      },
      {
        effect: 'open',
        process: 'family-intensive-support',
        to: { team: 'early-help' },
        carries: {
          ...carriedOn,
          acceptedOn: { answer: 'completedOn' },
          needs: { answer: 'needs' },
        },
        when: {
          all: [
            { not: { holds: 'early-help-intensive-support' } },
            { not: { underWay: 'family-intensive-support' } },
          ],
        },
      },
    ],
  },
  signposted: {
    label: 'Signposted to other services',
    source: ours,
    asks: asksWhereTo,
    requires: [agrees, belowLevelFour],
    effects: [completed('signposted'), nobodyLeads],
  },
  frontDoor: {
    label: 'To the front door',
    explained: 'The need is at level 4, or a child may be suffering significant harm.',
    source: atOnce,
    asks: ['whyTheFrontDoor'],
    effects: [
      completed('frontDoor'),
      nobodyLeads,
      toTheFrontDoor<AssessmentQuestion>({
        whyTheFrontDoor: 'whyTheFrontDoor',
        workingWell: 'workingWell',
        helpTried: 'helpTried',
        assessedOn: 'completedOn',
        leadName: 'leadName',
        leadRole: 'leadRole',
        leadOrganisationName: 'leadOrganisationName',
        leadPhone: 'leadPhone',
        leadEmail: 'leadEmail',
        consent: 'consent',
        consentGivenBy: 'consentGivenBy',
        consentCapacity: 'consentCapacity',
        consentMethod: 'consentMethod',
        consentOn: 'consentOn',
      }),
    ],
  },
  noFurtherAction: {
    label: 'No further action',
    source: ours,
    requires: [agrees, belowLevelFour],
    effects: [completed('noFurtherAction'), nobodyLeads],
  },
  declined: {
    label: 'Offered, and declined',
    explained: 'The family does not want it now. They may ask again at any time.',
    source: workingWell('early help needs the family’s consent'),
    requires: [familyDeclined],
    effects: [
      { effect: 'record-fact', fact: 'early-help-declined', on: { answer: 'startedOn' } },
      nobodyLeads,
    ],
  },
}
