import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import {
  atScreen,
  theCheck,
  theRefusal,
  theReport,
  theReturn,
  type AtScreen,
  type Counted,
} from '../support/missing-route.ts'
import { testSite, type TestSite } from '../support/site.ts'

const sizes = [
  { title: '1280 px with a script', width: 1280, scripts: true },
  { title: '360 px with a script', width: 360, scripts: true },
  { title: '360 px with no script', width: 360, scripts: false },
] as const

for (const { title, width, scripts } of sizes) {
  describe(`missing from home in one screen, by five people, at ${title}`, () => {
    let site: TestSite
    let page: Page
    let at: AtScreen
    let screen = ''
    const counts: (readonly [string, Counted])[] = []

    before(async () => {
      site = await testSite('2026-03-20T22:55:00Z')
      page = await openPage({ viewport: { width, height: 900 }, javaScriptEnabled: scripts })
      page.setDefaultTimeout(10_000)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    /** Somebody sits down: what they do is counted from here. */
    const sitsDown = async (username: string, instant: string): Promise<void> => {
      site.clock.moveTo(instant)
      await page.context().clearCookies()
      await site.signIn(page, username)
      at = atScreen(site, page, scripts)
    }
    const unfold = async (): Promise<void> => {
      at.counted.presses += 1
      await page.locator('summary', { hasText: 'Write down what followed' }).last().click()
    }
    const getsUp = async (who: string, before?: Counted): Promise<void> => {
      await fits()
      if (scripts) await expectAccessible(page)
      counts.push([who, both(at.counted, before)])
      await picture(who)
    }
    const fits = async (): Promise<void> => {
      if (!scripts) return
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      assert.equal(await page.evaluate<number>(over), 0, 'nothing is wider than the page')
    }
    const picture = async (name: string): Promise<void> => {
      const folder = process.env.THREADWELL_PICTURES
      if (folder)
        await page.screenshot({ path: `${folder}/missing-${width}-${name}.png`, fullPage: true })
    }

    it('whoever takes the police’s call at night reports it', async () => {
      await sitsDown('tom-ainscough', '2026-03-20T22:55:00Z')
      await at.open('/screens/missing')
      await at.press(/^Begin a report/)
      await at.type('Name', 'Kian Duffy')
      await at.press(/^Search$/)
      await at.choose(/Kian Duffy/)
      await at.press(/^Go on with those chosen/)
      screen = new URL(page.url()).pathname
      assert.match(screen, /^\/screens\/missing\/\d+$/)
      await at.fill('missing-episode', theReport)
      await picture('report')
      await at.press(/^Complete this report/)
      assert.match(await at.words(), /Is the child back|Has the child been found/)
      await getsUp('Whoever takes the call')
    })

    it('a social worker writes down that they are back, and the police’s check', async () => {
      await sitsDown('nasreen-malik', '2026-03-21T06:40:00Z')
      await at.open(screen)
      await at.fill('missing-return', theReturn)
      await at.press(/^Complete this return/)
      const until = at.counted
      await sitsDown('nasreen-malik', '2026-03-21T11:30:00Z')
      await at.open(screen)
      if ((await page.locator('details.tw-screen__form').count()) > 0) await unfold()
      await at.fill('missing-return', theCheck)
      await at.press(/^Save$/)
      assert.match(await at.words(), /Would not say who bought the trainers/)
      await getsUp('Social worker', until)
    })

    it('the interviewer finds it on the list, offers at once, is refused and answers for it all the same', async () => {
      await sitsDown('aidan-seddon', '2026-03-21T17:05:00Z')
      await at.open('/screens/missing')
      assert.match(await at.words(), /Return interviews due \(1\).*61 hours 10 minutes left/)
      if (scripts) await expectAccessible(page)
      await at.press(/Kian Duffy/)
      const { workerId } = site.caller('aidan-seddon')
      const { sharedWith, recommendations, ...rest } = theRefusal(workerId)
      await at.fill('return-interview', rest)
      await at.press(/^Hand in this return interview/)
      assert.match(await at.words(), /cannot be handed in yet/)
      assert.match(await at.words(), /Add at least one action.*Add at least one person or service/)
      await at.fill('return-interview', { ...(recommendations ? { recommendations } : {}) })
      await at.fill('return-interview', { ...(sharedWith ? { sharedWith } : {}) })
      await at.press(/^Hand in this return interview/)
      assert.match(await at.words(), /Shared Done.*Escalated to the front door/)
      await getsUp('Interviewer')
    })

    it('the coordinator closes it', async () => {
      await sitsDown('lena-whittam', '2026-03-21T18:00:00Z')
      await at.open('/screens/missing')
      await at.press(/Kian Duffy/)
      await at.fill('return-interview', {
        closingComment: 'He was asked twice, kindly. Ask again.',
      })
      await at.press(/^Close this return interview/)
      assert.match(await at.words(), /Closed Done He was asked twice/)
      await getsUp('Coordinator')
    })

    it('a reviewing officer reads all of it on the same page, and has nothing to fill in', async () => {
      await sitsDown('ivan-brooks', '2026-03-23T09:00:00Z')
      await at.open(screen)
      const words = await at.words()
      assert.match(
        words,
        /Leaving for football.*At the front door.*Said little.*The child declined/,
      )
      assert.match(words, /Everything that is yours to read here is finished/)
      assert.equal(await page.locator('[data-record-form]').count(), 0)
      await getsUp('Reader')
    })

    it('is as many steps and fields as the guide says', async () => {
      const guide = await readFile(
        new URL('../../docs/guide/missing-from-home.md', import.meta.url),
      )
      const all = counts.map(([, one]) => one).reduce((one, other) => both(one, other))
      const { pages, presses, fields } = all
      const said = scripts
        ? [...counts, ['All five', all] as const].map(([who, one]) => inRow(who, one)).join('\n')
        : `${pages} pages, ${presses} presses and ${fields} fields`
      assert.ok(guide.toString().includes(said), said)
    })
  })
}

const both = (one: Counted, other: Counted = { pages: 0, presses: 0, fields: 0 }): Counted => ({
  pages: one.pages + other.pages,
  presses: one.presses + other.presses,
  fields: one.fields + other.fields,
})

const inRow = (who: string, { pages, presses, fields }: Counted): string =>
  `| ${who} | ${pages} | ${presses} | ${fields} |`
