import { withConsent } from '../../blocks/consent.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { consentAsked } from '../beginning.ts'
import { meetingClocks } from '../clocks.ts'
import { startScores } from '../outcomes-framework.ts'
import { leadAsked, leadLetIn } from '../who-leads.ts'
import {
  earlyHelpAtTheFrontDoor,
  earlyHelpManagers,
  earlyHelpWorkers,
  leadProfessionals,
  readersOfEarlyHelp,
} from '../who.ts'
import { outcomes } from './outcomes.ts'
import { questions, type AssessmentQuestion } from './questions.ts'

const clocks: readonly ClockDefinition<AssessmentQuestion>[] = [
  {
    id: 'EH.EHA.COMPLETE',
    name: 'Assessment completed',
    from: { answer: 'startedOn', inWords: 'when the assessment started' },
    stops: { event: 'submitted' },
    local: [{ within: { workingDays: 30 } }],
    source: [toBeConfirmed('an Early Help Assessment is completed within 30 working days')],
  },
  {
    id: 'EH.STEPDOWN',
    name: 'First Team Around the Family after social care',
    from: { answer: 'socialCareEndedOn', inWords: 'when social care’s work ended' },
    stops: { fact: 'team-around-the-family', at: 'start' },
    each: 'child',
    when: { holds: 'early-help-plan' },
    otherwise: 'There is no early help plan.',
    local: [{ within: { workingDays: 20 } }],
    source: [
      toBeConfirmed('a first Team Around the Family within 20 working days of social care ending'),
    ],
  },
  ...meetingClocks,
]

const last = (answer: AssessmentQuestion) => ({ process: 'early-help-assessment', answer }) as const
const support = (answer: string) => ({ process: 'family-intensive-support', answer }) as const

// One assessment for the whole family, and then the plan: meetings write their changes into it. It is registered only
// with consent; where that is refused, what is kept is that early help was offered.
export const earlyHelpAssessment = defineProcess({
  id: 'early-help-assessment',
  number: 'B1',
  title: 'Your Family’s Early Help Assessment',
  noun: 'Early Help Assessment',
  purpose: 'Find out with the whole family what would help, and agree a plan that is theirs.',
  referenceLetter: 'EHA',
  basis: [workingWell('levels 2 and 3: Early Help Assessment, Team Around the Family')],
  about: 'child',
  several: true,
  beside: true,
  holdsCase: true,
  takenAlong: true,
  roles: {
    start: [...earlyHelpWorkers, ...earlyHelpAtTheFrontDoor],
    record: [...earlyHelpWorkers, ...leadProfessionals],
    allocate: earlyHelpManagers,
    read: readersOfEarlyHelp,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'family',
      title: 'Who is the family?',
      people: true,
      asks: [
        ...(['registeredOn', 'startedOn', 'organisation', 'organisationName'] as const),
        ...(['stepDownFrom', 'socialCareEndedOn', 'handOverMeetingOn'] as const),
      ],
    },
    {
      id: 'consent',
      title: 'Does the family agree?',
      intro:
        'An Early Help Assessment is the family’s own choice. If a child may be suffering significant harm, tell the front door now: it never waits for this.',
      asks: [...consentAsked, 'parentsDisagree', 'sharingAgreed'],
    },
    {
      id: 'who',
      title: 'Who takes part, and who leads?',
      when: withConsent,
      asks: [
        ...(['specialNeeds', 'adults', 'childTookPart', 'whyChildDidNot', 'agencies'] as const),
        ...leadAsked,
      ],
    },
    {
      id: 'why',
      title: 'What is it about?',
      when: withConsent,
      asks: ['reasons', 'whatPrompted', 'workingWell', 'helpTried', 'domains'],
    },
    {
      id: 'life',
      title: 'What is life like?',
      when: withConsent,
      asks: ['parentsSay', 'dayInTheLife', 'childsVoice', 'heardHow'],
    },
    {
      id: 'needs',
      title: 'What does the family need?',
      when: withConsent,
      asks: ['needs', 'evidence', ...startScores, 'analysis', 'level'],
    },
    {
      id: 'plan',
      title: 'What is agreed?',
      when: withConsent,
      asks: ['steps', 'meetEvery', 'completedOn', 'familySigned', 'familySignedOn', 'leadSignedOn'],
    },
  ],
  plan: {
    steps: 'steps',
    fact: 'early-help-plan',
    forTheFamily: ['workingWell', 'analysis'],
  },
  letsIn: leadLetIn,
  copies: {
    whatPrompted: support('whatPrompted'),
    workingWell: support('workingWell'),
    helpTried: support('helpTried'),
    needs: support('needs'),
    consent: support('consent'),
    consentGivenBy: support('consentGivenBy'),
    consentCapacity: support('consentCapacity'),
    consentMethod: support('consentMethod'),
    consentOn: support('consentOn'),
    adults: last('adults'),
    agencies: last('agencies'),
    specialNeeds: last('specialNeeds'),
    dayInTheLife: last('dayInTheLife'),
    childsVoice: { process: 'contact', answer: 'childsVoice' },
  },
  prompts: [
    {
      when: { holds: 'open-referral' },
      says: 'A social worker works with this family now. An assessment of theirs may say much of this already: ask them.',
    },
    {
      when: { had: 'early-help-plan' },
      says: 'This family had an early help plan before. Ask what held, and what did not.',
    },
    {
      when: { question: 'level', is: '4' },
      says: 'Level 4 is for the front door. Do not wait until this is finished.',
    },
  ],
  startRequires: [
    {
      that: {
        all: [
          { not: { holds: 'early-help-plan' } },
          { not: { underWay: 'early-help-assessment' } },
        ],
      },
      otherwise:
        'This family has an early help plan, or an assessment is under way, and there is one for the whole family. Nothing was begun. Change the plan at a Team Around the Family.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'startedOn', notAfter: 'completedOn' },
      otherwise:
        'The assessment would be completed before it started. Nothing was handed in, and your answers are safe. Check both dates.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes,
  happenedAt: 'startedOn',
  worry: 'whatPrompted',
})
