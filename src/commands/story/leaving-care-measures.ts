import type { Actor } from '../../cases/act.ts'
import type { Office } from '../../cases/office.ts'
import {
  countFacts,
  type Counted,
  type CountedFact,
  type CountFilter,
} from '../../cases/reading/count-records.ts'
import { readWholeFile } from '../../cases/reading/read-whole-file.ts'
import { addMonths, birthdayOn } from '../../engine/calendar-days.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'

/** The young people who had a personal adviser on their 17th birthday or before it (handbook A 7, leaving care). */
export async function advisersBy17(
  office: Office,
  actor: Actor,
  filter: CountFilter,
): Promise<Result<Counted<CountedFact>>> {
  const advisers = await countFacts(office, actor, 'personal-adviser', filter)
  if (!advisers.ok) return advisers
  const first = firstOfEach(advisers.value)
  const file = await readWholeFile(
    office,
    first.map((one) => one.subject_id),
  )
  if (!file.ok) return file
  return done(
    first.filter(({ subject_id, from_on }) => {
      const bornOn = file.value.people.find((one) => one.id === subject_id)?.born_on
      return bornOn ? from_on <= birthdayOn(bornOn, 17) : false
    }),
  )
}

const firstOfEach = (facts: Counted<CountedFact>): Counted<CountedFact> =>
  facts.filter((one) => one === facts.find((earliest) => earliest.subject_id === one.subject_id))

/** The pathway plans in force today that began, or were reviewed, within the last six months (regulation 7). */
export async function currentPathwayPlans(
  office: Office,
  actor: Actor,
  filter: CountFilter,
): Promise<Result<Counted<CountedFact>>> {
  const plans = await countFacts(office, actor, 'pathway-plan', filter)
  if (!plans.ok) return plans
  const { subjectIds } = filter
  const reviews = await countFacts(office, actor, 'pathway-review', { subjectIds })
  if (!reviews.ok) return reviews
  const today = dateInLondon(office.clock.now())
  return done(
    plans.value.filter((plan) => {
      const looks = [plan, ...reviews.value.filter((one) => one.subject_id === plan.subject_id)]
      const inForce = plan.to_on === null || plan.to_on > today
      return inForce && looks.some(({ from_on }) => addMonths(from_on, 6) >= today)
    }),
  )
}
