import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broken, forbidden } from './section-4.ts'

const fact = (kind: string, from_on: string, to_on: string | null = null) => ({
  subject_id: '1',
  kind,
  from_on,
  to_on,
})
const conference = fact('initial-conference', '2026-03-02', '2026-03-02')
const protection = fact('child-protection-plan', '2026-03-02')

describe('what section 4 forbids', () => {
  it('lets a child in need plan end on the day that the protection plan begins', () => {
    const plan = fact('child-in-need-plan', '2026-01-05', '2026-03-02')
    assert.deepEqual(forbidden([conference, plan, protection]), [])
  })

  it('finds the two plans open together', () => {
    const plan = fact('child-in-need-plan', '2026-01-05', '2026-03-03')
    assert.match(forbidden([conference, plan, protection]).join(), /are open together/)
  })

  for (const kind of ['child-protection-plan', 'open-referral', 'section-47-enquiry']) {
    it(`finds a second ${kind} while one is open`, () => {
      const again = fact(kind, '2026-03-20')
      const found = forbidden([conference, fact(kind, '2026-03-02'), again])
      assert.match(found.join(), /are open together/)
    })
  }

  it('finds a fact that ends before it begins', () => {
    const back = fact('looked-after', '2026-03-02', '2026-03-01')
    assert.match(forbidden([back]).join(), /ends before it begins/)
  })

  it('finds a protection plan that begins on another day than its conference', () => {
    const late = fact('child-protection-plan', '2026-03-03')
    assert.match(forbidden([conference, late]).join(), /does not begin on the day/)
  })
})

describe('what is always so while a child is in our care', () => {
  const unbroken = { during: 'looked-after', message: '' }
  const types = [{ id: 'placement', title: 'Placement', unbroken, source: [] }]
  const care = fact('looked-after', '2026-03-02')
  const found = (...facts: readonly ReturnType<typeof fact>[]): string =>
    broken([care, ...facts], types).join()

  it('lets one placement begin where the one before it ends', () => {
    assert.equal(found(), '')
    assert.equal(found(fact('placement', '2026-03-02')), '')
    const moved = [fact('placement', '2026-03-02', '2026-04-01'), fact('placement', '2026-04-01')]
    assert.equal(found(...moved), '')
  })

  it('finds days without one: at the beginning, between two and at the end', () => {
    assert.match(found(fact('placement', '2026-03-03')), /begins after/)
    const apart = [fact('placement', '2026-03-02', '2026-04-01'), fact('placement', '2026-04-02')]
    assert.match(found(...apart), /does not begin where/)
    assert.match(found(fact('placement', '2026-03-02', '2026-04-01')), /ends before/)
  })
})
