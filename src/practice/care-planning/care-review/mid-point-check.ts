import { reviewingOfficersHandbook } from '../../law/care.ts'
import { workingWell } from '../../law/sources.ts'
import { caseTeamManagers, reviewingOfficers } from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'

const questions = defineQuestions({
  checkedOn: { kind: 'date', text: 'On which day did you check?', needed: 'to-submit' },
  decisions: {
    kind: 'list',
    row: 'decision',
    text: 'For each decision of the last review: where is it?',
    none: 'The last review decided nothing',
    needed: 'to-submit',
    of: {
      action: { kind: 'text', text: 'What was decided?' },
      owner: { kind: 'text', text: 'Who was to do it?' },
      by: { kind: 'date', planned: true, text: 'By when?' },
      progress: {
        kind: 'choice',
        anew: true,
        text: 'Where is it?',
        options: { done: 'Done', onTrack: 'On track', behind: 'Behind' },
      },
      note: { kind: 'text', anew: true, text: 'What do you say to that?' },
    },
  },
  childContacted: {
    kind: 'yes-no',
    text: 'Were you in touch with the child?',
    needed: 'to-submit',
  },
  childContactedOn: {
    kind: 'date',
    text: 'When?',
    when: { question: 'childContacted', is: 'yes' },
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the child say?',
    when: { question: 'childContacted', is: 'yes' },
  },
  whyNotContacted: {
    kind: 'long-text',
    text: 'Why not?',
    when: { question: 'childContacted', is: 'no' },
    needed: 'to-submit',
  },
  concerns: {
    kind: 'long-text',
    text: 'What concerns you?',
    hint: 'If nothing does, say so.',
    needed: 'to-submit',
  },
  action: {
    kind: 'long-text',
    text: 'What did you do, and what do you ask of whom by when?',
    needed: 'to-submit',
  },
})

const checked: Effect<keyof typeof questions> = {
  effect: 'record-fact',
  fact: 'mid-point-check',
  on: { answer: 'checkedOn' },
}

const oversight = reviewingOfficersHandbook('the officer keeps oversight between reviews')

// The reviewing officer’s own, in one hand: nobody in the line writes in it or signs it.
export const midPointCheck = defineProcess({
  id: 'mid-point-check',
  number: 'P30a',
  title: 'Check between reviews',
  noun: 'check between reviews',
  purpose: 'See half way to the next review whether the last one’s decisions are carried out.',
  referenceLetter: 'MC',
  basis: [workingWell('reviewing officers keep oversight between reviews'), oversight],
  about: 'child',
  inOneHand: true,
  roles: {
    start: reviewingOfficers,
    record: reviewingOfficers,
    read: [...careSocialWorkers, ...careManagers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'check',
      title: 'Whose review, and what became of it?',
      people: true,
      asks: ['checkedOn', 'decisions'],
    },
    {
      id: 'child',
      title: 'The child',
      asks: ['childContacted', 'childContactedOn', 'childsVoice', 'whyNotContacted'],
    },
    { id: 'concerns', title: 'What follows?', asks: ['concerns', 'action'] },
  ],
  copies: { decisions: { process: 'care-review', answer: 'decisions' } },
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise: 'This child is not in our care, so there is nothing to keep oversight of.',
    },
    {
      that: { had: 'care-review', since: 'looked-after' },
      otherwise:
        'No review of this child has been held yet, so there is nothing to check half way. The first review comes first.',
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'decisions', has: ['progress'] },
      otherwise: 'Say of every decision whether it is done, on track or behind.',
    },
  ],
  outcomes: {
    onTrack: {
      label: 'On track',
      source: oversight,
      requires: [
        {
          that: { not: { rows: 'decisions', where: { progress: 'behind' }, atLeast: 1 } },
          otherwise: 'You said that a decision is behind. Choose what you do about that.',
        },
      ],
      effects: [checked],
    },
    asked: {
      label: 'Behind, and taken up with the social worker',
      source: oversight,
      effects: [
        checked,
        {
          effect: 'hand-over',
          what: 'The reviewing officer asks about the decisions of the last review',
          to: { holder: 'allocated-worker' },
        },
      ],
    },
    reviewEarlier: {
      label: 'The review is brought forward',
      source: oversight,
      effects: [
        checked,
        {
          effect: 'open',
          process: 'care-review',
          to: { holder: 'allocated-worker' },
          carries: { whyNow: { value: 'officerAsked' } },
          when: { not: { underWay: 'care-review' } },
        },
      ],
    },
    dispute: {
      label: 'A dispute is raised',
      source: reviewingOfficersHandbook('the dispute resolution process'),
      effects: [
        checked,
        {
          effect: 'open',
          process: 'review-dispute',
          to: { holder: 'this-team' },
          carries: { childImpact: { answer: 'concerns' } },
          when: { not: { underWay: 'review-dispute' } },
        },
      ],
    },
  },
  happenedAt: 'checkedOn',
  worry: 'concerns',
})
