import type { Effect } from '../../vocabulary/effect.ts'
import { keepsStanding } from '../standing.ts'
import { homeDiffers, newActivity, newHome, type HomeQuestion } from './questions.ts'

type Does = Effect<HomeQuestion>

const theHome = {
  type: { answer: 'homeType' },
  suitable: { answer: 'suitable' },
  ours: { answer: 'ours' },
  returnedHome: { answer: 'returnedHome' },
} as const

const hasHome = { holds: 'home-after-care' } as const
const hasActivity = { holds: 'activity' } as const

/** One home after another, one activity after another; at 18 the case may pass to the adviser. */
export const written: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'home-after-care',
    on: { answer: 'on' },
    with: { endReason: { value: 'moved' } },
    when: { all: [newHome, hasHome] },
  },
  {
    effect: 'start-fact',
    fact: 'home-after-care',
    on: { answer: 'on' },
    with: theHome,
    when: newHome,
  },
  {
    effect: 'change-fact',
    fact: 'home-after-care',
    with: theHome,
    when: { all: [homeDiffers, { not: newHome }, hasHome] },
  },
  {
    effect: 'end-fact',
    fact: 'activity',
    on: { answer: 'activitySince' },
    with: { endReason: { value: 'changed' } },
    when: { all: [newActivity, hasActivity] },
  },
  {
    effect: 'start-fact',
    fact: 'activity',
    on: { answer: 'activitySince' },
    with: { type: { answer: 'activityType' } },
    when: newActivity,
  },
  ...keepsStanding,
  {
    effect: 'transfer',
    to: { team: 'leaving-care' },
    worker: 'lead',
    when: { question: 'caseMoves', is: 'yes' },
  },
]
