import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brokenRules } from '../returns/cin/judge-return.ts'
import { schemaFaults } from '../returns/cin/by-schema.ts'
import { childrenOf, dateIn, inShort } from '../returns/cin/children-of.ts'
import { madeReturn } from '../support/made-return.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

// What the stories of the handbook say of the census, worked out by hand and compared with what is written. The cast
// has what the census asks of each child: no rule that stops a return is broken.

async function censusesOf(
  story: string,
  check: (played: PlayedStory, year: (year: string) => Promise<string>) => Promise<void>,
): Promise<void> {
  const played = await playedStory(story)
  try {
    await check(played, async (year) => {
      const [xml = ''] = (await madeReturn(played.office, { return: 'cin', year })).values()
      return xml
    })
  } finally {
    await played.drop()
  }
}

const errorsIn = async (xml: string): Promise<readonly string[]> =>
  [...(await brokenRules(xml)).keys()].filter((id) => !id.endsWith('Q'))

describe('the census of a story', () => {
  it('1: an assessment of 35 working days from the referral, a plan, and closing as RC7', async () => {
    await censusesOf('1-neglect-concern', async ({ people }, year) => {
      const xml = await year('2026-27')
      const child = (await childrenOf(xml)).get(people.get('ellie-mae-thornley') ?? '')
      assert.deepEqual(inShort(child), [
        'referral 2026-03-26 2A N1 – 2026-09-02 RC7',
        'assessment 2026-03-26 2026-04-13 2026-05-19 4B 16A',
        'plan 2026-06-01 2026-08-24',
      ])
      assert.deepEqual(await schemaFaults(xml), [])
      assert.deepEqual(await errorsIn(xml), [])
      // On 31 March the same referral was open, five days old, and its assessment unsigned.
      const before = await year('2025-26')
      const then = (await childrenOf(before)).get(people.get('ellie-mae-thornley') ?? '')
      assert.deepEqual(inShort(then), [
        'referral 2026-03-26 2A N1 – – –',
        'assessment 2026-03-26 – –',
      ])
      assert.equal(then?.UPNunknown, 'UN4')
      assert.deepEqual(await schemaFaults(before), [])
    })
  })

  it('2: three siblings, two plans from the conference of 26 May, one ended as a plan of need begins', async () => {
    await censusesOf('2-bank-holiday-weekend', async ({ people }, year) => {
      const xml = await year('2026-27')
      const children = await childrenOf(xml)
      const of = (word: string) => inShort(children.get(people.get(word) ?? ''))
      const referral = 'referral 2026-05-02 6 N1 – – –'
      const enquiry = 'enquiry 2026-05-05 2026-05-27 2026-05-26 –'
      assert.deepEqual(of('jayden-crossley'), [
        referral,
        'assessment 2026-05-02 2026-05-15 2026-05-28 17A 18C',
        enquiry,
        'protection 2026-05-26 – PHY PHY 0 2026-08-24',
      ])
      assert.deepEqual(of('mia-crossley'), [
        referral,
        'assessment 2026-05-02 2026-05-15 2026-05-28 17A',
        'plan 2026-08-24 –',
        enquiry,
        'protection 2026-05-26 2026-08-24 EMO EMO 0 2026-08-24',
      ])
      const noah = of('noah-barlow')
      assert.ok(noah.includes(enquiry))
      assert.ok(noah.some((line) => line.startsWith('plan ')))
      assert.ok(!noah.some((line) => line.startsWith('protection ')))
      assert.deepEqual(await schemaFaults(xml), [])
      assert.deepEqual(await errorsIn(xml), [])
    })
  })

  it('3: unborn on 31 March: expected, sex U, no disability, one plan from 2 March', async () => {
    await censusesOf('3-unborn-baby', async (_played, year) => {
      const xml = await year('2025-26')
      const [child] = (await childrenOf(xml)).values()
      assert.deepEqual(
        [dateIn(child?.ExpectedPersonBirthDate), child?.PersonBirthDate, child?.Sex],
        ['2026-05-08', undefined, 'U'],
      )
      assert.deepEqual(child?.Disability, [])
      assert.deepEqual(inShort(child), [
        'referral 2026-02-04 3D N1 – – –',
        'assessment 2026-02-04 2026-02-18 2026-03-03 16A',
        'enquiry 2026-02-10 2026-03-03 2026-03-02 –',
        'protection 2026-03-02 – NEG NEG 0',
      ])
      assert.deepEqual(await schemaFaults(xml), [])
      assert.deepEqual(await errorsIn(xml), [])
      // A year later born on 1 May: the same child with the same plan, reviewed.
      const later = await year('2026-27')
      const [born] = (await childrenOf(later)).values()
      assert.ok(child)
      assert.equal(born?.LAchildID, child.LAchildID)
      assert.deepEqual([dateIn(born?.PersonBirthDate), born?.Sex], ['2026-05-01', 'F'])
      assert.deepEqual(inShort(born), [
        'referral 2026-02-04 3D N1 – – –',
        'protection 2026-03-02 – NEG NEG 0 2026-05-27',
      ])
      assert.deepEqual(await schemaFaults(later), [])
    })
  })

  it('6: two referrals in one year, the first closed as RC7 without an assessment', async () => {
    await censusesOf('6-repeat-contact', async ({ people }, year) => {
      const xml = await year('2026-27')
      const child = (await childrenOf(xml)).get(people.get('harrison-rowe') ?? '')
      assert.deepEqual(inShort(child), [
        'referral 2026-08-28 3A N5 – 2026-09-11 RC7',
        'referral 2026-10-02 6 N5 – – –',
        'assessment 2026-10-02 – –',
        'enquiry 2026-10-05 2026-10-26 – –',
      ])
      assert.deepEqual(await schemaFaults(xml), [])
      assert.deepEqual(await errorsIn(xml), [])
      // The year before has the referral that the family was known by: closed, and why (rule 8805).
      const before = await year('2025-26')
      const then = (await childrenOf(before)).get(people.get('harrison-rowe') ?? '')
      assert.deepEqual(inShort(then), ['referral 2025-09-10 10 N0 – 2026-02-20 RC7'])
      assert.deepEqual(await errorsIn(before), [])
    })
  })
})
