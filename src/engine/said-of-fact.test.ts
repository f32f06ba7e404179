import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceOf } from '../practice-of.ts'
import { saidOfFact } from './said-of-fact.ts'

const practice = await practiceOf('lancashire')
const nobody = () => 'Nobody'

const said = (kind: string, detail: Readonly<Record<string, string>>) =>
  saidOfFact({ kind, detail }, practice, nobody)

describe('what is said of a dated fact', () => {
  it('is not said again where an earlier word says it: a category that is still the first one', () => {
    const detail = { initialCategory: 'PHY', category: 'PHY' }
    assert.equal(said('child-protection-plan', detail).length, 1)
  })

  it('is said of each question by itself: yes to one is no yes to another', () => {
    assert.deepEqual(said('said-in-former-return', { teethChecked: 'yes', immunised: 'yes' }), [
      'teeth checked in the year: Yes',
      'immunisations up to date: Yes',
    ])
  })
})
