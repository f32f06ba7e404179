import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import { arriving, type Arriving } from '../support/arriving.ts'
import { filesOf, formerPeople } from '../support/moving-files.ts'

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

const relationBetween = (id: string, person: string, type: string, of: string) => ({
  ...{ rela_id: id, rela_person_id: person, rela_type: type, rela_of_person_id: of },
})

describe('moving in from another system', () => {
  let at: Arriving

  beforeEach(async () => {
    at = await arriving()
  })
  afterEach(async () => {
    await at.close()
  })

  it('makes people who are found by name and by the number they had', async () => {
    const { counts, matches } = await at.bring(family)
    assert.deepEqual(counts, { ssd_person: [3, 0, 0] })
    assert.ok(matches)
    assert.deepEqual(
      await at.ask(`select surname, forenames, nhs_number, value from person join person_known_by on person_id = person.id
        where nhs_number is not null`),
      [['Aspinall', 'Kit', '9434765919', 'P-2']],
    )
    assert.deepEqual(
      await at.ask(`select count(*)::int from person_name_part where part = 'aspinall'`),
      [[3]],
    )
  })

  it('makes facts of plans and periods of care, and keeps what has no place here as it came', async () => {
    const episode = {
      ...{
        clae_cla_episode_id: 'E-1',
        clae_person_id: 'P-2',
        clae_cla_episode_start_date: '01/02/2024',
      },
      ...{
        clae_cla_episode_start_reason: 'S',
        clae_cla_primary_need_code: 'N1',
        clae_cla_id: 'CARE-1',
      },
      ...{ clae_cla_episode_ceased_date: '2024-06-01', clae_cla_episode_ceased_reason: 'X1' },
    }
    const next = {
      ...{
        clae_cla_episode_id: 'E-2',
        clae_person_id: 'P-2',
        clae_cla_episode_start_date: '2024-06-01',
      },
      ...{
        clae_cla_episode_start_reason: 'P',
        clae_cla_primary_need_code: 'N1',
        clae_cla_id: 'CARE-1',
      },
    }
    const { open, counts, matches } = await at.bring({
      ...family,
      ssd_cp_plans: [plan],
      // Out of order: what touches is one period of care all the same.
      ssd_cla_episodes: [next, episode],
      ssd_cla_reviews: [
        {
          clar_cla_review_id: 'R-1',
          clar_cla_id: 'CARE-1',
          clar_cla_review_date: '2024-02-20',
          clar_cla_review_cancelled: 'N',
        },
      ],
      ssd_sdq_scores: [{ csdq_table_id: 'S-1', csdq_person_id: 'P-2', csdq_sdq_score: '14' }],
    })
    assert.ok(matches, JSON.stringify(counts))
    assert.deepEqual(
      await at.ask(
        `select kind, from_on::text, to_on::text, detail, recorded_by from dated_fact order by kind`,
      ),
      [
        ['care-review', '2024-02-20', null, { broughtIn: 'yes' }, null],
        [
          'child-protection-plan',
          '2025-09-01',
          null,
          { broughtIn: 'yes', initialCategory: 'NEG' },
          null,
        ],
        ['looked-after', '2024-02-01', null, { broughtIn: 'yes', need: 'N1' }, null],
      ],
    )
    assert.deepEqual(
      await at.ask(
        `select made, content ->> 'csdq_sdq_score' from moved_in where source_table = 'ssd_sdq_scores'`,
      ),
      [['kept', '14']],
    )
    assert.deepEqual(
      open.filter(({ came }) => came > 0).map(({ what, came, here }) => [what, came, here]),
      [
        ['children with a child protection plan', 1, 1],
        ['children in our care', 1, 1],
      ],
    )
  })

  it('makes records that nobody here wrote, signed or decided, and that no clock counts', async () => {
    await at.bring({
      ...family,
      ssd_contacts: [
        {
          cont_contact_id: 'C-1',
          cont_person_id: 'P-2',
          cont_contact_date: '2025-03-01T14:30:00',
          cont_contact_source_code: '2A',
        },
      ],
      tw_note: [
        {
          note_id: 'N-1',
          note_person_id: 'P-2',
          note_at: '2025-03-02',
          note_author: 'A. Former',
          note_text: 'Seen at school.',
        },
      ],
    })
    assert.deepEqual(
      await at.ask(`select process, way_in, stage, ended_reason, started_by, submitted_at, authorised_at, source,
          to_char(happened_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from record order by process`),
      [
        [
          'case-note',
          'import',
          'decided',
          'Brought in from the former system',
          null,
          null,
          null,
          null,
          '2025-03-02 00:00',
        ],
        [
          'contact',
          'import',
          'decided',
          'Brought in from the former system',
          null,
          null,
          null,
          '2A',
          '2025-03-01 14:30',
        ],
      ],
    )
    for (const table of ['sign_off', 'deadline', 'allocation', 'message']) {
      assert.deepEqual(await at.ask(`select count(*)::int from ${table}`), [[0]], table)
    }
  })

  it('makes nothing twice when the same files come again, and refuses what says something else now', async () => {
    await at.bring({ ...family, ssd_cp_plans: [plan] })
    const again = await at.bring({
      ssd_person: [mother, { ...child, tw_forenames: 'Christopher' }, unborn],
      ssd_cp_plans: [plan],
    })
    assert.deepEqual(again.counts, { ssd_person: [0, 2, 1], ssd_cp_plans: [0, 1, 0] })
    assert.match(again.refused, /ssd_person\.csv,3,pers_person_id,A row with this id came before/)
    assert.deepEqual(await at.ask('select count(*)::int from person'), [[3]])
  })

  it('refuses a circle that is closed by what was stated here before', async () => {
    await at.bring({ ...family, tw_relationship: [relationBetween('T-1', 'P-1', 'mother', 'P-2')] })
    const { refused, counts } = await at.bring({
      tw_relationship: [relationBetween('T-2', 'P-2', 'father', 'P-1')],
    })
    assert.match(refused, /their own ancestor/)
    assert.deepEqual(counts, { tw_relationship: [0, 0, 1] })
    assert.deepEqual(await at.ask('select count(*)::int from relationship'), [[1]])
  })

  it('refuses a folder with a file or a column that is none of the dataset, and brings in nothing of it', async () => {
    const refusal = async (tables: Tables): Promise<string> => {
      const moved = await moveIn(at.office, filesOf(tables), () => undefined)
      assert.ok(!moved.ok)
      return moved.refusal.message
    }
    assert.match(
      await refusal({ ...family, letters: [{ id: '1' }] }),
      /letters\.csv is no file of the dataset\. Nothing was done/,
    )
    assert.match(
      await refusal({ ssd_person: [{ ...child, nickname: 'Kitty' }] }),
      /has a column “nickname”/,
    )
    assert.deepEqual(await at.ask('select count(*)::int from person'), [[0]])
  })
})
