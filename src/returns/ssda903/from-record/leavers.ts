import { birthdayOn } from '../../../engine/calendar-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import { detailOf, heldOn, type ChildThen } from './held.ts'

/** What the return asks about somebody who has left care, at a birthday. */
interface LeaverRow {
  readonly IN_TOUCH: string
  readonly ACTIV: string
  readonly ACCOM: string
}

/**
 * The care leaver at the birthday of theirs that falls into the year, from the contact that was recorded for it.
 * Nothing where they were in care that day, are not entitled, or nobody recorded a contact for it.
 */
export function leaverOf(then: ChildThen, bornOn: DateText): LeaverRow | undefined {
  const { leaver } = then.fields
  const { startsOn, endsOn } = then.period
  const age = leaver.birthdays.find((birthday) => {
    const day = birthdayOn(bornOn, birthday)
    return day >= startsOn && day <= endsOn
  })
  if (age === undefined) return undefined
  const day = birthdayOn(bornOn, age)
  const entitled = then
    .of('leaver')
    .some((held) => leaver.entitled.includes(detailOf(held, leaver.category)))
  // Whose care ends on the 18th birthday was in care on it (rule 1016).
  const care = then.of('care')
  const isInCare = heldOn(care, day) !== undefined || care.some(({ to }) => to === day)
  if (!entitled || isInCare) return undefined
  // It may be recorded until a month after the birthday, which can be after the year has ended.
  const contacts = then.child.facts.filter(
    (fact) =>
      fact.kind === then.fields.facts.contact &&
      fact.from <= then.period.today &&
      detailOf(fact, leaver.birthday) === String(age),
  )
  const inTouch = contacts.findLast((contact) => detailOf(contact, leaver.IN_TOUCH) === 'YES')
  const contact = inTouch ?? contacts.at(-1)
  if (!contact) return undefined
  const IN_TOUCH = detailOf(contact, leaver.IN_TOUCH)
  const isAsked = !leaver.notAsked.includes(IN_TOUCH)
  return {
    IN_TOUCH,
    ACTIV: isAsked ? detailOf(contact, leaver.ACTIV) : leaver.nothing,
    ACCOM: isAsked ? detailOf(contact, leaver.ACCOM) : leaver.nothing,
  }
}
