import type { Told } from './spans.ts'

// The parts of a payload that the department keeps by themselves, each under the path it is purged by:
// "social_care_episodes/12", "social_care_episodes/12/child_in_need_plans/3", "health_and_wellbeing".

/** What is kept under an id of its own, and what that id is called (schema 1.0.1). */
const idOf = {
  social_care_episodes: 'social_care_episode_id',
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
} as const

type Listed = keyof typeof idOf

/** What there is one of, in a child or in an episode. */
const single: readonly string[] = ['health_and_wellbeing', 'adoption', 'care_leavers']

const isListed = (name: string): name is Listed => Object.hasOwn(idOf, name)

/** The paths of everything in a payload that can be purged by itself. */
export function partsOf(payload: Told, above = ''): readonly string[] {
  return Object.entries(payload).flatMap(([name, value]) => {
    if (single.includes(name)) return [`${above}${name}`]
    if (!isListed(name)) return []
    return (value as readonly Told[]).flatMap((one) => {
      const path = `${above}${name}/${String(one[idOf[name]])}`
      return [path, ...partsOf(one, `${path}/`)]
    })
  })
}

/**
 * A payload that also says which parts are to be purged: those the department may have and the payload has not. What is
 * purged stands before what is said, so that a part that has come under another episode is there in the end.
 */
export function withPurges(payload: Told, mayHave: readonly string[]): Told {
  const said = new Set(partsOf(payload))
  const gone = mayHave.filter((path) => !said.has(path))
  // Purging an episode purges all that is in it.
  const wanted = gone.filter((path) => !gone.some((other) => path.startsWith(`${other}/`)))
  return wanted.reduce(purging, payload)
}

function purging(payload: Told, path: string): Told {
  const [name = '', id, ...below] = path.split('/')
  if (id === undefined) return { ...payload, [name]: { purge: true } }
  if (!isListed(name)) return payload
  const list = (payload[name] ?? []) as readonly Told[]
  const named = { [idOf[name]]: id }
  if (below.length === 0) return { ...payload, [name]: [{ ...named, purge: true }, ...list] }
  const within = list.find((one) => one[idOf[name]] === id) ?? named
  const changed = purging(within, below.join('/'))
  return { ...payload, [name]: [changed, ...list.filter((one) => one !== within)] }
}
