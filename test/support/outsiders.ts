import assert from 'node:assert/strict'
import { letIn } from '../../src/cases/outsiders/let-in.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { choosePassword } from '../../src/cases/sign-in/one-time-links.ts'
import { whoIs } from '../../src/cases/sign-in/session.ts'
import { signIn } from '../../src/cases/sign-in/sign-in.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { agreed, family, worker } from './early-help.ts'
import type { TestOffice } from './office.ts'
import { begun, read } from './protection.ts'

/** Somebody of an invented school who leads for a family. */
export const olu = {
  name: 'Olu Adeyinka',
  organisation: 'Moorside High School',
  email: 'pastoral@moorside.example',
}
export const password = 'a-long-enough-password-of-their-own'

/** An Early Help Assessment that a coordinator has begun, to which the family agreed. Returns its id. */
export async function assessmentBegun(
  at: TestOffice,
  people: readonly string[] = family,
): Promise<string> {
  const started = await begun(at, worker, 'early-help-assessment', people)
  assert.ok(started.ok, JSON.stringify(started))
  const { id } = started.value
  const { row } = await read(at, worker, id)
  const given = (['registeredOn', 'startedOn', 'organisation', 'consent'] as const).map(
    (question) => ({
      question,
      raw: agreed?.[question],
      version: row.answers[question]?.version ?? 0,
    }),
  )
  const saved = await saveAnswers(at.office, at.caller(worker), id, given)
  assert.ok(saved.ok, JSON.stringify(saved))
  return id
}

/** Signs somebody in as the site does. */
async function entered(at: TestOffice, username: string, given: string): Promise<Caller> {
  const done = await signIn(at.office, { username, password: given, device: '' })
  assert.ok(done.ok && done.value.is === 'in', JSON.stringify(done))
  const signedIn = await whoIs(at.office, done.value.token)
  assert.ok(signedIn)
  return signedIn.caller
}

/** Names somebody from outside in a record, who chooses a password with the link, and signs in. */
export async function letInAs(
  at: TestOffice,
  recordId: string,
  outsider: typeof olu = olu,
): Promise<Caller> {
  const done = await letIn(at.office, at.caller(worker), recordId, outsider)
  assert.ok(done.ok, JSON.stringify(done))
  const { link } = done.value
  if (link) {
    const token = link.split('/').at(-1) ?? ''
    const chosen = await choosePassword(at.office, { link: token, password })
    assert.ok(chosen.ok, JSON.stringify(chosen))
  }
  return await entered(at, outsider.email, password)
}
