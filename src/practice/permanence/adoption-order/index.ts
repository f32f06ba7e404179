import { adoptionAct, adoptionRegulations } from '../../law/permanence.ts'
import {
  adoptionWorkers,
  caseTeamManagers,
  childrensSocialWorkers,
  legalAdvisers,
  reviewingOfficers,
} from '../../posts.ts'
import { national } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { achievedByOrder } from '../ending-care.ts'
import { isApplication, isDecision, questions } from './questions.ts'

const on = { answer: 'happenedOn' } as const

// The adopters ask the court, and the court decides. An order binds from the moment it is made, so that what follows
// is carried out when it is recorded; the manager then checks it against the sealed order and closes the record.
export const adoptionOrder = defineProcess({
  id: 'adoption-order',
  number: 'P32d',
  title: 'Adoption: application and order',
  noun: 'step before the court towards adoption',
  purpose: 'Record what the adopters ask the court for and what it orders, and seal the record.',
  referenceLetter: 'AOR',
  basis: [adoptionAct('42, 46 and 47'), adoptionRegulations('39 to 44')],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: [...childrensSocialWorkers, ...adoptionWorkers, ...legalAdvisers],
    authorise: caseTeamManagers,
    read: reviewingOfficers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'step',
      title: 'What happened?',
      people: true,
      asks: [
        ...(['step', 'happenedOn', 'court', 'caseNumber'] as const),
        ...(['opposed', 'endReason', 'daysToOrder', 'celebrationOn'] as const),
      ],
    },
    {
      id: 'closing',
      title: 'Close the record from before the adoption',
      by: 'authoriser',
      when: isDecision,
      asks: ['checked', 'closedBy', 'closedOn'],
    },
  ],
  prompts: [
    {
      when: isApplication,
      says: 'The court asks for a report on the child and the adopters. Any parent may ask for leave to oppose.',
    },
    {
      when: isDecision,
      says: 'Once the order is recorded the child’s record from before is closed and sealed: only named people can open it.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'placed-for-adoption' },
      otherwise:
        'This child is not placed for adoption, so nobody can apply to adopt them here. Record the placement first.',
    },
  ],
  outcomes: {
    applied: {
      label: 'Adopters have applied',
      source: adoptionAct('42'),
      when: isApplication,
      requires: [
        {
          that: { holds: 'placed-for-adoption' },
          otherwise: 'This child is not placed for adoption. Record the placement first.',
        },
        {
          that: {
            any: [
              { not: { holds: 'placed-for-adoption' } },
              {
                not: {
                  question: 'happenedOn',
                  within: { days: 69 },
                  of: { fact: 'placed-for-adoption', at: 'start' },
                },
              },
            ],
          },
          otherwise:
            'The child has not lived with the adopters for ten weeks, so they may not apply yet (section 42). What you wrote is safe. The first day on which they may is in the record of the placement.',
        },
      ],
      effects: [{ effect: 'record-fact', fact: 'adoption-application', on }],
    },
    adopted: {
      label: 'Adoption order made',
      explained: 'The child is adopted. The record from before is closed and sealed.',
      source: adoptionAct('46'),
      when: isDecision,
      requires: [
        {
          that: { question: 'endReason', answered: true },
          otherwise: 'Say whether the application was unopposed, or consent was dispensed with.',
        },
        {
          that: { holds: 'placed-for-adoption' },
          otherwise: 'This child is not placed for adoption. Record the placement first.',
        },
        {
          that: { not: { subject: 'adult' } },
          otherwise: 'This young person is 18: check the date of the order with the court.',
        },
      ],
      effects: [
        ...achievedByOrder({
          on: { answer: 'happenedOn' },
          route: { value: 'adoption' },
          endReason: { answer: 'endReason' },
          orderMade: 'Adoption order',
        }),
        {
          effect: 'end-fact',
          fact: 'placed-for-adoption',
          on,
          with: { result: { value: 'adopted' } },
        },
        {
          // In the return the decision of an adopted child never ceased: only a reversal has a reason (rule 558).
          effect: 'end-fact',
          fact: 'should-be-placed-for-adoption',
          on,
          with: { ended: { value: 'adopted' } },
          when: { holds: 'should-be-placed-for-adoption' },
        },
        {
          effect: 'end-fact',
          fact: 'adoption-consent',
          on,
          when: { holds: 'adoption-consent' },
        },
        {
          effect: 'open',
          process: 'life-story-work',
          to: { holder: 'this-team' },
          carries: {
            what: { value: 'handover' },
            on,
            forAdoption: { value: 'yes' },
            celebrationOn: { answer: 'celebrationOn' },
          },
        },
        {
          effect: 'hand-over',
          what: 'An adoption order was made: support after adoption, and letterbox',
          to: { team: 'adoption' },
        },
        {
          effect: 'open',
          process: 'adopted-record-sealing',
          to: { team: 'adoption' },
          carries: { orderOn: on, court: { answer: 'court' } },
        },
        {
          effect: 'restrict',
          wall: 'adoption',
          because: 'Adopted: the record from before the adoption is closed and sealed.',
        },
      ],
    },
    notMade: {
      label: 'No adoption order: refused or withdrawn',
      explained: 'The child stays in our care. The reviewing officer holds a review.',
      source: national('Family Procedure Rules 2010, Part 14'),
      when: isDecision,
      effects: [
        {
          effect: 'hand-over',
          what: 'No adoption order was made: the reviewing officer holds a review',
          to: { team: 'safeguarding-and-audit' },
        },
        {
          effect: 'open',
          process: 'adoption-decision',
          to: { holder: 'this-team' },
          carries: { matter: { value: 'again' }, plannedOn: on },
          when: { not: { underWay: 'adoption-decision' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  notHere: {
    lifeStory:
      'The life story book and the later-life letter are handed over in a record of their own.',
    disrupted: 'That the child has left the adopters is recorded as the end of the placement.',
  },
  happenedAt: 'happenedOn',
})
