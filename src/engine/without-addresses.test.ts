import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addressTakenOut, withoutAddresses } from './without-addresses.ts'

const hidden = ['14 Bobbin Close, Accrington', 'BB5 1AB']

describe('a document of somebody whose address must not be disclosed', () => {
  it('says it nowhere, however it is spaced and capitalised, in rows and histories too', () => {
    const said = {
      place: 'At 14 BOBBIN  CLOSE.',
      people: [{ name: 'Mum', role: 'of 14 Bobbin Close Accrington, bb51ab' }],
      was: { value: ['BB5  1AB'], version: 3 },
    }
    assert.deepEqual(withoutAddresses(said, hidden), {
      place: `At ${addressTakenOut}.`,
      people: [{ name: 'Mum', role: `of ${addressTakenOut}, ${addressTakenOut}` }],
      was: { value: [addressTakenOut], version: 3 },
    })
  })

  it('keeps every other word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Bobbin', '14', 'Close', 'BB5', 'mum', 'school')),
        (words) => {
          const text = words.join(' ')
          fc.pre(!/14 bobbin close/i.test(text))
          assert.equal(withoutAddresses(text, hidden), text)
        },
      ),
    )
  })

  it('takes out nothing for an address that is hardly a word', () => {
    assert.equal(withoutAddresses('The flat is warm', ['flat', '']), 'The flat is warm')
  })
})
