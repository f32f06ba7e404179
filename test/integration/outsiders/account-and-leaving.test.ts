import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { endWorker } from '../../../src/cases/workers/end-worker.ts'
import { startWorker } from '../../../src/cases/workers/start-worker.ts'
import { endLettingIn } from '../../../src/cases/outsiders/end-letting-in.ts'
import { letIn } from '../../../src/cases/outsiders/let-in.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { restrictRecord } from '../../../src/cases/access/restrict-person.ts'
import { whoIs } from '../../../src/cases/sign-in/session.ts'
import { signIn } from '../../../src/cases/sign-in/sign-in.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { worker } from '../../support/early-help.ts'
import { wordsOf } from '../../support/made-up.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'
import { assessmentBegun, letInAs, olu, password } from '../../support/outsiders.ts'

describe('the account of a lead professional outside the council', () => {
  let at: TestOffice
  let assessment: string
  let lead: Caller

  before(async () => {
    // As a council that is no demonstration asks it: whoever comes from outside has a second factor.
    at = await testOffice('2026-03-20T10:00:00Z', (practice) => ({
      ...practice,
      pack: { ...practice.pack, signInToDemonstration: practice.pack.signIn },
    }))
    assessment = await assessmentBegun(at)
    lead = await letInAs(at, assessment)
  })
  after(async () => at.close())

  it('opens nothing but the page to add a second factor, until there is one', async () => {
    const given = { username: olu.email, password, device: '' }
    const done = await signIn(at.office, given)
    assert.ok(done.ok && done.value.is === 'in')
    assert.equal((await whoIs(at.office, done.value.token))?.onlyToEnrol, true)
  })

  it('is made on the record of a family alone, and not where accounts are managed', async () => {
    const post = { role: 'lead-professional', team: 'outside-the-council', fromOn: '', toOn: '' }
    const made = await startWorker(at.office, at.caller('system-administrator'), {
      ...{ name: 'Somebody', username: 'somebody.else', post },
    })
    assert.ok(!made.ok && made.refusal.kind === 'invalid')
    assert.match(JSON.stringify(made.refusal.problems), /is let in on the family’s own record/)
  })

  it('does not end while they lead for somebody and nobody else is named', async () => {
    const leaving = { workerId: lead.workerId, takenBy: {} }
    const administrator = at.caller('system-administrator')
    const refused = await endWorker(at.office, administrator, leaving)
    assert.match(wordsOf(refused), /leads for 2 children.*Nothing was changed/)
    assert.ok((await readRecord(at.office, lead, assessment)).ok)
    assert.ok((await endLettingIn(at.office, at.caller(worker), assessment)).ok)
    assert.ok((await endWorker(at.office, administrator, leaving)).ok)
    const again = await letIn(at.office, at.caller(worker), assessment, olu)
    assert.ok(!again.ok && again.refusal.kind === 'invalid')
    assert.match(JSON.stringify(again.refusal), /The account of this address has ended/)
  })

  it('reaches a child no more who is restricted, and nobody is let in to what is about them', async () => {
    const other = await assessmentBegun(at, ['harrison-rowe'])
    const second = await letInAs(at, other, {
      ...{ name: 'Jan Poole', organisation: 'A charity', email: 'jan@charity.example' },
    })
    assert.ok((await readRecord(at.office, second, other)).ok)
    const because = { because: 'A colleague’s child.', reviewOn: '2026-06-01', named: [worker] }
    const by = at.caller('nadia-hussain')
    const done = await restrictRecord(at.office, by, at.person('harrison-rowe'), because)
    assert.ok(done.ok, JSON.stringify(done))
    const gone = await readRecord(at.office, second, other)
    assert.ok(!gone.ok && gone.refusal.kind === 'not-found')
    const refused = await letIn(at.office, at.caller(worker), other, olu)
    assert.match(wordsOf(refused), /restricted, and nobody from outside is shown it/)
  })
})
