import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { arriving, type Arriving } from '../support/arriving.ts'
import { type filesOf, formerPeople } from '../support/moving-files.ts'

type Tables = Parameters<typeof filesOf>[0]
const { mother, child, unborn } = formerPeople
const family = { ssd_person: [mother, child, unborn] }
const plan = {
  ...{ cppl_cp_plan_id: 'PLAN-1', cppl_person_id: 'P-2', cppl_cp_plan_start_date: '2025-09-01' },
  ...{
    cppl_cp_plan_initial_category: 'NEG',
    cppl_cp_plan_latest_category: 'MUL',
    cppl_cp_plan_ola: 'N',
  },
}

const address = (id: string, from: string, to = '') => ({
  ...{
    addr_table_id: id,
    addr_person_id: 'P-2',
    addr_address_type: 'Home',
    tw_line: '1 Mill Lane',
  },
  ...{ addr_address_start_date: from, addr_address_end_date: to, addr_address_postcode: 'PR1 2AB' },
})
const placement = (id: string, from: string, to = '') => ({
  ...{ clap_cla_placement_id: id, clap_person_id: 'P-2', clap_cla_placement_type: 'U6' },
  ...{ clap_cla_placement_start_date: from, clap_cla_placement_end_date: to },
})
const status = (id: string, from: string, to = '') => ({
  ...{ lega_legal_status_id: id, lega_person_id: 'P-2', lega_legal_status: 'C2' },
  ...{ lega_legal_status_start_date: from, lega_legal_status_end_date: to },
})
const relationBetween = (id: string, person: string, type: string, of: string) => ({
  ...{ rela_id: id, rela_person_id: person, rela_type: type, rela_of_person_id: of },
})

describe('a row that cannot be', () => {
  let at: Arriving

  before(async () => {
    at = await arriving()
  })
  after(async () => {
    await at.close()
  })

  const refusedRowsOf: readonly [what: string, tables: Tables, says: RegExp][] = [
    [
      'a person with a date of birth and an expected one',
      { ssd_person: [mother, { ...child, pers_expected_dob: '2026-07-01' }] },
      /ssd_person\.csv,3,pers_expected_dob,This person has a date of birth and an expected one/,
    ],
    [
      'an NHS number that fails its check',
      { ssd_person: [mother, { ...child, pers_common_child_id: '9434765918' }] },
      /ssd_person\.csv,3,pers_common_child_id,This is no NHS number/,
    ],
    [
      'a unique pupil number that fails its check',
      { ssd_person: [mother, { ...child, tw_upn: 'B123456789012' }] },
      /ssd_person\.csv,3,tw_upn,This is no unique pupil number/,
    ],
    [
      'a day that the calendar does not have',
      { ssd_person: [mother, { ...child, pers_dob: '2015-02-30' }] },
      /ssd_person\.csv,3,pers_dob,“2015-02-30” is no date that can be/,
    ],
    [
      'a birth that is to come',
      { ssd_person: [mother, { ...child, pers_dob: '2027-02-03' }] },
      /ssd_person\.csv,3,pers_dob,2027-02-03 is a day to come/,
    ],
    [
      'a code that is not known',
      { ssd_person: [mother, { ...child, pers_ethnicity: 'WHITE' }] },
      /ssd_person\.csv,3,pers_ethnicity,“WHITE” is not known in the list “Ethnicity”/,
    ],
    [
      'a person who stands in the file twice',
      { ssd_person: [mother, child, { ...child, tw_forenames: 'Kitt' }] },
      /ssd_person\.csv,4,pers_person_id,This id stands in the file twice/,
    ],
    [
      'a reference to a person who is not in the file',
      { ...family, ssd_cp_plans: [{ ...plan, cppl_person_id: 'P-9' }] },
      /ssd_cp_plans\.csv,2,cppl_person_id,No person has this id/,
    ],
    [
      'an end before the beginning',
      { ...family, ssd_cp_plans: [{ ...plan, cppl_cp_plan_end_date: '2025-08-01' }] },
      /ssd_cp_plans\.csv,2,cppl_cp_plan_end_date,It ends on 2025-08-01, before it began on 2025-09-01/,
    ],
    [
      'overlapping addresses of one type',
      {
        ...family,
        ssd_address: [address('A-2', '2020-01-01'), address('A-1', '2018-01-01', '2020-01-02')],
      },
      /ssd_address\.csv,2,addr_address_start_date,This person has another address of this type/,
    ],
    [
      'overlapping placements',
      {
        ...family,
        ssd_cla_placement: [placement('L-1', '2024-01-01'), placement('L-2', '2024-05-01')],
      },
      /ssd_cla_placement\.csv,3,clap_cla_placement_start_date,This child already has a placement/,
    ],
    [
      'overlapping legal statuses',
      {
        ...family,
        ssd_legal_status: [status('G-1', '2024-01-01', '2024-03-01'), status('G-2', '2024-02-01')],
      },
      /ssd_legal_status\.csv,3,lega_legal_status_start_date,Another legal status is recorded/,
    ],
    [
      'a relationship with oneself',
      { ...family, tw_relationship: [relationBetween('T-1', 'P-1', 'mother', 'P-1')] },
      /tw_relationship\.csv,2,rela_of_person_id,Nobody is related to themselves/,
    ],
    [
      'a relationship that makes somebody their own ancestor',
      {
        ...family,
        tw_relationship: [
          relationBetween('T-1', 'P-1', 'mother', 'P-2'),
          relationBetween('T-2', 'P-2', 'father', 'P-3'),
          relationBetween('T-3', 'P-3', 'mother', 'P-1'),
        ],
      },
      /tw_relationship\.csv,4,rela_of_person_id,This would make somebody their own ancestor/,
    ],
  ]
  for (const [place, [what, tables, says]] of refusedRowsOf.entries()) {
    it(`refuses ${what} in words, and brings in the others`, async () => {
      const { refused, tables: read, matches } = await at.bring(anotherFamily(tables, place))
      assert.match(refused.replaceAll('"', ''), says)
      assert.equal(refused.trim().split('\n').length, 2, refused)
      const last = read.at(-1)
      assert.equal(last?.refused, 1)
      assert.equal(last.made, last.rows_read - 1)
      assert.ok(matches)
    })
  }

  /** The same rows with ids of their own, so that one database does for all of them. */
  const anotherFamily = (tables: Tables, place: number): Tables =>
    JSON.parse(JSON.stringify(tables).replaceAll(/"([A-Z]+-\d)"/g, `"${place}.$1"`)) as Tables
})
