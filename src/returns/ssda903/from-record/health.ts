import { birthdayOn } from '../../../engine/calendar-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { WrittenEpisode } from './episodes.ts'
import type { SaidIn } from './fields.ts'
import { detailOf, isInYear, lastSaid, saidBefore, type ChildThen, type Period } from './held.ts'

/** One row of the file on health, without whose it is. */
type HealthRow = Readonly<
  Record<
    | 'SDQ_SCORE'
    | 'SDQ_REASON'
    | 'CONVICTED'
    | 'HEALTH_CHECK'
    | 'IMMUNISATIONS'
    | 'TEETH_CHECK'
    | 'HEALTH_ASSESSMENT'
    | 'SUBSTANCE_MISUSE'
    | 'INTERVENTION_RECEIVED'
    | 'INTERVENTION_OFFERED',
    string
  >
>

/**
 * Whether the child was looked after for all of the year, short breaks apart (handbook C 2.3). While the year goes on,
 * whoever is still in care counts as staying in it.
 */
export function isInCareAllYear(
  episodes: readonly WrittenEpisode[],
  { fields, period: { startsOn, endsOn } }: ChildThen,
): boolean {
  const inYear = episodes.filter(
    ({ DECOM, DEC }) => DECOM <= endsOn && (DEC === undefined || DEC >= startsOn),
  )
  return (
    inYear.length > 0 &&
    inYear.every(
      ({ LS, RNE, DECOM, DEC, REC }) =>
        !fields.shortBreaks.includes(LS) &&
        !(RNE === 'S' && DECOM > startsOn) &&
        !(DEC !== undefined && REC !== fields.goesOn && DEC < endsOn),
    )
  )
}

/** Health, the questionnaire, convictions and substance misuse of a child who was in care all year. What nobody recorded is blank. */
export function healthOf(then: ChildThen, bornOn: DateText): HealthRow {
  const { health } = then.fields
  const { endsOn } = then.period
  const asked = (of: SaidIn): string => yesOrNo(lastSaid(then, of))
  const done = (kind: 'dentalCheck' | 'healthAssessment', before: string): string =>
    then.of(kind).some(({ from }) => isInYear(from, then.period)) ||
    saidBefore(then, before) === 'yes'
      ? '1'
      : '0'
  const isUnder = (age: number): boolean => endsOn < birthdayOn(bornOn, age)
  // Under ten it is not asked in the record: nobody of that age counts as misusing substances until somebody says so.
  const substances = asked(health.SUBSTANCE_MISUSE) || (isUnder(10) ? '0' : '')
  const received = substances === '1' ? asked(health.INTERVENTION_RECEIVED) : ''
  return {
    ...questionnaireOf(then, bornOn),
    CONVICTED: isUnder(10) ? '' : asked(health.CONVICTED),
    HEALTH_CHECK: isUnder(5) ? asked(health.HEALTH_CHECK) : '',
    IMMUNISATIONS: asked(health.IMMUNISATIONS),
    TEETH_CHECK: done('dentalCheck', health.saidBefore.TEETH_CHECK),
    HEALTH_ASSESSMENT: done('healthAssessment', health.saidBefore.HEALTH_ASSESSMENT),
    SUBSTANCE_MISUSE: substances,
    INTERVENTION_RECEIVED: received,
    INTERVENTION_OFFERED: received === '0' ? asked(health.INTERVENTION_OFFERED) : '',
  }
}

const yesOrNo = (said: string): string => (said === 'yes' ? '1' : said === 'no' ? '0' : '')

function questionnaireOf(
  then: ChildThen,
  bornOn: DateText,
): Pick<HealthRow, 'SDQ_SCORE' | 'SDQ_REASON'> {
  const { health } = then.fields
  const { startsOn, endsOn } = then.period
  const [isFour, isSeventeen] = [birthdayOn(bornOn, 4), birthdayOn(bornOn, 17)]
  if (isFour > endsOn || isSeventeen <= startsOn) return { SDQ_SCORE: '', SDQ_REASON: '' }
  const latest = then.of('questionnaire').findLast(({ from }) => isInYear(from, then.period))
  const score = latest
    ? detailOf(latest, health.SDQ_SCORE)
    : saidBefore(then, health.saidBefore.SDQ_SCORE)
  if (score !== '') return { SDQ_SCORE: score, SDQ_REASON: '' }
  // Four or seventeen in the year: of them no score is asked, and the reason for having none is their age (rule 197B).
  const isOutsideAges = turnsInYear([isFour, isSeventeen], then.period)
  return {
    SDQ_SCORE: '',
    SDQ_REASON: lastSaid(then, health.SDQ_REASON) || (isOutsideAges ? health.outsideSdqAge : ''),
  }
}

const turnsInYear = (birthdays: readonly DateText[], { startsOn, endsOn }: Period): boolean =>
  birthdays.some((day) => day >= startsOn && day <= endsOn)
