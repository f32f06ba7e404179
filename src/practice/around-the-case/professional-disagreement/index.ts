import { published } from '../../vocabulary/source.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import {
  anyPractitioner,
  caseManagers,
  caseTeamManagers,
  directors,
  familyPractitioners,
  frontDoorManager,
  nominatedOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const protocol = published('Multi-agency protocols: resolving professional disagreements')
const within = toBeConfirmed(
  'stage 1 the same or the next working day, stage 2 within three, stage 3 within five',
)
const practitioners = [...anyPractitioner, ...familyPractitioners]

// A stage is a record: each is answered and signed by the manager of that stage, and what is not settled goes up
// to the next one with all that was said.
export const professionalDisagreement = defineProcess({
  id: 'professional-disagreement',
  number: 'P48',
  title: 'Professional disagreement',
  noun: 'disagreement',
  purpose: 'Settle quickly, and in the open, what professionals see differently about a child.',
  referenceLetter: 'PD',
  basis: [protocol, within],
  about: 'child',
  several: true,
  roles: {
    start: practitioners,
    record: practitioners,
    authorise: [
      ...[...frontDoorManager, ...caseManagers, ...caseTeamManagers],
      ...[...nominatedOfficers, ...directors],
    ],
  },
  clocks: [
    {
      // No number in the register: the times stand in the handbook's P48.
      id: 'P48',
      name: 'Disagreement answered at this stage',
      from: { answer: 'stageBeganOn', inWords: 'when it came to this stage' },
      stops: { event: 'authorised' },
      local: [
        { within: { workingDays: 3 }, when: { question: 'stage', is: 'second' } },
        { within: { workingDays: 5 }, when: { question: 'stage', is: 'third' } },
        { within: { workingDays: 1 } },
      ],
      source: [protocol, within],
    },
  ],
  questions,
  pages: [
    {
      id: 'disagreement',
      title: 'Who disagrees about what?',
      intro: 'Protecting a child never waits for this. If a child is in danger now, 999 first.',
      people: true,
      asks: [
        ...(['raisedOn', 'raisedAs', 'raisedBy', 'agency', 'against', 'againstWhom'] as const),
        ...(['about', 'issue', 'wanted', 'riskNow', 'actedHow'] as const),
        ...(['stage', 'stageBeganOn', 'saidSoFar'] as const),
      ],
    },
    {
      id: 'decision',
      title: 'The answer',
      by: 'authoriser',
      asks: ['answeredBy', 'response', 'toldOn'],
    },
    { id: 'learning', title: 'What was learnt?', after: 'decision', asks: ['learning'] },
  ],
  prompts: [
    {
      when: { question: 'riskNow', is: 'yes' },
      says: 'A child may be at risk while this is talked about. Act first: a strategy discussion needs nobody’s agreement to this.',
    },
    {
      when: { question: 'against', is: 'otherAuthority' },
      says: 'The other authority has stages of its own. Agree with its manager who answers when; the child’s safety stays with whoever the child is with.',
    },
  ],
  submitRequires: [
    {
      that: { not: { question: 'raisedAs', is: 'reviewingOfficer' } },
      otherwise:
        'What an independent reviewing officer disagrees with goes by the ladder of reviews, which can end at Cafcass. What you wrote is safe. Begin a dispute about a review instead.',
    },
    {
      that: { question: 'raisedOn', notAfter: 'stageBeganOn' },
      otherwise: 'It would have come to this stage before it was raised. Check both dates.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'answeredBy', names: 'authoriser' },
      otherwise: 'Whoever answers signs the answer, and you are not the one who is named.',
    },
    {
      that: {
        any: [
          { question: 'stage', is: 'first' },
          { question: 'answeredBy', holdsRole: ['team-manager', 'senior-manager', 'director'] },
        ],
      },
      otherwise:
        'At this stage a team manager or higher answers, not the practice manager who answered before. Nothing was changed: it waits for them.',
    },
    {
      that: {
        any: [
          { question: 'stage', is: ['first', 'second'] },
          { question: 'answeredBy', holdsRole: ['senior-manager', 'director'] },
        ],
      },
      otherwise:
        'At the third stage a head of service or a director answers. Nothing was changed: it waits for them.',
    },
  ],
  outcomes,
  notHere: {
    reviewingOfficer:
      'A dispute that an independent reviewing officer begins has stages of its own, with Cafcass at any of them.',
  },
  happenedAt: 'raisedOn',
  immediateDanger: { question: 'riskNow', is: 'yes' },
  worry: 'issue',
})
