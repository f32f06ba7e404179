import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { guardedSite, type GuardedSite } from '../security/guarded-site.ts'
import { decide, submittedContact } from '../support/contact.ts'

const main = (body: string): string =>
  body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/\s+/g, ' ')

describe('what a worker finds to do next', () => {
  let site: GuardedSite

  before(async () => {
    site = await guardedSite('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await site.close()
  })

  it('on a page that says no: the page they came from, and where their day begins', async () => {
    const { cookie } = await site.signIn('ben-holroyd')
    const from = async (referer: string): Promise<string> => {
      const asked = { method: 'GET', url: '/records/999999', headers: { cookie, referer } } as const
      const { statusCode, body } = await site.ask(asked)
      assert.equal(statusCode, 404)
      return main(body)
    }
    const said = await from('http://localhost/my-work/children?standing=referral')
    assert.match(said, /href="\/my-work\/children\?standing=referral">Back to the page/)
    assert.match(said, /href="\/my-work">Go to My work</)
    for (const nowhere of [
      'http://localhost/sign-in?to=/records/999999',
      'http://other.example/',
    ]) {
      assert.doesNotMatch(await from(nowhere), /Back to the page/)
    }
  })

  it('among what was handed over for each child of one decision: whom it is about', async () => {
    const contact = await submittedContact(site, ['ellie-mae-thornley', 'jack-tattersall'], {
      each: {
        levelRecommended: '3',
        whyNotOneLevelUp: 'Nobody has been hurt.',
        earlyHelpScreening: 'screened',
      },
    })
    const decided = await decide(site, contact, {
      levelDecided: '3',
      outcome: 'familyIntensiveSupport',
    })
    assert.ok(decided.ok, JSON.stringify(decided))
    const { body } = await site.get('/my-work', await site.signIn('nadia-hussain'))
    const said = [...main(body).matchAll(/Read and take<span[^>]*>: ([^<]+)</g)].map(
      ([, one]) => one,
    )
    assert.deepEqual(said.filter((one) => one?.startsWith('Family Intensive Support')).sort(), [
      'Family Intensive Support, Ellie-Mae Thornley, 7',
      'Family Intensive Support, Jack Tattersall, 9',
    ])
  })
})
