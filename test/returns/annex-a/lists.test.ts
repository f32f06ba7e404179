import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnnexList, Cell } from '../../../src/returns/annex-a/2024/list.ts'
import { adopters } from '../../../src/returns/annex-a/2024/lists/adopters.ts'
import { adoption } from '../../../src/returns/annex-a/2024/lists/adoption.ts'
import { careLeavers } from '../../../src/returns/annex-a/2024/lists/care-leavers.ts'
import { earlyHelp } from '../../../src/returns/annex-a/2024/lists/early-help.ts'
import { inCare } from '../../../src/returns/annex-a/2024/lists/in-care.ts'
import { inNeed } from '../../../src/returns/annex-a/2024/lists/in-need.ts'
import { protection } from '../../../src/returns/annex-a/2024/lists/protection.ts'
import type { ChildRead, PartRead } from '../../../src/store/return-reading.ts'
import { at, childWith, fact } from './child-made-up.ts'

/** The rows of a child in a list, by their headings; empty cells are left out. */
const told = (list: AnnexList, child: ChildRead): readonly Record<string, Cell>[] =>
  list
    .rowsOf(child, at)
    .map((cells) =>
      Object.fromEntries(
        cells
          .map((cell, place) => [list.columns[place]?.title ?? '', cell] as const)
          .filter(([, cell]) => cell !== undefined),
      ),
    )

const who = {
  'Child Unique ID': '41',
  Gender: 'a) Male',
  Ethnicity: 'b) Mixed',
  'Date of Birth': '2020-02-29',
  'Age of Child (Years)': 6,
}

describe('early help in Annex A', () => {
  const support = 'early-help-intensive-support'

  it('is the support that a family had in the last six months', () => {
    const child = childWith([fact(support, '2025-11-03', { to: '2025-12-30' })])
    assert.deepEqual(told(earlyHelp, child), [
      {
        ...who,
        'Assessment start date': '2025-11-03',
        'Organisation completing assessment': 'Lancashire',
      },
    ])
  })

  it('is none that had ended the day before them', () => {
    const child = childWith([fact(support, '2025-11-03', { to: '2025-12-29' })])
    assert.deepEqual(told(earlyHelp, child), [])
  })

  it('is none that is still to begin', () => {
    assert.deepEqual(told(earlyHelp, childWith([fact(support, '2026-07-01')])), [])
  })

  const assessed = (values: Readonly<Record<string, string>>, part: Partial<PartRead> = {}) => ({
    ...childWith([fact(support, '2026-03-10')]),
    parts: [assessment(values, part)],
  })

  it('says which organisation makes an assessment, and when it was completed', () => {
    const school = { organisation: 'school', organisationName: 'Moorside High School' }
    const dates = { startedOn: '2026-02-02', completedOn: '2026-03-10' }
    assert.deepEqual(told(earlyHelp, assessed({ ...school, ...dates })), [
      {
        ...who,
        'Assessment start date': '2026-02-02',
        'Assessment completion date': '2026-03-10',
        'Organisation completing assessment': 'Moorside High School',
      },
    ])
  })

  it('leaves the completion empty while the assessment is being made', () => {
    const own = { organisation: 'family-service', organisationName: 'Hyndburn family service' }
    const child = assessed({ ...own, startedOn: '2026-06-01' }, { decidedAt: null, outcome: null })
    assert.deepEqual(told(earlyHelp, child), [
      {
        ...who,
        'Assessment start date': '2026-06-01',
        'Organisation completing assessment': 'Lancashire',
      },
    ])
  })

  it('is none that the family declined, nor one that was given up', () => {
    const dates = { startedOn: '2026-02-02' }
    const declined = { ...assessed(dates, { outcome: 'declined' }), facts: [] }
    const left = {
      ...assessed(dates, { decidedAt: null, outcome: null, endedAt: '2026-03-01T09:00:00Z' }),
      facts: [],
    }
    assert.deepEqual(told(earlyHelp, declined), [])
    assert.deepEqual(told(earlyHelp, left), [])
  })
})

/** A made-up part of an Early Help Assessment that was completed, unless it says otherwise. */
function assessment(
  values: Readonly<Record<string, string>>,
  part: Partial<PartRead> = {},
): PartRead {
  return {
    ...{ id: '5', recordId: '9', process: 'early-help-assessment', reference: 'EHA-26-0001' },
    ...{ happenedAt: '2026-02-02T00:00:00Z', startedAt: '2026-02-02T09:00:00Z', submittedAt: null },
    ...{ decidedAt: '2026-03-10T09:00:00Z', endedAt: null, outcome: 'teamAroundTheFamily' },
    ...{ openedByPart: null, workerId: null, teamId: 'hyndburn-community-support' },
    answers: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { value, version: 1, at: '2026-02-02T09:00:00Z' },
      ]),
    ),
    ...part,
  }
}

describe('adoption in Annex A', () => {
  const until = [
    fact('looked-after', '2024-01-08'),
    fact('placement', '2024-01-08', { to: '2024-03-01', detail: { type: 'U6' } }),
    fact('placement', '2024-03-01', { to: '2025-02-10', detail: { type: 'U5' } }),
    fact('legal-status', '2024-09-20', { detail: { code: 'E1' } }),
    fact('adoption-match', '2025-01-13'),
    fact('placed-for-adoption', '2025-02-10'),
  ]
  const decided = { to: '2026-02-02', detail: { ended: 'adopted' } }
  const allDates = {
    ...who,
    'Does the Child have a Disability': 'No',
    'Date the Child Entered Care': '2024-01-08',
    'Date of Decision that Child Should be Placed for Adoption': '2024-07-15',
    'Date of Placement Order': '2024-09-20',
    'Date of Matching Child and Prospective Adopters': '2025-01-13',
    'Date Placed for Adoption': '2025-02-10',
    'Date the child was placed for fostering in FFA or concurrent planning placement': '2024-03-01',
  }

  it('has a child who was adopted, with each date on the way', () => {
    const child = childWith([
      ...until,
      fact('should-be-placed-for-adoption', '2024-07-15', decided),
    ])
    assert.deepEqual(told(adoption, child), [
      { ...allDates, 'Date of Adoption Order': '2026-02-02' },
    ])
  })

  it('has a decision that was reversed, with the reason, and no order', () => {
    const reversed = { to: '2026-02-02', detail: { ended: 'reversed', reason: 'RD3' } }
    const child = childWith([
      ...until,
      fact('should-be-placed-for-adoption', '2024-07-15', reversed),
    ])
    assert.deepEqual(told(adoption, child), [
      {
        ...allDates,
        'Date of Decision that Child Should No Longer be Placed for Adoption': '2026-02-02',
        'Reason Why Child No Longer Placed for Adoption': 'c) Prospective adopters cannot be found',
      },
    ])
  })
})

describe('adopters in Annex A', () => {
  it('are nobody, because nobody who asks to adopt has a record', () => {
    assert.deepEqual(told(adopters, childWith([fact('looked-after', '2024-01-08')])), [])
  })
})

describe('what stands in a row of Annex A', () => {
  it('has no end that is still to come', () => {
    const child = childWith([
      fact('looked-after', '2026-01-08', { to: '2026-07-31', detail: { endReason: 'E4A' } }),
    ])
    const [row = {}] = told(inCare, child)
    assert.equal(row['Date Ceased to be Looked After'], undefined)
    assert.equal(row['Reason Ceased to be Looked After'], undefined)
  })

  it('tells a second period of care within twelve months, and a legal status older than the care', () => {
    const child = childWith([
      fact('looked-after', '2025-03-01', { to: '2025-06-30' }),
      fact('looked-after', '2026-01-08'),
      fact('legal-status', '2026-01-07', { detail: { code: 'L1' } }),
    ])
    const [row = {}] = told(inCare, child)
    assert.equal(
      row[
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)'
      ],
      'Yes',
    )
    assert.equal(
      row["Child's Legal Status"],
      'f) Detained on child protection grounds in LA accommodation',
    )
    assert.equal(row['Start date of current legal status'], '2026-01-07')
  })

  it('counts earlier plans, and sees that the police protected the child', () => {
    const child = childWith([
      fact('child-protection-plan', '2023-01-10', {
        to: '2023-09-01',
        detail: { category: 'NEG' },
      }),
      fact('child-protection-plan', '2026-03-03', { detail: { category: 'MUL' } }),
      fact('emergency-protection', '2026-02-20', {
        to: '2026-02-22',
        detail: { power: 'police-protection' },
      }),
    ])
    const [row = {}, ...others] = told(protection, child)
    assert.deepEqual(others, [])
    assert.equal(row['Number of Previous Child Protection Plans'], 1)
    assert.equal(row['Latest Category of Abuse'], 'e) Multiple')
    assert.equal(
      row[
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)'
      ],
      'Yes',
    )
  })

  it('says where nobody has the case, and nothing of a referral that went no further', () => {
    const open = childWith([fact('open-referral', '2026-05-01')], { born_on: null, sex: 'U' })
    const [row = {}] = told(inNeed, open)
    assert.equal(row['Allocated Team'], 'Not allocated')
    assert.equal(row['Allocated Worker'], 'Not allocated')
    assert.equal(row['Age of Child (Years)'], undefined)
    assert.equal(row.Gender, 'c) Not stated/recorded')
    assert.equal(row['Case Status'], 'd) Open assessment')
    const ended = { to: '2026-05-02', detail: { noFurtherAction: 'yes' } }
    assert.deepEqual(told(inNeed, childWith([fact('open-referral', '2026-05-01', ended)])), [])
  })

  it('has whoever has the case now, not who had it first', () => {
    const child = childWith([
      fact('open-referral', '2026-01-01', { to: '2026-03-01', workerId: '8', teamId: 'duty' }),
      fact('open-referral', '2026-05-01', { workerId: '7', teamId: 'adoption' }),
    ])
    for (const row of told(inNeed, child)) {
      assert.equal(row['Allocated Worker'], 'Asha Bell')
      assert.equal(row['Allocated Team'], 'Adoption')
    }
  })

  it('leaves out a young person who is entitled to nothing', () => {
    const none = fact('care-leaver', '2026-01-01', { detail: { category: 'none' } })
    assert.deepEqual(told(careLeavers, childWith([none])), [])
  })
})
