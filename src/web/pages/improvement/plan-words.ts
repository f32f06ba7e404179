import type { PlanAction, PlanFile } from '../../../cases/improvement/read-plan.ts'
import { counted } from '../../../engine/words.ts'
import { ratingInWords, themeInWords } from '../../../cases/improvement/rating-words.ts'

/** "48.5%": one decimal, and nothing forced to add up to a hundred. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`

/** "12 days late", "on its day", "3 days sooner". */
export function slipInWords({ slipsDays }: Pick<PlanAction, 'slipsDays'>): string {
  if (slipsDays === 0) return 'on its day'
  return slipsDays > 0
    ? `${counted(slipsDays, 'day')} late`
    : `${counted(-slipsDays, 'day')} sooner`
}

/** The actions as a table for a spreadsheet: what was said and what follows, apart. */
export const csvRows = ({ actions, on }: PlanFile): readonly (readonly string[])[] => [
  [
    'Action',
    'Theme',
    'Order',
    'Owner',
    'Due',
    'Forecast',
    'Rating said',
    'Follows',
    'Because',
    'As it stood on',
  ],
  ...actions.map((one) => [
    one.entry.name,
    themeInWords(one.theme),
    one.priority,
    one.owner,
    one.due,
    one.forecast,
    ratingInWords(one.said),
    one.follows ? ratingInWords(one.follows.rating) : '',
    one.follows?.because ?? '',
    on,
  ]),
]
