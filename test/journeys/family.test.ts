import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`the family of a child, ${how}`, () => {
    let site: TestSite
    let page: Page
    let address: string

    before(async () => {
      site = await testSite('2026-03-26T15:15:00Z')
      address = `${site.address}/people/${site.person('freya-entwistle')}/family`
      page = await openPage(options)
      await site.signIn(page, 'joanne-whitworth')
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const press = async (name: string): Promise<void> => {
      await goBy(page, page.getByRole('button', { name }).last())
    }
    const follow = async (name: string): Promise<void> => {
      await goBy(page, page.getByRole('link', { name, exact: true }).first())
    }

    it('draws three generations and says the same in words', async () => {
      await page.goto(address)
      const drawing = page.getByRole('group', { name: 'The family of Freya, drawn' })
      const links = await drawing.getByRole('link').all()
      const names = await Promise.all(
        links.map(async (one) => await one.getAttribute('aria-label')),
      )
      assert.ok(names.length >= 14, names.join('; '))
      const words = await wordsOf(page)
      for (const name of names) {
        const [who = ''] = (name ?? '').split(',')
        assert.ok(words.split(who).length > 2, `${who} is in the table too`)
      }
      assert.match(names[0] ?? '', /^Raymond Bleasdale, 1958 to 17 Feb 2023, grandfather/)
      assert.match(words, /stepfather.*Parental responsibility agreement/)
      assert.match(words, /Craig Entwistle was the husband or civil partner of Hayley Bleasdale/)
      await expectSound(page)
    })

    it('leads from somebody in the drawing to their page', async () => {
      const mother = page.getByRole('link', { name: /^Hayley Bleasdale, 37, mother/ }).first()
      await mother.focus()
      await goBy(page, { click: async () => await mother.press('Enter') } as typeof mother)
      assert.match(page.url(), /\/people\/\d+$/)
    })

    it('adds who helps, and draws how close they are', async () => {
      await page.goto(address)
      await follow('Add somebody who helps')
      await press('Add')
      assert.match(await wordsOf(page), /Enter who they are.*Choose what they do/)
      await expectSound(page)
      await page.getByLabel('Name', { exact: true }).fill('Farah Idris')
      await page.getByLabel('What do they do?').selectOption({ label: 'Youth justice' })
      await page.getByLabel('Phone number').fill('01632 960180')
      await page.getByLabel(/How close are they/).selectOption({ label: 'Strained' })
      await press('Add')
      const map = page.getByRole('group', { name: 'Who helps Freya, drawn' })
      await map.getByRole('link', { name: 'Farah Idris, Youth justice, strained tie' }).waitFor()
      assert.match(await wordsOf(page), /Farah Idris.*Youth justice.*Strained.*01632 960180/)
      await expectSound(page)
      await press('Farah Idris no longer helps')
      assert.match(await wordsOf(page), /Who helped before.*Farah Idris, Youth justice/)
    })

    it('adds somebody known to the family after a search, and refuses what cannot be', async () => {
      await page.goto(address)
      await follow('Add somebody to the family')
      await expectSound(page)
      await page.getByLabel('Name', { exact: true }).fill('Sheila Entwistle')
      await press('Search')
      await page.getByLabel(/Sheila Entwistle/).check()
      await page.getByLabel('What is one to the other?').selectOption({ label: 'Mother' })
      await press('Add to the family')
      assert.match(await wordsOf(page), /have a birth mother already/)
      assert.ok(await page.getByLabel(/Sheila Entwistle/).isChecked(), 'what was chosen is there')
      await expectSound(page)
      await page.getByLabel('What is one to the other?').selectOption({ label: 'Grandparent' })
      await press('Add to the family')
      assert.match(
        await wordsOf(page),
        /Sheila Entwistle65grandmotherFreya Entwistle is their granddaughter/,
      )
    })

    it('ends what is over, and keeps it with its day', async () => {
      await goBy(page, page.getByRole('link', { name: 'Change what Sheila Entwistle is' }))
      await expectSound(page)
      await press('End it')
      assert.match(await wordsOf(page), /Choose why it ended/)
      await page.getByLabel('Why?').selectOption({ label: 'Another reason' })
      await press('End it')
      assert.match(
        await wordsOf(page),
        /Sheila Entwistle was the grandmother of Freya Entwistle Another reason/,
      )
    })

    it('adds an address from before, and refuses one that overlaps', async () => {
      await follow('Add an address, now or from before')
      const fill = async (name: string, [day, month, year]: readonly string[]): Promise<void> => {
        const group = page.getByRole('group', { name })
        for (const [label, value] of Object.entries({ Day: day, Month: month, Year: year })) {
          await group.getByLabel(label).fill(value ?? '')
        }
      }
      await page.getByLabel('What is it for?').selectOption({ label: 'Home' })
      await page.getByLabel('Address', { exact: true }).fill('9 Loom Street, Nelson')
      await fill('From', ['1', '5', '2019'])
      await press('Add the address')
      assert.match(await wordsOf(page), /nobody has two at once/)
      await expectSound(page)
      await fill('Until, if it is over', ['1', '5', '2021'])
      await press('Add the address')
      assert.match(await wordsOf(page), /9 Loom Street, Nelson.*1 May 2019 to 1 May 2021/)
    })
  })
}
