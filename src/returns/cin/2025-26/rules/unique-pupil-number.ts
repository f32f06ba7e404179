import { dateOfDay, dayNumber } from '../../../../engine/temporal.ts'
import { yearsLater, type Census } from '../census.ts'
import { upnAuthorities } from '../codes.ts'
import { goesOn, noFurtherAction } from '../episodes.ts'
import { eachChild, error, query, type CensusRule } from '../judging.ts'

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The digits from the second on, each times its place, over 23; nothing is said of numbers that are not 12 digits. */
function checkLetterOf(upn: string): string | undefined {
  if (!/^.\d{12}$/.test(upn)) return undefined
  let sum = 0
  for (let at = 1; at < upn.length; at += 1) sum += Number(upn[at]) * (at + 1)
  return checkLetters[sum % 23]
}

/** 31 August in the year in which the youngest pupils of the census were born. */
const lastBirthdayOfSchoolAge = ({ referenceDay }: Census): number =>
  dayNumber(`${dateOfDay(yearsLater(referenceDay, -6)).slice(0, 4)}-08-31`)

/** Unique pupil numbers, now and before, and why there is none. */
export const uniquePupilNumberRules: readonly CensusRule[] = [
  error(
    '1510',
    ['UPN'],
    'UPN invalid (wrong check letter at character 1)',
    eachChild(({ UPN }) => {
      const letter = UPN === undefined ? undefined : checkLetterOf(UPN)
      return letter !== undefined && letter !== UPN?.[0]
    }),
  ),
  error(
    '1520',
    ['UPN'],
    'More than one record with the same UPN.',
    eachChild(
      ({ UPN }, { childrenWithUpn }) => UPN !== undefined && (childrenWithUpn.get(UPN) ?? 0) > 1,
    ),
  ),
  error(
    '1530',
    ['UPN'],
    'UPN invalid (characters 2-4 not a recognised LA code)',
    eachChild(({ UPN }) => UPN !== undefined && !upnAuthorities.has(UPN.slice(1, 4))),
  ),
  error(
    '1540',
    ['UPN'],
    'UPN invalid (characters 5-12 not all numeric)',
    eachChild(({ UPN }) => UPN !== undefined && !/^\d{8}$/.test(UPN.slice(4, 12))),
  ),
  error(
    '1550',
    ['UPN'],
    'UPN invalid (character 13 not a recognised value)',
    eachChild(({ UPN }) => UPN !== undefined && !/^[\dA-HJ-NP-RT-Z]$/.test(UPN.slice(12))),
  ),
  query(
    '1560Q',
    ['FormerUPN'],
    'Please check and either amend or provide a reason: Former UPN wrongly formatted',
    eachChild(
      ({ FormerUPN }) => FormerUPN !== undefined && !/^[A-Za-z]\d{11}[\dA-Za-z]$/.test(FormerUPN),
    ),
  ),
  query(
    '8770Q',
    ['UPNunknown'],
    'Please check and either amend data or provide a reason: UPN is missing or reason UPN is missing or is UN1 for a child who is of school age.',
    eachChild(({ UPN, UPNunknown, PersonBirthDate, CINdetails }, census) => {
      if (PersonBirthDate === undefined || !CINdetails.some(goesOn)) return false
      const ofSchoolAge = PersonBirthDate <= lastBirthdayOfSchoolAge(census)
      return ofSchoolAge && UPN === undefined && !/^UN[2-7]$/.test(UPNunknown ?? '')
    }),
  ),
  error(
    '8772',
    ['UPNunknown', 'ReferralNFA'],
    'UPN unknown reason is UN7 (Referral with no further action) but at least one CIN details is a referral going on to further action',
    eachChild(
      ({ UPNunknown, CINdetails }) =>
        UPNunknown === 'UN7' && CINdetails.filter((episode) => !noFurtherAction(episode)),
    ),
  ),
]
