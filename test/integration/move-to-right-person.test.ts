import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askPartner } from '../../src/cases/front-door/ask-partner.ts'
import { tellReferrer } from '../../src/cases/front-door/tell-referrer.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { readHandOver } from '../../src/cases/reading/read-hand-over.ts'
import { readTeamBoard } from '../../src/cases/reading/read-team.ts'
import { moveToRightPerson, type ToMove } from '../../src/cases/records/move-to-right-person.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { query } from '../../src/store/database.ts'
import { startFact } from '../../src/store/facts.ts'
import { changePart } from '../../src/store/record-parts.ts'
import { heldRecord } from '../support/caseload.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { deadlinesOf } from '../support/conference.ts'
import { decide, given, save, submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { fileOf, granted, read, refusalIn } from '../support/protection.ts'
import { visited } from '../support/visit.ts'

const [wrong, right] = ['jayden-crossley', 'ellie-mae-thornley']
const team = 'burnley-and-hyndburn-family-safeguarding'

type Moved = Result<{ partId: string }>
type Words = { [Key in keyof ToMove]?: string } & { by?: string }

const called = { call: { receivedAt: '2026-06-02 16:40' } }

describe('E23: a record in the wrong person’s file', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-05-26T13:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  const move = async (
    recordId: string,
    { by = 'omar-siddiqui', ...said }: Words = {},
  ): Promise<Moved> =>
    await moveToRightPerson(at.office, at.caller(by), recordId, {
      personId: said.personId ?? at.person(wrong),
      rightPersonId: said.rightPersonId ?? at.person(right),
      reason: said.reason ?? 'Two visits on one day, written up in one go.',
    })
  const contact = async (people = [wrong]): Promise<{ id: string; partIds: readonly string[] }> => {
    const personIds = people.map((word) => at.person(word))
    const joanne = at.caller('joanne-whitworth')
    return granted(await startProcess(at.office, joanne, { process: 'contact', personIds }))
  }
  /** Refused in these words, with the record as it was. */
  const stays = async (id: string, because: RegExp, said: Words = {}): Promise<void> => {
    const by = said.by ?? 'joanne-whitworth'
    const { parts, takenOff, handOvers } = await read(at, by, id)
    const was = { parts: parts.map((one) => one.row), takenOff, handOvers }
    assert.match(refusalIn(await move(id, { by, ...said })), because)
    const now = await read(at, by, id)
    assert.deepEqual(
      { parts: now.parts.map((one) => one.row), takenOff: now.takenOff, handOvers: now.handOvers },
      was,
    )
  }

  describe('a visit that is decided and counted', () => {
    let id: string

    before(async () => {
      for (const word of [wrong, right]) {
        await putOnPlan(at, { personId: at.person(word), fromOn: '2026-05-26', teamId: team })
      }
      at.clock.moveTo('2026-06-02T16:00:00Z')
      id = await visited(at, wrong, '2026-06-02 15:00')
      assert.match((await deadlinesOf(at, wrong, 'T39')).join(), / met 2026-06-01T23:00:00Z$/)
      assert.match((await deadlinesOf(at, right, 'T39')).join(), /open$/)
    })

    it('is moved with what was said, decided and seen, and the reason is kept', async () => {
      const [before] = (await read(at, 'omar-siddiqui', id)).parts
      granted(await move(id))
      const file = await read(at, 'omar-siddiqui', id)
      const [part] = file.parts
      assert.equal(file.parts.length, 1)
      assert.equal(part?.row.subject_id, at.person(right))
      assert.deepEqual(
        [part.row.answers, part.row.outcome, part.row.decided_at, part.row.decided_by],
        [before?.row.answers, 'seen', before?.row.decided_at, before?.row.decided_by],
      )
      const [off] = file.takenOff
      assert.equal(off?.person.id, at.person(wrong))
      assert.match(off.reason, /Moved to the right person’s file\. Two visits on one day/)
      const isVisit = (one: { kind: string }): boolean => one.kind === 'child-protection-visit'
      assert.deepEqual((await fileOf(at, wrong)).facts.filter(isVisit), [])
      assert.equal((await fileOf(at, right)).facts.filter(isVisit).length, 1)
      const person = granted(
        await readPerson(at.office, at.caller('omar-siddiqui'), at.person(wrong)),
      )
      assert.ok(!person.records.some((one) => one.record_id === id))
    })

    it('met the right child’s clock, and the wrong child is still to be visited', async () => {
      assert.deepEqual(await deadlinesOf(at, right, 'T39'), [
        '2026-05-25T23:00:00Z 2026-06-02T23:00:00Z met 2026-06-01T23:00:00Z',
      ])
      assert.deepEqual(await deadlinesOf(at, wrong, 'T39'), [
        '2026-05-25T23:00:00Z 2026-06-02T23:00:00Z open',
      ])
      const rounds = (await deadlinesOf(at, wrong, 'T39b')).filter((one) => /open$/.test(one))
      assert.deepEqual(rounds, [])
      assert.match((await deadlinesOf(at, right, 'T39b')).join(), /^2026-06-01T23:00:00Z .* open$/)
      const own = (await read(at, 'omar-siddiqui', id)).deadlines
      const [mine] = (await read(at, 'omar-siddiqui', id)).parts
      assert.ok(own.every((one) => one.part_id === mine?.row.id || one.state === 'cancelled'))
    })

    it('is told to information governance, and audited with both', async () => {
      const colin = at.caller('colin-threlfall')
      const { handOvers } = granted(await readTeamBoard(at.office, colin))
      const notice = handOvers.find((one) => one.record_id === id)
      assert.match(notice?.what ?? '', /^Child protection visit in the wrong person’s file$/)
      const { pack } = granted(await readHandOver(at.office, colin, notice?.id ?? ''))
      const told = pack.decided[0]?.rows.map((row) => row.answer).join('\n') ?? ''
      assert.match(told, /Jayden Crossley .*\nEllie-Mae Thornley .*\nTwo visits on one day/)
      const audited = await at.office.store.transaction({ system: true }, (work) =>
        work.all(
          query.selectFrom('audit').where('action', '=', 'move-to-right-person').selectAll(),
        ),
      )
      const [row] = audited.filter((one) => one.refused === null)
      assert.deepEqual(
        [at.person(wrong), at.person(right)].filter((one) => !row?.people.includes(one)),
        [],
      )
    })

    it('can be moved again, when that was wrong too', async () => {
      const [back] = [{ personId: at.person(right), rightPersonId: at.person(wrong) }]
      granted(await move(id, { ...back, reason: 'It was right the first time.' }))
      assert.match((await deadlinesOf(at, wrong, 'T39')).join(), / met 2026-06-01T23:00:00Z$/)
      assert.match((await deadlinesOf(at, right, 'T39')).join(), / open$/)
      assert.equal((await read(at, 'omar-siddiqui', id)).takenOff.length, 2)
    })
  })

  it('is moved while it is still being written, with its clocks, and another child stays', async () => {
    const { id, partIds } = await contact([wrong, 'mia-crossley'])
    await save(at, 'joanne-whitworth', id, given({ childsVoice: 'I like maths.' }, partIds[0]))
    granted(await move(id, { by: 'joanne-whitworth' }))
    const { parts } = await read(at, 'joanne-whitworth', id)
    assert.deepEqual(
      parts.map((one) => one.row.subject_id),
      [at.person('mia-crossley'), at.person(right)],
    )
    assert.equal(parts[1]?.row.answers.childsVoice?.value, 'I like maths.')
  })

  it('stays without a reason, without anybody chosen, and where it is already', async () => {
    const { id } = await contact([wrong, 'mia-crossley'])
    await stays(id, /Say how it came into the wrong file/, { reason: '  ' })
    await stays(id, /Choose whose it is/, { rightPersonId: '' })
    await stays(id, /stands in this person’s file already/, { rightPersonId: at.person(wrong) })
    await stays(id, /in the contact already/, { rightPersonId: at.person('mia-crossley') })
    await stays(id, /They are not in this contact/, { personId: at.person(right) })
  })

  it('says the same of nobody and of somebody restricted, to a manager too', async () => {
    const { id } = await contact()
    const said = async (rightPersonId: string, by: string): Promise<string> =>
      refusalIn(await move(id, { rightPersonId, by }))
    const nobody = await said('999999999', 'joanne-whitworth')
    assert.match(nobody, /not one that you can move anything to\. Nothing was changed/)
    for (const by of ['joanne-whitworth', 'sam-patel']) {
      assert.equal(await said(at.person('freya-pemberton'), by), nobody)
    }
    assert.equal(await said('nobody', 'joanne-whitworth'), nobody)
  })

  it('is for those who record or decide it, and is not there for anybody else', async () => {
    const { id } = await contact()
    for (const by of ['colin-threlfall', 'omar-siddiqui']) {
      assert.match(refusalIn(await move(id, { by })), /There is nothing here that you can open/)
    }
    granted(await move(id, { by: 'sam-patel' }))
  })

  it('stays while a letter waits, once one went, and while what it opened is about them too', async () => {
    const by = 'sam-patel'
    const personId = at.person('lewis-holt')
    const made = await submittedContact(at, ['lewis-holt'], called)
    granted(await decide(at, made, { outcome: 'noFurtherAction', levelDecided: '1' }))
    await stays(made.id, /waits in the outbox.*Close it there as not sent/, { by, personId })
    const { messages } = await read(at, by, made.id)
    const told = { how: 'telephone', body: 'Nothing more is done.' } as const
    for (const { id } of messages.filter((one) => one.kind === 'feedback')) {
      granted(await tellReferrer(at.office, at.caller(by), id, told))
    }
    await stays(made.id, /told by letter already.*record a contact again/, { by, personId })
    const referred = await submittedContact(at, ['lewis-holt'], called)
    granted(await decide(at, referred, {}))
    await stays(referred.id, /was opened from here .*Move that one first/, { by, personId })
  })

  it('stays once a partner was asked, and while two answers wait for a choice', async () => {
    const { id } = await contact()
    const asked = { agency: 'police', about: 'A boy', asked: 'Known?', legalBasis: 'public-task' }
    granted(await askPartner(at.office, at.caller('joanne-whitworth'), id, asked))
    await stays(id, /Partners were asked about this person from here \(Lancashire Constabulary/)
    const contested = await contact()
    const [part] = contested.partIds
    await save(at, 'joanne-whitworth', contested.id, given({ childsVoice: 'Warm.' }, part))
    const other = given({ childsVoice: 'Cold.' }, part)
    granted(await saveAnswers(at.office, at.caller('hannah-cowell'), contested.id, other))
    await stays(contested.id, /Two people gave different answers.*Choose between them first/)
  })

  it('stays when it started what lasts in their file, or changed something else of theirs', async () => {
    const { id, partIds } = await contact()
    const personId = at.person(wrong)
    await at.office.store.transaction({ system: true }, async (work) => {
      const fact = { kind: 'open-early-help', fromOn: '2026-06-02', startedByPart: partIds[0] }
      await startFact(work, { ...fact, subjectId: personId, at: at.office.clock.now() })
    })
    await stays(id, /something that lasts in this person’s own file.*Put that right there first/)
    const [other, gill] = [{ people: [wrong], team, by: 'omar-siddiqui' }, 'gill-tattersall']
    const group = await heldRecord(at, {
      process: 'core-group',
      at: '2026-06-02T16:00:00Z',
      ...other,
    })
    const [part] = (await read(at, gill, group)).parts
    await at.office.store.transaction({ system: true }, async (work) => {
      await changePart(work, part?.row.id ?? '', { outcome: 'planUpdated' })
    })
    await stays(group, /changed something else in this person’s own file/, { by: gill })
  })
})
