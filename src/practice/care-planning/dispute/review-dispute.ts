import { caseTeamManagers, directors, nominatedOfficers, reviewingOfficers } from '../../posts.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { carePlanning, reviewingOfficersHandbook } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { concern, questions, type DisputeQuestion } from './questions.ts'

const order = ['informal', '1', '2', '3', '4'] as const

/** It stands at that stage, or above it, and is raised there again. */
const raisedBelow: Condition<DisputeQuestion> = {
  any: order.map((stage, at) => ({
    all: [
      { holds: 'review-dispute', where: { stage } },
      { question: 'stage', is: order.slice(0, at + 1) },
    ],
  })),
}

const open = { holds: 'review-dispute' } as const
const formal = { question: 'stage', is: '1' } as const
const raised = { question: 'stage', answered: true } as const

/** Where it stands, so that whoever reads the child’s page sees it. */
const moves: readonly Effect<DisputeQuestion>[] = [
  {
    effect: 'start-fact',
    fact: 'review-dispute',
    on: { answer: 'stepOn' },
    with: { stage: { answer: 'stage' } },
    when: { not: open },
  },
  {
    effect: 'change-fact',
    fact: 'review-dispute',
    with: { stage: { answer: 'stage' } },
    when: open,
  },
  {
    effect: 'change-fact',
    fact: 'review-dispute',
    with: { formalSince: { answer: 'stepOn' } },
    when: formal,
  },
]

const ladder = reviewingOfficersHandbook('the dispute resolution process')
const resolved = 'The dispute is resolved, or the child has left our care.'

// Each step of a dispute is a record in the reviewing officer’s own hand, which nobody in the line can edit. The
// line answers in records of its own, and the officer goes on from there: up a stage, or to the end.
export const reviewDispute = defineProcess({
  id: 'review-dispute',
  number: 'P30b',
  title: 'Dispute raised by the reviewing officer',
  noun: 'dispute',
  purpose: 'Challenge what goes wrong for a child in our care until it is put right.',
  referenceLetter: 'DR',
  basis: [carePlanning('45'), ladder],
  about: 'child',
  inOneHand: true,
  roles: {
    start: reviewingOfficers,
    record: reviewingOfficers,
    read: [
      ...careSocialWorkers,
      ...careManagers,
      ...caseTeamManagers,
      ...nominatedOfficers,
      ...directors,
    ],
  },
  clocks: [
    {
      id: 'T70',
      name: 'Formal dispute resolved',
      from: { answer: 'stepOn', inWords: 'the day on which it became formal' },
      stops: { fact: 'review-dispute', at: 'end' },
      each: 'child',
      when: { all: [formal, { holds: 'looked-after' }] },
      otherwise: 'It is not formal, or not with this step; or the child has left our care.',
      local: [{ within: { workingDays: 20 } }],
      statutory: [{ within: { workingDays: 20 } }],
      source: [
        reviewingOfficersHandbook('20 working days from the formal start, every stage in all'),
      ],
    },
    {
      id: 'T70b',
      name: 'The line answers at this stage',
      from: { answer: 'stepOn', inWords: 'the day on which it was raised at this stage' },
      stops: { fact: 'dispute-answered', at: 'start' },
      each: 'child',
      when: { all: [raised, open] },
      otherwise: resolved,
      local: [{ within: { workingDays: 5 } }],
      source: [
        toBeConfirmed('five working days at each stage; the informal one is outside the 20'),
      ],
    },
  ],
  questions,
  pages: [
    {
      id: 'what',
      title: 'About whom, and what?',
      people: true,
      asks: [
        ...(['stepOn', 'what', 'praise', 'issues', 'childImpact'] as const),
        ...(['requestedBy', 'wanted'] as const),
      ],
    },
    {
      id: 'so-far',
      title: 'What has been answered so far?',
      when: concern,
      asks: ['formalSince', 'answerSoFar', 'satisfied', 'legalAdvice'],
    },
    {
      id: 'cafcass',
      title: 'Cafcass',
      when: concern,
      intro: 'You may tell Cafcass at any stage, and take legal advice of your own.',
      asks: ['cafcassTold', 'cafcassToldOn', 'cafcassWhy'],
    },
  ],
  copies: {
    formalSince: { fact: 'review-dispute', detail: 'formalSince' },
    issues: { process: 'review-dispute', answer: 'issues' },
    childImpact: { process: 'review-dispute', answer: 'childImpact' },
    requestedBy: { process: 'review-dispute', answer: 'requestedBy' },
    wanted: { process: 'review-dispute', answer: 'wanted' },
    answerSoFar: { process: 'dispute-response', answer: 'answer' },
  },
  prompts: [
    {
      when: { holds: 'review-dispute', where: { stage: ['1', '2', '3', '4'] } },
      says: 'This dispute is formal. All of it, from its formal start, is to be over within 20 working days.',
    },
    {
      when: { question: 'satisfied', is: ['partly', 'no'] },
      says: 'You are not satisfied. Raise it at the next stage, or tell Cafcass: you may at any stage.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so a reviewing officer’s dispute cannot be raised. Professional disagreement has a record of its own.',
    },
  ],
  outcomes: {
    raised: {
      label: 'Raised',
      explained: 'The line answers at this stage within five working days.',
      source: ladder,
      when: concern,
      asks: ['stage'],
      requires: [
        {
          that: { any: [open, { question: 'stage', is: ['informal', '1'] }] },
          otherwise:
            'A dispute begins informally, or with the team manager at stage 1. Choose one of the two; you may tell Cafcass at any stage.',
        },
        {
          that: { not: raisedBelow },
          otherwise:
            'The dispute stands at that stage, or above it, already. Choose the next stage up: nothing is started again, and the 20 working days run on.',
        },
      ],
      effects: [
        ...moves,
        {
          effect: 'open',
          process: 'dispute-response',
          to: { holder: 'allocated-worker' },
          carries: {
            stage: { answer: 'stage' },
            raisedOn: { answer: 'stepOn' },
            issues: { answer: 'issues' },
            childImpact: { answer: 'childImpact' },
            wanted: { answer: 'wanted' },
          },
        },
      ],
    },
    resolved: {
      label: 'Resolved',
      source: ladder,
      when: concern,
      asks: ['howResolved'],
      requires: [
        {
          that: open,
          otherwise:
            'No dispute about this child is open, so there is none to resolve. Raise it first.',
        },
        {
          that: { question: 'satisfied', is: ['yes', 'partly'] },
          otherwise:
            'You said that you are not satisfied. Raise it at the next stage, or change that answer.',
        },
      ],
      effects: [{ effect: 'end-fact', fact: 'review-dispute', on: { answer: 'stepOn' } }],
    },
    goodPractice: {
      label: 'Good practice, told to those who did it',
      source: ladder,
      when: { question: 'what', is: 'goodPractice' },
      effects: [
        {
          effect: 'hand-over',
          what: 'The reviewing officer praises work for this child',
          to: { holder: 'allocated-worker' },
        },
      ],
    },
  },
  notHere: {
    closedByTheLine:
      'Only the reviewing officer ends a dispute. The line answers in a record of its own.',
  },
  happenedAt: 'stepOn',
  worry: 'childImpact',
})
