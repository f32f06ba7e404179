import pg from 'pg'
import { restrictRecord } from '../../../src/cases/access/restrict-person.ts'
import { addDocument } from '../../../src/cases/documents/add-document.ts'
import { allocate } from '../../../src/cases/records/allocate.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { hasAccessTask, wallsAround } from '../../../src/engine/walls.ts'
import type { Result } from '../../../src/engine/refusal.ts'
import { addAddress, addPerson } from '../../../src/store/people.ts'
import { stateRelationship } from '../../../src/store/relationships.ts'
import { liftRestriction, restrictPerson } from '../../../src/store/restrictions.ts'
import { addTie, endTie, ties, type Tie } from '../../../src/store/worker-ties.ts'
import { addHandOver } from '../../../src/store/hand-overs.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { longNumbers } from '../../support/long-numbers.ts'
import type { TestOffice } from '../../support/office.ts'

export const now = '2026-03-02T15:00:00Z'
const teamId = 'preston-family-safeguarding'

/** Those who ask: of the front door, of the team that holds the plans, of other teams, and of no team that holds anything. */
export const askers = [
  ...['joanne-whitworth', 'sam-patel', 'tom-ainscough', 'tomasz-nowak', 'maxine-hoyle'],
  ...['ben-holroyd', 'colin-threlfall', 'joel-atherton', 'ivan-brooks', 'rosalind-pye'],
  ...['alison-kenyon', 'hilary-knowles', 'hannah-cowell'],
] as const
export type Asker = (typeof askers)[number]

interface Child {
  readonly id: string
  readonly family: number
  /** What nothing else here is called: a name, a number, a birth, an address; and the numbers of their own rows. */
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Two mothers of two children each, known to the front door and on plans, with a row in most tables about each child. */
export interface Families {
  readonly children: readonly Child[]
  readonly mothers: readonly string[]
  readonly people: readonly string[]
  /** The mothers, and for each child somebody of almost the same name. */
  readonly others: readonly string[]
  readonly records: readonly string[]
  readonly documents: readonly string[]
  readonly messages: readonly string[]
  readonly requests: readonly string[]
  readonly handOvers: readonly string[]
  readonly files: readonly string[]
  readonly surnames: readonly string[]
  /** Workers whose work is looked at, and the lists of children to watch. */
  readonly colleagues: readonly string[]
  readonly watchLists: readonly string[]
  readonly measures: readonly string[]
}

const made = [
  { surname: 'Quillfeather', nhsNumber: '9434765919', bornOn: '2011-02-09', family: 0 },
  { surname: 'Oxbarrow', nhsNumber: '9434765870', bornOn: '2012-04-11', family: 0 },
  { surname: 'Zephyrine', nhsNumber: '9434765838', bornOn: '2013-06-13', family: 1 },
  { surname: 'Wintlethorpe', nhsNumber: '9434765862', bornOn: '2014-08-17', family: 1 },
] as const
const inWords = ['9 February 2011', '11 April 2012', '13 June 2013', '17 August 2014']

const granted = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function* letter(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('A letter.'))
}

export async function walledFamilies(at: TestOffice): Promise<Families> {
  const owner = new pg.Client({ connectionString: at.url })
  await owner.connect()
  await longNumbers(owner)
  const system = <Value>(
    work: Parameters<typeof at.office.store.transaction<Value>>[1],
  ): Promise<Value> => at.office.store.transaction({ system: true, now }, work)
  const rows = async (text: string, values: readonly unknown[]): Promise<string> => {
    const found = await owner.query<{ id: string }>(text, [...values])
    return found.rows[0]?.id ?? ''
  }
  const mothers: string[] = []
  const ids: string[] = []
  const alikes: string[] = []
  for (const family of [0, 1]) {
    const mother = { surname: `Mother ${family + 1}`, forenames: 'A' }
    mothers.push(await system((work) => addPerson(work, mother, { at: now })))
  }
  for (const [index, { family, ...child }] of made.entries()) {
    const id = await system(async (work) => {
      const person = await addPerson(work, { ...child, forenames: 'Bo' }, { at: now })
      const of = { personId: mothers[family] ?? '', type: 'mother', ofPersonId: person }
      await stateRelationship(work, { ...of, parentalResponsibility: 'yes' }, { at: now })
      const line = `${index + 41} ${child.surname}gate`
      await addAddress(work, person, { line, place: 'district', district: 'preston' }, { at: now })
      return person
    })
    ids.push(id)
    const alike = { surname: `${child.surname}e`, forenames: 'Bo', bornOn: '2010-01-05' }
    const other = await system((work) => addPerson(work, alike, { at: now }))
    alikes.push(other)
    await rows(
      `insert into duplicate_pair (one_id, other_id, rules, proposed_at) values ($1, $2, '{name-and-birth}', $3) returning id`,
      [id, other, now],
    )
  }
  const joanne = at.caller('joanne-whitworth')
  const contact = async (personIds: readonly string[]): Promise<string> =>
    granted(await startProcess(at.office, joanne, { process: 'contact', personIds })).id
  const families: Record<string, string[]> = {
    ...{ records: [], documents: [], messages: [], requests: [], handOvers: [], files: [] },
  }
  const children: Child[] = []
  for (const [index, id] of ids.entries()) {
    const { surname, nhsNumber, bornOn, family } = made[index] ?? made[0]
    const call = await contact([id])
    const plan = { personId: id, fromOn: '2026-03-02', teamId, category: 'NEG' }
    const planId = (await putOnPlan(at, plan)).id
    const holder = at.caller('tomasz-nowak').workerId
    granted(await allocate(at.office, at.caller('maxine-hoyle'), planId, holder))
    const about = {
      ...{ title: 'Letter', kind: 'letter', receivedFrom: 'School', sensitivity: 'none' },
      fileName: 'letter.txt',
    }
    const to = { personIds: [id], recordId: call }
    const document = granted(await addDocument(at.office, joanne, to, about, letter())).ids[0] ?? ''
    const message = await rows(
      `insert into message (record_id, process, team_id, letter, kind, subject, body, drafted_at)
       select id, process, team_id, 'acknowledgement', 'acknowledgement', $2, $2, $3 from record where id = $1 returning id`,
      [call, `About ${surname}`, now],
    )
    const request = await rows(
      `insert into information_request (record_id, process, team_id, agency, about, asked, legal_basis, requested_at, requested_by)
       select id, process, team_id, 'police', $2, 'What do you know?', 'significantHarm', $3, $4 from record where id = $1 returning id`,
      [call, `Bo ${surname}`, now, joanne.workerId],
    )
    const file = await rows(
      `insert into intake_file (name, fingerprint, rows_in_all, begun_at) values ('file.csv', $1, 1, $2) returning id`,
      [Buffer.from(surname), now],
    )
    const row = await rows(
      `insert into intake_row (file_id, line, reference, known_by, content, content_hash, received_at, result, record_id, look_at)
       values ($1, 2, $2, $2, $3, '', $4, 'accepted', $5, '{"A place to find"}') returning id`,
      [file, `R${index}`, JSON.stringify({ child_surname: surname }), now, call],
    )
    await rows('insert into intake_change (intake_row_id, content, seen_at) values ($1, $2, $3)', [
      ...[row, JSON.stringify({ child_surname: surname }), now],
    ])
    await system((work) =>
      addHandOver(work, {
        ...{ recordId: planId, fromProcess: 'child-protection-plan', what: 'Assessment' },
        ...{ fromTeamId: teamId, toTeamId: 'hyndburn-duty-and-assessment' },
        ...{ pack: { history: surname }, walled: false, at: now },
      }),
    )
    const handOver = await rows('select max(id) as id from hand_over', [])
    for (const [list, one] of Object.entries({
      ...{ documents: document, messages: message, requests: request, handOvers: handOver },
      files: file,
    })) {
      families[list]?.push(one)
    }
    families.records?.push(call, planId)
    children.push({
      ...{ id, family },
      words: new Set([surname, nhsNumber, bornOn, inWords[index] ?? '', `${surname}gate`]),
      numbers: new Set([id, call, planId, document, message, request, handOver]),
    })
  }
  for (const family of [0, 1]) {
    families.records?.push(await contact(ids.filter((_, at) => made[at]?.family === family)))
  }
  await owner.end()
  const { records = [], documents = [], messages = [], requests = [] } = families
  return {
    ...{ children, mothers, records, documents, messages, requests },
    handOvers: families.handOvers ?? [],
    files: families.files ?? [],
    people: [...ids, ...mothers],
    others: [...mothers, ...alikes],
    surnames: made.map(({ surname }) => surname),
    colleagues: ['tomasz-nowak', 'joanne-whitworth'].map((one) => at.caller(one).workerId),
    watchLists: (at.office.practice.catalogue.watchLists ?? []).map(({ id }) => id),
    measures: (at.office.practice.catalogue.measures?.measures ?? []).map(({ id }) => id),
  }
}

/** Which walls stand: a child each, or a worker tied to a mother. */
export interface Walls {
  readonly restricted: readonly { readonly child: number; readonly named: readonly Asker[] }[]
  readonly adopted: readonly number[]
  readonly tied: readonly { readonly by: Asker; readonly family: number; readonly what: Tie }[]
}

/** Puts the walls up, carries the work out, and takes them down. */
export async function behind(
  at: TestOffice,
  families: Families,
  walls: Walls,
  carryOut: () => Promise<void>,
): Promise<void> {
  const { office } = at
  const idOf = (child: number): string => families.children[child]?.id ?? ''
  const by = at.caller('dilys-marchbank').workerId
  for (const { child, named } of walls.restricted) {
    const because = { because: 'Restricted for a test.', reviewOn: '2026-06-01', named }
    granted(await restrictRecord(office, at.caller('maxine-hoyle'), idOf(child), because))
  }
  await office.store.transaction({ system: true, now }, async (work) => {
    for (const child of walls.adopted) {
      const wall = { personId: idOf(child), reason: 'Adopted', wall: 'adoption', at: now, by }
      await restrictPerson(work, wall)
    }
    for (const { by: username, family, what } of walls.tied) {
      const { workerId } = at.caller(username)
      const personId = families.mothers[family] ?? ''
      await addTie(work, { workerId, personId, tie: what, at: now, by })
    }
  })
  await carryOut()
  await office.store.transaction({ system: true, now }, async (work) => {
    for (const child of [...walls.adopted, ...walls.restricted.map((one) => one.child)]) {
      await liftRestriction(work, { personId: idOf(child), reason: 'Next', at: now, by })
    }
    for (const one of await ties(work)) await endTie(work, one.id, { at: now, by, reason: 'Next' })
  })
}

/** What of a child a worker may be told: all of it, that somebody is there and nothing of who, or nothing whatever. */
export function mayBeTold(
  at: TestOffice,
  families: Families,
  walls: Walls,
  asked: { readonly username: Asker; readonly child: number },
): 'all' | 'there' | 'nothing' {
  const { username, child } = asked
  const caller = at.caller(username)
  const { practice } = at.office
  const bond = walls.tied.find((one) => one.by === username)
  const isKept = bond && bond.what !== 'close' && bond.what !== 'carer'
  if (isKept && families.children[child]?.family === bond.family) return 'nothing'
  const isManager = hasAccessTask(practice, caller, 'knowOfRestricted')
  if (walls.adopted.includes(child)) {
    if (wallsAround(practice, caller).includes('adoption')) return 'all'
    const holds = ['maxine-hoyle', 'sam-patel'].includes(username)
    return isManager && holds ? 'there' : 'nothing'
  }
  const wall = walls.restricted.find((one) => one.child === child)
  if (!wall || username === 'maxine-hoyle' || wall.named.includes(username)) return 'all'
  return isManager ? 'there' : 'nothing'
}
