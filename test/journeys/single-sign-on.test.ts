import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { endWorker } from '../../src/cases/workers/end-worker.ts'
import { openIdProvider } from '../../src/outside/identity-provider.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { client, startCouncilProvider, type CouncilProvider } from '../support/council-provider.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('single sign-on with the council’s own provider', () => {
  let council: CouncilProvider
  let site: TestSite
  const logged: string[] = []
  const opened: Page[] = []

  before(async () => {
    council = await startCouncilProvider()
    site = await testSite(
      '2026-03-26T15:15:00Z',
      (practice) => ({
        ...practice,
        pack: {
          ...practice.pack,
          signInToDemonstration: {
            ...practice.pack.signInToDemonstration,
            postsOfClaims: {
              'TW Burnley managers': {
                role: 'practice-manager',
                team: 'burnley-duty-and-assessment',
              },
            },
          },
        },
      }),
      {
        log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
        identityProvider: openIdProvider({
          issuer: new URL(council.issuer),
          clientId: client.id,
          clientSecret: client.secret,
          scopes: 'openid profile',
          usernameClaim: 'preferred_username',
          rolesClaim: 'groups',
        }),
      },
    )
    council.knows(site.address)
  })
  after(async () => {
    await site.close()
    await council.close()
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close()
  })

  const fresh = async (): Promise<Page> => {
    const page = await openPage()
    opened.push(page)
    return page
  }
  const main = async (page: Page): Promise<string> =>
    (await page.locator('main').textContent()) ?? ''

  /** Goes to the provider from the sign-in page. */
  async function leave(page: Page, to = '/sign-in'): Promise<void> {
    await page.goto(`${site.address}${to}`)
    await goBy(page, page.getByRole('button', { name: 'Use your council account' }))
    assert.ok(page.url().startsWith(council.issuer))
  }
  /** Signs in on the provider's own pages, and agrees that we are told. */
  async function comeBack(page: Page, username: string): Promise<void> {
    await page.locator('[name="login"]').fill(username)
    await page.locator('[name="password"]').fill('any')
    await goBy(page, page.getByRole('button', { name: 'Sign-in' }))
    await goBy(page, page.getByRole('button', { name: 'Continue' }))
  }

  /** An answer of the provider that this browser brought back and that nobody has used, with its step still open. */
  async function unusedAnswer(page: Page): Promise<string> {
    await leave(page)
    const step = (await page.context().cookies()).filter(({ name }) => name === 'threadwell_step')
    await page.context().clearCookies({ name: 'threadwell_step' })
    await comeBack(page, 'hannah-cowell')
    assert.match(await main(page), /That took too long, or was finished already/)
    const answer = page.url()
    await page.context().addCookies(step)
    return answer
  }

  it('signs in whoever the provider knows, and goes on to the page that was wanted', async () => {
    const page = await fresh()
    await leave(page, '/outbox')
    await comeBack(page, 'sam-patel')
    assert.equal(page.url(), `${site.address}/outbox`)
    await page.goto(`${site.address}/account`)
    assert.match(await main(page), /by council account/)
    assert.ok(council.asked.includes('POST /token'))
    await page.goto(`${site.address}/front-door`)
    await goBy(page, page.getByRole('button', { name: 'Sign out' }))
    // The provider asks whether to end its own session too, and sends the browser back.
    assert.ok(page.url().startsWith(`${council.issuer}/session/end`))
    await goBy(page, page.getByRole('button', { name: /Yes/ }))
    assert.equal(page.url(), `${site.address}/sign-in`)
  })

  it('gives the posts that the provider’s groups stand for, and takes them away with the group', async () => {
    council.says.set('joanne-whitworth', { groups: ['TW Burnley managers', 'Everybody'] })
    const page = await fresh()
    await leave(page)
    await comeBack(page, 'joanne-whitworth')
    const posts = async (): Promise<readonly string[]> => {
      const rows = await site.office.store.transaction({ system: true }, (work) =>
        work.hot<{ post: string }>(
          'posts-in-test',
          `select role || ' ' || team_id as post from worker_post join worker on worker.id = worker_id
           where username = 'joanne-whitworth' and to_at is null order by worker_post.id`,
          [],
        ),
      )
      return rows.map((row) => row.post)
    }
    const own = 'social-worker front-door-east'
    assert.deepEqual(await posts(), [own, 'practice-manager burnley-duty-and-assessment'])
    council.says.set('joanne-whitworth', { groups: ['Everybody'] })
    const again = await fresh()
    await leave(again)
    await comeBack(again, 'joanne-whitworth')
    assert.deepEqual(await posts(), [own])
  })

  it('refuses somebody whom nobody added here, and says nothing of what the provider told', async () => {
    council.says.set('stranger', { preferred_username: 'marked-claim-7731' })
    const page = await fresh()
    await leave(page)
    await comeBack(page, 'stranger')
    assert.match(
      await main(page),
      /nobody with that name works in Threadwell\. Ask your administrator/,
    )
    assert.doesNotMatch(await page.content(), /marked-claim-7731/)
    await expectAccessible(page)
  })

  it('refuses somebody whose account has ended, in the same words', async () => {
    const workerId = site.caller('daniel-okafor').workerId
    const admin = site.caller('system-administrator')
    assert.ok((await endWorker(site.office, admin, { workerId, takenBy: {} })).ok)
    const page = await fresh()
    await leave(page)
    await comeBack(page, 'daniel-okafor')
    assert.match(await main(page), /nobody with that name works in Threadwell/)
  })

  it('refuses an answer with another state, one for another browser, and one that comes twice', async () => {
    const page = await fresh()
    const answer = await unusedAnswer(page)
    const elsewhere = await fresh()
    await elsewhere.goto(answer)
    assert.match(await main(elsewhere), /That took too long, or was finished already/)

    const changed = new URL(answer)
    changed.searchParams.set('state', 'made-up')
    await page.goto(changed.href)
    assert.match(await main(page), /sent an answer that cannot be used/)
    await page.goto(answer)
    assert.match(await main(page), /That took too long, or was finished already/)
    await page.goto(`${site.address}/front-door`)
    assert.equal(new URL(page.url()).pathname, '/sign-in')
  })

  it('refuses a token that was made for another sign-in of the same browser', async () => {
    const { office } = site
    const { identityProvider: provider } = office
    assert.ok(provider)
    const answer = await unusedAnswer(await fresh())
    const other = await provider.begin(`${site.address}/sign-in/council/back`)
    const state = new URL(answer).searchParams.get('state') ?? ''
    // The right state, and the wrong nonce and verifier: as when an answer is put into somebody else's sign-in.
    await assert.rejects(
      provider.finish(new URL(answer), { ...other.expected, state }),
      /not sound/,
    )
  })

  it('refuses a code that took longer than ten minutes', async () => {
    const page = await fresh()
    await leave(page)
    site.clock.moveTo('2026-03-26T15:25:01Z')
    await comeBack(page, 'hannah-cowell')
    assert.match(await main(page), /That took too long/)
    site.clock.moveTo('2026-03-26T15:15:00Z')
  })

  it('writes no code, token, state or secret to the log', () => {
    const lines = logged.join('')
    assert.match(lines, /sign-in\/council\/back/)
    assert.doesNotMatch(lines, /code=|state=|nonce|eyJ|between the two of us|marked-claim/)
  })

  it('says what to do when the provider does not answer', async () => {
    await council.hangUp()
    const page = await fresh()
    await page.goto(`${site.address}/sign-in`)
    await expectAccessible(page)
    await goBy(page, page.getByRole('button', { name: 'Use your council account' }))
    // What it published is known already: the browser is sent, and finds nobody there.
    const cold = openIdProvider({
      issuer: new URL(council.issuer),
      clientId: client.id,
      clientSecret: client.secret,
      scopes: 'openid',
      usernameClaim: 'sub',
      rolesClaim: undefined,
    })
    await assert.rejects(cold.begin(`${site.address}/back`), /cannot be reached/)
  })
})
