import { birthday, given, within, yearBefore } from '../../dates.ts'
import { eachChild, eachRow, type Rules } from '../../judging.ts'
import type { Child, Day } from '../../tables.ts'
import { bornOn, isUnaccompanied, touches } from '../episodes.ts'

/** When unaccompanied status ceased, or will. */
const ceasedOn = ({ UASC }: Child): Day => UASC[0]?.DUC ?? NaN

/** The rows that say it, for a breach to point at. */
const statusRows = ({ Header, UASC }: Child) => [...Header, ...UASC]

/** Unaccompanied asylum-seeking children, and the day they cease to be. */
export const unaccompaniedRules: Rules = {
  '205A': eachChild((child, data) => {
    const { lastYear } = child
    if (!lastYear || !isUnaccompanied(lastYear) || isUnaccompanied(child)) return []
    const isSupported = !given(ceasedOn(child)) && within(ceasedOn(lastYear), yearBefore(data))
    return isSupported ? [] : statusRows(child)
  }),
  '205B': eachChild((child, data) => {
    const { lastYear } = child
    if (!lastYear || !isUnaccompanied(lastYear) || !isUnaccompanied(child)) return []
    const [before, now] = [ceasedOn(lastYear), ceasedOn(child)]
    const wasBirthday = before === birthday(bornOn(child), 18)
    const isSupported = wasBirthday && (within(now, data) || now === before)
    return isSupported ? [] : statusRows(child)
  }),
  '205C': eachChild((child) => {
    const { lastYear } = child
    const isNeither = !isUnaccompanied(child) && !(lastYear && isUnaccompanied(lastYear))
    return isNeither && given(ceasedOn(child)) ? statusRows(child) : []
  }),
  // A child who was not in last year's return has only now arrived.
  '205D': eachChild((child) => {
    const { lastYear } = child
    const wasOrdinary = lastYear?.header !== undefined && !isUnaccompanied(lastYear)
    return isUnaccompanied(child) && wasOrdinary ? statusRows(child) : []
  }),
  '231': eachRow(
    'Header',
    ({ DOB, child }, { endsOn }) => isUnaccompanied(child) && endsOn < birthday(DOB, 11),
  ),
  '303': eachRow('UASC', ({ DUC, child }) => given(DUC) && !isUnaccompanied(child)),
  '304': eachRow('UASC', ({ DUC, DOB }) => DUC > birthday(DOB, 18)),
  '1014': eachChild(({ OC3, UASC, Episodes }, data) =>
    OC3.length > 0 && UASC.length > 0 && !Episodes.some((episode) => touches(episode, data))
      ? [...OC3, ...UASC]
      : [],
  ),
}
