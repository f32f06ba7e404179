import type { Cast, CastPerson, CastWorker, Household } from '../../practice/vocabulary/cast.ts'
import type { RoleId } from '../../practice/vocabulary/role.ts'
import { day } from './moments.ts'
import { entries, oneOf, several, shape, text, wrong, type Read, type Reader } from './reading.ts'
import {
  agency,
  district,
  fact,
  household,
  newWord,
  person,
  relationshipType,
  role,
  team,
  worker,
} from './words.ts'

/** Who somebody is: the same keys for the cast and for people whom a worker adds on the way. */
export const identity = {
  forenames: text,
  surname: text,
  born: day,
  'born about': day,
  due: day,
  sex: oneOf('F', 'M', 'U'),
  'NHS number': text,
  address: text,
  postcode: text,
  district,
  school: text,
  phone: text,
  'looked after by': text,
}

const castPerson = shape(
  'A person of the cast',
  { id: newWord, ...identity, restricted: text, wall: oneOf('adoption'), died: day },
  ['id'],
)

const castWorker = shape(
  'A worker of the cast',
  {
    id: newWord,
    name: text,
    posts: several(shape('A post', { role, team }, ['role', 'team'])),
    agency,
  },
  ['id', 'name', 'posts'],
)

const relationship = shape(
  'A relationship',
  {
    person,
    is: relationshipType,
    of: several(person),
    'parental responsibility': oneOf('yes', 'no', 'unknown'),
    'acquired by': text,
    'lives together': oneOf('yes', 'no'),
  },
  ['person', 'is', 'of'],
)

const castFact = shape(
  'An earlier fact',
  { about: person, fact, from: day, to: day, team, worker, with: entries(text) },
  ['about', 'fact', 'from'],
)

const castShape = shape(
  'The cast',
  {
    'from the demonstration': several(whoLivesThere),
    // In this order, because relationships and facts name people, and facts name workers.
    workers: several(workHere),
    people: several(joinCast),
    relationships: several(relationship),
    facts: several(castFact),
  },
  [],
)

function whoLivesThere(...[node, sheet]: Parameters<Reader<string>>): Household | undefined {
  const id = household(node, sheet)
  const found = sheet.names.demonstration.households.find((one) => one.id === id)
  for (const one of found?.people ?? []) sheet.names.people.add(one.id)
  return found
}

function workHere(...[node, sheet]: Parameters<Reader<string>>): CastWorker | undefined {
  const found = castWorker(node, sheet)
  if (!found) return undefined
  const { id, name, posts } = found
  if (sheet.names.workers.has(id)) wrong(node, sheet, `Somebody already signs in as “${id}”`)
  const made: CastWorker = {
    id,
    name,
    posts: posts.map((post) => ({ role: post.role as RoleId, team: post.team })),
    ...(found.agency ? { agency: found.agency } : {}),
  }
  sheet.names.workers.set(id, made)
  return made
}

function joinCast(...[node, sheet]: Parameters<Reader<string>>): CastPerson | undefined {
  const found = castPerson(node, sheet)
  if (!found) return undefined
  if (sheet.names.people.has(found.id)) {
    wrong(node, sheet, `Somebody of the cast is called “${found.id}” already`)
  }
  if (found.due && (found.born ?? found['born about'])) {
    wrong(node, sheet, 'Somebody is born or due, not both')
  }
  sheet.names.people.add(found.id)
  const { id, restricted, wall, died } = found
  return {
    id,
    ...whoTheyAre(found),
    ...(restricted ? { restricted } : {}),
    ...(wall ? { wall } : {}),
    ...(died ? { diedOn: died } : {}),
  }
}

/** The keys of {@link identity} as a cast has them. */
export function whoTheyAre(found: Partial<Read<typeof castPerson>>): Omit<CastPerson, 'id'> {
  const bornOn = found.born ?? found['born about']
  const given = {
    bornOn,
    expectedOn: found.due,
    sex: found.sex,
    nhsNumber: found['NHS number'],
    address: found.address,
    postcode: found.postcode,
    district: found.district,
    school: found.school,
    phone: found.phone,
    lookedAfterBy: found['looked after by'],
  }
  return {
    surname: found.surname ?? '',
    forenames: found.forenames ?? '',
    ...(found['born about'] ? { bornOnEstimated: true } : {}),
    ...(Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<CastPerson>),
  }
}

/** The people of a story and everyone who works in the office: the demonstration's workers and the story's own. */
export const cast: Reader<Cast> = (node, sheet) => {
  const found = castShape(node, sheet)
  if (!found) return undefined
  const relationships = (found.relationships ?? []).flatMap((one) =>
    one.of.map((of) => ({
      person: one.person,
      is: one.is,
      of,
      ...(one['parental responsibility']
        ? { parentalResponsibility: one['parental responsibility'] }
        : {}),
      ...(one['acquired by'] ? { acquiredBy: one['acquired by'] } : {}),
      ...(one['lives together'] ? { livesTogether: one['lives together'] === 'yes' } : {}),
    })),
  )
  const facts = (found.facts ?? []).map((one) => ({
    person: one.about,
    fact: one.fact,
    from: one.from,
    ...(one.to ? { to: one.to } : {}),
    ...(one.team ? { team: one.team } : {}),
    ...(one.worker ? { worker: one.worker } : {}),
    with: Object.fromEntries((one.with ?? []).map(({ key, value }) => [key, value])),
  }))
  const own = { id: 'the-story', name: 'The story', why: 'The story itself' }
  return {
    workers: [...sheet.names.workers.values()],
    households: [
      ...(found['from the demonstration'] ?? []),
      { ...own, people: found.people ?? [], relationships, facts },
    ],
  }
}
