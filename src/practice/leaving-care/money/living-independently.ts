import { toBeConfirmed } from '../../law/sources.ts'
import { caseTeamManagers, leavingCareManagers, leavingCareWorkers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { careLeaversOffer } from './law.ts'

const source = careLeaversOffer('ASDAN Living Independently')

/** A course in living by oneself, in modules, with a certificate at its end. */
export const livingIndependently = defineProcess({
  id: 'living-independently',
  number: 'B28c',
  title: 'ASDAN Living Independently',
  noun: 'course in living independently',
  purpose: 'Follow a young person through the course, module by module, to their certificate.',
  referenceLetter: 'LS',
  basis: [source, toBeConfirmed('from which age, and which modules there are')],
  about: 'child',
  beside: true,
  roles: {
    start: [...leavingCareWorkers, ...leavingCareManagers],
    record: [...leavingCareWorkers, ...leavingCareManagers],
    read: caseTeamManagers,
  },
  clocks: [],
  questions: {
    enrolledOn: { kind: 'date', text: 'When were they enrolled?', needed: 'to-submit' },
    where: { kind: 'text', text: 'Where, and with whom?', needed: 'to-submit' },
    hopes: {
      kind: 'long-text',
      voice: 'child',
      text: 'What do they want to learn, in their own words?',
    },
    modules: {
      kind: 'list',
      row: 'module',
      text: 'Which modules have they begun?',
      needed: 'to-submit',
      of: {
        module: { kind: 'choice', text: 'Module', codes: 'independence-skill' },
        begunOn: { kind: 'date', text: 'Begun on' },
        evidence: { kind: 'text', text: 'What shows it: work, photos, a witness' },
        passedOn: { kind: 'date', text: 'Passed on' },
      },
    },
    completedOn: { kind: 'date', text: 'When did they complete it?' },
    certificate: { kind: 'text', text: 'Number of the certificate' },
    givenOn: { kind: 'date', text: 'When was it given to them?' },
    stoppedOn: { kind: 'date', text: 'When did it stop?' },
    whyStopped: { kind: 'long-text', text: 'Why did it stop, and what would help them go on?' },
  },
  pages: [
    {
      id: 'enrol',
      title: 'Enrolled',
      people: true,
      asks: ['enrolledOn', 'where', 'hopes'],
    },
    { id: 'modules', title: 'Modules', asks: ['modules'] },
    {
      id: 'certificate',
      title: 'The certificate is given',
      after: 'decision',
      asks: ['givenOn'],
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'care-leaver' }, { holds: 'looked-after' }] },
      otherwise:
        'The course is for young people in our care or who left it, and neither is recorded. Nothing was begun.',
    },
    {
      that: { aged: { from: 15, under: 25 } },
      otherwise:
        'The course is for young people of 15 to 24. Nothing was begun. Check the date of birth.',
    },
    {
      that: { not: { underWay: 'living-independently' } },
      otherwise: 'They are on the course already. Go on with that record.',
    },
  ],
  outcomes: {
    completed: {
      label: 'Completed, with a certificate',
      source,
      asks: ['completedOn', 'certificate'],
      requires: [
        {
          that: {
            all: [
              { rows: 'modules', atLeast: 1 },
              { everyRowOf: 'modules', has: ['module', 'evidence', 'passedOn'] },
            ],
          },
          otherwise:
            'A module has no evidence, or was not passed, so the course is not complete. Nothing was changed. Write what shows it and when it was passed.',
        },
        {
          that: { question: 'completedOn', since: 'enrolledOn' },
          otherwise: 'It would be complete before they were enrolled. Check both days.',
        },
      ],
      effects: [
        {
          effect: 'record-fact',
          fact: 'living-independently-award',
          on: { answer: 'completedOn' },
          with: { certificate: { answer: 'certificate' } },
        },
      ],
    },
    stopped: {
      label: 'Stopped before the end',
      explained: 'What was passed stays passed, and they can begin again.',
      source,
      asks: ['stoppedOn', 'whyStopped'],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'enrolledOn',
  worry: 'hopes',
})
