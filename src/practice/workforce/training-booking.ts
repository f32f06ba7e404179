import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees } from './who.ts'

const source = promised('a training programme')
const session = { entry: { answer: 'session' } } as const

/** Somebody takes a place of a session, or gives it back. */
export const trainingBooking = defineProcess({
  id: 'training-booking',
  number: 'B29c',
  title: 'Book training',
  noun: 'training booking',
  purpose: 'Take a place at a training session, or give one back in time for somebody else.',
  referenceLetter: 'BK',
  basis: [source],
  about: { entryOf: 'colleagues' },
  roles: { start: employees, record: employees },
  clocks: [],
  questions: {
    bookedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    session: {
      kind: 'entry',
      from: 'training-sessions',
      text: 'Which session?',
      needed: 'to-submit',
    },
    needs: { kind: 'long-text', text: 'Is there anything you need to take part?' },
  },
  pages: [{ id: 'place', title: 'Your place', asks: ['bookedOn', 'session', 'needs'] }],
  outcomes: {
    booked: {
      label: 'Booked',
      source,
      requires: [
        {
          that: { not: { holds: 'training-place', saying: { session: 'session' } } },
          otherwise: 'There is a place for you at this session already. Nothing was changed.',
        },
      ],
      effects: [
        {
          effect: 'change-fact',
          fact: 'session-open',
          of: {
            ...session,
            requires: [
              {
                that: { holds: 'session-open' },
                otherwise:
                  'This session is not open for booking, so no place was booked. Look for another one.',
              },
              {
                that: { question: 'bookedOn', notAfter: { fact: 'session-day', at: 'start' } },
                otherwise:
                  'This session is over, so no place was booked. Look for the next one of this course.',
              },
              {
                that: { not: { holds: 'session-open', where: { left: '0' } } },
                otherwise:
                  'This session is full, so no place was booked. Look for another one, or ask whoever keeps the training.',
              },
            ],
          },
          with: { left: { sum: [{ fact: 'session-open', detail: 'left' }, -1] } },
        },
        {
          effect: 'start-fact',
          fact: 'training-place',
          on: { answer: 'bookedOn' },
          with: { session: { answer: 'session' } },
        },
      ],
    },
    givenBack: {
      label: 'Given back',
      source,
      requires: [
        {
          that: { holds: 'training-place', saying: { session: 'session' } },
          otherwise: 'There is no place for you at this session, so nothing was given back.',
        },
      ],
      effects: [
        {
          effect: 'end-fact',
          fact: 'training-place',
          saying: { session: 'session' },
          on: { answer: 'bookedOn' },
        },
        {
          effect: 'change-fact',
          fact: 'session-open',
          of: {
            ...session,
            requires: [
              {
                that: { question: 'bookedOn', notAfter: { fact: 'session-day', at: 'start' } },
                otherwise: 'This session is over, so its place cannot be given back.',
              },
            ],
          },
          with: { left: { sum: [{ fact: 'session-open', detail: 'left' }, 1] } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'bookedOn',
  worry: 'needs',
})
