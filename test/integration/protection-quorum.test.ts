import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sendBack } from '../../src/cases/records/send-back.ts'
import { holds } from '../../src/engine/conditions.ts'
import { quorate } from '../../src/practice/protection/conference-questions.ts'
import {
  chairDecides,
  conferenceHeld,
  deadlinesOf,
  discussed,
  everybody,
  newest,
  step,
  there,
} from '../support/conference.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { decided, fileOf, granted, handedIn, read, refusalIn } from '../support/protection.ts'
import { recordOf } from '../support/tiny-practice.ts'

interface Attendee {
  readonly agency: string
  readonly attended: string
  readonly directContact: string
}

const attendance = fc.array(
  fc.record({
    agency: fc.constantFrom(
      ...(['childrens-social-care', 'police', 'health', 'education', 'housing', 'family'] as const),
    ),
    attended: fc.constantFrom('inPerson', 'video', 'phone', 'sentViews', 'delegated', 'no'),
    directContact: fc.constantFrom('yes', 'no'),
  }),
  { minLength: 1, maxLength: 8 },
)

/** Handbook P12, said by itself: three agencies with social care among them, two in direct contact. */
function isQuorate(people: readonly Attendee[]): boolean {
  const came = people.filter(
    (one) => one.agency !== 'family' && ['inPerson', 'video', 'phone'].includes(one.attended),
  )
  const agencies = (some: readonly Attendee[]): number =>
    new Set(some.map((one) => one.agency)).size
  return (
    came.some((one) => one.agency === 'childrens-social-care') &&
    agencies(came) >= 3 &&
    agencies(came.filter((one) => one.directContact === 'yes')) >= 2
  )
}

const whoCame = (people: readonly Attendee[]): ReturnType<typeof there>[] =>
  people.map((one) => there(one.agency, { ...one }))

describe('a quorum', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-05-22T12:00:00Z')
    at.clock.moveTo('2026-05-26T13:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('of a conference is three agencies with social care, two of them in direct contact, whoever else came', () => {
    fc.assert(
      fc.property(attendance, (people) => {
        const record = recordOf({ people: people.map((one) => ({ ...one })) })
        assert.equal(holds(quorate, { record }), isQuorate(people))
      }),
      { numRuns: 500 },
    )
  })

  it('decides on the database too: a decision is refused exactly when too few came', async () => {
    let open: string | undefined
    let minute = 0
    await fc.assert(
      fc.asyncProperty(attendance, async (people) => {
        minute += 1
        at.clock.moveTo(`2026-05-26T13:${String(minute).padStart(2, '0')}:00Z`)
        const answers = { people: whoCame(people) }
        const given = { answers, each: { proposal: 'neither' }, leave: ['quorumReason'] }
        if (open === undefined) {
          open = await conferenceHeld(at, ['jayden-crossley'], '2026-05-26 10:00', given)
        } else {
          granted(await handedIn(at, 'pauline-haworth', open, given))
        }
        const outcome = await chairDecides(at, open, 'noPlan')
        assert.equal(outcome.ok, isQuorate(people), JSON.stringify(people))
        if (outcome.ok) {
          open = undefined
          return
        }
        assert.match(refusalIn(outcome), /was not quorate.*Nothing is lost/s)
        at.clock.moveTo(`2026-05-26T13:${String(minute).padStart(2, '0')}:30Z`)
        granted(await sendBack(at.office, at.caller('ivan-brooks'), open, 'Who else came?'))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('a conference decision while inquorate is refused with nothing changed, and it meets again', async () => {
    const few = { answers: { people: everybody.slice(0, 2) }, leave: ['quorumReason'] }
    const id = await conferenceHeld(at, ['noah-barlow'], '2026-05-26 10:00', few)
    const plan = await chairDecides(at, id, 'childProtectionPlan')
    assert.match(refusalIn(plan), /was not quorate: it needs three agencies/)
    assert.equal((await read(at, 'ivan-brooks', id)).row.stage, 'for-decision')
    granted(await chairDecides(at, id, 'inquorate', { each: { reconvenesAt: '2026-05-27 10:00' } }))
    const again = await newest(at, 'noah-barlow', 'initial-conference')
    assert.notEqual(again, id)
    const { facts } = await fileOf(at, 'noah-barlow')
    assert.deepEqual(
      facts.filter((one) => /conference|plan/.test(one.kind)),
      [],
    )
  })

  it('its chair may go on with fewer, with the reason in the record', async () => {
    const id = await conferenceHeld(at, ['mia-crossley'], '2026-05-26 10:00', {
      answers: { people: everybody.slice(0, 2), quorumReason: 'Snow; the two who know her came.' },
      each: { steps: [step] },
    })
    granted(await chairDecides(at, id, 'childProtectionPlan'))
  })

  it('a strategy discussion without health goes ahead only when it is urgent, and meets again', async () => {
    at.clock.moveTo('2026-05-22T13:00:00Z')
    const withoutHealth = {
      people: everybody.filter((one) => one.agency !== 'health'),
      absences: [{ agency: 'health', why: 'unavailable', reason: 'Nobody answered' }],
    }
    const leave = ['urgentBecause', 'reconvenesAt']
    const calm = await discussed(at, ['lily-rigg'], '2026-05-22 13:30', {
      answers: withoutHealth,
      leave,
    })
    const refused = await decided(at, 'peter-grimshaw', calm, 'jointEnquiry', { leave })
    assert.match(refusalIn(refused), /could not come. Your record is safe/)
    const urgent = await discussed(at, ['callum-rigg'], '2026-05-22 13:30', {
      answers: {
        ...withoutHealth,
        urgentBecause: 'He cannot go home tonight.',
        reconvenesAt: '2026-05-26 10:00',
      },
    })
    granted(await decided(at, 'peter-grimshaw', urgent, 'jointEnquiry'))
    const again = await newest(at, 'callum-rigg', 'strategy-discussion')
    assert.notEqual(again, urgent)
    // The next working day after Friday 22 May is Tuesday: Monday is the late May holiday.
    assert.match(
      (await deadlinesOf(at, 'callum-rigg', 'T30b')).join(),
      / 2026-05-26T23:00:00Z open$/,
    )
  })

  it('a core group of too few agencies is none, and the ten working days run on', async () => {
    at.clock.moveTo('2026-06-04T13:00:00Z')
    const id = await newest(at, 'mia-crossley', 'core-group')
    const few = { answers: { heldAt: '2026-06-04 10:00', people: everybody.slice(0, 2) } }
    granted(await handedIn(at, 'omar-siddiqui', id, { ...few, each: { steps: [step] } }))
    const updated = await decided(at, 'gill-tattersall', id, 'planUpdated')
    assert.match(refusalIn(updated), /was not a valid core group/)
    granted(
      await decided(at, 'gill-tattersall', id, 'notValid', {
        answers: { reconvenedFor: '2026-06-09 10:00', whyNotValid: 'The school was closed.' },
      }),
    )
    assert.match(
      (await deadlinesOf(at, 'mia-crossley', 'T37')).join(),
      / 2026-06-09T23:00:00Z open$/,
    )
  })
})
