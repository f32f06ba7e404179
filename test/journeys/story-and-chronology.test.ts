import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { boardFeed } from '../../src/board-feed.ts'
import { idOf } from '../../src/commands/story/scene.ts'
import { createServer } from '../../src/web/server.ts'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

describe('the story so far and the chronology of Jayden, in a browser', () => {
  let at: PlayedStory
  let close: () => Promise<void>
  let address: string

  before(async () => {
    at = await playedStory('2-bank-holiday-weekend')
    at.clock.moveTo('2026-09-12T01:00:00Z')
    const feed = await boardFeed(at.office.store)
    const server = await createServer({
      ...{ office: at.office, log: pino({ level: 'silent' }), secure: false },
      ...{ onChange: feed.onChange, ready: () => Promise.resolve(true), signInWindow: '1 day' },
      notice: 'Every person on this page is made up',
    })
    const origin = await server.listen({ port: 0, host: '127.0.0.1' })
    address = `${origin}/people/${idOf(at.people, 'jayden-crossley')}`
    close = async () => {
      await server.close()
      await feed.stop()
    }
  })
  after(async () => {
    await close()
    await at.drop()
  })

  async function signedIn(username: string, width: number): Promise<Page> {
    const page = await openPage({ viewport: { width, height: 800 } })
    await page.goto(new URL('/sign-in', address).href)
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill('threadwell')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    return page
  }
  const overflow = async (page: Page): Promise<unknown> =>
    await page.evaluate('document.documentElement.scrollWidth - innerWidth')

  for (const width of [1280, 360]) {
    it(`each page is accessible and fits at ${width} pixels`, async () => {
      const page = await signedIn('tom-ainscough', width)
      for (const path of ['story', 'chronology', 'chronology/print']) {
        await page.goto(`${address}/${path}`)
        await expectAccessible(page)
        assert.equal(await overflow(page), 0, path)
        assert.doesNotMatch(await page.title(), /Jayden|Crossley/)
      }
      await page.context().close()
    })
  }

  it('the story says how old each line is, leads to where it stands, and folds away nobody to ring', async () => {
    const page = await signedIn('tom-ainscough', 1280)
    await page.goto(`${address}/story`)
    const said = await wordsOf(page)
    assert.match(said, /From the child protection visit CV-26-18 of 11 Aug 2026, 32 days ago/)
    assert.match(said, /That day is over/)
    assert.ok(await page.getByText('0300 123 6722').isVisible())
    await goBy(page, page.getByRole('link', { name: /^strategy discussion SD-26-7/ }))
    assert.match(page.url(), /\/records\/\d+$/)
    await page.context().close()
  })

  it('brothers and sisters are read together, and nothing that was looked for stands in the address', async () => {
    const page = await signedIn('tom-ainscough', 1280)
    await page.goto(`${address}/chronology`)
    await page.getByLabel('Mia Crossley').check()
    await page.getByLabel('With these words').fill('gripped')
    await goBy(page, page.getByRole('button', { name: 'Show these' }))
    assert.match(page.url(), /\/chronology\?filter=\d+$/)
    assert.match(
      await wordsOf(page),
      /Review child protection conference RC-26-19 \(Jayden and Mia\)/,
    )
    await expectAccessible(page)
    const pdf = await page.request.get(`${address}/chronology.pdf${new URL(page.url()).search}`)
    assert.equal(pdf.headers()['content-type'], 'application/pdf')
    assert.match((await pdf.body()).subarray(0, 5).toString(), /^%PDF-/)
    await page.context().close()
  })

  it('his worker marks a line; a note too long is still there to be shortened', async () => {
    const page = await signedIn('omar-siddiqui', 1280)
    await page.goto(`${address}/chronology`)
    await goBy(page, page.getByRole('link', { name: /^Mark or annotate Core group/ }).first())
    await page.getByLabel('Yes').check()
    const note = page.getByLabel('What did it mean for the child')
    await note.fill('x'.repeat(1989))
    await page.getByText('You have 11 characters remaining').first().waitFor()
    await note.fill('x'.repeat(2001))
    await goBy(page, page.getByRole('button', { name: 'Save' }))
    assert.match(await wordsOf(page), /What you wrote is still here/)
    assert.equal((await note.inputValue()).length, 2001)
    assert.ok(await page.getByLabel('Yes').isChecked())
    await expectAccessible(page)
    await note.fill('Shannon spoke first.\n'.padEnd(2000, 'y'))
    await goBy(page, page.getByRole('button', { name: 'Save' }))
    assert.match(
      await wordsOf(page),
      /Shannon spoke first\. y{1979}.*Marked as significant by Omar Siddiqui/,
    )
    await page.context().close()
  })

  it('somebody who does not work with him is shown no way to mark, and is refused in words', async () => {
    const page = await signedIn('tom-ainscough', 1280)
    await page.goto(`${address}/chronology`)
    assert.equal(await page.getByRole('link', { name: /^Mark or annotate/ }).count(), 0)
    const refused = await page.goto(`${address}/chronology/lines/record-1`)
    assert.equal(refused?.status(), 403)
    assert.match(await wordsOf(page), /marked by those who work with this person now/)
    await page.context().close()
  })
})
