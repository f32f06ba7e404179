import { foldName, areForms, lettersApart, wordsOf } from './names.ts'

/** What is known of somebody, as far as two people are compared by it. */
export interface Comparable {
  readonly surname: string
  readonly forenames: string
  readonly bornOn?: string | undefined
  readonly bornOnEstimated?: boolean | undefined
  readonly sex?: string | undefined
  readonly nhsNumber?: string | undefined
  readonly upn?: string | undefined
  readonly line?: string | undefined
  readonly postcode?: string | undefined
  /** As it is dialled. */
  readonly phone?: string | undefined
}

/** Everything that two people can have, or not have, in common; each is found or not, and none weighs more. */
export const findings = {
  'same-nhs-number': 'the same NHS number',
  'other-nhs-number': 'two NHS numbers',
  'same-upn': 'the same UPN',
  'other-upn': 'two UPNs',
  'same-name': 'the same name',
  'form-of-name': 'forms of the same name',
  'similar-name': 'names a letter apart',
  'same-forenames': 'the same first names',
  'same-birth': 'the same date of birth',
  'swapped-birth': 'dates of birth with day and month exchanged',
  'near-birth': 'dates of birth that differ in one part',
  'birth-not-known': 'a date of birth that is not known, or estimated',
  'same-home': 'the same address',
  'same-phone': 'the same phone number',
  'other-sex': 'another sex',
} as const
export type Finding = keyof typeof findings

/** How many letters of a word may be wrong, for words of four letters or more, and for those of eight or more. */
export interface Allowed {
  readonly short: number
  readonly long: number
}
export const allowed: Allowed = { short: 1, long: 2 }

/** What two people have in common. Whichever is named first, it is the same. */
export function compare(one: Comparable, other: Comparable, may = allowed): ReadonlySet<Finding> {
  const found = new Set<Finding>()
  const note = (is: boolean, finding: Finding): void => {
    if (is) found.add(finding)
  }
  const both = (key: 'nhsNumber' | 'upn' | 'phone'): 'same' | 'other' | undefined =>
    one[key] && other[key] ? (one[key] === other[key] ? 'same' : 'other') : undefined
  note(both('nhsNumber') === 'same', 'same-nhs-number')
  note(both('nhsNumber') === 'other', 'other-nhs-number')
  note(both('upn') === 'same', 'same-upn')
  note(both('upn') === 'other', 'other-upn')
  note(both('phone') === 'same', 'same-phone')
  note(isSameHome(one, other), 'same-home')
  note([one.sex, other.sex].sort().join('') === 'FM', 'other-sex')
  const name = names(one, other, may)
  if (name) found.add(name)
  const forenames = foldName(one.forenames)
  note(forenames !== '' && forenames === foldName(other.forenames), 'same-forenames')
  const birth = births(one, other)
  if (birth) found.add(birth)
  return found
}

function isSameHome(one: Comparable, other: Comparable): boolean {
  if (!one.postcode || !one.line || !other.line || one.postcode !== other.postcode) return false
  return foldName(one.line) === foldName(other.line)
}

/** How alike two whole names are: the strongest of the three that is so. */
function names(
  one: Comparable,
  other: Comparable,
  may: Allowed,
): 'same-name' | 'form-of-name' | 'similar-name' | undefined {
  const mine = wordsOf(`${one.forenames} ${one.surname}`)
  const theirs = wordsOf(`${other.forenames} ${other.surname}`)
  if (mine.length < 2 || theirs.length < 2) return undefined
  if (isSameBag(mine, theirs) || mine.join('') === theirs.join('')) return 'same-name'
  const halves = (of: Comparable): Halves => [wordsOf(of.surname), wordsOf(of.forenames)]
  const [surname, forenames] = halves(other)
  const fits = (alike: (one: string, other: string) => boolean): boolean =>
    fitsInto(halves(one), [surname, forenames], alike, false) ||
    fitsInto(halves(one), [forenames, surname], alike, true)
  if (fits(areForms)) return 'form-of-name'
  const isNear = (a: string, b: string): boolean => {
    const least = Math.min(a.length, b.length)
    const most = least >= 8 ? may.long : least >= 4 ? may.short : 0
    return areForms(a, b) || lettersApart(a, b, most) <= most
  }
  return fits(isNear) ? 'similar-name' : undefined
}

const isSameBag = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ')

type Halves = readonly [surname: readonly string[], forenames: readonly string[]]

/**
 * Each half of the one name has each word of its shorter side in the other. Forenames begin alike too: of a double
 * surname either half may be left out, of forenames only a later one.
 */
function fitsInto(
  one: Halves,
  other: Halves,
  alike: (one: string, other: string) => boolean,
  isExchanged: boolean,
): boolean {
  return one.every((half, at) => {
    const theirs = other[at] ?? []
    if (half.length === 0 || theirs.length === 0) return false
    if (alike(half.join(''), theirs.join(''))) return true
    const [less, more] = half.length <= theirs.length ? [half, theirs] : [theirs, half]
    const areSurnames = at === 0 && !isExchanged
    const begins = areSurnames || alike(less[0] ?? '', more[0] ?? '')
    return begins && less.every((word) => more.some((another) => alike(word, another)))
  })
}

function births(
  one: Comparable,
  other: Comparable,
): 'same-birth' | 'swapped-birth' | 'near-birth' | 'birth-not-known' | undefined {
  const isSure = one.bornOn && other.bornOn && !one.bornOnEstimated && !other.bornOnEstimated
  if (!isSure || !one.bornOn || !other.bornOn) return 'birth-not-known'
  if (one.bornOn === other.bornOn) return 'same-birth'
  const mine = one.bornOn.split('-')
  const theirs = other.bornOn.split('-')
  const isSwapped = mine[0] === theirs[0] && mine[1] === theirs[2] && mine[2] === theirs[1]
  if (isSwapped) return 'swapped-birth'
  const differing = mine.filter((part, at) => part !== theirs[at]).length
  return differing === 1 ? 'near-birth' : undefined
}
