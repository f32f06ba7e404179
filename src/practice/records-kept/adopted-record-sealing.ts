import { adoptionWorkers, informationGovernance } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { national } from '../vocabulary/source.ts'
import { adoptionRecords } from './law.ts'

const act = national('Adoption and Children Act 2002, sections 56 to 65')

const questions = defineQuestions({
  orderOn: {
    kind: 'date',
    text: 'When was the adoption order made?',
    hint: 'The hundred years count from it.',
    needed: 'to-submit',
  },
  court: { kind: 'text', text: 'Which court made it?', needed: 'to-submit' },
  agency: {
    kind: 'text',
    text: 'Which adoption agency keeps the adoption record?',
    needed: 'to-submit',
  },
  newRecordApart: {
    kind: 'yes-no',
    text: 'If the child is known here under a new name: do the two records say nothing of each other?',
    hint: 'A child who was adopted is never merged with who they were.',
    needed: 'to-submit',
  },
  leftInOthers: {
    kind: 'long-text',
    text: 'Whose records still say where the child went, and what was done about it?',
    hint: 'Brothers and sisters, birth parents, the carer before.',
    needed: 'to-submit',
  },
  decision: {
    kind: 'long-text',
    text: 'What was checked before it was sealed?',
    hint: 'At least 50 characters.',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
})

// The child has a new name and a new family. Who they were is kept for a hundred years, and found by nobody who
// looks for either of them.
export const adoptedRecordSealing = defineProcess({
  id: 'adopted-record-sealing',
  number: 'P47e',
  title: 'Sealing the record of an adopted child',
  noun: 'sealing of a record',
  purpose: 'Keep who an adopted child was from everybody who need not know, for a hundred years.',
  referenceLetter: 'ARS',
  basis: [act, adoptionRecords],
  about: 'child',
  roles: {
    start: [...informationGovernance, ...adoptionWorkers],
    record: [...informationGovernance, ...adoptionWorkers],
    authorise: informationGovernance,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'order',
      title: 'Which order, and what has to be sealed?',
      people: true,
      asks: ['orderOn', 'court', 'agency', 'newRecordApart', 'leftInOthers'],
    },
    { id: 'decision', title: 'Is it ready to be sealed?', by: 'authoriser', asks: ['decision'] },
  ],
  startRequires: [
    {
      that: { not: { had: 'adopted-record-sealed' } },
      otherwise: 'This record has been sealed already.',
    },
    {
      that: { not: { holds: 'looked-after' } },
      otherwise:
        'This child is still in our care as far as the record says. Record the adoption order first: that ends it.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'newRecordApart', is: 'yes' },
      otherwise:
        'Something joins this record to the child’s new name. What you wrote is safe. Part them first.',
    },
  ],
  outcomes: {
    sealed: {
      label: 'Sealed',
      source: adoptionRecords,
      // A worry about the child may be among what is open, and nobody outside the wall could act on it any more.
      requires: [
        {
          that: { not: { underWay: 'anything' } },
          otherwise:
            'Another record about this child is still open, and those who write in it could not open it once this is sealed. What you wrote is safe. Have it finished or withdrawn first.',
        },
      ],
      effects: [
        { effect: 'record-fact', fact: 'adopted-record-sealed', on: { answer: 'orderOn' } },
        {
          effect: 'restrict',
          wall: 'adoption',
          because: 'Adopted: the record from before is sealed',
        },
      ],
    },
  },
  happenedAt: 'orderOn',
})
