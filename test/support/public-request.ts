import { randomUUID } from 'node:crypto'
import type { GivenRequest } from '../../src/cases/ways-in/understand-request.ts'

/** What a teacher sends about one child whom nobody here knows; change what the test is about. */
export const teacherAsks = (change: Partial<GivenRequest> = {}): GivenRequest => ({
  key: randomUUID(),
  asker: 'professional',
  as: 'school',
  answers: {
    immediateDanger: 'no',
    referrerName: 'Priya Nandra',
    referrerRole: 'Designated safeguarding lead',
    referrerAgency: 'Peelbrook Primary School',
    referrerEmail: 'priya.nandra@peelbrook.example',
    worries: 'Hungry and late most days since half term.',
    consent: 'given',
  },
  children: [
    {
      id: 'child-1',
      forenames: 'Wren',
      surname: 'Ashcombe',
      bornOn: { day: '4', month: '2', year: '2017' },
      address: '6 Loomfield Terrace, Accrington',
      postcode: 'BB5 1AG',
      answers: { childsVoice: 'I do my own tea.' },
    },
  ],
  adults: [
    {
      id: 'adult-1',
      forenames: 'Tess',
      surname: 'Ashcombe',
      relationship: 'mother',
      parentalResponsibility: 'yes',
    },
  ],
  ...change,
})
