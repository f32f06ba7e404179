import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith } from '../../../test/support/tiny-enquiry.ts'
import type { Raw } from '../../engine/answers.ts'
import { planSteps } from '../../practice/blocks/plan.ts'
import { fieldFor } from './field.ts'

const asked = (question: ReturnType<typeof planSteps>, raw: Raw): string =>
  fieldFor({
    question,
    key: 'steps',
    raw,
    atHand: question.atHand,
    practice: practiceWith(),
    named: { workers: [], me: '' },
  }).markup

const since = /What has changed since last time\?/

describe('a row of a list', () => {
  it('is not asked what has changed where a plan begins, and says it once a review has', () => {
    const first = planSteps({ text: 'What is agreed?', begins: true })
    assert.doesNotMatch(asked(first, undefined), since)
    assert.doesNotMatch(asked(first, [{ need: 'Sleep', progress: ' ' }]), since)
    const kept = asked(first, [{ need: 'Sleep', progress: 'Three quiet nights' }])
    assert.match(kept, since)
    assert.match(kept, /Three quiet nights/)
    assert.match(asked(planSteps({ text: 'How far is it?' }), undefined), since)
  })

  it('says its day as every page does, and as it was typed while it is no day yet', () => {
    const by = (day: string, month: string): string =>
      asked(planSteps({ text: 'What is agreed?' }), [
        { need: 'Sleep', by: { day, month, year: '2026' } },
      ])
    assert.match(by('24', '3'), /data-row-said>Sleep · Tue 24 Mar 2026</)
    assert.match(by('31', '2'), /data-row-said>Sleep · 31\/2\/2026</)
  })

  it('shows what is asked of it again and again outside its fold', () => {
    const folded = asked(planSteps({ text: 'How far is it?' }), [{ need: 'Sleep' }])
    const [, outside = ''] = folded.split('</details>')
    assert.match(outside, /<select[^>]*name="steps-row0-status"/)
  })
})
