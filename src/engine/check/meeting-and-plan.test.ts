import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import { actions } from '../../practice/blocks/actions.ts'
import { meeting } from '../../practice/blocks/meeting.ts'
import { planSteps } from '../../practice/blocks/plan.ts'
import type { Questions } from '../../practice/vocabulary/question.ts'
import {
  checkMeetingAndPlan,
  columnsOfActions,
  columnsOfPeople,
  columnsOfSteps,
} from './meeting-and-plan.ts'

const questions: Questions = {
  ...tinyEnquiry.questions,
  ...meeting({ what: 'conference', chair: 'Who chairs?' }),
  steps: planSteps({ text: 'What must change?' }),
  secret: { kind: 'text', text: 'What must stay secret?', sensitive: 'not-for-family' },
}
const asMeeting = {
  plannedFor: 'plannedFor',
  heldAt: 'heldAt',
  place: 'place',
  people: 'people',
  actions: 'meetingActions',
}
const asPlan = { steps: 'steps', fact: 'open-plan', forTheFamily: ['askedBy'] }

const faultsOf = (changes: object): readonly string[] => {
  const practice = practiceWith({ enquiry: { questions, ...changes } })
  return checkMeetingAndPlan(practice.processes.get('enquiry')!, practice)
}

describe('A meeting', () => {
  it('names answers of the kinds that its papers are drawn from', () => {
    assert.deepEqual(faultsOf({ meeting: asMeeting }), [])
    assert.deepEqual(
      faultsOf({
        meeting: { ...asMeeting, plannedFor: 'zz', heldAt: 'place', place: 'seen', people: 'why' },
      }),
      [
        'enquiry › meeting › plannedFor › zz: no such question',
        'enquiry › meeting › heldAt › place: a text where there has to be an instant or a date',
        'enquiry › meeting › place › seen: a yes-no where there has to be a text or a long-text',
        'enquiry › meeting › people › why: a long-text where there has to be a list',
        'enquiry › meeting › seen: is asked of each child, and there is one meeting',
      ],
    )
    assert.ok(
      faultsOf({ meeting: { ...asMeeting, people: 'steps' } }).includes(
        'enquiry › meeting › people › steps: has no column “attended” (choice)',
      ),
    )
  })
})

describe('A plan', () => {
  it('has steps, a fact it is in force by, and nothing in the family’s version that is kept from them', () => {
    assert.deepEqual(faultsOf({ plan: asPlan }), [])
    const wrong = { steps: 'meetingActions', fact: 'zz', forTheFamily: ['secret', 'yy'] }
    const faults = faultsOf({ plan: wrong })
    assert.ok(
      faults.includes('enquiry › plan › steps › meetingActions: has no column “mustChange” (text)'),
    )
    assert.deepEqual(faults.slice(-3), [
      'enquiry › plan › fact › zz: no such fact',
      'enquiry › plan › forTheFamily › secret: is kept from the family',
      'enquiry › plan › forTheFamily › yy: no such question',
    ])
  })
})

describe('The columns that a meeting and a plan have to have', () => {
  it('are all in the blocks that every process uses', () => {
    const { people } = meeting({ what: 'conference', chair: 'Who chairs?' })
    const pairs = [
      [columnsOfPeople, people],
      [columnsOfSteps, planSteps({ text: 'Steps' })],
      [columnsOfActions, actions({ text: 'Actions' })],
    ] as const
    for (const [columns, { of }] of pairs)
      for (const [column, kind] of Object.entries(columns))
        assert.equal(of[column]?.kind, kind, column)
  })
})
