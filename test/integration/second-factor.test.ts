import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readAccount } from '../../src/cases/sign-in/account.ts'
import { beginApp, confirmApp, readAppToAdd, takeAppAway } from '../../src/cases/sign-in/app.ts'
import { codeAt, stepAt } from '../../src/cases/sign-in/app-codes.ts'
import { renewCodes } from '../../src/cases/sign-in/recovery-codes.ts'
import { giveCode } from '../../src/cases/sign-in/second-step.ts'
import { whoIs } from '../../src/cases/sign-in/session.ts'
import { signIn, type Entered } from '../../src/cases/sign-in/sign-in.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const start = Date.parse('2026-03-26T15:15:00Z')
const device = 'Chrome on Windows'

describe('a second factor', () => {
  let at: TestOffice
  let secret: Buffer
  let session: string
  let codes: readonly string[]
  let minutes = 0

  before(async () => {
    at = await testOffice(new Date(start).toISOString(), (practice) => ({
      ...practice,
      pack: {
        ...practice.pack,
        signInToDemonstration: {
          ...practice.pack.signInToDemonstration,
          secondFactorFor: ['practice-manager'],
        },
      },
    }))
  })
  after(async () => {
    await at.close()
  })

  const sam = () => at.caller('sam-patel')
  const code = (early = 0): string =>
    codeAt(secret, stepAt(Date.parse(at.office.clock.now())) - early)
  const goOn = (more = 1): void => {
    minutes += more
    at.clock.moveTo(new Date(start + minutes * 60_000).toISOString())
  }
  const password = async (username = 'sam-patel'): Promise<Result<Entered>> =>
    await signIn(at.office, { username, password: 'threadwell', device })
  const halfway = async (): Promise<string> => {
    const entered = await password()
    assert.ok(entered.ok && entered.value.is === 'halfway')
    return entered.value.step
  }
  const give = async (given: string, step?: string) =>
    await giveCode(at.office, { step: step ?? (await halfway()), code: given, device })
  const said = (result: Result<unknown>): string =>
    result.ok ? 'ok' : JSON.stringify(result.refusal)

  it('is not wanted of a post that the authority leaves out: the password alone signs in', async () => {
    const entered = await password('joanne-whitworth')
    assert.ok(entered.ok && entered.value.is === 'in')
    const signedIn = await whoIs(at.office, entered.value.token)
    assert.equal(signedIn?.onlyToEnrol, false)
  })

  it('is wanted first of a post that must have one: until then the session opens nothing else', async () => {
    const entered = await password()
    assert.ok(entered.ok && entered.value.is === 'in')
    session = entered.value.token
    assert.equal((await whoIs(at.office, session))?.onlyToEnrol, true)
    const account = await readAccount(at.office, sam(), session)
    assert.ok(account.ok && account.value.mustHaveSecondFactor)
  })

  it('is an app, whose secret the database holds sealed only', async () => {
    assert.ok((await beginApp(at.office, sam())).ok)
    const toAdd = await readAppToAdd(at.office, sam())
    assert.ok(toAdd.ok)
    assert.match(
      toAdd.value.address,
      /^otpauth:\/\/totp\/Threadwell%2C%20Lancashire:sam-patel\?secret=/,
    )
    secret = fromBase32(toAdd.value.secret)
    const [row] = await at.office.store.transaction({ system: true }, (work) =>
      work.hot<{ sealed_secret: Buffer }>(
        'sealed-in-test',
        'select sealed_secret from authenticator_app',
        [],
      ),
    )
    assert.ok(row && !row.sealed_secret.includes(secret))
    assert.ok(!row.sealed_secret.includes(secret.toString('base64url')))
    const wrong = await confirmApp(at.office, sam(), { code: '000000', session })
    assert.match(said(wrong), /not the code your app shows now/)
    // Nothing is asked of an app that never gave a right code.
    const still = await password()
    assert.ok(still.ok && still.value.is === 'in')
  })

  it('opens everything once one code was right, and gives ten recovery codes', async () => {
    const added = await confirmApp(at.office, sam(), { code: code(), session })
    assert.ok(added.ok)
    codes = added.value.recoveryCodes
    assert.equal(new Set(codes).size, 10)
    assert.equal((await whoIs(at.office, session))?.onlyToEnrol, false)
    const again = await confirmApp(at.office, sam(), { code: code(), session })
    assert.match(said(again), /No app is being added/)
  })

  it('is asked for after the password, and takes a code once', async () => {
    assert.match(said(await give(code())), /not right, or was used already/)
    goOn()
    const inNow = await give(code())
    assert.ok(inNow.ok)
    assert.equal((await whoIs(at.office, inNow.value.token))?.caller.name, 'Sam Patel')
    assert.match(said(await give(code())), /not right, or was used already/)
    goOn()
    assert.match(said(await give(code(4))), /not right/)
  })

  it('lets a step be finished once, and not after ten minutes', async () => {
    goOn()
    const step = await halfway()
    assert.ok((await give(code(), step)).ok)
    goOn()
    assert.match(said(await give(code(), step)), /took too long, or was finished already/)
    const slow = await halfway()
    goOn(11)
    assert.match(said(await give(code(), slow)), /took too long/)
  })

  it('takes each recovery code once, however it is typed, and none of an earlier set', async () => {
    const [first = '', second = ''] = codes
    assert.ok((await give(first.toUpperCase().replaceAll('-', ' '))).ok)
    assert.match(said(await give(first)), /not right, or was used already/)
    const renewed = await renewCodes(at.office, sam())
    assert.ok(renewed.ok)
    assert.match(said(await give(second)), /not right/)
    assert.ok((await give(renewed.value.recoveryCodes[0] ?? '')).ok)
  })

  it('is locked after eight wrong codes, for the right one too, and opens after a quarter of an hour', async () => {
    goOn()
    const step = await halfway()
    for (let tries = 0; tries < 8; tries += 1) await give('000000', step)
    assert.match(said(await give(code(), step)), /too many tries/)
    assert.match(said(await password()), /too many tries/)
    goOn(16)
    assert.ok((await give(code())).ok)
  })

  it('counts guesses that come all at once one by one', async () => {
    goOn()
    const step = await halfway()
    await Promise.all(Array.from({ length: 12 }, () => give('000000', step)))
    assert.match(said(await give(code(), step)), /too many tries/)
    goOn(16)
    const guesses = Array.from({ length: 12 }, (_, one) =>
      signIn(at.office, { username: 'ruth-heaton', password: `guess ${one}`, device }),
    )
    await Promise.all(guesses)
    assert.match(said(await password('ruth-heaton')), /too many tries/)
  })

  it('is not lost by somebody who must have one, while it is their last', async () => {
    assert.match(
      said(await takeAppAway(at.office, sam())),
      /this is your only one\. Add another first/,
    )
    const entered = await password()
    assert.ok(entered.ok && entered.value.is === 'halfway')
  })
})

/** As an app reads what a person typed: RFC 4648. */
function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const five = (letter: string): string => letters.indexOf(letter).toString(2).padStart(5, '0')
  const bits = Array.from(text, five).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
