import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import { editEntry, makeKeeperLink } from '../../../src/cases/directory/edit-directory.ts'
import {
  mailFamilyList,
  printFamilyList,
  readFamilyList,
  sayAsFamily,
} from '../../../src/cases/directory/family-list.ts'
import { findServices } from '../../../src/cases/directory/find-services.ts'
import { enterAsKeeper } from '../../../src/cases/directory/keeper.ts'
import { sayTheyCame } from '../../../src/cases/directory/provider-says.ts'
import { readDirectoryFigures } from '../../../src/cases/directory/read-figures.ts'
import { readSignposts, sayTakenUp } from '../../../src/cases/directory/taken-up.ts'
import { sendMessage } from '../../../src/cases/front-door/send-message.ts'
import { readMeasures } from '../../../src/cases/measures/read-measures.ts'
import type { Refusal, Result } from '../../../src/engine/refusal.ts'
import type { Letter } from '../../../src/outside/post.ts'
import { decide, submittedContact } from '../../support/contact.ts'
import { anEntry, withDirectory } from '../../support/directory.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const at15 = '2026-03-26T15:15:00Z'

/** The words of a refusal, problem by problem where it has any. */
function refusalIn(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const refusal: Refusal = result.refusal
  return refusal.kind === 'invalid'
    ? refusal.problems.map(({ message }) => message).join(' ')
    : refusal.message
}

describe('what became of a family that was pointed to a service', () => {
  let at: TestOffice
  let owner: Client
  let sent: Letter[] = []
  before(async () => {
    at = await testOffice(at15)
    await withDirectory(at)
    owner = new Client({ connectionString: at.url })
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const called = async (
    name: string,
  ): Promise<{ service: string; entry: string; organisation: string }> => {
    const { rows } = await owner.query<{ service: string; entry: string; organisation: string }>(
      `select id as service, entry_id as entry, organisation_id as organisation
       from directory_service where name = $1`,
      [name],
    )
    return rows[0] ?? { service: '', entry: '', organisation: '' }
  }
  const manager = () => at.caller('sam-patel')

  async function pointedTo(...names: readonly string[]): Promise<{ id: string; partId: string }> {
    const contact = await submittedContact(at, ['ellie-mae-thornley'])
    const entries = await Promise.all(names.map(async (name) => (await called(name)).entry))
    const answers = {
      ...{ outcome: 'signposted', signpostedInDirectory: 'yes', signpostedEntry: entries },
    }
    const decided = await decide(at, contact, answers)
    assert.ok(decided.ok, JSON.stringify(decided))
    return { id: contact.id, partId: contact.partIds[0] ?? '' }
  }
  async function signposts(recordId: string) {
    const read = await readSignposts(at.office, manager(), recordId)
    assert.ok(read.ok)
    return read.value.signposts
  }
  const tokenIn = (path: string): string => path.split('/').at(-1) ?? ''

  it('is several services, remembered as they stood that day', async () => {
    const { id } = await pointedTo('Sleep Well clinic', 'Burnley Family Centre')
    const before = await signposts(id)
    assert.deepEqual(
      before.map(({ detail }) => detail.service),
      [
        'Sleep Well clinic, Roseland Family Centres',
        'Burnley Family Centre, Roseland Family Centres',
      ],
    )
    assert.match(before[0]?.detail.reach ?? '', /01632/)
    const { service } = await called('Burnley Family Centre')
    const moved = anEntry({
      ...{ name: 'Burnley hub', terms: ['parenting'] },
      contacts: [{ phones: [{ number: '01632 960 444' }] }],
    })
    const edited = await editEntry(at.office, at.caller('leah-brindle'), {
      ...{ serviceId: service, entry: moved },
    })
    assert.ok(edited.ok)
    assert.deepEqual(await signposts(id), before)
  })

  it('is said by a worker, who chooses an answer or is told to', async () => {
    const { id } = await pointedTo('Sleep Well clinic')
    const [one] = await signposts(id)
    const said = { recordId: id, signpostId: one?.id ?? '' }
    const none = await sayTakenUp(at.office, manager(), { ...said, takenUp: 'perhaps' })
    assert.equal(refusalIn(none), 'Choose one of the answers')
    assert.equal((await signposts(id))[0]?.detail.takenUp, undefined)
    at.clock.moveTo('2026-03-27T10:00:00Z')
    assert.ok((await sayTakenUp(at.office, manager(), { ...said, takenUp: 'notYet' })).ok)
    assert.ok((await sayTakenUp(at.office, manager(), { ...said, takenUp: 'didNotSuit' })).ok)
    at.clock.moveTo(at15)
    const { takenUp, saidBy, saidOn } = (await signposts(id))[0]?.detail ?? {}
    assert.deepEqual([takenUp, saidBy, saidOn], ['didNotSuit', 'worker', '2026-03-27'])
    const { rows } = await owner.query(
      `select was -> 'detail' ->> 'takenUp' as said from row_history
       where table_name = 'dated_fact' and row_id = $1 order by id`,
      [one?.id],
    )
    assert.deepEqual(rows, [{ said: null }, { said: 'notYet' }], 'what was said before is kept')
  })

  it('is said by the family with a link that names nobody, and once more when they think again', async () => {
    const { id, partId } = await pointedTo('Sleep Well clinic')
    const made = await printFamilyList(at.office, manager(), { recordId: id, partId })
    assert.ok(made.ok)
    assert.match(made.value.code, /^[2-9A-HJ-NP-Z]{8}$/)
    const token = tokenIn(made.value.path)
    const list = await readFamilyList(at.office, token)
    assert.ok(list.ok)
    assert.doesNotMatch(JSON.stringify(list.value), /Ellie|Thornley/)
    const [one] = list.value.signposts
    assert.equal(
      refusalIn(await sayAsFamily(at.office, token, {})),
      'Choose an answer for one of them',
    )
    assert.ok((await sayAsFamily(at.office, token, { [one?.id ?? '']: 'notYet' })).ok)
    assert.ok((await sayAsFamily(at.office, token, { [one?.id ?? '']: 'yes' })).ok)
    const { takenUp, saidBy } = (await signposts(id))[0]?.detail ?? {}
    assert.deepEqual([takenUp, saidBy], ['yes', 'family'])

    const typed = await readFamilyList(at.office, token.toLowerCase().replaceAll('-', ' '))
    assert.ok(typed.ok, 'however it is typed from paper')
    const noSuch = await readFamilyList(at.office, 'XXXX-XXXX-XXXX')
    assert.match(refusalIn(noSuch), /This link does not work any more\. Nothing was changed/)
    at.clock.moveTo('2026-06-25T16:00:00Z')
    assert.match(refusalIn(await readFamilyList(at.office, token)), /does not work any more/)
    at.clock.moveTo(at15)
  })

  it('is said by the service with the code of the list, which tells it nothing of the family', async () => {
    const { id, partId } = await pointedTo('Sleep Well clinic', 'Saturday Stars')
    const made = await printFamilyList(at.office, manager(), { recordId: id, partId })
    assert.ok(made.ok)
    const { organisation } = await called('Saturday Stars')
    const link = await makeKeeperLink(at.office, at.caller('leah-brindle'), organisation)
    assert.ok(link.ok)
    const keeper = await enterAsKeeper(at.office, tokenIn(link.value.path))
    assert.ok(keeper.ok)
    const wrong = await sayTheyCame(at.office, keeper.value, 'AAAA2222')
    assert.match(refusalIn(wrong), /No list with this code has one of your services on it/)
    assert.ok(!(await sayTheyCame(at.office, keeper.value, '\u0000'.repeat(40))).ok)
    const came = await sayTheyCame(
      at.office,
      keeper.value,
      ` ${made.value.code.slice(0, 4).toLowerCase()} ${made.value.code.slice(4)}`,
    )
    assert.ok(came.ok)
    assert.deepEqual(came.value.services, ['Saturday Stars, Daybreak Lancashire'])
    const said = (await signposts(id)).map(({ detail }) => detail.takenUp)
    assert.deepEqual(said, [undefined, 'yes'], 'of its own services and of no other')
    const nobody = await sayTheyCame(at.office, undefined, made.value.code)
    assert.match(refusalIn(nobody), /Ask for a new link/)
  })

  it('goes to the family by e-mail without a name, and not where somebody might read it over their shoulder', async () => {
    const { id, partId } = await pointedTo('Sleep Well clinic')
    const site = 'https://help.example'
    const mail = { recordId: id, partId, site }
    for (const to of ['nobody', 'a\u0000@home.example']) {
      const bad = await mailFamilyList(at.office, manager(), { ...mail, to })
      assert.match(refusalIn(bad), /Enter an e-mail address/)
    }
    const done = await mailFamilyList(at.office, manager(), { ...mail, to: 'a@home.example' })
    assert.ok(done.ok)
    const { rows } = await owner.query<{ id: string }>(
      `select id from message where letter = 'short-list'`,
    )
    sent = []
    const post = {
      send(letter: Letter): Promise<void> {
        sent.push(letter)
        return Promise.resolve()
      },
    }
    assert.deepEqual(await sendMessage(at.office, post, rows[0]?.id ?? ''), {
      ok: true,
      value: 'sent',
    })
    const [{ to, subject, text }] = sent as [Letter]
    assert.equal(to, 'a@home.example')
    assert.match(text, /1\. Sleep Well clinic, Roseland Family Centres\n/)
    assert.doesNotMatch(`${subject} ${text}`, /Ellie|Thornley|MASH|CON/)
    const link = /https:\/\/help\.example\/directory\/family\/(\w{4}-\w{4}-\w{4})/.exec(text)
    assert.ok((await readFamilyList(at.office, link?.[1] ?? '')).ok)

    const hidden = await owner.query<{ name: string }>(
      `select name from directory_service where terms && '{refuge}' and status = 'active' limit 1`,
    )
    const unsafe = await pointedTo(hidden.rows[0]?.name ?? '')
    const no = await mailFamilyList(at.office, manager(), {
      ...{ recordId: unsafe.id, partId: unsafe.partId, site, to: 'a@home.example' },
    })
    assert.match(refusalIn(no), /Whoever they fear may read the e-mail, so it was not sent\./)
    const after = await owner.query(`select 1 from message where letter = 'short-list'`)
    assert.equal(after.rowCount, 1, 'nothing was drafted')
  })

  it('is counted: pointed to, known to be taken up, and not known, without small numbers', async () => {
    const asked = { kind: 'month', from: '', to: '' } as const
    at.clock.moveTo('2026-04-02T10:00:00Z')
    const of = async (id: string) => {
      const read = await readMeasures(at.office, at.caller('frances-holt'), asked, id)
      assert.ok(read.ok, JSON.stringify(read))
      return read.value.figures[0]?.whole
    }
    const all = await of('signposted')
    const taken = await of('signposted-taken-up')
    assert.deepEqual([all?.counted, taken?.counted, taken?.met], [8, 8, 2])
    assert.equal((await of('signposted-not-known'))?.met, 5)
    const figures = await readDirectoryFigures(at.office, at.caller('leah-brindle'), asked)
    assert.ok(figures.ok)
    const { services, districts, areas } = figures.value
    assert.ok(
      services.lines.every(({ hidden }) => hidden),
      'a handful is not shown',
    )
    assert.ok([...districts.lines, ...areas.lines].every(({ hidden }) => hidden))
    assert.equal(figures.value.all, undefined)
    const none = await readDirectoryFigures(at.office, at.caller('joanne-whitworth'), asked)
    assert.match(refusalIn(none), /not here|not there|nothing/i)
    at.clock.moveTo(at15)
  })

  it('shows where there is nothing: searches that found none, by need and district, and nobody’s words', async () => {
    const search = { said: 'my child has nightmers', district: 'burnley', age: 120 }
    const found = await findServices(at.office, undefined, { ...search, day: 'SU', isFree: true })
    assert.equal(found.total, 0)
    await findServices(at.office, undefined, { said: 'zeppelin', uncounted: true })
    const figures = await readDirectoryFigures(at.office, at.caller('leah-brindle'), {
      ...{ kind: 'days', from: '2026-03-01', to: '2026-03-26' },
    })
    assert.ok(figures.ok)
    assert.deepEqual(figures.value.gaps, [{ need: 'sleep', district: 'burnley', many: 1 }])
    const { rows } = await owner.query(`select * from directory_count where kind = 'nothing-found'`)
    assert.doesNotMatch(JSON.stringify(rows), /nightm|child/)
  })
})
