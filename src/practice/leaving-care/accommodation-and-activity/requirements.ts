import type { Requirement } from '../../vocabulary/outcome.ts'
import { homeMayBe } from '../homes-of-the-return.ts'
import { homeDiffers, newHome, newActivity, type HomeQuestion } from './questions.ts'

type Must = Requirement<HomeQuestion>

export const requirements: readonly Must[] = [
  {
    that: { any: [{ not: homeDiffers }, { not: { holds: 'looked-after' } }] },
    otherwise:
      'They are in our care, and where a child in our care lives is a placement. What you wrote is safe. Record the move as a placement; a home after care begins on the day care ends.',
  },
  {
    that: { any: [{ not: { question: 'homeIs', is: 'inCare' } }, { holds: 'looked-after' }] },
    otherwise:
      'They are not in our care, so they have a home after care. Say whether it is new, or the same as before.',
  },
  {
    that: {
      any: [{ not: { question: 'homeIs', is: ['differs', 'same'] } }, { holds: 'home-after-care' }],
    },
    otherwise:
      'No home after care is recorded yet, so there is none to compare with. Choose “A new home, or the first after care”.',
  },
  {
    that: {
      any: [{ not: { question: 'activityIs', is: 'same' } }, { holds: 'activity' }],
    },
    otherwise:
      'Nothing is recorded yet of what they do. Choose “New, or written down for the first time”.',
  },
  ...homeMayBe('homeType'),
  {
    that: {
      any: [
        { not: { question: 'returnedHome', is: 'yes' } },
        { question: 'homeType', is: ['B1', 'B2'] },
      ],
    },
    otherwise:
      'You wrote that they went back to a parent. The kind of home is then “With parents or relatives”.',
  },
  {
    that: {
      any: [{ not: newHome }, { question: 'on', since: { fact: 'looked-after', at: 'end' } }],
    },
    otherwise:
      'They were still in our care on that day. A home after care begins on the day care ends, not before. Check the day.',
  },
  {
    that: {
      any: [{ not: newActivity }, { question: 'activitySince', notAfter: 'on' }],
    },
    otherwise: 'What they do would begin after the day this is about. Check both days.',
  },
]
