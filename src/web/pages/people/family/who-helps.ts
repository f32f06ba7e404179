import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { yearsOn } from '../../../../engine/calendar-days.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { nameOf } from '../../records/people-words.ts'
import { labelOf, otherOf, standing, wordFor } from './family-words.ts'

/** One who helps, as a circle and as a line of the table. */
export interface Around {
  readonly group: 'Family and friends' | 'School' | 'Health and other services' | 'Our own workers'
  readonly name: string
  readonly role: string
  readonly phone?: string | undefined
  readonly tie?: string | undefined
  readonly since?: string | undefined
  /** A page of their own. */
  readonly href?: string | undefined
  /** Of one written down by hand: what ends it. */
  readonly professionalId?: string | undefined
}

const grownUp = 16

/** Everybody who helps now: family first, then school, the services, and our own. */
export function helpersOf(file: FamilyFile, practice: Practice): readonly Around[] {
  return [...family(file), ...outside(file, practice), ...ours(file, practice)]
}

/** Those whom the child is nothing to but a brother or sister of five do not help yet. */
function family(file: FamilyFile): readonly Around[] {
  const today = dateInLondon(file.now)
  const found = new Map<string, Around>()
  for (const one of standing(file)) {
    const other = otherOf(file, one)
    if (!other || ![one.person_id, one.of_person_id].includes(file.person.id)) continue
    const isChild = other.born_on !== null && yearsOn(other.born_on, today) < grownUp
    if (other.died_on || other.expected_on || isChild || found.has(other.id)) continue
    found.set(other.id, {
      group: 'Family and friends',
      name: nameOf(other),
      role: wordFor(file, one, other, file.person),
      phone: other.phone ?? undefined,
      tie: one.tie ?? undefined,
      since: one.from_on ? plainDateInWords(one.from_on) : undefined,
      href: `/people/${other.id}`,
    })
  }
  return [...found.values()]
}

function outside(file: FamilyFile, practice: Practice): readonly Around[] {
  const { person } = file
  const current = file.professionals.filter((one) => one.to_on === null)
  const isKnown = current.some((one) => one.organisation === person.school)
  const school: readonly Around[] =
    person.school && !isKnown ? [{ group: 'School', name: person.school, role: 'School' }] : []
  const byHand = current.map((one): Around => {
    const role = labelOf(practice, 'helper', one.role)
    return {
      group: one.role === 'teacher' ? 'School' : 'Health and other services',
      name: one.name || one.organisation,
      role: one.name && one.organisation ? `${role}, ${one.organisation}` : role,
      phone: one.phone ?? undefined,
      tie: one.tie ?? undefined,
      since: one.from_on ? plainDateInWords(one.from_on) : undefined,
      professionalId: one.id,
    }
  })
  const agencies = file.agencies.map((id): Around => {
    const agency = practice.pack.agencies.find((one) => one.id === id)
    return {
      group: 'Health and other services',
      name: agency?.name ?? id,
      role: 'asked about them by us',
    }
  })
  return [...school, ...byHand.toSorted((one, two) => order(one) - order(two)), ...agencies]
}

const order = (one: Around): number => (one.group === 'School' ? 0 : 1)

function ours({ workers, teams }: FamilyFile, { pack, roles }: Practice): readonly Around[] {
  const group = 'Our own workers'
  const team = (id: string | null) => pack.teams.find((one) => one.id === id)
  const named = workers.map(({ worker, teamId }): Around => {
    const post = worker.posts.find((one) => one.teamId === teamId) ?? worker.posts[0]
    const role = post && roles.get(post.role)?.title
    return {
      group,
      name: worker.name,
      role: [role, team(teamId)?.name].filter(Boolean).join(', '),
      phone: team(teamId)?.phone,
    }
  })
  const unnamed = teams.map((id): Around => ({
    group,
    name: team(id)?.name ?? id,
    role: 'no worker named yet',
    phone: team(id)?.phone,
  }))
  return [...named, ...unnamed]
}
