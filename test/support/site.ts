import { pino, type Logger } from 'pino'
import type { Page } from 'playwright-core'
import type { Office } from '../../src/cases/office.ts'
import { apiOnFirstUse } from '../../src/api-on-first-use.ts'
import { boardFeed } from '../../src/board-feed.ts'
import { createServer } from '../../src/web/server.ts'
import { testOffice, type TestOffice } from './office.ts'

/** The whole site over an office of its own, as a browser meets it. */
export interface TestSite extends TestOffice {
  readonly address: string
  /** Signs somebody of the demonstration in, in this page's browser. */
  signIn(page: Page, username: string): Promise<void>
}

export interface SiteOptions {
  /** Where its log lines go; nowhere unless given. */
  readonly log?: Logger
  readonly identityProvider?: Office['identityProvider']
  readonly department?: Office['department']
  /** Pages say that e-mail is sent, with this address in it; who takes it is the test's to say. */
  readonly writesFrom?: string
}

/** Starts the site at an instant; its clock stands still until it is moved. Close it in `after`. */
export async function testSite(
  at: string,
  change?: Parameters<typeof testOffice>[1],
  { log = pino({ level: 'silent' }), identityProvider, department, writesFrom }: SiteOptions = {},
): Promise<TestSite> {
  const plain = await testOffice(at, change, { identityProvider })
  const opened = { ...plain, office: { ...plain.office, department } }
  const feed = await boardFeed(opened.office.store)
  const server = await createServer({
    office: opened.office,
    log,
    secure: false,
    onChange: feed.onChange,
    ready: () => Promise.resolve(true),
    // No test may end in another minute than it began in.
    signInWindow: '1 day',
    notice: 'Every person on this page is made up',
    ...(writesFrom ? { hasPost: true, address: writesFrom } : {}),
    api: apiOnFirstUse({ office: opened.office, log }),
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  return {
    ...opened,
    address,
    async signIn(page, username) {
      await page.goto(`${address}/sign-in`)
      await page.getByLabel('Your name for signing in').fill(username)
      await page.getByLabel('Password', { exact: true }).fill('threadwell')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL((url) => url.pathname !== '/sign-in')
    },
    async close() {
      await server.close()
      await feed.stop()
      await opened.close()
    },
  }
}
