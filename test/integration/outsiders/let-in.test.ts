import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { endLettingIn } from '../../../src/cases/outsiders/end-letting-in.ts'
import { letIn } from '../../../src/cases/outsiders/let-in.ts'
import { readFamilies } from '../../../src/cases/outsiders/read-families.ts'
import { readLettingIn } from '../../../src/cases/outsiders/read-letting-in.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { choosePassword, readLink } from '../../../src/cases/sign-in/one-time-links.ts'
import { issueLink } from '../../../src/cases/workers/account-of-worker.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import type { Result } from '../../../src/engine/refusal.ts'
import { family, worker } from '../../support/early-help.ts'
import { wordsOf } from '../../support/made-up.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { assessmentBegun, letInAs, olu, password } from '../../support/outsiders.ts'
import { begun, fileOf, read } from '../../support/protection.ts'

const mandy = {
  name: 'Mandy Eaves',
  organisation: 'Calder Homes',
  email: 'm.eaves@calder-homes.example',
}

describe('a lead professional outside the council', () => {
  let at: TestOffice
  let assessment: string
  let coordinator: Caller
  let first: Caller

  before(async () => {
    at = await testOffice('2026-03-20T10:00:00Z')
    coordinator = at.caller(worker)
    assessment = await assessmentBegun(at)
  })
  after(async () => at.close())

  const problemsOf = (result: Result<unknown>): string => {
    assert.ok(!result.ok)
    const { refusal } = result
    return refusal.kind === 'invalid'
      ? refusal.problems.map((one) => `${one.question}: ${one.message}`).join('\n')
      : refusal.message
  }
  const reads = async (caller: Caller): Promise<string> => {
    const file = await readRecord(at.office, caller, assessment)
    return file.ok ? 'reads it' : file.refusal.kind
  }
  const named = async (): Promise<readonly string[]> => {
    const file = await readLettingIn(at.office, coordinator, assessment)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value.named.map((one) => `${one.name}, ${one.organisation ?? ''}`)
  }
  const tokenIn = (result: Result<{ readonly link: string | undefined }>): string => {
    assert.ok(result.ok, JSON.stringify(result))
    return result.value.link?.split('/').at(-1) ?? ''
  }

  it('is let in by those who hold the record; to anybody else that is not there', async () => {
    for (const username of ['ben-holroyd', 'gareth-lomax', 'lorraine-pickup', 'police-hub']) {
      const caller = at.caller(username)
      const tried = await letIn(at.office, caller, assessment, olu)
      assert.ok(!tried.ok && tried.refusal.kind === 'not-found', username)
      const looked = await readLettingIn(at.office, caller, assessment)
      assert.ok(!looked.ok && looked.refusal.kind === 'not-found', username)
    }
    const contact = await begun(at, 'joanne-whitworth', 'contact', family)
    assert.ok(contact.ok)
    const never = await letIn(at.office, at.caller('joanne-whitworth'), contact.value.id, olu)
    assert.ok(!never.ok && never.refusal.kind === 'not-found')
    assert.deepEqual(await named(), [])
  })

  it('is not let in without a name, an organisation and a work address', async () => {
    const none = await letIn(at.office, coordinator, assessment, {
      ...{ name: ' ', organisation: '', email: 'no address' },
    })
    const said = problemsOf(none)
    assert.match(said, /name: Enter their name, as the family knows them/)
    assert.match(said, /organisation: Enter the school, service or charity/)
    assert.match(said, /email: /)
    assert.deepEqual(await named(), [])
  })

  it('is not let in to what the family has not agreed to share', async () => {
    const started = await begun(at, worker, 'early-help-assessment', ['tegan-ashworth'])
    assert.ok(started.ok)
    const refused = await letIn(at.office, coordinator, started.value.id, olu)
    assert.match(wordsOf(refused), /consent is not recorded.*Nobody was let in/)
    const { facts } = await fileOf(at, 'tegan-ashworth')
    assert.deepEqual(facts, [])
  })

  it('chooses a password with a link that is good once, and reaches the record', async () => {
    const done = await letIn(at.office, coordinator, assessment, olu)
    const token = tokenIn(done)
    const link = await readLink(at.office, token)
    assert.deepEqual(link, { ok: true, value: { username: olu.email } })
    assert.deepEqual(await named(), ['Olu Adeyinka, Moorside High School'])
    const wrong = await choosePassword(at.office, { link: `${token}x`, password })
    assert.match(wordsOf(wrong), /has been used or is too old. Nothing was changed/)
    const short = await choosePassword(at.office, { link: token, password: 'short' })
    assert.ok(!short.ok && short.refusal.kind === 'invalid')
    first = await letInAs(at, assessment)
    // Another link was made by naming them again, and the first is good for nothing.
    const used = await choosePassword(at.office, { link: token, password })
    assert.match(wordsOf(used), /has been used or is too old. Nothing was changed/)
    assert.equal(await reads(first), 'reads it')
  })

  it('is said by the record from then on, with what it said of somebody else kept and said no more', async () => {
    const { row, changes } = await read(at, worker, assessment)
    const said = ['leadName', 'leadOrganisationName', 'leadEmail'].map(
      (one) => row.answers[one]?.value,
    )
    assert.deepEqual(said, [olu.name, olu.organisation, olu.email])
    assert.deepEqual(changes, [])
  })

  it('needs no second link for another family, and is then named for both', async () => {
    const other = await assessmentBegun(at, ['harrison-rowe'])
    const again = await letIn(at.office, coordinator, other, olu)
    assert.deepEqual(again, { ok: true, value: { name: olu.name, link: undefined } })
    const mine = await readFamilies(at.office, first)
    assert.ok(mine.ok)
    const called = mine.value.families.map(({ people }) => people.map((one) => one.forenames))
    assert.deepEqual(called.map((names) => names.toSorted().join()).toSorted(), [
      'Callum,Lily',
      'Harrison',
    ])
    assert.ok((await endLettingIn(at.office, coordinator, other)).ok)
    const after = await readFamilies(at.office, first)
    assert.ok(after.ok)
    assert.equal(after.value.families.length, 1)
    const gone = await readRecord(at.office, first, other)
    assert.ok(!gone.ok && gone.refusal.kind === 'not-found')
  })

  it('is not let in with a colleague’s name for signing in, nor with somebody else’s address', async () => {
    const known = await letIn(at.office, coordinator, assessment, { ...mandy, email: olu.email })
    assert.match(problemsOf(known), /address of Olu Adeyinka, Moorside High School/)
    assert.deepEqual(await named(), ['Olu Adeyinka, Moorside High School'])
    assert.equal(await reads(first), 'reads it')
  })

  it('reaches nothing from the moment that somebody else is named', async () => {
    const second = await letInAs(at, assessment, mandy)
    assert.equal(await reads(first), 'not-found')
    const mine = await readFamilies(at.office, first)
    assert.deepEqual(mine.ok && mine.value.families, [])
    assert.equal(await reads(second), 'reads it')
    const { changes } = await read(at, worker, assessment)
    assert.ok(
      changes.some(({ question, was }) => question === 'leadName' && was.value === olu.name),
    )
    const facts = (await fileOf(at, 'lily-rigg')).facts.filter(
      (one) => one.kind === 'early-help-lead',
    )
    assert.deepEqual(
      facts.map((one) => one.to_on),
      [null, '2026-03-20'],
    )
  })

  it('reaches nothing once it is ended, and a link that was not used opens nothing', async () => {
    const third = { ...mandy, name: 'Ayo Bell', email: 'a.bell@calder-homes.example' }
    const token = tokenIn(await letIn(at.office, coordinator, assessment, third))
    assert.ok((await endLettingIn(at.office, coordinator, assessment)).ok)
    assert.deepEqual(await named(), [])
    for (const tried of [
      await readLink(at.office, token),
      await choosePassword(at.office, { link: token, password }),
    ])
      assert.match(wordsOf(tried), /used or is too old. Nothing was changed: ask whoever gave it/)
    const twice = await endLettingIn(at.office, coordinator, assessment)
    assert.match(wordsOf(twice), /Nobody from outside is named here now. Nothing was changed/)
  })

  it('comes too late with a link of a week ago', async () => {
    const late = { ...mandy, name: 'Cleo Dunn', email: 'c.dunn@calder-homes.example' }
    const token = tokenIn(await letIn(at.office, coordinator, assessment, late))
    at.clock.moveTo('2026-03-27T10:00:01Z')
    const tried = await choosePassword(at.office, { link: token, password })
    assert.match(wordsOf(tried), /has been used or is too old. Nothing was changed/)
    const file = await readLettingIn(at.office, coordinator, assessment)
    assert.ok(file.ok)
    assert.deepEqual(
      file.value.named.map((one) => [one.has_password, one.link_until]),
      [[false, null]],
    )
  })

  it('is given no link by whoever names them for a second family: it would open the first as well', async () => {
    const dee = { ...mandy, name: 'Dee Finch', email: 'd.finch@calder-homes.example' }
    const token = tokenIn(await letIn(at.office, coordinator, assessment, dee))
    const other = await assessmentBegun(at, ['kaiden-marsh'])
    const again = await letIn(at.office, coordinator, other, dee)
    assert.deepEqual(again, { ok: true, value: { name: dee.name, link: undefined, waits: true } })
    assert.deepEqual(await readLink(at.office, token), { ok: true, value: { username: dee.email } })
    const file = await readLettingIn(at.office, coordinator, other)
    assert.ok(file.ok)
    const [named] = file.value.named
    assert.equal(named?.name, dee.name)
    const made = await issueLink(at.office, at.caller('system-administrator'), named.id)
    assert.ok(made.ok)
    const chosen = await choosePassword(at.office, {
      ...{ link: made.value.link.split('/').at(-1) ?? '', password },
    })
    assert.ok(chosen.ok, JSON.stringify(chosen))
  })
})
