import { planSteps } from '../../blocks/plan.ts'
import {
  caseTeamManagers,
  fosteringWorkers,
  legalAdvisers,
  reviewingOfficers,
} from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { carePlanning } from '../../law/care.ts'
import { commonPractice } from '../../law/sources.ts'
import { contentPages } from './content-pages.ts'
import { content, contentIds, whoDoesWhat } from './content.ts'
import { offersMade } from './offers.ts'
import { agreedByManager, signatures, signedByAnother, signingPages } from './signatures.ts'

const forTheCourt = { question: 'version', is: ['interim', 'final'] } as const

const questions = defineQuestions({
  versionOn: {
    kind: 'date',
    text: 'On which day was this version made?',
    needed: 'to-submit',
  },
  version: {
    kind: 'choice',
    text: 'Which version is it?',
    options: {
      afterReview: 'After a review',
      interim: 'Interim plan for the court',
      final: 'Final plan for the court',
      change: 'A change between reviews',
    },
    needed: 'to-submit',
  },
  whatChanged: {
    kind: 'long-text',
    text: 'What has changed since the last version, and why?',
    needed: 'to-submit',
  },
  whyNoReviewFirst: {
    kind: 'long-text',
    text: 'A plan changes at a review where that can be. Why not this time?',
    when: { question: 'version', is: 'change' },
    needed: 'to-submit',
  },
  ...content,
  steps: planSteps(whoDoesWhat),
  ...signatures,
})

type VersionQuestion = keyof typeof questions

/** The whole of it goes into the plan, word for word. */
const newVersion: Effect<VersionQuestion> = {
  effect: 'amend',
  process: 'care-plan',
  with: Object.fromEntries(contentIds.map((id) => [id, { answer: id }])),
}

const signed = (label: string, source: Outcome['source']): Outcome<VersionQuestion> => ({
  label,
  source,
  requires: [
    {
      that: { holds: 'care-plan' },
      otherwise:
        'This child has no care plan in force, so there is none to bring up to date. Your answers are safe: authorise the plan first.',
    },
  ],
  effects: [
    {
      effect: 'record-fact',
      fact: 'care-plan-updated',
      on: { answer: 'versionOn' },
      with: { version: { answer: 'version' } },
    },
    newVersion,
    ...offersMade,
  ],
})

// The plan itself is in force and is not rewritten by hand: what is new is written and signed here, and comes
// into the plan as its next version.
export const carePlanVersion = defineProcess({
  id: 'care-plan-version',
  number: 'P24b',
  title: 'New version of a care plan',
  noun: 'new version of the care plan',
  purpose: 'Bring the care plan up to date after a review, for the court, or when things change.',
  referenceLetter: 'KV',
  basis: [carePlanning('6'), commonPractice('Interim and final care plans for the court')],
  about: 'child',
  roles: {
    start: careSocialWorkers,
    record: careSocialWorkers,
    authorise: caseTeamManagers,
    read: [...reviewingOfficers, ...fosteringWorkers, ...legalAdvisers, ...careManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'version',
      title: 'Whose plan, and why a new version?',
      intro: 'It begins with what the plan says now. Change what has changed.',
      people: true,
      asks: ['versionOn', 'version', 'whatChanged', 'whyNoReviewFirst'],
    },
    ...contentPages,
    ...signingPages,
  ],
  copies: Object.fromEntries(contentIds.map((id) => [id, { process: 'care-plan', answer: id }])),
  prompts: [
    {
      when: { all: [{ question: 'version', is: 'change' }, { not: { underWay: 'care-review' } }] },
      says: 'The plan changes and no review is being prepared. Talk to the reviewing officer before anything is changed for the child.',
    },
    {
      when: { all: [forTheCourt, { not: { holds: 'care-proceedings' } }] },
      says: 'No proceedings about this child are recorded. Check that this is a plan for the court.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'care-plan' },
      otherwise: 'This child has no care plan in force. Begin the care plan itself.',
    },
    {
      that: { not: { underWay: 'care-plan-version' } },
      otherwise:
        'A new version of this plan is being written already. Go on with that one, so that nothing is lost between two.',
    },
  ],
  submitRequires: agreedByManager,
  authoriseRequires: signedByAnother,
  outcomes: {
    authorised: signed('The new version is authorised', carePlanning('6')),
    filed: {
      ...signed(
        'The new version is authorised, and filed in court',
        commonPractice('The team manager signs the plan that goes to court'),
      ),
      when: forTheCourt,
    },
  },
  happenedAt: 'versionOn',
  worry: 'whatChanged',
})
