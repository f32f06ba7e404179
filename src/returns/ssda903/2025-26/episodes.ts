import { dayOf, given, hasReached, isUnder, within, type CollectionYear } from '../dates.ts'
import type { Child, Day, Episode } from '../tables.ts'

/** A test of one code, from the codes it is true of. */
const oneOf = (...codes: readonly string[]): ((code: string) => boolean) => {
  const set = new Set(codes)
  return (code) => set.has(code)
}

const isShortBreakStatus = oneOf('V3', 'V4')
const isTemporaryPlace = oneOf('T0', 'T1', 'T2', 'T3', 'T4')
const isAdoptionPlace = oneOf('A3', 'A4', 'A5', 'A6')
const isFosterPlace = oneOf('U1', 'U2', 'U3', 'U4', 'U5', 'U6')
const isOtherPlace = oneOf('Z11', 'Z12', 'Z13', 'Z14')
const isAdoption = oneOf('E11', 'E12')
const isPlaceWithoutUrn = oneOf('P1', 'P3', 'R1', 'R2', 'R5')

/** Under an agreed series of short-term breaks (V3, V4). */
export const isShortBreak = ({ LS }: Episode): boolean => isShortBreakStatus(LS)

/** In hospital, on holiday, or away for another short time from a placement that goes on (T0 to T4). */
export const isTemporary = ({ PLACE }: Episode): boolean => isTemporaryPlace(PLACE)

/** A3 to A6. */
export const isPlacedForAdoption = ({ PLACE }: Episode): boolean => isAdoptionPlace(PLACE)

/** U1 to U6. */
export const isFostered = ({ PLACE }: Episode): boolean => isFosterPlace(PLACE)

/** Placements of which no provider is recorded: temporary ones, and those listed to the department (Z11 to Z14). */
export const needsNoProvider = ({ PLACE }: Episode): boolean =>
  isTemporaryPlace(PLACE) || isOtherPlace(PLACE)

/** Placements that Ofsted does not register, so that they have no unique reference number. */
export const needsNoUrn = (episode: Episode): boolean =>
  isPlaceWithoutUrn(episode.PLACE) || needsNoProvider(episode)

export const isAdopted = ({ REC }: Episode): boolean => isAdoption(REC)

/** Still running: no day of its ending was given. */
export const isOpen = ({ DEC, unreadable }: Episode): boolean =>
  !given(DEC) && !unreadable.includes('DEC')

/** The child left care when it ended: any reason but X1, "a new episode begins the same day". */
export const endsCare = ({ REC }: Episode): boolean => REC !== '' && REC !== 'X1'

export const startsCare = ({ RNE }: Episode): boolean => RNE === 'S'

/** Follows its predecessor without a day between, so that both are in one period of care. */
export const continues = ({ DECOM, previous }: Episode): boolean => previous?.DEC === DECOM

/** The last day of an episode, or of the year while it is open. */
export const lastDay = (episode: Episode, { endsOn }: CollectionYear): Day =>
  isOpen(episode) ? endsOn : episode.DEC

/** Whether any of it falls in the year. */
export const touches = (episode: Episode, year: CollectionYear): boolean =>
  episode.DECOM <= year.endsOn && lastDay(episode, year) >= year.startsOn

/** The latest episode of the child. */
export const latest = ({ Episodes }: Child): Episode | undefined => Episodes.at(-1)

/** From Header, which every other file repeats. */
export const bornOn = (child: Child): Day => child.header?.DOB ?? NaN

/** The day the child ceased to be looked after for the last time; NaN while they are looked after. */
export function leftCareOn(child: Child): Day {
  const last = latest(child)
  return last && endsCare(last) ? last.DEC : NaN
}

/**
 * Looked after for the whole twelve months to 31 March, short breaks apart: an episode in the year, none that starts
 * care after 1 April, none that ends it before 31 March (handbook C 2.3).
 */
export function isLookedAfterAllYear({ Episodes }: Child, year: CollectionYear): boolean {
  const inYear = Episodes.filter((episode) => touches(episode, year))
  return (
    inYear.length > 0 &&
    inYear.every(
      (episode) =>
        !isShortBreak(episode) &&
        !(startsCare(episode) && episode.DECOM > year.startsOn) &&
        !(endsCare(episode) && episode.DEC < year.endsOn),
    )
  )
}

/** Recorded as an unaccompanied asylum-seeking child: by Header where it says so, else by having a row in UASC. */
export const isUnaccompanied = ({ header, UASC }: Child): boolean =>
  header?.UASC === undefined || header.UASC === '' ? UASC.length > 0 : header.UASC === '1'

/** This year or, where last year's files were given, last year. */
export const wasEverUnaccompanied = (child: Child): boolean =>
  isUnaccompanied(child) || (child.lastYear !== undefined && isUnaccompanied(child.lastYear))

/** Whether the child was of this age or more when the episode began, and likewise for its end. */
export const begunAt = (episode: Episode, age: number): boolean =>
  hasReached(age, bornOn(episode.child), episode.DECOM)
export const begunUnder = (episode: Episode, age: number): boolean =>
  isUnder(age, bornOn(episode.child), episode.DECOM)
export const endedAt = (episode: Episode, age: number): boolean =>
  hasReached(age, bornOn(episode.child), episode.DEC)
export const endedUnder = (episode: Episode, age: number): boolean =>
  isUnder(age, bornOn(episode.child), episode.DEC)

/** Episodes that follow each other without a day between and are alike in something, such as the legal status. */
export function runsOf(
  { Episodes }: Child,
  isIn: (episode: Episode) => boolean,
): readonly (readonly [Episode, ...Episode[]])[] {
  const runs: [Episode, ...Episode[]][] = []
  for (const episode of Episodes) {
    if (!isIn(episode)) continue
    const run = runs.at(-1)
    if (run && run.at(-1) === episode.previous && continues(episode)) run.push(episode)
    else runs.push([episode])
  }
  return runs
}

/** Whether two episodes are in the same placement with the same carer, as far as the return can tell. */
export const isSamePlacement = (a: Episode, b: Episode): boolean =>
  a.PLACE === b.PLACE &&
  a.PL_POST === b.PL_POST &&
  a.URN === b.URN &&
  a.PLACE_PROVIDER === b.PLACE_PROVIDER

/** An adopted child's last episode, where the adoption is in the year. */
export const adoptionIn = ({ Episodes }: Child, year: CollectionYear): Episode | undefined =>
  Episodes.find((episode) => isAdopted(episode) && within(episode.DEC, year))

/** 31 March 2015: episodes that had ended by then need no unique reference number. */
export const urnsNeededFrom = dayOf('2015-03-31')
