import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readUnusual, type Finding } from '../../src/cases/audit/read-unusual-access.ts'
import { switchUnusualRule } from '../../src/cases/audit/switch-unusual-rule.ts'
import { noteFinding, readFinding } from '../../src/cases/audit/unusual-finding.ts'
import { openWithReason } from '../../src/cases/access/open-record-of.ts'
import { restrictRecord } from '../../src/cases/access/restrict-person.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { unusualAccess } from '../../src/practice/unusual-access.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { openAsOwner, type AsOwner } from '../support/sealed-audit.ts'

describe('the list of unusual access', () => {
  let at: TestOffice
  let owner: AsOwner

  before(async () => {
    // A Wednesday.
    at = await testOffice('2026-03-04T10:00:00Z')
    owner = await openAsOwner(at)
    const teamId = 'preston-family-safeguarding'
    const personId = at.person('unborn-shaw')
    await putOnPlan(at, { personId, fromOn: '2026-03-02', teamId, category: 'NEG' })
  })
  after(async () => {
    await owner.close()
    await at.close()
  })

  const list = async (weeksBack = 0) => {
    const read = await readUnusual(at.office, at.caller('hilary-knowles'), weeksBack)
    assert.ok(read.ok)
    return read.value
  }
  const found = async (rule: string): Promise<readonly Finding[]> =>
    (await list()).findings.filter((one) => one.rule.id === rule)
  const whoIn = async (rule: string): Promise<readonly string[]> =>
    (await found(rule)).map(({ worker, requests }) => `${worker} ${requests}`)
  const open = async (username: string, word: string) =>
    await readPerson(at.office, at.caller(username), at.person(word))
  const rename = async (username: string, surname: string): Promise<void> => {
    await owner.rows(`update worker set name = 'Lena ' || $2 where username = $1`, [
      username,
      surname,
    ])
  }

  it('is the privacy officer’s, and not there for anybody else', async () => {
    assert.equal((await readUnusual(at.office, at.caller('maxine-hoyle'), 0)).ok, false)
    const asked = { rule: 'same-surname', isOn: false, reason: 'No.' }
    assert.equal((await switchUnusualRule(at.office, at.caller('sam-patel'), asked)).ok, false)
    assert.equal((await list()).rules.length, unusualAccess.length)
  })

  it('finds somebody of the worker’s own surname', async () => {
    assert.deepEqual(await whoIn('same-surname'), [])
    await rename('sam-patel', 'SHAW')
    await open('sam-patel', 'tia-shaw')
    assert.deepEqual(await whoIn('same-surname'), ['Lena SHAW 1'])
    await rename('sam-patel', 'Patel')
  })

  it('finds requests at night and at the weekend, but not of those who work then', async () => {
    assert.deepEqual(await whoIn('out-of-hours'), [])
    at.clock.moveTo('2026-03-04T19:59:59Z')
    await open('sam-patel', 'tia-shaw')
    assert.deepEqual(await whoIn('out-of-hours'), [])
    at.clock.moveTo('2026-03-04T20:00:00Z')
    await open('sam-patel', 'tia-shaw')
    at.clock.moveTo('2026-03-07T12:00:00Z')
    await open('sam-patel', 'tia-shaw')
    const nightWorkers = await owner.rows<{ username: string }>(
      `select username from worker join worker_post on worker_id = worker.id join team on team.id = team_id
       where team.type = 'emergency-duty' limit 1`,
    )
    await open(nightWorkers[0]?.username ?? '', 'tia-shaw')
    assert.deepEqual(await whoIn('out-of-hours'), ['Lena Patel 1', 'Lena Patel 1'])
    at.clock.moveTo('2026-03-09T10:00:00Z')
  })

  it('finds ten searches in an hour after which nothing was opened, and not nine, or with a page opened', async () => {
    const search = async (times: number): Promise<void> => {
      for (let again = 0; again < times; again += 1) {
        await findPeople(at.office, at.caller('sam-patel'), { words: 'Shaw' })
      }
    }
    await search(9)
    assert.deepEqual(await whoIn('searched-opened-nothing'), [])
    await search(1)
    assert.deepEqual(await whoIn('searched-opened-nothing'), ['Lena Patel 10'])
    await open('sam-patel', 'tia-shaw')
    assert.deepEqual(await whoIn('searched-opened-nothing'), [])
  })

  it('finds the fortieth person in an hour', async () => {
    at.clock.moveTo('2026-03-09T12:00:00Z')
    const ids = await owner.rows<{ id: string }>(
      'select id from person where not restricted and merged_into is null order by id limit 40',
    )
    assert.equal(ids.length, 40)
    const read = async (id: string) => await readPerson(at.office, at.caller('sam-patel'), id)
    for (const { id } of ids.slice(0, 39)) await read(id)
    await read(ids[0]?.id ?? '')
    assert.deepEqual(await whoIn('many-people'), [])
    await read(ids[39]?.id ?? '')
    assert.deepEqual(await whoIn('many-people'), ['Lena Patel 41'])
  })

  it('finds whoever tried a restricted record, and three opened beyond one’s work', async () => {
    const others = await owner.rows<{ id: string }>(
      'select id from person where not restricted and merged_into is null order by id desc limit 8',
    )
    const why = { reason: 'called', words: 'Somebody rang me about them.' }
    let opened = 0
    for (const { id } of others) {
      if (opened === 3) break
      const done = await openWithReason(at.office, at.caller('ben-holroyd'), id, why)
      if (done.ok) opened += 1
    }
    assert.equal(opened, 3)
    assert.deepEqual(await whoIn('beyond-their-work'), ['Ben Holroyd 3'])

    assert.deepEqual(await whoIn('restricted-tried'), [])
    const restricted = await restrictRecord(
      at.office,
      at.caller('maxine-hoyle'),
      at.person('unborn-shaw'),
      { because: 'A threat to the family.', reviewOn: '2026-06-01', named: [] },
    )
    assert.ok(restricted.ok)
    assert.equal((await open('ben-holroyd', 'unborn-shaw')).ok, false)
    assert.deepEqual(await whoIn('restricted-tried'), ['Ben Holroyd 1'])
  })

  it('shows the requests behind a finding, and is marked as looked at with a note, by somebody else', async () => {
    const [finding] = await found('restricted-tried')
    assert.ok(finding)
    const which = { rule: finding.rule.id, workerId: finding.worker_id, from: finding.from_at }
    const privacy = at.caller('hilary-knowles')
    const file = await readFinding(at.office, privacy, which)
    assert.ok(file.ok)
    assert.deepEqual(
      file.value.requests.map(({ action, refused }) => `${action} ${refused ?? ''}`),
      ['read-person closed'],
    )
    assert.equal((await readFinding(at.office, at.caller('maxine-hoyle'), which)).ok, false)
    const short = await noteFinding(at.office, privacy, which, 'Fine')
    assert.ok(!short.ok && short.refusal.kind === 'invalid')
    assert.ok((await noteFinding(at.office, privacy, which, 'Asked Ben: a wrong number.')).ok)
    assert.equal((await found('restricted-tried'))[0]?.notes[0]?.by, 'Hilary Knowles')
    const nobody = { ...which, workerId: '999999' }
    assert.equal((await noteFinding(at.office, privacy, nobody, 'There is nothing.')).ok, false)
  })

  it('lets nobody look into their own requests', async () => {
    await rename('hilary-knowles', 'Ashdown')
    const [named] = await owner.rows<{ id: string; surname: string }>(
      `select id, surname from person where surname <> '' and not restricted limit 1`,
    )
    await rename('hilary-knowles', named?.surname ?? '')
    await readPerson(at.office, at.caller('hilary-knowles'), named?.id ?? '')
    const mine = (await found('same-surname')).find(
      (one) => one.worker_id === at.caller('hilary-knowles').workerId,
    )
    assert.ok(mine)
    const which = { rule: mine.rule.id, workerId: mine.worker_id, from: mine.from_at }
    const refused = await noteFinding(at.office, at.caller('hilary-knowles'), which, 'All is well.')
    assert.ok(!refused.ok)
    assert.match(refused.refusal.message, /somebody else looks at them/)
  })

  it('leaves a rule out that the authority switched off, with a reason and a name', async () => {
    const privacy = at.caller('hilary-knowles')
    const turn = async (isOn: boolean, reason: string) =>
      await switchUnusualRule(at.office, privacy, { rule: 'many-people', isOn, reason })
    assert.equal((await turn(false, ' ')).ok, false)
    assert.equal((await found('many-people')).length, 1)
    assert.ok((await turn(false, 'Audits are made every week.')).ok)
    assert.equal((await found('many-people')).length, 0)
    const standing = (await list()).rules.find(({ rule }) => rule.id === 'many-people')
    assert.equal(standing?.switched?.reason, 'Audits are made every week.')
    assert.ok((await turn(true, 'They are over.')).ok)
    assert.equal((await found('many-people')).length, 1)
  })

  it('goes back a week at a time', async () => {
    at.clock.moveTo('2026-03-18T10:00:00Z')
    assert.deepEqual((await list()).findings, [])
    assert.ok((await list(1)).findings.length > 0)
    assert.equal((await list(1)).toOn, '2026-03-11')
  })
})
