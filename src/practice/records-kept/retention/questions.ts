import { defineQuestions } from '../../vocabulary/question.ts'
import { workedOut } from './worked-out.ts'

const proposal = defineQuestions({
  proposedOn: {
    kind: 'date',
    text: 'On what date is it proposed?',
    needed: 'to-submit',
  },
  closedOn: {
    kind: 'date',
    text: 'When was the last of it closed: work, contact, complaint or request?',
    hint: 'Nothing is destroyed within six years of it, whatever else is worked out.',
    needed: 'to-submit',
  },
  proposed: {
    kind: 'choice',
    text: 'What do you propose?',
    options: {
      destroy: 'Destroy it',
      anonymise: 'Take out whatever says who it is about',
      hold: 'Put it under a hold',
      extend: 'Keep it longer',
      archive: 'Give it to the archive',
    },
    needed: 'to-submit',
  },
  why: { kind: 'long-text', text: 'Why?', needed: 'to-submit' },
})

const checks = defineQuestions({
  openElsewhere: {
    kind: 'yes-no',
    text: 'Is a complaint, a claim, an inquiry or a request to see it open, or expected?',
    hint: 'Complaints are kept apart and are not shown here: ask the complaints team.',
    needed: 'to-submit',
  },
  familyFile: {
    kind: 'yes-no',
    text: 'Does any of it also stand in the file of a brother or sister?',
    needed: 'to-submit',
  },
  familyFileHow: {
    kind: 'long-text',
    text: 'What stays for them, and how is it parted?',
    hint: 'The record of a brother or sister is kept by their own date.',
    when: { question: 'familyFile', is: 'yes' },
    needed: 'to-submit',
  },
  duplicate: {
    kind: 'yes-no',
    text: 'Has it been made sure that this child is not recorded twice?',
    needed: 'to-submit',
  },
  copies: {
    kind: 'list',
    row: 'copy',
    text: 'Where else is there a copy, and what becomes of it?',
    hint: 'Paper, shared drives, another authority that the case went to, a home, the adoption agency.',
    none: 'There is no other copy',
    needed: 'to-submit',
    of: {
      where: { kind: 'text', text: 'Where?' },
      keeper: { kind: 'text', text: 'Who keeps it?' },
      becomes: { kind: 'text', text: 'What becomes of it?' },
    },
  },
})

const approval = defineQuestions({
  approval: {
    kind: 'long-text',
    text: 'What do you decide, and why?',
    hint: 'At least 50 characters. You are the second of the two who agree.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  keepUntil: {
    kind: 'date',
    planned: true,
    text: 'Until when is it kept?',
  },
  keepWhy: { kind: 'long-text', text: 'What makes it worth keeping longer?' },
  holdReason: { kind: 'choice', text: 'What is it held for?', codes: 'hold-reason' },
  archive: {
    kind: 'text',
    text: 'Which archive takes it, and under which reference?',
  },
})

export const questions = { ...proposal, ...workedOut, ...checks, ...approval }

export type RetentionQuestion = keyof typeof questions
