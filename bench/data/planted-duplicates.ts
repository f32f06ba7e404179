import type { NewAddress, NewPerson } from '../../src/store/people.ts'
import { confusedDate, diceOf, mistakes, misspelt } from '../measure/misspelling.ts'
import { formsOf, foldName } from '../../src/engine/matching/names.ts'
import { boys, girls } from './forenames.ts'
import { surnames } from './surnames.ts'

/** What went wrong when somebody was recorded a second time. */
export const errors = [
  'nothing',
  'letter in forename',
  'letter in surname',
  'letter in both',
  'another form of the forename',
  'accents and hyphens lost',
  'names exchanged',
  'a second forename left out',
  'day and month exchanged',
  'year mistyped, same home',
  'birth not known, same home',
  'surname changed, same home',
] as const
export type ErrorKind = (typeof errors)[number]

/** Somebody of a generated register. */
export interface Planted {
  readonly person: NewPerson
  readonly address: NewAddress
}

/** Two places in the list of people that are one person, and what went wrong the second time. */
export interface PlantedPair {
  readonly one: number
  readonly other: number
  readonly error: ErrorKind
}

/**
 * A register in which one person in ten stands twice, with seeded mistakes; and with traps, who are two people whatever
 * they look like: twins of one home, cousins of one name born on other days, fathers and sons of one name and home. The
 * same numbers give the same register. No NHS numbers or UPNs: those would make it easy. `asDenseAs` is how many people
 * there are in the register that this is a part of: of a million, a hundred share each birthday.
 */
export function plantedRegister(
  count: number,
  asDenseAs: number,
): {
  readonly people: readonly Planted[]
  readonly pairs: readonly PlantedPair[]
} {
  const dice = diceOf(20_261_122)
  const of = <Item>(all: readonly Item[]): Item => {
    const item = all[Math.floor(dice() * all.length)]
    if (item === undefined) throw new Error('Nothing to draw from')
    return item
  }
  const people: Planted[] = []
  const pairs: PlantedPair[] = []
  // Of a larger register only those born on these days are generated, so that as many share a birthday as there do.
  const birthdays = Math.round((27 * 365.25 * count) / asDenseAs)
  const day = (years: number): string => {
    const ago = (years + dice()) * 365.25
    const step = (27 * 365.25) / birthdays
    return new Date(Date.UTC(2026, 0, 1) - Math.floor(Math.floor(ago / step) * step) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  }
  const commonSurnames = surnames().slice(0, 600)
  const home = (): NewAddress => ({
    line: `${1 + Math.floor(dice() * 90)} ${of(commonSurnames)} Street`,
    postcode: `PR${1 + Math.floor(dice() * 9)} ${1 + Math.floor(dice() * 9)}${of(['A', 'B', 'D', 'E', 'F'])}${of(['A', 'B', 'D', 'E', 'F'])}`,
    place: 'district',
    district: 'preston',
  })

  function family(): void {
    const surname = of(commonSurnames)
    const address = home()
    const child = (bornOn: string): Planted => {
      const sex = dice() < 0.5 ? 'F' : 'M'
      const first = of(sex === 'F' ? girls : boys)
      const forenames = dice() < 0.25 ? `${first} ${of(sex === 'F' ? girls : boys)}` : first
      return { person: { surname, forenames, bornOn, sex }, address }
    }
    const eldest = child(day(1 + Math.floor(dice() * 16)))
    people.push(eldest)
    const trap = dice()
    // Twins: everything the same but the forename.
    if (trap < 0.04) people.push(child(eldest.person.bornOn ?? ''))
    // A cousin of the same name in another home.
    else if (trap < 0.08) {
      people.push({ person: { ...eldest.person, bornOn: day(3 + Math.floor(dice() * 12)) }, address: home() })
    }
    // A father and a son of one name.
    else if (trap < 0.1 && eldest.person.sex === 'M') {
      people.push({ person: { ...eldest.person, bornOn: day(24 + Math.floor(dice() * 20)) }, address })
    } else people.push(child(day(1 + Math.floor(dice() * 16))))
    people.push({ ...child(day(22 + Math.floor(dice() * 30))) })
  }

  while (people.length < count) family()
  const once = people.length
  for (let one = 0; one < once; one += 10) {
    const first = people[one]
    const from = (one / 10) % errors.length
    const wanted = [...errors.slice(from), ...errors.slice(0, from)]
    // A mistake that changes nothing about this one is made on the next.
    const [error, again] =
      wanted
        .map((kind) => [kind, first && recordedAgain(first, kind)] as const)
        .find(([kind, made]) => made && (kind === 'nothing' || differs(first, made))) ?? []
    if (!again || !error) continue
    pairs.push({ one, other: people.length, error })
    people.push(again)
  }
  return { people, pairs }

  function recordedAgain(
    { person, address }: Planted,
    error: ErrorKind,
  ): Planted | undefined {
    const wrong = (name: string): string => misspelt(name, of(mistakes), dice)
    const moved = dice() < 0.5 ? home() : address
    const changed = (change: Partial<NewPerson>): Planted => ({
      person: { ...person, ...change },
      address: moved,
    })
    const { forenames, surname, bornOn = '' } = person
    switch (error) {
      case 'nothing':
        return changed({})
      case 'letter in forename':
        return changed({ forenames: wrong(forenames) })
      case 'letter in surname':
        return changed({ surname: wrong(surname) })
      case 'letter in both':
        return changed({ forenames: wrong(forenames), surname: wrong(surname) })
      case 'another form of the forename': {
        const [form] = formsOf(foldName(forenames.split(' ')[0] ?? ''))
        return form ? changed({ forenames: form }) : changed({})
      }
      case 'accents and hyphens lost':
        return changed({ forenames: foldName(forenames), surname: foldName(surname) })
      case 'names exchanged':
        return changed({ forenames: surname, surname: forenames })
      case 'a second forename left out':
        return changed({ forenames: forenames.split(' ')[0] ?? forenames })
      case 'day and month exchanged': {
        const swapped = confusedDate(bornOn)
        return changed(swapped ? { bornOn: swapped } : {})
      }
      case 'year mistyped, same home':
        return { person: { ...person, bornOn: `${Number(bornOn.slice(0, 4)) + 1}${bornOn.slice(4)}` }, address }
      case 'birth not known, same home':
        return { person: { ...person, bornOn: undefined }, address }
      case 'surname changed, same home':
        return { person: { ...person, surname: of(commonSurnames) }, address }
    }
  }
}

const differs = (first: Planted | undefined, again: Planted): boolean =>
  (['forenames', 'surname', 'bornOn'] as const).some(
    (name) => first?.person[name] !== again.person[name],
  )
