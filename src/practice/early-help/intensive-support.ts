import { consent, withConsent } from '../blocks/consent.ts'
import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { post } from '../vocabulary/role.ts'
import { consentAsked, familyAgrees, whyNow } from './beginning.ts'
import { readersOfEarlyHelp } from './who.ts'

const managers = [post('practice-manager', 'early-help')] as const
const workers = [post('early-help-worker', 'early-help'), ...managers] as const

const questions = {
  ...whyNow(),
  ...consent({ to: 'Family Intensive Support' }),
  ...defineQuestions({
    acceptedOn: { kind: 'date', text: 'When was it accepted?', needed: 'to-submit' },
    needs: {
      kind: 'choices',
      text: 'Which needs does the family have?',
      codes: 'early-help-need',
      needed: 'to-submit',
    },
    firstContactOn: {
      kind: 'date',
      text: 'When were they first spoken to?',
      needed: 'to-submit',
    },
    firstVisitOn: { kind: 'date', text: 'When was the first visit?', needed: 'to-submit' },
    support: {
      kind: 'choices',
      text: 'What will the support be?',
      codes: 'early-help-support',
      needed: 'to-submit',
    },
    contactEvery: {
      kind: 'choice',
      text: 'How often will somebody see the family?',
      hint: 'At least weekly, to be confirmed with the council.',
      options: {
        moreOften: 'More than once a week',
        weekly: 'Every week',
        lessOften: 'Less often than every week',
      },
      needed: 'to-submit',
    },
    whyLessOften: {
      kind: 'long-text',
      text: 'Why less often than every week?',
      when: { question: 'contactEvery', is: 'lessOften' },
      needed: 'to-submit',
    },
    familyHopes: {
      kind: 'long-text',
      text: 'What do the family hope for?',
      needed: 'to-submit',
    },
    workerSafety: {
      kind: 'yes-no',
      text: 'Is there a reason not to visit alone?',
      sensitive: 'not-for-family',
      needed: 'to-submit',
    },
    workerSafetyWhy: {
      kind: 'text',
      text: 'What is done about it?',
      sensitive: 'not-for-family',
      when: { question: 'workerSafety', is: 'yes' },
      needed: 'to-submit',
    },
  }),
}

const assessed = (answer: string) => ({ process: 'early-help-assessment', answer }) as const

// From acceptance to the point where the work is set up. What changes after that is written in its Early Help
// Assessment and at each Team Around the Family; it ends with a record of its own.
export const familyIntensiveSupport = defineProcess({
  id: 'family-intensive-support',
  number: 'B2b',
  title: 'Family Intensive Support',
  noun: 'record of intensive support',
  purpose: 'Begin one-to-one support for the whole family at home, and agree what it will be.',
  referenceLetter: 'FIS',
  basis: [workingWell('section 2, Family Intensive Support')],
  about: 'child',
  several: true,
  beside: true,
  holdsCase: true,
  takenAlong: true,
  roles: { start: workers, record: workers, allocate: managers, read: readersOfEarlyHelp },
  clocks: [
    {
      id: 'CFW.FIRSTVISIT',
      name: 'First visit to the family',
      from: { event: 'allocated' },
      stops: { answered: ['firstVisitOn'] },
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('a first visit within 5 working days of allocation')],
    },
    {
      id: 'CFW.REVIEW',
      name: 'Review of intensive support',
      from: {
        fact: 'early-help-intensive-support',
        at: 'start',
        inWords: 'when the support began',
      },
      stops: { fact: 'team-around-the-family', at: 'start' },
      each: 'child',
      when: { holds: 'early-help-intensive-support' },
      otherwise: 'Intensive support has ended.',
      local: [{ within: { weeks: 6 } }],
      source: [toBeConfirmed('a review of intensive support within 6 weeks')],
    },
  ],
  questions,
  pages: [
    {
      id: 'why',
      title: 'Whose support is it, and why?',
      people: true,
      asks: ['acceptedOn', 'whatPrompted', 'workingWell', 'helpTried', 'needs'],
    },
    { id: 'consent', title: 'Does the family agree?', asks: consentAsked },
    {
      id: 'beginning',
      title: 'How it begins',
      when: withConsent,
      asks: [
        ...(['firstContactOn', 'firstVisitOn', 'familyHopes', 'support'] as const),
        ...(['contactEvery', 'whyLessOften', 'workerSafety', 'workerSafetyWhy'] as const),
      ],
    },
    {
      id: 'assessment',
      title: 'The Early Help Assessment',
      intro:
        'Begin it from here if there is none yet: what is written above goes into it by itself.',
      opens: 'early-help-assessment',
      when: withConsent,
      asks: [],
    },
  ],
  copies: {
    acceptedOn: { fact: 'early-help-intensive-support' },
    needs: assessed('needs'),
    workingWell: assessed('workingWell'),
    helpTried: assessed('helpTried'),
    consentCapacity: assessed('consentCapacity'),
    consentMethod: assessed('consentMethod'),
  },
  startRequires: [
    {
      that: { holds: 'early-help-intensive-support' },
      otherwise:
        'This family has not been accepted for Family Intensive Support. Nothing was begun. Record a request for early help first.',
    },
    {
      that: { not: { underWay: 'family-intensive-support' } },
      otherwise:
        'A record of this family’s intensive support is being written already. Nothing was begun. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'firstContactOn', notAfter: 'firstVisitOn' },
      otherwise: 'The first visit is dated before they were first spoken to. Check both dates.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    underWay: {
      label: 'The support is under way',
      source: toBeConfirmed('when intensive support counts as begun'),
      requires: [familyAgrees('Family Intensive Support')],
    },
    declined: {
      label: 'Offered, and declined',
      source: workingWell('early help needs the family’s consent'),
      requires: [
        {
          that: { question: 'consent', is: ['refused', 'withdrawn'] },
          otherwise:
            'The family has not been recorded as declining. Your answers are safe. Record first that they refused or withdrew, and why.',
        },
      ],
      effects: [
        { effect: 'record-fact', fact: 'early-help-declined', on: { answer: 'acceptedOn' } },
        {
          effect: 'end-fact',
          fact: 'early-help-intensive-support',
          on: { answer: 'acceptedOn' },
          with: { endReason: { value: 'withdrew' } },
        },
      ],
    },
  },
  happenedAt: 'acceptedOn',
  worry: 'whatPrompted',
})
