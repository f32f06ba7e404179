import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { wordsOf } from './as-met.ts'
import { goBy } from './browser.ts'
import { sayWhy } from './say-why.ts'
import type { TestSite } from './site.ts'
import type { Known, Typist } from './typist.ts'

/** A desk at which one person after another sits down, each signed in as themselves. */
export interface Desk {
  readonly page: Page
  /** Signs somebody in, unless they sit there already. */
  become(username: string): Promise<void>
  /** Presses the last button of this name: a form has its first one twice, once out of sight for Enter. */
  press(name: string | RegExp): Promise<void>
  /** Everything the page says, in one line. */
  words(): Promise<string>
  /** Begins a record from the buttons on somebody's page. Returns the address of it. */
  begin(username: string, personId: string, title: string): Promise<string>
  /** Opens a record that somebody else, or another record, has begun. */
  open(username: string, address: string): Promise<void>
  /** Fills in one page after another of the record that is open, up to where its answers are checked. */
  write(process: string, known: Known): Promise<void>
  /** Hands in what is written, or completes it where nobody has to sign. */
  handIn(process: string, known: Known): Promise<void>
  /** Opens what was handed in, fills in what its signature asks and presses the button that decides it. */
  sign(username: string, address: string, process: string, known: Known): Promise<void>
  /** What is asked of whoever signs is wrong or missing, in these words, and the page is still there. */
  refused(words: RegExp): Promise<void>
  /** The newest record of this title that the record on the screen has opened. */
  follow(title: string): Promise<string>
}

const pagesAtMost = 20

/** Sets the desk up on a page of the site; `typist` counts what is typed at it. */
export function deskOn(site: TestSite, page: Page, typist: Typist): Desk {
  let signedIn = ''
  const sessionOf = (username: string): string => `${username} ${site.office.clock.now()}`
  const button = (name: string | RegExp) => page.getByRole('button', { name }).last()
  const here = (): string => /^.*\/records\/\d+/.exec(page.url())?.[0] ?? ''

  const noProblem = async (): Promise<void> => {
    const summary = page.locator('.govuk-error-summary')
    if ((await summary.count()) > 0) assert.fail(`${page.url()}: ${await summary.innerText()}`)
  }

  const desk: Desk = {
    page,
    async become(username) {
      // Whoever leaves the desk for days is signed out.
      if (signedIn === sessionOf(username)) return
      await page.context().clearCookies()
      await site.signIn(page, username)
      signedIn = sessionOf(username)
    },
    async press(name) {
      await goBy(page, button(name))
    },
    async words() {
      return await wordsOf(page)
    },
    async begin(username, personId, title) {
      await desk.become(username)
      await page.goto(`${site.address}/people/${personId}`)
      await sayWhy(page)
      await goBy(page, page.getByRole('link', { name: title, exact: true }))
      await desk.press('Begin')
      assert.notEqual(here(), '', `${title} was not begun: ${await desk.words()}`)
      return here()
    },
    async open(username, address) {
      await desk.become(username)
      await page.goto(address)
      await desk.press('Go on recording')
    },
    async write(process, known) {
      for (let pages = 0; pages < pagesAtMost && !page.url().endsWith('/check'); pages += 1) {
        await typist.fillPage(page, process, known)
        await desk.press('Save and continue')
        await noProblem()
      }
      assert.equal(await page.locator('#gaps').innerText(), '', 'what is still wanted')
    },
    async handIn(process, known) {
      await typist.fillPage(page, process, known)
      await desk.press(/^Hand in$|^Complete this/)
      await noProblem()
      await page
        .getByText(/Waiting for a decision|What was decided/)
        .first()
        .waitFor()
      typist.endRecord()
    },
    async sign(username, address, process, known) {
      await desk.become(username)
      await page.goto(`${address}/decide`)
      await typist.fillPage(page, process, known)
      await desk.press(/^Decide/)
    },
    async refused(words) {
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      assert.match((await page.locator('.govuk-error-summary').textContent()) ?? '', words)
    },
    async follow(title) {
      const link = page.getByRole('link', { name: new RegExp(`^${title} [A-Z]+-26-`) }).first()
      return new URL((await link.getAttribute('href')) ?? '', site.address).href
    },
  }
  return desk
}
