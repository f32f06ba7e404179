import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Raw } from '../../src/engine/answers.ts'
import { heldRecord } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { fileOf, decided, granted, handedIn, refusalIn } from '../support/protection.ts'

/** Left without an answer unless a test gives one: the offer is what these tests are about. */
const theOffer = [
  'familyOfferOn',
  'familyOfferInLetter',
  'familyOffers',
  'familyMeetingOn',
  'familyOfferExcepted',
  'familyOfferExceptionReason',
  'familyOfferExceptionBy',
]

describe('an application to the court and the family’s own meeting', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-07-21T13:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  /** What comes of handing in a new application about a child, issued on a day. */
  const applied = async (
    child: string,
    issuedOn: string,
    answers: Readonly<Record<string, Raw>> = {},
  ): Promise<{ id: string; handed: Awaited<ReturnType<typeof handedIn>> }> => {
    const id = await heldRecord(at, {
      process: 'care-proceedings',
      people: [child],
      team: 'burnley-duty-and-assessment',
      at: '2026-05-29T09:00:00Z',
    })
    const handed = await handedIn(at, 'edward-lonsdale', id, {
      answers: { application: 'care', decidedOn: '2026-05-29', issuedOn, ...answers },
      leave: theOffer.filter((one) => !(one in answers)),
    })
    return { id, handed }
  }
  const offeredFirst = /was offered a family group decision-making meeting/

  it('is issued without an offer on the last day before the rule, and not on its first', async () => {
    granted((await applied('callum-rigg', '2026-05-31')).handed)
    const { handed } = await applied('lily-rigg', '2026-06-01')
    assert.match(refusalIn(handed), offeredFirst)
  })

  it('waits for the meeting where anybody accepted, and for nothing more where all declined', async () => {
    const offer = { familyOfferOn: '2026-07-07', familyOfferInLetter: 'no' }
    const rows = (answer: string): Raw => [
      { to: 'Jo Rigg', answer: 'declined' },
      { to: 'An aunt', answer },
    ]
    const accepted = { ...offer, familyOffers: rows('accepted') }
    assert.match(
      refusalIn((await applied('jayden-crossley', '2026-07-21', accepted)).handed),
      offeredFirst,
    )
    const held = { ...accepted, familyMeetingOn: '2026-07-20' }
    granted((await applied('mia-crossley', '2026-07-21', held)).handed)
    const declined = { ...offer, familyOffers: rows('declined') }
    granted((await applied('noah-barlow', '2026-07-21', declined)).handed)
  })

  it('goes ahead where the head of service recorded that a meeting is against the child’s interests', async () => {
    const excepted = (who: string): Readonly<Record<string, Raw>> => ({
      familyOfferExcepted: 'yes',
      familyOfferExceptionReason:
        'Everybody in the family stands with the person who hurt the child, and said so.',
      familyOfferExceptionBy: at.caller(who).workerId,
    })
    const worker = await applied('isla-brennand', '2026-07-21', excepted('anna-zielinska'))
    assert.match(refusalIn(worker.handed), offeredFirst)
    const head = await applied('isaac-brennand', '2026-07-21', excepted('judith-cartmell'))
    granted(head.handed)
    granted(await decided(at, 'judith-cartmell', head.id, 'issued'))
    const { facts } = await fileOf(at, 'isaac-brennand')
    assert.ok(facts.some((one) => one.kind === 'care-proceedings' && one.from_on === '2026-07-21'))
  })
})
