import { monthsLater, yearsLater } from '../census.ts'
import { sexes } from '../codes.ts'
import { after, before, outsideYear } from '../dates.ts'
import { eachChild, eachEpisode, error, query, type CensusRule } from '../judging.ts'

/** Who the child is: identifier, birth, sex, death. */
export const childRules: readonly CensusRule[] = [
  error(
    '1570',
    ['LAchildID'],
    'LA Child ID must not be longer than 20 characters',
    eachChild(({ LAchildID }) => LAchildID !== undefined && LAchildID.length > 20),
  ),
  error(
    '1580',
    ['LAchildID'],
    'LA Child ID must not contain any non-alphanumeric characters',
    eachChild(({ LAchildID }) => LAchildID !== undefined && /[^A-Za-z0-9]/.test(LAchildID)),
  ),
  error(
    '4180',
    ['Sex'],
    'Sex must be provided and equal M, F, or U',
    eachChild(({ Sex }) => Sex === undefined || !sexes.has(Sex)),
  ),
  error(
    '8500',
    ['LAchildID'],
    'LA Child ID missing',
    eachChild(({ LAchildID }) => LAchildID === undefined),
  ),
  error(
    '8510',
    ['LAchildID'],
    'More than one child record with the same LA Child ID',
    eachChild(
      ({ LAchildID }, { childrenWithId }) =>
        LAchildID !== undefined && (childrenWithId.get(LAchildID) ?? 0) > 1,
    ),
  ),
  error(
    '8520',
    ['PersonBirthDate', 'ReferenceDate'],
    'Date of Birth is after data collection period (must be on or before the end of the census period)',
    eachChild(({ PersonBirthDate }, { referenceDay }) => after(PersonBirthDate, referenceDay)),
  ),
  query(
    '8525Q',
    ['PersonBirthDate', 'ExpectedPersonBirthDate'],
    'Either Date of Birth or Expected Date of Birth must be provided (but not both)',
    eachChild(
      ({ PersonBirthDate, ExpectedPersonBirthDate }) =>
        (PersonBirthDate === undefined) === (ExpectedPersonBirthDate === undefined),
    ),
  ),
  query(
    '8530Q',
    ['ExpectedPersonBirthDate'],
    'Please check and either amend data or provide a reason: Expected Date of Birth is outside the expected range for this census (March to December of the Census Year end)',
    eachChild(
      ({ ExpectedPersonBirthDate: expected }, { referenceDay }) =>
        expected !== undefined &&
        (expected <= referenceDay - 30 || expected >= monthsLater(referenceDay, 9)),
    ),
  ),
  query(
    '8535Q',
    ['PersonDeathDate', 'PersonBirthDate'],
    'Please check and either amend data or provide a reason: Child’s date of death should not be prior to the date of birth',
    eachChild(
      ({ PersonDeathDate, PersonBirthDate }) =>
        PersonDeathDate !== undefined &&
        (PersonBirthDate === undefined || PersonBirthDate > PersonDeathDate),
    ),
  ),
  query(
    '8545Q',
    ['PersonDeathDate'],
    "Please check and either amend data or provide a reason: Child's date of death should be within the census year",
    eachChild(({ PersonDeathDate }, census) => outsideYear(PersonDeathDate, census)),
  ),
  error(
    '8590',
    ['LAchildID'],
    'Child does not have a recorded CIN episode.',
    eachChild(({ CINdetails }) => CINdetails.length === 0),
  ),
  error(
    '8750',
    ['Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
    'Sex must equal U for an unborn child',
    eachChild(
      ({ Sex, PersonBirthDate, ExpectedPersonBirthDate }) =>
        PersonBirthDate === undefined && ExpectedPersonBirthDate !== undefined && Sex !== 'U',
    ),
  ),
  query(
    '8775Q',
    ['PersonBirthDate', 'CINclosureDate'],
    'Please check and either amend data or provide a reason: Child is over 25 years old',
    eachEpisode(({ CINclosureDate }, { child: { PersonBirthDate }, census }) => {
      if (!before(PersonBirthDate, yearsLater(census.referenceDay, -25))) return false
      const turned25 = PersonBirthDate === undefined ? undefined : yearsLater(PersonBirthDate, 25)
      return CINclosureDate === undefined || after(CINclosureDate, turned25)
    }),
  ),
]
