import { dayOf, within } from '../../dates.ts'
import { eachChild, eachRow, type Rules } from '../../judging.ts'
import { startsCare } from '../episodes.ts'

/** 1 April 2016: for care that began before it, nothing is asked. */
const askedFrom = dayOf('2016-04-01')

/** Whether a child came into care from an adoption, special guardianship or another order that was to last. */
export const previousPermanenceRules: Rules = {
  '630': eachChild((child, data) => {
    const starts = child.Episodes.filter(
      (episode) => startsCare(episode) && within(episode.DECOM, data),
    )
    if (starts.length === 0) return []
    const isTold = child.PrevPerm.some(
      ({ PREV_PERM, LA_PERM, DATE_PERM }) =>
        PREV_PERM === 'Z1' || (PREV_PERM !== '' && LA_PERM !== '' && DATE_PERM !== ''),
    )
    return isTold ? [] : starts
  }),
  // A later episode is enough: the one in which care began may be in an earlier year's return.
  '634': eachChild(({ PrevPerm, Episodes }) => {
    const rows = PrevPerm.filter(
      ({ PREV_PERM, LA_PERM, DATE_PERM }) => PREV_PERM !== '' || LA_PERM !== '' || DATE_PERM !== '',
    )
    const isAsked = Episodes.some(({ DECOM }) => DECOM >= askedFrom)
    return rows.length === 0 || isAsked ? [] : [...rows, ...Episodes]
  }),
  '635': eachRow(
    'PrevPerm',
    ({ PREV_PERM, LA_PERM, DATE_PERM }) =>
      PREV_PERM === 'Z1' && (LA_PERM !== '' || DATE_PERM !== ''),
  ),
}
