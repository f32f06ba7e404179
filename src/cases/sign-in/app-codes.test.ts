import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { appAddress, base32, codeAt, stepAt, stepOfCode } from './app-codes.ts'

// RFC 6238, appendix B, and RFC 4648, section 10.
const secret = Buffer.from('12345678901234567890')

describe('codes of an app', () => {
  it('are those of RFC 6238', () => {
    for (const [seconds, code] of [
      [59, '94287082'],
      [1_111_111_109, '07081804'],
      [1_111_111_111, '14050471'],
      [1_234_567_890, '89005924'],
      [2_000_000_000, '69279037'],
      [20_000_000_000, '65353130'],
    ] as const) {
      assert.equal(codeAt(secret, stepAt(seconds * 1000), 8), code)
    }
  })

  it('are told to a person as RFC 4648 writes bytes', () => {
    assert.equal(base32(Buffer.from('foobar')), 'MZXW6YTBOI')
    assert.equal(base32(Buffer.from('foob')), 'MZXW6YQ')
    assert.equal(
      appAddress(secret, { issuer: 'A council', username: 'jo' }),
      `otpauth://totp/A%20council:jo?secret=${base32(secret)}&issuer=A%20council`,
    )
  })

  it('are taken half a minute early or late, with a space in them, and no further', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e9, max: 2e12 }),
        fc.integer({ min: -4, max: 4 }),
        (now, off) => {
          const step = stepAt(now) + off
          const code = codeAt(secret, step)
          const taken = stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, {
            now,
            last: undefined,
          })
          const near = [-1, 0, 1].some((one) => codeAt(secret, stepAt(now) + one) === code)
          assert.equal(taken !== undefined, near)
        },
      ),
    )
  })

  it('are taken once: never the same half minute again, nor an earlier one', () => {
    const now = 1_111_111_111_000
    const step = stepAt(now)
    assert.equal(stepOfCode(secret, codeAt(secret, step), { now, last: step }), undefined)
    assert.equal(stepOfCode(secret, codeAt(secret, step - 1), { now, last: step }), undefined)
    assert.equal(stepOfCode(secret, codeAt(secret, step + 1), { now, last: step }), step + 1)
  })
})
