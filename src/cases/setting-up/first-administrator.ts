import { createHash, randomBytes } from 'node:crypto'
import { done, invalid, refused, type Problem, type Result } from '../../engine/refusal.ts'
import { instantText, milliseconds } from '../../engine/temporal.ts'
import { addOneTimeLink, hasWorkers, useOneTimeLink } from '../../store/installation.ts'
import { addWorker } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const dayInMilliseconds = 86_400_000

/** A link, good for one day and one use, that lets the first administrator in; undefined when somebody works here. */
export async function firstAdministratorLink(office: Office): Promise<string | undefined> {
  const at = office.clock.now()
  return await office.store.transaction({ system: true }, async (work) => {
    if (await hasWorkers(work)) return undefined
    const token = randomBytes(24).toString('base64url')
    await addOneTimeLink(work, {
      tokenHash: hashOf(token),
      purpose: 'first-administrator',
      at,
      expiresAt: instantText(milliseconds(at) + dayInMilliseconds),
    })
    return `/first-administrator/${token}`
  })
}

/** Makes the first administrator's account. Refused when the link was used, is old, or somebody works here already. */
export async function makeFirstAdministrator(
  office: Office,
  token: string,
  given: { username: string; name: string; password: string },
): Promise<Result<true>> {
  const username = given.username.trim().toLowerCase()
  const problems: Problem[] = []
  if (!/^[a-z][a-z0-9.-]{2,40}$/.test(username)) {
    problems.push({ question: 'username', message: 'Use 3 letters or more, like jo.bloggs' })
  }
  if (!given.name.trim()) problems.push({ question: 'name', message: 'Enter your name' })
  if (given.password.length < 12) {
    problems.push({ question: 'password', message: 'Use a password of 12 characters or more' })
  }
  if (problems.length > 0) return invalid(problems)
  const passwordHash = await office.passwords.hash(given.password)
  return await act(office, 'public', { action: 'make-first-administrator' }, async (request) => {
    const { work, now, practice } = request
    const team = practice.pack.teams.find((one) => one.type === 'administration')
    const used = await useOneTimeLink(work, hashOf(token), now)
    if (!used || !team || (await hasWorkers(work))) {
      return refused({
        kind: 'not-permitted',
        message:
          'This link has been used or is too old. Start Threadwell again for a new one, as long as nobody has an account.',
      })
    }
    const posts = [{ role: 'administrator', teamId: team.id }]
    await addWorker(work, { username, name: given.name.trim(), posts, passwordHash, at: now })
    return done(true)
  })
}
