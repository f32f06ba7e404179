import type { Team } from '../../practice/vocabulary/authority.ts'
import type { TeamType } from '../../practice/vocabulary/role.ts'
import { teamFor } from '../places.ts'
import type { Practice } from '../practice.ts'
import { unknownFact } from './known.ts'
import { address, destinationsOf, effectsIn } from './placed.ts'
import { repeated } from './repeated.ts'

/** An authority's pack: places that hang together, a team for every place that work is sent to. */
export function checkAuthority(practice: Practice): readonly string[] {
  const { catalogue, pack } = practice
  const localities = new Set(pack.localities.map(({ id }) => id))
  const clocks = new Set(catalogue.processes.flatMap((one) => one.clocks.map(({ id }) => id)))
  const partners = practice.codeLists.get('partner')?.codes.map(({ code }) => code) ?? []
  return [
    ...pack.districts
      .filter(({ locality }) => !localities.has(locality))
      .map(
        ({ id, locality }) =>
          `${address(pack.id, 'districts', id, 'locality', locality)}: no such locality`,
      ),
    ...pack.teams.flatMap((team) => teamFaults(team, practice)),
    ...pack.agencies
      .filter(({ partner }) => !partners.includes(partner))
      .map(
        ({ id, partner }) =>
          `${address(pack.id, 'agencies', id)}: “${partner}” is not in the list of partners`,
      ),
    ...Object.keys(pack.clocks)
      .filter((id) => !clocks.has(id))
      .map((id) => `${address(pack.id, 'clocks', id)}: no such clock`),
    ...weightFaults(practice),
    ...uncovered(practice),
  ]
}

/** Weights: each of something there is, once, and of more than nothing. */
function weightFaults(practice: Practice): readonly string[] {
  const { id, caseWeights } = practice.pack
  if (!caseWeights) return []
  const at = address(id, 'caseWeights')
  const { weights } = caseWeights
  return [
    ...weights.flatMap(({ fact }) => unknownFact(fact, at, practice)),
    ...repeated(weights.map(({ fact }) => fact)).map(
      (fact) => `${address(at, fact)}: is weighed twice`,
    ),
    ...weights
      .filter(({ countsAs }) => !(countsAs > 0))
      .map(({ fact, countsAs }) => `${address(at, fact)}: counts as ${countsAs}, which is nobody`),
  ]
}

function teamFaults(team: Team, { pack, teamTypes }: Practice): readonly string[] {
  const at = address(pack.id, 'teams', team.id)
  const { type, locality, districts = [] } = team
  return [
    ...(teamTypes.has(type) ? [] : [`${address(at, type)}: no such type of team`]),
    ...(locality === undefined || pack.localities.some(({ id }) => id === locality)
      ? []
      : [`${address(at, locality)}: no such locality`]),
    ...districts
      .filter((id) => !pack.districts.some((district) => district.id === id))
      .map((id) => `${address(at, id)}: no such district`),
  ]
}

/** Districts whose children's work would be sent to a team that is not there. */
function uncovered({ catalogue, pack, teamTypes }: Practice): readonly string[] {
  const receiving = new Set<TeamType>(
    catalogue.processes.flatMap((definition) =>
      effectsIn(definition).flatMap(({ thing }) =>
        destinationsOf(thing).flatMap(({ destination }) =>
          'team' in destination ? [destination.team] : [],
        ),
      ),
    ),
  )
  const there = [...receiving].filter((type) => pack.teams.some((team) => team.type === type))
  return pack.districts.flatMap((district) =>
    there
      .filter((type) => !teamFor(pack, type, { district: district.id }))
      .map((type) => {
        const title = teamTypes.get(type)?.title ?? type
        return `${address(pack.id, 'districts', district.id)}: no team of the type “${title}” takes its work`
      }),
  )
}
