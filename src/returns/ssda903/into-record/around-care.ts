import { birthday, given } from '../dates.ts'
import type { Period } from '../from-record/held.ts'
import type { Fields903, SaidIn } from '../from-record/fields.ts'
import type { Child } from '../tables.ts'
import { dayNumber } from '../../../engine/temporal.ts'
import { factOf, type TakenFact } from './taken.ts'

/** What the other files say of a child: `../from-record/rows.ts`, the other way round. */
export function factsAroundCare(
  child: Child,
  fields: Fields903,
  period: Period,
): readonly TakenFact[] {
  const fact = factOf(fields)
  const { adoption, worker } = fields
  return [
    ...child.Reviews.flatMap((row) =>
      fact('review', row, [row.REVIEW, row.REVIEW], { [fields.REVIEW_CODE]: row.REVIEW_CODE }),
    ),
    ...child.Missing.flatMap((row) =>
      fact('missing', row, [row.MIS_START, row.MIS_END], { [fields.MISSING]: row.MISSING }),
    ),
    ...child.DoLo.flatMap((row) => fact('libertyOrder', row, [row.DOLO_START, row.DOLO_END])),
    ...child.SWEpisodes.flatMap((row) =>
      fact('formerWorker', row, [row.SW_DECOM, row.SW_DEC], {
        [worker.former.SW_ID]: row.SW_ID,
        [worker.former.SW_REASON]: row.SW_REASON,
      }),
    ),
    ...child.AD1.flatMap((row) =>
      fact('match', row, [row.DATE_MATCH, row.DATE_MATCH], {
        [adoption.FOSTER_CARE]: row.FOSTER_CARE,
        [adoption.NB_ADOPTR]: row.NB_ADOPTR,
        [adoption.SEX_ADOPTR]: row.SEX_ADOPTR,
        [adoption.LS_ADOPTR]: row.LS_ADOPTR,
      }),
    ),
    ...adoptionPlans(child, fields),
    ...unaccompanied(child, fields),
    ...healthSaid(child, fields, period),
    ...permanenceSaid(child, fields),
    ...afterCare(child, fields, period),
  ]
}

/** A decision ends where the return says that it ceased, and with the adoption, of which it says nothing. */
function adoptionPlans(child: Child, fields: Fields903): readonly TakenFact[] {
  const { adoption } = fields
  const order = child.Episodes.find(({ REC }) => fields.adopted.includes(REC))
  return child.PlacedAdoption.flatMap((row) => {
    const isReversed = given(row.DATE_PLACED_CEASED)
    const ends = isReversed ? row.DATE_PLACED_CEASED : (order?.DEC ?? NaN)
    return factOf(fields)('adoptionPlan', row, [row.DATE_PLACED, ends], {
      [adoption.ended]: isReversed ? adoption.reversed : order && 'adopted',
      [adoption.REASON_PLACED_CEASED]: isReversed ? row.REASON_PLACED_CEASED : undefined,
    })
  })
}

/** From the first day of care in the files; the 18th birthday ends it by itself. */
function unaccompanied(child: Child, fields: Fields903): readonly TakenFact[] {
  const [first] = child.Episodes
  if (!first) return []
  return child.UASC.flatMap((row) => {
    const isByAge = row.DUC === birthday(row.DOB, 18)
    return factOf(fields)('unaccompanied', row, [first.DECOM, isByAge ? NaN : row.DUC])
  })
}

const inWords: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no' }

/** That it was so in the year, without a day of its own: said on the last day of the year that is known. */
function healthSaid(child: Child, fields: Fields903, { until }: Period): readonly TakenFact[] {
  const { health } = fields
  const day = dayNumber(until)
  const yesOrNo = (of: SaidIn | string, cell: string): Readonly<Record<string, string>> => {
    const word = inWords[cell]
    return word ? { [typeof of === 'string' ? of : of.answer]: word } : {}
  }
  return child.OC2.flatMap((row) =>
    factOf(fields)('saidBefore', row, [day, day], {
      ...yesOrNo(health.CONVICTED, row.CONVICTED),
      ...yesOrNo(health.HEALTH_CHECK, row.HEALTH_CHECK),
      ...yesOrNo(health.IMMUNISATIONS, row.IMMUNISATIONS),
      ...yesOrNo(health.SUBSTANCE_MISUSE, row.SUBSTANCE_MISUSE),
      ...yesOrNo(health.INTERVENTION_RECEIVED, row.INTERVENTION_RECEIVED),
      ...yesOrNo(health.INTERVENTION_OFFERED, row.INTERVENTION_OFFERED),
      ...yesOrNo(health.saidBefore.TEETH_CHECK, row.TEETH_CHECK),
      ...yesOrNo(health.saidBefore.HEALTH_ASSESSMENT, row.HEALTH_ASSESSMENT),
      [health.saidBefore.SDQ_SCORE]: row.SDQ_SCORE,
      [health.SDQ_REASON.answer]: row.SDQ_REASON,
    }),
  )
}

/** Said on the day the child last came into care, of which it is asked. */
function permanenceSaid(child: Child, fields: Fields903): readonly TakenFact[] {
  const { previous } = fields
  const began = child.Episodes.findLast(({ RNE }) => RNE === 'S') ?? child.Episodes[0]
  if (!began) return []
  return child.PrevPerm.flatMap((row) =>
    factOf(fields)('saidBefore', row, [began.DECOM, began.DECOM], {
      [previous.PREV_PERM.answer]: row.PREV_PERM,
      [previous.LA_PERM.answer]: row.LA_PERM,
      [previous.DATE_PERM.answer]: row.DATE_PERM.replaceAll(/ZZ(ZZ)?\/?/g, '') || undefined,
    }),
  )
}

/** Somebody who has left care, and their adviser's contact for the birthday that falls into the year. */
function afterCare(child: Child, fields: Fields903, period: Period): readonly TakenFact[] {
  const { leaver } = fields
  const fact = factOf(fields)
  const [startsOn, endsOn] = [dayNumber(period.startsOn), dayNumber(period.endsOn)]
  return child.OC3.flatMap((row) => {
    const age = leaver.birthdays.find((years) => {
      const day = birthday(row.DOB, years)
      return day >= startsOn && day <= endsOn
    })
    if (age === undefined) return []
    const leftOn = child.Episodes.at(-1)?.DEC ?? NaN
    // Somebody of 16 or 17 who has left care is a relevant child, and at 18 a former relevant one (sections 23A and 23C).
    const [category, from] =
      age < 18
        ? (['relevant', given(leftOn) ? leftOn : startsOn] as const)
        : (['former-relevant', birthday(row.DOB, 18)] as const)
    const day = birthday(row.DOB, age)
    return [
      ...fact('leaver', row, [from, NaN], { [leaver.category]: category }),
      ...fact('contact', row, [day, day], {
        [leaver.birthday]: String(age),
        [leaver.IN_TOUCH]: row.IN_TOUCH,
        [leaver.ACTIV]: row.ACTIV,
        [leaver.ACCOM]: row.ACCOM,
      }),
    ]
  })
}
