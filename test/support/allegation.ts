import type { Raw } from '../../src/engine/answers.ts'

/** A referral about a teaching assistant, as a designated officer writes it down. */
export const allegationSaid = {
  entryType: 'referral',
  receivedAt: '2026-03-26 14:30',
  incidentOn: '2026-03-24',
  employerAwareAt: '2026-03-25 09:10',
  referrerName: 'Hilary Cross',
  referrerKind: 'education',
  referrerRole: 'Head teacher',
  referrerOrganisation: 'Alder Brook Primary School',
  adultBornOn: '1986-04-02',
  adultRole: 'Teaching assistant',
  sector: 'schoolMaintained',
  employers: [{ employer: 'Alder Brook Primary School', area: 'Lancashire' }],
  ownChildren: 'no',
  ourWorker: 'no',
  adultIs: ['noneOfThese'],
  regulator: 'none',
  whatHappened: 'A child says that he was pulled by the arm and shouted at.',
  harm: ['physical', 'emotional'],
  children: 'none',
  criteria: ['harmed'],
  criteriaWhy: 'He was pulled so that a mark was seen by two adults that day.',
  evaluatedAt: '2026-03-26 14:50',
  interimAction: 'supervised',
  notToldBecause: 'The police ask us to wait until they have spoken to the child.',
  employerTold: [
    {
      contact: 'Hilary Cross, head teacher',
      toldOn: '2026-03-26',
      what: 'Keep him with another adult; tell nobody yet',
    },
  ],
  support: 'A named person at the school',
} satisfies Record<string, Raw>
