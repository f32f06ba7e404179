import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { feedFrom } from './fields.ts'
import { refusalInWords } from './refusal-words.ts'

describe('what the department refused', () => {
  const cases: readonly (readonly [refused: string, about: string, words: string])[] = [
    ['400: Payload was malformed', 'The record as a whole', 'Payload was malformed'],
    ['400: ', 'The record as a whole', 'The department gave no reason.'],
    [
      `400: {"errors":{"$[0].child_details.postcode":["'PR1 2AA' is no postcode"]}}`,
      'Postcode',
      `child_details.postcode: '…' is no postcode`,
    ],
    [
      '400: body/0/social_care_episodes/1/child_looked_after_placements/0/placement_type must be one of those allowed',
      'Placement: type',
      'social_care_episodes/child_looked_after_placements/placement_type must be one of those allowed',
    ],
    [
      `400: [{"message":"must have required property 'social_care_episode_id'","at":["[3].sex"]}]`,
      'Sex',
      `must have required property 'social_care_episode_id'; sex`,
    ],
    [
      `400: {"$[0].social_care_episodes[1].closure_reason":["It can't be 'RC9'; it isn't listed"]}`,
      'Episode of need: reason for closure',
      `social_care_episodes.closure_reason: It can't be '…'; it isn't listed`,
    ],
    ['400: “surname” is longer than 35 letters', 'Surname', '“surname” is longer than 35 letters'],
  ]
  for (const [refused, about, words] of cases) {
    it(`says what it is about, and quotes nothing of a child: ${words}`, () => {
      assert.deepEqual(refusalInWords(refused), { about, words })
    })
  }
})

describe('how far back the daily feed begins', () => {
  it('is the April before this day two years ago', () => {
    assert.equal(feedFrom('2026-03-31'), '2023-04-01')
    assert.equal(feedFrom('2026-04-01'), '2024-04-01')
    assert.equal(feedFrom('2026-12-31'), '2024-04-01')
  })
})
