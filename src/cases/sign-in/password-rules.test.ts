import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { whatIsWrongWith } from './password-rules.ts'

describe('a new password', () => {
  it('has twelve characters or more', () => {
    assert.match(whatIsWrongWith('three words', 'jo') ?? '', /12 characters or more/)
    assert.match(whatIsWrongWith('kettle lantern brook '.repeat(20), 'jo') ?? '', /200 characters/)
  })

  it('is not one that is guessed first, whatever is put around it', () => {
    for (const password of [
      'Password1234!',
      'passwordpassword',
      'Welcome2026!!',
      'LancashireCouncil1',
      'aaaaaaaaaaaaaa',
      '123456789012345',
      'qwertyuiop123456',
      'ben.holroyd2026',
      'Summer2026Monday',
    ]) {
      assert.match(
        whatIsWrongWith(password, 'ben.holroyd') ?? '',
        /first that somebody would guess/,
      )
    }
  })

  it('may be three words, with no rule about capitals or digits', () => {
    for (const password of ['three quiet words', 'kettlelanternbrook', 'Źdźbło kamień most']) {
      assert.equal(whatIsWrongWith(password, 'jo'), undefined)
    }
  })
})
