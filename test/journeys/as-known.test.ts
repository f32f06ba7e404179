import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const child = 'ellie-mae-thornley'
const worker = 'joanne-whitworth'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`a person as they were known, and what people say against it, ${how}`, () => {
    let site: TestSite
    let page: Page
    let person: string
    let contact: string

    before(async () => {
      site = await testSite('2026-03-02T09:00:00Z')
      const call = { receivedAt: '2026-02-27 16:40' }
      const handedIn = await submittedContact(site, [child], { call })
      contact = `${site.address}/records/${handedIn.id}`
      site.clock.moveTo('2026-03-03T09:00:00Z')
      const id = site.person(child)
      const change = { because: 'The school rang', school: 'St Oswald’s' }
      assert.ok((await changePerson(site.office, site.caller(worker), id, change)).ok)
      site.clock.moveTo('2026-03-04T09:00:00Z')
      assert.ok((await decide(site, handedIn, { outcome: 'noFurtherAction' })).ok)
      site.clock.moveTo('2026-03-05T09:00:00Z')
      person = `${site.address}/people/${id}`
      page = await openPage(options)
      await site.signIn(page, worker)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const choose = async (box: 'at' | 'since', day: string, time = ''): Promise<void> => {
      const [date = '', month = '', year = ''] = day.split(' ')
      const typed = { day: date, month, year, time }
      for (const [part, value] of Object.entries(typed)) {
        await page.locator(`[name="${box}-${part}"]`).fill(value)
      }
    }
    const press = async (name: string): Promise<void> => {
      await goBy(page, page.getByRole('button', { name }).first())
    }

    it('is chosen by day and time, and an instant that is to come is refused', async () => {
      await page.goto(person)
      await goBy(page, page.getByRole('link', { name: 'As known on' }))
      await expectSound(page)
      await press('Show what was known')
      assert.match(await wordsOf(page), /Enter the day to look back to/)
      await choose('at', '9 3 2026', '10:00')
      await press('Show what was known')
      assert.match(await wordsOf(page), /Mon 9 Mar 2026 10:00 is still to come: nobody knows yet/)
      await expectSound(page)
    })

    it('shows what was known then, marked as that, and nothing found out later', async () => {
      await choose('at', '2 3 2026')
      await press('Show what was known')
      const known = await wordsOf(page)
      assert.match(known, /As known on Mon 2 Mar 2026 23:59\. To read only/)
      assert.match(known, /Peelbrook Primary School/)
      assert.doesNotMatch(known, /St Oswald’s/)
      assert.match(known, /It was waiting for a decision/)
      assert.match(
        known,
        /Happened Fri 27 Feb 2026 16:40, recorded Mon 2 Mar 2026 09:00 \(3 days later\)/,
      )
      assert.match(page.url(), /\/known\?at=2026-03-02T23%3A59%3A59\.999Z$/)
      await expectSound(page)
    })

    it('says what was recorded between two days, by whom and when', async () => {
      await choose('at', '4 3 2026', '12:00')
      await choose('since', '2 3 2026', '12:00')
      await press('Show what was known')
      const known = await wordsOf(page)
      assert.match(known, /School: St Oswald’s \(was Peelbrook Primary School\)/)
      assert.match(known, /It is: decided \(was waiting for a decision\)/)
      assert.match(known, new RegExp(`${site.caller(worker).name}, Tue 3 Mar 2026 09:00`))
      await expectSound(page)
    })

    it('says so where nobody knew of them yet', async () => {
      await page.goto(`${person}/known?at=2026-03-01T09:00:00Z`)
      assert.match(
        await wordsOf(page),
        /Nobody here knew of this person yet: they were first recorded/,
      )
      await expectSound(page)
    })

    it('writes down in their words that somebody does not agree, beside what it is about', async () => {
      await page.goto(contact)
      assert.match(await wordsOf(page), /recorded Mon 2 Mar 2026 09:00 \(3 days later\)/)
      await goBy(page, page.getByRole('link', { name: 'Say that something here is wrong' }))
      await press('Write it down')
      assert.match(await wordsOf(page), /Choose what it is about/)
      await expectSound(page)
      await page.getByLabel('What is it about?').selectOption('worries')
      await page.getByLabel('They see it otherwise').check()
      await page.getByLabel('A parent or carer').check()
      await page.getByLabel('What they say, in their words').fill('She was never hungry.')
      await press('Write it down')
      await page.getByLabel(/What did we do about it/).fill('Both accounts are kept.')
      await press('Write down what we did')
      await expectSound(page)
      await page.goto(contact)
      const file = await wordsOf(page)
      assert.match(file, /Not agreed by a parent: “She was never hungry\.”/)
      assert.match(file, /What we did: Both accounts are kept\./)
      await expectSound(page)
    })

    it('does the same of what is said of a person', async () => {
      await page.goto(person)
      await goBy(page, page.getByRole('link', { name: 'Say that something here is wrong' }))
      await expectSound(page)
      await page.getByLabel('What is it about?').selectOption('born_on')
      await page.getByLabel('It is wrong').check()
      await page.getByLabel('The child or young person').check()
      await page.getByLabel('What they say, in their words').fill('I was born on the 13th.')
      await press('Write it down')
      await page.goto(person)
      assert.match(await wordsOf(page), /Said to be wrong by the child: “I was born on the 13th\.”/)
      await expectSound(page)
    })
  })
}
