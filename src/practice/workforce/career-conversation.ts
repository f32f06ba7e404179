import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, lineManagers } from './who.ts'

const source = promised('career routes: advanced practitioner, practice manager, team manager')

export const careerRoutes = {
  senior: 'Senior practitioner',
  advanced: 'Advanced practitioner',
  practiceManager: 'Practice manager',
  teamManager: 'Team manager',
  reviewing: 'Reviewing officer',
  deeper: 'Better at what I do now',
} as const

/** Where somebody would like to go, what they need for it, and when it is looked at again. */
export const careerConversation = defineProcess({
  id: 'career-conversation',
  number: 'B29m',
  title: 'Talk about the way up',
  noun: 'conversation about the way up',
  purpose: 'Say where somebody would like to go, and what they need to get there.',
  referenceLetter: 'WU',
  basis: [source, promised('excellent opportunities to progress')],
  about: { entryOf: 'colleagues' },
  roles: { start: employees, record: employees },
  clocks: [],
  questions: {
    talkedOn: { kind: 'date', text: 'When was it talked about?', needed: 'to-submit' },
    route: {
      kind: 'choice',
      text: 'Where would they like to go?',
      options: careerRoutes,
      needed: 'to-submit',
    },
    has: { kind: 'long-text', text: 'What do they bring already?' },
    needs: { kind: 'long-text', text: 'What do they need for it?', needed: 'to-submit' },
    withWhom: { kind: 'worker', text: 'With whom was it talked about?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'way',
      title: 'The way up',
      asks: ['talkedOn', 'route', 'has', 'needs', 'withWhom'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'withWhom', holdsRole: lineManagers.map(({ role }) => role) },
      otherwise: 'Talk about it with a manager, and name them here.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source,
      effects: [
        {
          effect: 'record-fact',
          fact: 'career-talked-about',
          on: { answer: 'talkedOn' },
          with: { route: { answer: 'route' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'talkedOn',
  worry: 'needs',
})
