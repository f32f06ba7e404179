import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readFamilies } from '../../../src/cases/outsiders/read-families.ts'
import { readLooks } from '../../../src/cases/audit/read-looks.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { addToRecord } from '../../../src/cases/records/add-people.ts'
import { allocate } from '../../../src/cases/records/allocate.ts'
import { addNote } from '../../../src/cases/records/add-note.ts'
import { saveAnswers } from '../../../src/cases/records/save-answers.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { submit } from '../../../src/cases/records/submit.ts'
import { takeOffPerson } from '../../../src/cases/records/take-off-person.ts'
import { askPartner } from '../../../src/cases/front-door/ask-partner.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { agreed, family, steps, worker } from '../../support/early-help.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { wordsOf } from '../../support/made-up.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { assessmentBegun, letInAs, olu } from '../../support/outsiders.ts'
import { fileOf, filled, handedIn, read } from '../../support/protection.ts'
import { sealAll } from '../../support/sealed-audit.ts'

describe('what a lead professional outside the council writes', () => {
  let at: TestOffice
  let assessment: string
  let lead: Caller
  let review: string

  before(async () => {
    const plain = await testOffice('2026-03-20T10:00:00Z')
    at = {
      ...plain,
      caller: (username) => (username === olu.email ? lead : plain.caller(username)),
    }
    assessment = await assessmentBegun(at)
    lead = await letInAs(at, assessment)
  })
  after(async () => at.close())

  it('is the assessment, which they hand in, and the family then has its plan', async () => {
    const answers = { ...agreed, leadName: olu.name, outcome: 'teamAroundTheFamily' }
    const done = await handedIn(at, olu.email, assessment, { answers })
    assert.ok(done.ok, JSON.stringify(done))
    const { facts } = await fileOf(at, 'lily-rigg')
    const open = facts.filter((one) => one.to_on === null).map((one) => one.kind)
    assert.deepEqual(open.toSorted(), ['early-help-lead', 'early-help-plan'])
    const { row } = await read(at, worker, assessment)
    assert.equal(row.submitted_by, lead.workerId)
  })

  it('is a review of the plan, in the team that holds the family, with what is known', async () => {
    at.clock.moveTo('2026-04-02T10:00:00Z')
    const mine = await readFamilies(at.office, lead)
    assert.ok(mine.ok)
    const [one] = mine.value.families
    assert.ok(one)
    assert.deepEqual(
      one.begins.map(({ id }) => id),
      ['team-around-the-family'],
    )
    const started = await startProcess(at.office, lead, {
      process: 'team-around-the-family',
      personIds: one.people.map(({ id }) => id),
    })
    assert.ok(started.ok, JSON.stringify(started))
    review = started.value.id
    const { row, may } = await read(at, olu.email, review)
    assert.equal(row.team_id, (await read(at, worker, assessment)).row.team_id)
    assert.deepEqual(row.shared_with, [])
    assert.equal(row.answers.leadName?.value, olu.name)
    assert.match(JSON.stringify(row.answers.steps?.value), /morning routine/)
    assert.deepEqual([...may].toSorted(), ['read', 'record', 'start', 'submit'])
  })

  it('is not who is in it, whose it is, or who is asked about it', async () => {
    const [child = ''] = family.map((word) => at.person(word))
    const other = at.person('harrison-rowe')
    const added = await addToRecord(at.office, lead, review, { as: 'subject', personId: other })
    const tried = [
      added,
      await addToRecord(at.office, lead, review, {
        ...{ as: 'other', person: { surname: 'Rigg', forenames: 'Stephen' } },
      }),
      await takeOffPerson(at.office, lead, review, {
        ...{ as: 'subject', personId: child, reason: 'Not in it' },
      }),
      await allocate(at.office, lead, review, lead.workerId),
      await askPartner(at.office, lead, review, {
        ...{ agency: 'police', about: 'Lily', asked: 'Is she known?', legalBasis: 'Consent' },
      }),
    ]
    for (const one of tried)
      assert.ok(!one.ok && one.refusal.kind === 'not-permitted', JSON.stringify(one))
    assert.match(wordsOf(added), /those in the council who hold the record. Nothing was changed/)
    const { parts, others, requests } = await read(at, worker, review)
    assert.deepEqual([parts.length, others.length, requests.length], [2, 0, 0])
  })

  it('is begun about nobody else', async () => {
    for (const [process, word] of [
      ['team-around-the-family', 'harrison-rowe'],
      ['contact', 'lily-rigg'],
      ['early-help-assessment', 'lily-rigg'],
    ] as const) {
      const started = await startProcess(at.office, lead, { process, personIds: [at.person(word)] })
      assert.ok(!started.ok, process)
      const kind = process === 'team-around-the-family' ? 'not-found' : 'not-permitted'
      assert.equal(started.refusal.kind, kind)
    }
    const nowhere = await startProcess(at.office, lead, {
      ...{ process: 'team-around-the-family', personIds: ['999999999'] },
    })
    const another = await startProcess(at.office, lead, {
      ...{ process: 'team-around-the-family', personIds: [at.person('harrison-rowe')] },
    })
    assert.deepEqual(another, nowhere)
  })

  it('rests on nothing that social care knows: not that there is a social worker', async () => {
    await putOnPlan(at, {
      ...{ personId: at.person('lily-rigg'), fromOn: '2026-04-01' },
      teamId: 'preston-family-safeguarding',
    })
    const file = await readRecord(at.office, lead, review)
    assert.ok(file.ok)
    const kinds = file.value.parts.flatMap(({ view }) => view.facts.map(({ kind }) => kind))
    assert.deepEqual([...new Set(kinds)].toSorted(), [
      'early-help-assessment',
      'early-help-lead',
      'early-help-plan',
    ])
    const known = file.value.parts.map(({ person }) => [person.nhs_number, person.address_line])
    assert.deepEqual(known, [
      [null, null],
      [null, null],
    ])
    assert.deepEqual(
      file.value.history.map(({ process }) => process),
      ['early-help-assessment', 'early-help-assessment'],
    )
  })

  it('is handed in by them, and the coordinator has it at once', async () => {
    const answers = {
      heldAt: '2026-04-02 09:00',
      ...{ nowEducation: '6', nowRelationships: '4', nowMoney: '3', outcome: 'goesOn' },
      steps: [{ ...steps[0], status: 'inProgress', progress: 'On time three days of five' }],
    }
    const done = await handedIn(at, olu.email, review, { answers })
    assert.ok(done.ok, JSON.stringify(done))
    const { row } = await read(at, worker, review)
    assert.deepEqual([row.stage, row.submitted_by], ['decided', lead.workerId])
    const plan = await read(at, worker, assessment)
    assert.match(JSON.stringify(plan.row.answers.steps?.value), /three days of five/)
    assert.ok((await addNote(at.office, lead, review, 'The school bus is late on Fridays.')).ok)
    const changed = await saveAnswers(at.office, lead, review, [
      { question: 'why', raw: 'Something else', version: 1 },
    ])
    assert.ok(!changed.ok && changed.refusal.kind !== 'not-found')
  })

  it('is seen among those who looked, with the school that they are of', async () => {
    await sealAll(at)
    const looks = await readLooks(at.office, at.caller(worker), at.person('lily-rigg'))
    assert.ok(looks.ok, JSON.stringify(looks))
    const theirs = looks.value.looks.filter((one) => one.worker_id === lead.workerId)
    const actions = new Set(theirs.map(({ action }) => action))
    assert.ok(actions.has('save-answers') && actions.has('read-record'), [...actions].join())
    assert.ok(theirs.every((one) => one.worker === 'Olu Adeyinka, Moorside High School'))
  })

  it('ends for them when they write that somebody else leads', async () => {
    const started = await startProcess(at.office, lead, {
      ...{ process: 'team-around-the-family', personIds: family.map((word) => at.person(word)) },
    })
    assert.ok(started.ok, JSON.stringify(started))
    const { id } = started.value
    const answers = { heldAt: '2026-04-02 09:30', outcome: 'goesOn', leadName: 'OLU  Adeyinka ' }
    await filled(at, olu.email, id, 'record', { answers: { ...answers, leadName: 'Jan Poole' } })
    assert.ok((await submit(at.office, lead, id)).ok)
    for (const record of [id, review, assessment]) {
      const gone = await readRecord(at.office, lead, record)
      assert.ok(!gone.ok && gone.refusal.kind === 'not-found')
    }
    assert.equal((await read(at, worker, id)).row.stage, 'decided')
  })

  it('ends for them when early help ends', async () => {
    const again = await letInAs(at, assessment, { ...olu, name: olu.name })
    assert.ok((await readRecord(at.office, again, assessment)).ok)
    const closing = await startProcess(at.office, at.caller(worker), {
      ...{ process: 'early-help-closure', personIds: family.map((word) => at.person(word)) },
    })
    assert.ok(closing.ok, JSON.stringify(closing))
    const hidden = await readRecord(at.office, again, closing.value.id)
    assert.ok(!hidden.ok && hidden.refusal.kind === 'not-found')
    const answers = {
      ...{ closedOn: '2026-04-01', finalMeeting: 'no', leadAtClosure: olu.name },
      ...{ endReason: 'needs-met', outcome: 'ended' },
    }
    const done = await handedIn(at, worker, closing.value.id, { answers })
    assert.ok(done.ok, JSON.stringify(done))
    for (const record of [review, assessment]) {
      const gone = await readRecord(at.office, again, record)
      assert.ok(!gone.ok && gone.refusal.kind === 'not-found')
    }
    const { facts } = await fileOf(at, 'callum-rigg')
    assert.deepEqual(
      facts.filter((one) => one.to_on === null).map((one) => one.kind),
      [],
    )
  })
})
