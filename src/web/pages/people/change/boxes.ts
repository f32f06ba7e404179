import type { Changed, PersonWithChanges } from '../../../../cases/people/change-person.ts'
import { writtenUpn } from '../../../../engine/upn.ts'
import { field } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'

type Person = PersonWithChanges['person']

/** What is in the boxes of the form, by their names: as it is known, or as it was typed. */
export type Boxes = Readonly<Record<BoxName, string>>

/** Every box that says something of somebody. */
export const boxNames = [
  ...(['forenames', 'surname', 'bornOn', 'bornOnEstimated', 'expectedOn', 'sex'] as const),
  ...(['nhsNumber', 'upn', 'school', 'phone', 'line', 'postcode', 'district', 'diedOn'] as const),
  ...(['upnUnknown', 'formerUpn', 'ethnicity', 'disabilities'] as const),
  ...(['firstLanguage', 'interpreter'] as const),
] as const
export type BoxName = (typeof boxNames)[number]

const dates: readonly BoxName[] = ['bornOn', 'expectedOn', 'diedOn']

const each = (valueOf: (name: BoxName) => string): Boxes =>
  Object.fromEntries(boxNames.map((name) => [name, valueOf(name)])) as Boxes

/** What is known of somebody. A home that is not to be disclosed leaves its boxes empty. */
export function boxesOf(person: Person): Boxes {
  const known: Partial<Record<BoxName, string | null>> = {
    forenames: person.forenames,
    surname: person.surname,
    bornOn: person.born_on,
    bornOnEstimated: person.born_on_estimated ? 'yes' : '',
    expectedOn: person.expected_on,
    sex: person.sex,
    nhsNumber: person.nhs_number,
    upn: person.upn,
    school: person.school,
    phone: person.phone,
    line: person.address_line,
    postcode: person.postcode,
    diedOn: person.died_on,
    upnUnknown: person.upn_unknown,
    formerUpn: person.former_upn,
    ethnicity: person.ethnicity,
    disabilities: person.disabilities,
    firstLanguage: person.first_language,
    interpreter: person.interpreter,
  }
  return each((name) => known[name] ?? '')
}

/** What was typed; dates as year, month and day, whether or not they exist, and what was ticked with a blank between. */
export const typedBoxes = (form: unknown): Boxes =>
  each((name) => {
    if (dates.includes(name)) return dayTyped(form, name)
    return name === 'disabilities' ? ticked(form, name) : field(form, name).trim()
  })

function ticked(form: unknown, name: BoxName): string {
  const sent = (form as Readonly<Record<string, unknown>> | undefined)?.[name]
  return [sent]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' ')
}

/** The name of the hidden box that says what a box was shown with. */
export const wasIn = (name: BoxName): string => `${name}-was`

/** What the form was shown with: whoever leaves a box alone changes nothing that somebody else changed meanwhile. */
export const boxesShown = (form: unknown): Boxes => each((name) => field(form, wasIn(name)))

/** The change that a form asks for: the boxes that are not as they were shown. */
export function changedIn(form: unknown): Changed {
  const typed = typedBoxes(form)
  const shown = boxesShown(form)
  const isChanged = (name: BoxName): boolean => typed[name] !== shown[name]
  const known = (name: BoxName): string | null | undefined =>
    isChanged(name) ? typed[name] || null : undefined
  const named = (name: BoxName): string | undefined => (isChanged(name) ? typed[name] : undefined)
  const pupilNumber = (name: 'upn' | 'formerUpn'): string | null | undefined => {
    const given = known(name)
    return typeof given === 'string' ? writtenUpn(given) : given
  }
  const nhsNumber = known('nhsNumber')
  return {
    forenames: named('forenames'),
    surname: named('surname'),
    bornOn: known('bornOn'),
    bornOnEstimated:
      isChanged('bornOnEstimated') || isChanged('bornOn')
        ? typed.bornOnEstimated === 'yes'
        : undefined,
    expectedOn: known('expectedOn'),
    sex: named('sex'),
    nhsNumber: nhsNumber?.replaceAll(/[\s-]/g, '') ?? nhsNumber,
    upn: pupilNumber('upn'),
    upnUnknown: known('upnUnknown'),
    formerUpn: pupilNumber('formerUpn'),
    ethnicity: known('ethnicity'),
    disabilities: isChanged('disabilities')
      ? typed.disabilities.split(' ').filter(Boolean)
      : undefined,
    firstLanguage: known('firstLanguage'),
    interpreter: known('interpreter'),
    school: known('school'),
    phone: known('phone'),
    diedOn: known('diedOn'),
    address: (['line', 'postcode', 'district'] as const).some(isChanged)
      ? {
          line: typed.line,
          postcode: typed.postcode || undefined,
          district: typed.district || undefined,
          overrideReason: field(form, 'overrideReason').trim() || undefined,
        }
      : undefined,
    because: field(form, 'because'),
    seen: field(form, 'seen'),
  }
}
