import { adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import {
  adoptionWorkers,
  agencyDecisionMakers,
  caseTeamManagers,
  childrensSocialWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { adoptersAgree } from '../adopters.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

const isFound = { question: 'familyFound', is: 'yes' } as const

// From the first search to one family, and the decision that it is the right one for this child.
export const adoptionMatch = defineProcess({
  id: 'adoption-match',
  number: 'P32b',
  title: 'Adoption: family finding and match',
  noun: 'family finding and match',
  purpose:
    'Find a family who can be this child’s for good, and decide that they are the right one.',
  referenceLetter: 'AMT',
  basis: [adoptionRegulations('31 to 33'), adoptionGuidance('matching')],
  about: 'child',
  roles: {
    start: [...adoptionWorkers, ...childrensSocialWorkers],
    record: [...adoptionWorkers, ...childrensSocialWorkers],
    authorise: agencyDecisionMakers,
    read: [...caseTeamManagers, ...reviewingOfficers],
  },
  clocks: [
    {
      // No number in the register: it stands in the handbook's P32.
      id: 'P32b',
      name: 'Adopters’ comments on the placement report',
      from: { answer: 'reportSharedOn', inWords: 'when they were given the report' },
      stops: { answered: ['commentsOn'] },
      when: isFound,
      otherwise: 'No family has been found.',
      statutory: [{ within: { workingDays: 10 } }],
      source: [adoptionRegulations('31')],
    },
    {
      id: 'T81e',
      name: 'Agency decision maker decides on the match',
      from: { answer: 'panelOn', inWords: 'when the panel recommended' },
      stops: { answered: ['matchedOn'] },
      when: isFound,
      otherwise: 'No family has been found.',
      statutory: [{ within: { workingDays: 7 } }],
      source: [adoptionRegulations('33')],
    },
  ],
  questions,
  pages: [
    {
      id: 'search',
      title: 'Finding a family',
      people: true,
      asks: ['findingStartedOn', 'searches', 'links', 'familyFound'],
    },
    {
      id: 'family',
      title: 'The family',
      when: isFound,
      asks: [
        ...(['adopterReference', 'adoptersSex', 'adoptersNumber'] as const),
        ...(['adoptersLegalStatus', 'fosterCarer', 'withSiblings'] as const),
        ...(['matchingMeetingOn', 'whyThem', 'identity', 'childsVoice', 'childOfTenSays'] as const),
        ...(['supportProposed', 'contactProposed'] as const),
      ],
    },
    {
      id: 'panel',
      title: 'The report and the panel',
      when: isFound,
      intro: 'The panel recommends. The agency decision maker decides.',
      asks: [
        ...(['reportSharedOn', 'commentsOn', 'comments'] as const),
        ...(['panelOn', 'panelRecommends', 'panelMinutes'] as const),
      ],
    },
    {
      id: 'decision',
      title: 'What do you decide?',
      by: 'authoriser',
      asks: ['matchedOn', 'reasons'],
    },
    {
      id: 'telling',
      title: 'Who was told?',
      after: 'decision',
      asks: ['adoptersToldOn', 'parentsToldOn'],
    },
  ],
  prompts: [
    {
      when: { question: 'fosterCarer', is: '1' },
      says: 'The foster carers want to adopt. They are assessed and matched as anybody else is, and supported as foster carers until then.',
    },
    {
      when: {
        not: {
          any: [{ holds: 'legal-status', where: { code: 'E1' } }, { holds: 'adoption-consent' }],
        },
      },
      says: 'There is no placement order and no consent yet. The child cannot be placed before there is.',
    },
    {
      when: { question: 'withSiblings', is: ['apart', 'some'] },
      says: 'Brothers and sisters will live apart. Say in the contact plan how they stay in touch.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'should-be-placed-for-adoption' },
      otherwise:
        'It has not been decided that this child should be placed for adoption. That decision comes first.',
    },
    {
      that: { not: { underWay: 'adoption-match' } },
      otherwise: 'A family is being looked for already. Go on with that record.',
    },
  ],
  submitRequires: [
    {
      that: { any: [{ not: isFound }, adoptersAgree.that] },
      otherwise: adoptersAgree.otherwise,
    },
    {
      that: {
        any: [
          { not: isFound },
          { question: 'commentsOn', answered: true },
          { not: { question: 'panelOn', within: { workingDays: 9 }, of: 'reportSharedOn' } },
        ],
      },
      otherwise:
        'The adopters have ten working days to comment on the report before the panel meets, and have not commented yet. Your answers are safe. Wait for their comments, or for the ten days.',
    },
  ],
  outcomes,
  notHere: {
    panelDecides: 'A panel recommends. Only the agency decision maker decides.',
    reversed: 'That the child should no longer be placed is decided in an adoption decision.',
  },
  happenedAt: 'findingStartedOn',
  worry: 'whyThem',
})
