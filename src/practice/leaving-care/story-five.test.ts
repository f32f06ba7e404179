import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays } from '../../../authorities/lancashire/bank-holidays.ts'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { countedFrom } from '../../engine/counted-from.ts'
import type { HeldFact, Value } from '../../engine/standpoint.ts'
import { deadlinesFrom, timescaleContext } from '../../engine/timescales.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { workingCalendar } from '../../engine/working-days.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { leavingCareAssessment } from './leaving-care-assessment/index.ts'
import { pathwayPlan } from './pathway-plan/index.ts'

const timescales = timescaleContext(pack)
const calendar = workingCalendar(bankHolidays)

interface Written {
  readonly of: ProcessDefinition
  readonly bornOn: string
  readonly on: string
  readonly facts: readonly HeldFact[]
  readonly values?: Readonly<Record<string, Value>>
}

/** "T93b from 2026-06-15 by 2026-12-15, met 2026-12-14": every deadline there is, of one clock. */
function deadlines(clock: string, { of, bornOn, on, facts, values = {} }: Written): string[] {
  const { record, part } = writtenAbout({ values, facts })
  const view = withWorkedOut(of, {
    ...record,
    calendar,
    happenedOn: on,
    parts: [{ ...part, bornOn }],
  })
  return clockMoves(of, view, { started: `${on}T09:00:00.000Z` }, []).flatMap((move) => {
    if (move.move !== 'start' || move.clock.id !== clock) return []
    const from = { record: view, part: view.parts[0]! }
    const { judge, context } = countedFrom(move.from, from, timescales)
    const { local, statutory } = deadlinesFrom(move.clock, move.from, context, judge)
    const due = local ?? statutory
    if (!due) return []
    const planning = due.planningOn ? `, planned ${due.planningOn}` : ''
    const met = move.metAt ? `, met ${move.metAt}` : ''
    return [`from ${move.from} by ${due.on}${planning}${met}`]
  })
}

const open = (kind: string, fromOn: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn,
  detail,
})
const was = (
  kind: string,
  fromOn: string,
  toOn: string,
  detail: HeldFact['detail'] = {},
): HeldFact => ({ kind, fromOn, toOn, detail })
const happened = (kind: string, day: string, detail: HeldFact['detail'] = {}): HeldFact =>
  was(kind, day, day, detail)

describe('Story 5: Kian, 16 on 14 April 2026, in foster care since 2019', () => {
  const kian = { bornOn: '2010-04-14', on: '2026-07-01' }
  const inCare = open('looked-after', '2019-03-04')
  const assessed = happened('leaving-care-assessment', '2026-07-01')
  const plan = open('pathway-plan', '2026-07-01')
  const eligible = open('care-leaver', '2026-04-14', { category: 'eligible' })
  const assessment = { ...kian, of: leavingCareAssessment, facts: [inCare] }
  const pathway = { ...kian, of: pathwayPlan, facts: [inCare, eligible, plan] }

  it('T91: his needs are to be assessed by Tue 14 Jul 2026', () => {
    assert.deepEqual(deadlines('T91', { ...assessment, on: '2026-04-14' }), [
      'from 2026-04-14 by 2026-07-14',
    ])
    assert.deepEqual(deadlines('T91', { ...assessment, facts: [inCare, assessed] }), [
      'from 2026-04-14 by 2026-07-14, met 2026-07-01',
    ])
  })

  it('T91: it is counted already when the assessment is begun at 15 and nine months', () => {
    assert.deepEqual(deadlines('T91', { ...assessment, on: '2026-01-14' }), [
      'from 2026-04-14 by 2026-07-14',
    ])
  })

  it('T92: he has an adviser by Wed 14 Apr 2027; one of 1 May is late, and not refused', () => {
    assert.deepEqual(deadlines('T92', assessment), ['from 2010-04-14 by 2027-04-14'])
    const late = { ...assessment, facts: [inCare, open('personal-adviser', '2027-05-01')] }
    assert.deepEqual(deadlines('T92', late), ['from 2010-04-14 by 2027-04-14, met 2027-05-01'])
  })

  it('T93: his plan is reviewed by Fri 1 Jan 2027, a holiday, so planned for Thu 31 Dec', () => {
    assert.deepEqual(deadlines('T93', pathway), [
      'from 2026-07-01 by 2027-01-01, planned 2026-12-31',
    ])
  })

  it('staying put is decided at seventeen and a half, and his home settled three months before 18', () => {
    assert.deepEqual(deadlines('P36-17', pathway), ['from 2010-04-14 by 2027-10-14'])
    assert.deepEqual(deadlines('P36-18', pathway), ['from 2010-04-14 by 2028-01-14'])
  })

  it('something is due from the first day of entitlement, so that his record is looked at on', () => {
    const decided = { ...assessment, facts: [inCare, eligible, assessed] }
    assert.deepEqual(deadlines('P36-25', decided), [
      'from 2010-04-14 by 2035-04-14, planned 2035-04-13',
    ])
    assert.deepEqual(deadlines('P36-25', assessment), [])
  })

  it('the return asks about none of his birthdays yet', () => {
    for (const birthday of [17, 18, 19, 20, 21])
      assert.deepEqual(deadlines(`T95-${birthday}`, assessment), [])
  })
})

describe('Story 5: Tegan, 18 on 30 November 2026, who stays in the same building', () => {
  const bornOn = '2008-11-30'
  const cared = was('looked-after', '2023-05-02', '2026-11-30')
  const leaver = open('care-leaver', '2024-11-30', {
    category: 'former-relevant',
    leftCare: 'at-18',
  })
  const adviser = open('personal-adviser', '2025-11-12')
  const home = open('home-after-care', '2026-11-30', { type: 'D1', suitable: 'yes', ours: 'yes' })
  const plan = open('pathway-plan', '2025-12-15')
  const review = (day: string) => happened('pathway-review', day)
  const visit = (day: string, stage: string) => happened('adviser-visit', day, { stage })
  const contact = (day: string, detail: HeldFact['detail'] = {}) =>
    happened('adviser-contact', day, { inTouch: 'YES', ...detail })
  const at18 = [cared, leaver, adviser, home, plan, review('2026-06-15')]
  const pathway = (...later: readonly HeldFact[]) => ({
    of: pathwayPlan,
    bornOn,
    on: '2025-12-15',
    facts: [...at18, ...later],
  })
  const assessment = (...facts: readonly HeldFact[]) => ({
    of: leavingCareAssessment,
    bornOn,
    on: '2025-01-20',
    facts,
  })

  it('T92: she had an adviser by Sun 30 Nov 2025', () => {
    assert.deepEqual(deadlines('T92', assessment(open('looked-after', '2023-05-02'), adviser)), [
      'from 2008-11-30 by 2025-11-30, planned 2025-11-28, met 2025-11-12',
    ])
  })

  it('T93: her plan is reviewed six months from 15 June, by Tue 15 Dec', () => {
    assert.deepEqual(deadlines('T93b', pathway()), ['from 2026-06-15 by 2026-12-15'])
  })

  it('T94: her adviser visits within seven days of 30 November, by Mon 7 Dec', () => {
    assert.deepEqual(deadlines('T94', pathway()), ['from 2026-11-30 by 2026-12-07'])
    assert.deepEqual(deadlines('T94', pathway(visit('2026-12-02', 'first'))), [
      'from 2026-11-30 by 2026-12-07, met 2026-12-02',
    ])
  })

  it('T93: she has a review by Mon 28 Dec, a holiday, planned for Thu 24 Dec, and a visit before', () => {
    const once = pathway(visit('2026-12-02', 'first'))
    const due = 'from 2026-11-30 by 2026-12-28, planned 2026-12-24'
    assert.deepEqual(deadlines('T93c', once), [due])
    assert.deepEqual(deadlines('T94b', once), [due])
    const twice = pathway(visit('2026-12-02', 'first'), visit('2026-12-22', 'before-review'))
    assert.deepEqual(deadlines('T94b', twice), [`${due}, met 2026-12-22`])
  })

  it('T94: the next visit is two months from 22 December, by Mon 22 Feb 2027, and none sooner', () => {
    const twice = pathway(visit('2026-12-02', 'first'), visit('2026-12-22', 'before-review'))
    assert.deepEqual(deadlines('T94c', twice), ['from 2026-12-22 by 2027-02-22'])
  })

  it('T95: contact is kept every eight weeks, from 2 December by Wed 27 Jan 2027', () => {
    assert.deepEqual(deadlines('T95', pathway(contact('2026-12-02'))), [
      'from 2026-12-02 by 2027-01-27',
    ])
  })

  it('T95: whoever is not reached is still due, and whoever wants none is asked after a year', () => {
    const tried = contact('2027-01-20', { inTouch: 'NO' })
    assert.deepEqual(deadlines('T95', pathway(contact('2026-12-02'), tried)), [
      'from 2026-12-02 by 2027-01-27',
    ])
    const refused = contact('2027-01-20', { inTouch: 'REFU' })
    assert.deepEqual(deadlines('T95c', pathway(refused)), ['from 2027-01-20 by 2028-01-20'])
    assert.deepEqual(deadlines('T95', pathway(refused)), [])
  })

  it('the return asks nothing about the 18th birthday, and of the 19th from 30 Aug to 30 Dec 2027', () => {
    const after = assessment(cared, leaver)
    assert.deepEqual(deadlines('T95-18', after), [])
    assert.deepEqual(deadlines('T95-19-opens', after), [
      'from 2008-11-30 by 2027-08-30, planned 2027-08-27',
    ])
    assert.deepEqual(deadlines('T95-19', after), ['from 2008-11-30 by 2027-12-30'])
    const recorded = contact('2027-11-02', { forBirthday: '19' })
    assert.deepEqual(deadlines('T95-19', assessment(cared, leaver, recorded)), [
      'from 2008-11-30 by 2027-12-30, met 2027-11-02',
    ])
  })

  it('a move to another home that we provide begins the visits anew', () => {
    const moved = [
      ...at18.filter((one) => one !== home),
      was('home-after-care', '2026-11-30', '2027-02-01', { ours: 'yes' }),
      open('home-after-care', '2027-02-01', { ours: 'yes' }),
      visit('2026-12-02', 'first'),
      visit('2026-12-22', 'before-review'),
    ]
    const at = { of: pathwayPlan, bornOn, on: '2025-12-15', facts: moved }
    assert.deepEqual(deadlines('T94c', at), [])
    assert.ok(deadlines('T94', at).includes('from 2027-02-01 by 2027-02-08'))
  })

  it('she is asked at 21 whether support goes on, and it ends well at 25', () => {
    const after = assessment(cared, leaver, open('leaving-care-support', '2026-11-30'))
    assert.deepEqual(deadlines('P36-21', after), ['from 2008-11-30 by 2029-11-30'])
    assert.deepEqual(deadlines('P36-25', after), ['from 2008-11-30 by 2033-11-30'])
    const saidNo = happened('support-after-21', '2029-11-20', {
      occasion: 'atTwentyOne',
      wants: 'no',
    })
    assert.deepEqual(deadlines('P36-again', assessment(cared, leaver, saidNo)), [
      'from 2029-11-20 by 2030-11-20',
    ])
  })
})
