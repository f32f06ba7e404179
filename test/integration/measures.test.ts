import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMeasureChildren } from '../../src/cases/measures/read-measure-children.ts'
import { cutsOf } from '../../src/cases/measures/place-name.ts'
import { readMeasures } from '../../src/cases/measures/read-measures.ts'
import type { Office } from '../../src/cases/office.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

const allDays = { kind: 'days', from: '2026-01-01', to: '2030-03-31' } as const

/** Somebody of the story, as if they held this post alone. */
function inPost(played: PlayedStory, role: Caller['posts'][number]['role']): Caller {
  const [somebody] = played.callers.values()
  assert.ok(somebody?.posts[0])
  return { ...somebody, posts: [{ ...somebody.posts[0], role }] }
}

const figures = async (office: Office, caller: Caller): Promise<Map<string, readonly number[]>> => {
  const file = await readMeasures(office, caller, allDays)
  assert.ok(file.ok)
  return new Map(
    file.value.figures.map(({ measure, whole }) => [measure.id, [whole.met, whole.counted]]),
  )
}

/** Statements written for this test alone, that give what meets the measure and what is counted. */
const independent: Readonly<Record<string, string>> = {
  contacts: `select count(*), count(*) from record_part join record on record.id = record_id
    where record.process = 'contact' and authorised_at is not null and ended_at is null and taken_off_at is null`,
  're-referrals': `select count(*) filter (where previous is not null and from_on - previous <= 365), count(*)
    from (select from_on, lag(from_on) over (partition by subject_id order by from_on) as previous
          from dated_fact where kind = 'open-referral') each where from_on >= '2026-01-01'`,
  'section-47-enquiries': `select count(*), count(*) from dated_fact where kind = 'section-47-enquiry'
    and from_on >= '2026-01-01'`,
  'conferences-to-plan': `select count(*) filter (where outcome = 'childProtectionPlan'), count(*)
    from record_part join record on record.id = record_id where record.process = 'initial-conference'
    and stage = 'decided' and outcome not in ('adjourned', 'inquorate')`,
  'child-protection-plans-started': `select count(*), count(*) from dated_fact
    where kind = 'child-protection-plan' and from_on >= '2026-01-01'`,
  'in-our-care': `select count(*), count(*) from dated_fact where kind = 'looked-after' and to_on is null`,
  'three-or-more-placements': `select count(*) filter (where homes >= 3), count(*) from (
    select (select count(*) from dated_fact home where home.kind = 'placement'
      and home.subject_id = care.subject_id) as homes
    from dated_fact care where kind = 'looked-after' and to_on is null) each`,
  'missing-episodes': `select count(*), count(*) from dated_fact where kind = 'missing-episode'`,
  'missing-children': `select count(distinct subject_id), count(distinct subject_id) from dated_fact
    where kind = 'missing-episode'`,
  participation: `select count(*) filter (where detail ->> 'participation' like 'PN_'
      and detail ->> 'participation' not in ('PN0', 'PN7')), count(*)
    from dated_fact join person on person.id = subject_id
    where kind = 'care-review' and age(from_on, born_on) >= interval '4 years'`,
  'assessments-in-45-working-days': `select count(*) filter (where (
      select count(*) from generate_series((clock.counts_from at time zone 'Europe/London')::date + 1,
        (record.authorised_at at time zone 'Europe/London')::date, interval '1 day') day
      where extract(isodow from day) < 6 and day::date <> all($1::date[])) <= 45), count(*)
    from record join record_part part on part.record_id = record.id
      join deadline clock on clock.record_id = record.id and clock.clock = 'T11' and clock.state = 'met'
    where record.process = 'child-and-family-assessment' and record.authorised_at is not null`,
}

async function bySql(played: PlayedStory, measure: string): Promise<readonly number[]> {
  const text = independent[measure] ?? ''
  const { office } = played
  const holidays = office.practice.pack.bankHolidays.map(({ on }) => on)
  const rows = await office.store.transaction({ system: true }, (work) =>
    work.hot<{ met: number; counted: number }>(
      `independent-${measure}`,
      `select met::int as met, counted::int as counted from (${text}) as numbers(met, counted)`,
      text.includes('$1') ? [holidays] : [],
    ),
  )
  return rows.flatMap((one) => [one.met, one.counted])
}

const stories: readonly {
  readonly story: string
  readonly known: Readonly<Record<string, readonly [met: number, counted: number]>>
}[] = [
  {
    story: '1-neglect-concern',
    known: {
      contacts: [1, 1],
      're-referrals': [0, 1],
      'assessments-in-45-working-days': [1, 1],
      'assessments-in-20-working-days': [0, 1],
    },
  },
  {
    story: '2-bank-holiday-weekend',
    known: {
      contacts: [3, 3],
      're-referrals': [0, 3],
      'section-47-enquiries': [3, 3],
      'conferences-in-15-working-days': [3, 3],
      'conferences-to-plan': [2, 3],
      'child-protection-plans-started': [2, 2],
    },
  },
  {
    story: '4-accommodated-in-summer',
    known: {
      'three-or-more-placements': [0, 1],
      'missing-children': [1, 1],
      'missing-episodes': [1, 1],
      'return-interviews-held': [1, 1],
    },
  },
  { story: '6-repeat-contact', known: { 're-referrals': [2, 2] } },
]

for (const { story, known } of stories) {
  describe(`the figures of story ${story}`, () => {
    let played: PlayedStory
    before(async () => {
      played = await playedStory(story)
    })
    after(async () => {
      await played.drop()
    })

    it('are what the handbook counts', async () => {
      const counted = await figures(played.office, inPost(played, 'performance-analyst'))
      for (const [measure, numbers] of Object.entries(known)) {
        assert.deepEqual(counted.get(measure), numbers, measure)
      }
    })

    it('are what statements of another hand count', async () => {
      const counted = await figures(played.office, inPost(played, 'performance-analyst'))
      for (const measure of Object.keys(independent)) {
        assert.deepEqual(counted.get(measure), await bySql(played, measure), measure)
      }
    })

    it('add up: the parts of every cut to the whole', async () => {
      const director = inPost(played, 'director')
      const file = await readMeasures(played.office, director, allDays, undefined, true)
      assert.ok(file.ok)
      const { practice } = played.office
      const all = cutsOf(practice).map(({ id }) => id)
      assert.ok(all.includes('team') && all.includes('ethnicity'))
      for (const { measure, whole, places } of file.value.figures) {
        for (const { id: cut } of cutsOf(practice, false, measure)) {
          const parts = places.filter((one) => one.cut === cut)
          const sum = (of: (one: (typeof parts)[number]) => number): number =>
            parts.reduce((before, one) => before + of(one), 0)
          assert.equal(
            sum((one) => one.counted),
            whole.counted,
            `${measure.id} by ${cut}`,
          )
          assert.equal(
            sum((one) => one.met),
            whole.met,
            `${measure.id} by ${cut}`,
          )
        }
      }
    })

    it('open the children behind them to a director, and none to an analyst', async () => {
      for (const measureId of Object.keys(known)) {
        const asked = { ...allDays, measureId }
        const open = await readMeasureChildren(played.office, inPost(played, 'director'), asked)
        assert.ok(open.ok)
        assert.equal(open.value.children.length, open.value.counted, measureId)
        const analyst = inPost(played, 'performance-analyst')
        const shut = await readMeasureChildren(played.office, analyst, asked)
        assert.ok(shut.ok)
        assert.deepEqual(shut.value.children, [])
        assert.equal(shut.value.counted, open.value.counted)
      }
    })
  })
}
