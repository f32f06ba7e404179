import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changeOf } from '../../src/returns/dfe-csc-api/changes.ts'
import { scope } from '../../src/returns/dfe-csc-api/fields.ts'
import { payloadOf } from '../../src/returns/dfe-csc-api/payload.ts'
import { sendCall } from '../../src/returns/dfe-csc-api/send.ts'
import type { Told } from '../../src/returns/dfe-csc-api/spans.ts'
import { dateInLondon } from '../../src/engine/temporal.ts'
import { childrenRead } from '../../src/store/return-reading.ts'
import { startService, type Service } from '../returns/dfe-csc-api/service.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

type Payloads = readonly (readonly [childId: string, payload: Told])[]

/** What the feed says of each child of an office, as its record stands now. */
async function payloadsIn({ office, clock }: PlayedStory): Promise<Payloads> {
  const today = dateInLondon(clock.now())
  const all: [string, Told][] = []
  await office.store.transaction({ system: true, reads: true }, async (work) => {
    const reading = { ...scope, from: '1900-01-01', to: today }
    for await (const children of childrenRead(work, reading)) {
      for (const child of children) {
        const payload = payloadOf(child, today)
        if (payload) all.push([child.id, payload])
      }
    }
  })
  return all
}

/** The stories in which most happens. */
const names = ['2-bank-holiday-weekend', '4-accommodated-in-summer', '5-leaving-care']

describe('the children of the stories in the daily feed', () => {
  const told = new Map<
    string,
    { readonly payloads: Payloads; readonly people: PlayedStory['people'] }
  >()
  let service: Service

  before(async () => {
    service = await startService()
    for (const name of names) {
      const story = await playedStory(name)
      const payloads = await payloadsIn(story)
      assert.deepEqual(await payloadsIn(story), payloads, 'read twice, it says another thing')
      told.set(name, { payloads, people: story.people })
      await story.drop()
    }
  })
  after(async () => {
    await service.close()
  })

  const child = (story: string, word: string): Told => {
    const { payloads = [], people } = told.get(story) ?? {}
    return new Map(payloads).get(people?.get(word) ?? '') ?? assert.fail(`${word} is not told of`)
  }
  const episodes = (of: Told): readonly Told[] => of.social_care_episodes as readonly Told[]
  const without = (id: string, of: unknown): readonly Told[] =>
    (of as readonly Told[]).map((one) => {
      assert.match(String(one[id]), /^\d+$/)
      return Object.fromEntries(Object.entries(one).filter(([name]) => name !== id))
    })

  it('fit the schema that the department published, every one', async () => {
    for (const name of names) {
      const payloads = told.get(name)?.payloads ?? []
      assert.ok(payloads.length > 0, name)
      const changes = payloads.flatMap(([id, payload]) => changeOf(id, payload, undefined) ?? [])
      const pause = (): Promise<void> => Promise.resolve()
      for (const one of await sendCall(changes, { department: service.department(), pause })) {
        assert.equal(one.is, 'acknowledged', JSON.stringify(one))
      }
    }
  })

  it('have an enquiry with its conference, and the plan that came of it', () => {
    const [episode = {}, ...others] = episodes(child('2-bank-holiday-weekend', 'mia-crossley'))
    assert.deepEqual(others, [])
    assert.equal(episode.referral_date, '2026-05-02')
    assert.equal(episode.referral_source, '6')
    assert.deepEqual(without('section_47_assessment_id', episode.section_47_assessments), [
      {
        start_date: '2026-05-05',
        icpc_required_flag: true,
        icpc_date: '2026-05-26',
        end_date: '2026-05-15',
      },
    ])
    assert.deepEqual(without('child_protection_plan_id', episode.child_protection_plans), [
      { start_date: '2026-05-26', end_date: '2026-08-24' },
    ])
    assert.deepEqual(without('child_in_need_plan_id', episode.child_in_need_plans), [
      { start_date: '2026-08-24' },
    ])
  })

  it('have each placement of a period of care, and the score of their questionnaire', () => {
    const callum = child('4-accommodated-in-summer', 'callum-rigg')
    assert.deepEqual(callum.health_and_wellbeing, {
      sdq_assessments: [{ date: '2026-08-10', score: 14 }],
    })
    const [episode = {}] = episodes(callum)
    const placements = episode.child_looked_after_placements
    assert.deepEqual(without('child_looked_after_placement_id', placements), [
      {
        start_date: '2026-07-17',
        start_reason: 'S',
        placement_type: 'U6',
        postcode: 'PR3 1AG',
        end_date: '2026-09-11',
        end_reason: 'X1',
        change_reason: 'CREQB',
      },
      { start_date: '2026-09-11', start_reason: 'P', placement_type: 'K2', postcode: 'PR7 1AG' },
    ])
  })

  it('have a care leaver in one episode with the care before it', () => {
    const found = episodes(child('5-leaving-care', 'tegan-ashworth'))
    assert.equal(found.length, 1)
    assert.deepEqual(found[0]?.care_leavers, {
      contact_date: '2026-12-22',
      activity: 'F2',
      accommodation: 'D',
    })
    assert.equal(found[0].closure_date, undefined)
  })
})
