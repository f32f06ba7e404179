import { careLeavers2010, careLeaversReturn } from '../../law/leaving-care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { harmSuspected } from '../harm-suspected.ts'
import { answered, visited, type AdviserVisitQuestion } from './questions.ts'

type Does = Effect<AdviserVisitQuestion>
type Must = Requirement<AdviserVisitQuestion>

/** What the return keeps of it: in touch, and near a birthday the home and the activity besides. */
const contact: Does = {
  effect: 'record-fact',
  fact: 'adviser-contact',
  on: { answer: 'contactAt' },
  with: {
    inTouch: { answer: 'inTouch' },
    forBirthday: { answer: 'forBirthday' },
    home: { answer: 'homeForReturn' },
    activity: { answer: 'activityForReturn' },
  },
}

const visit: Does = {
  effect: 'record-fact',
  fact: 'adviser-visit',
  on: { answer: 'contactAt' },
  with: { stage: { answer: 'stage' }, how: { answer: 'how' } },
  when: { all: [visited, answered] },
}

/** The home or the activity is written down where it is kept, with what the return was told of it. */
const changes: Does = {
  effect: 'open',
  process: 'accommodation-and-activity',
  to: { holder: 'this-team' },
  carries: {
    homeType: { answer: 'homeForReturn' },
    activityType: { answer: 'activityForReturn' },
  },
  when: {
    all: [{ question: 'changed', is: 'yes' }, { not: { underWay: 'accommodation-and-activity' } }],
  },
}

const inTouchIs = (codes: readonly string[], otherwise: string): Must => ({
  that: { question: 'inTouch', is: codes },
  otherwise,
})

const contactGoesOn: Must = {
  that: { question: 'contactStops', answered: false },
  otherwise:
    'You wrote that contact stops here. Choose the outcome that says so, or empty that answer.',
}

const wasReached: Must = {
  that: answered,
  otherwise:
    'You wrote that they were not reached. Change that answer, or choose “Not reached: tried again”.',
}

const keepsInTouch = childrenAct1989('23B(8) and 23C(2): keeping in touch')

export const outcomes: Readonly<Record<string, Outcome<AdviserVisitQuestion>>> = {
  seen: {
    label: 'Visited',
    source: careLeavers2010('8'),
    requires: [
      wasReached,
      {
        that: visited,
        otherwise:
          'A call, a message or a letter never counts as a visit. What you wrote is safe. Choose “In touch, not visited”, and visit before it is due.',
      },
      contactGoesOn,
    ],
    effects: [visit, contact, changes],
  },
  inContact: {
    label: 'In touch, not visited',
    source: keepsInTouch,
    requires: [
      wasReached,
      {
        that: { not: visited },
        otherwise: 'You wrote that you met. Choose “Visited”, so that it counts.',
      },
      contactGoesOn,
    ],
    effects: [contact, changes],
  },
  notReached: {
    label: 'Not reached: tried again',
    explained: 'It does not count as keeping in touch. Whatever is due stays due.',
    source: keepsInTouch,
    requires: [
      {
        that: { question: 'reached', is: 'no' },
        otherwise: 'You wrote that they were reached. Choose the outcome that says so.',
      },
      contactGoesOn,
    ],
    effects: [contact],
  },
  wantsNone: {
    label: 'They want no contact, or need none',
    explained: 'Their choice. It is offered again every year, and whenever they ask.',
    source: toBeConfirmed('whoever wants no contact is asked again every year'),
    requires: [
      inTouchIs(
        ['REFU', 'NREQ'],
        'Say why contact stops: they do not want it, or no longer need our services.',
      ),
    ],
    effects: [visit, contact, changes],
  },
  returnedHome: {
    label: 'Back home for six months or more',
    source: careLeavers2010('3(3)'),
    requires: [
      inTouchIs(
        ['RHOM'],
        'Say that contact stops because they have been back home for six months.',
      ),
      {
        that: {
          holds: 'home-after-care',
          where: { returnedHome: 'yes' },
          for: { months: 6 },
        },
        otherwise:
          'No return home of six months is recorded. Your answers are safe. Record their home first, with the day they went back, or choose another outcome.',
      },
    ],
    effects: [visit, contact],
  },
  worried: {
    label: 'Somebody has to act on a worry',
    explained: 'Under 18 a strategy discussion; from 18 adult safeguarding.',
    source: childrenAct1989('47'),
    requires: [
      {
        that: { question: 'worry', answered: true },
        otherwise: 'Say what there is to worry about: whoever acts on it reads that first.',
      },
    ],
    effects: [visit, contact, changes, ...harmSuspected<AdviserVisitQuestion>('worry')],
  },
  died: {
    label: 'Died',
    source: careLeaversReturn('in touch: DIED'),
    when: { subject: 'deceased' },
    effects: [contact],
  },
}
