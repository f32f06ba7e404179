import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { proposeDuplicates } from '../../src/cases/people/merging/propose-duplicates.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { recorded } from '../support/merging.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('one boy, recorded twice', () => {
  let site: TestSite
  let jayden: string
  let twin: string

  before(async () => {
    site = await testSite('2026-05-26T13:00:00Z')
    jayden = site.person('jayden-crossley')
    const born = await bornOn(jayden)
    twin = await recorded(
      site,
      { forenames: 'Jaden', surname: 'Crosley', bornOn: born, sex: 'M', upn: 'H801200001001' },
      { line: '3 Other Street', postcode: 'PR1 9ZZ', place: 'district', district: 'preston' },
    )
    await proposeDuplicates(site.office)
  })
  after(async () => {
    await site.close()
  })

  const bornOn = async (id: string): Promise<string> =>
    await site.office.store.transaction({ system: true }, async (work) => {
      const rows = await work.hot<{ born_on: string }>(
        'born',
        'select born_on from person where id = $1',
        [id],
      )
      return rows[0]?.born_on ?? ''
    })
  const opened = async (username: string, width = 1280): Promise<Page> => {
    const page = await openPage({ viewport: { width, height: 900 } })
    await site.signIn(page, username)
    return page
  }
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await goBy(page, page.getByRole('button', { name }).last())
  }
  const main = async (page: Page): Promise<string> => {
    await expectAccessible(page)
    assert.ok(
      Number(await page.evaluate('document.documentElement.scrollWidth')) <=
        (page.viewportSize()?.width ?? 0),
    )
    return (await page.locator('#main-content').innerText()).replaceAll(/\s+/g, ' ')
  }

  it('is proposed by a rule, compared, confirmed by a second person, and taken apart again', async () => {
    const chloe = await opened('chloe-fenwick', 360)
    await chloe.goto(`${site.address}/duplicates`)
    assert.match(
      await main(chloe),
      /Jayden Crossley.*Jaden Crosley.*Name a letter apart, same date of birth/,
    )
    const low = [jayden, twin].sort((one, other) => Number(one) - Number(other))
    await chloe.goto(`${site.address}/duplicates/${jayden}/${twin}`)
    assert.deepEqual(low, [jayden, twin])
    assert.match(await main(chloe), /Are these one person\? Name a letter apart/)
    await press(chloe, 'Propose to make them one')
    assert.match(
      await main(chloe),
      /There is a problem.*Say which is right: first names.*Say how you know/,
    )
    for (const name of ['First names', 'Surname', 'Where they live']) {
      await chloe
        .getByRole('group', { name: `${name}: which is right?` })
        .getByRole('radio')
        .first()
        .check()
    }
    await chloe.getByLabel('How do you know that they are one person?').fill('The school rang.')
    await press(chloe, 'Propose to make them one')
    const problems = await chloe.locator('.govuk-error-summary').allInnerTexts()
    assert.deepEqual(problems, [])
    assert.match(await main(chloe), /Proposed\. Somebody else has to confirm it.*You proposed it/)
    await chloe.getByRole('link', { name: /^Look at the merge/ }).click()
    assert.match(await main(chloe), /Somebody else has to confirm it\. Nothing is changed yet/)
    assert.equal(await chloe.getByRole('button', { name: /^Confirm/ }).count(), 0)
    await chloe.context().close()

    const sam = await opened('sam-patel')
    await sam.goto(`${site.address}/duplicates`)
    await sam.getByRole('link', { name: /^Look at the merge/ }).click()
    assert.match(await main(sam), /You may confirm it.*UPN H801200001001/)
    await press(sam, 'Confirm: make them one')
    assert.match(await main(sam), /Sam Patel confirmed it.*What moved/)
    await sam.goto(`${site.address}/people/${twin}`)
    assert.equal(new URL(sam.url()).pathname, `/people/${jayden}`)
    assert.match(
      await main(sam),
      new RegExp(`Number ${twin} leads here: Chloe Fenwick and Sam Patel found on`),
    )
    await sam.goto(`${site.address}/duplicates`)
    await sam.getByRole('link', { name: /^Look at the merge/ }).click()
    await press(sam, /^Undo/)
    assert.match(await main(sam), /Say why they are not one person after all/)
    await sam.getByLabel('Why are they two after all?').fill('Cousins.')
    await press(sam, /^Undo/)
    assert.match(await main(sam), /Undone .*Cousins/)
    await sam.context().close()
  })

  it('is found by a number that another system has for him', async () => {
    const page = await opened('sam-patel', 360)
    await page.goto(`${site.address}/people/${jayden}/known-by`)
    await page.getByLabel('Number in another system').check()
    await page.getByLabel('Number or address').fill('P 90817')
    await press(page, 'Add it')
    assert.match(await main(page), /There is a problem.*Say which system has this number/)
    await page.getByLabel('Whose, or which system').fill('LCS')
    await press(page, 'Add it')
    assert.match(await main(page), /P 90817 Number in another system, LCS/)
    await page.goto(`${site.address}/people`)
    await page.getByRole('main').getByLabel('Name').fill('p90817')
    await goBy(page, page.getByRole('main').getByRole('button', { name: 'Search' }))
    assert.match(await main(page), /Jayden Crossley.*same number in another system/)
    await page.context().close()
  })

  it('is found before somebody new is made, and made only when it is said why not', async () => {
    const page = await opened('joanne-whitworth', 360)
    await page.goto(`${site.address}/start/contact`)
    await press(page, /Begin|nobody named|without/i)
    const record = /\/records\/\d+/.exec(page.url())?.[0] ?? ''
    await page.goto(`${site.address}${record}/people/subject/new`)
    const [year = '', month = '', day = ''] = (await bornOn(jayden)).split('-')
    await page.getByLabel('First names').fill('Jaiden')
    await page.getByLabel('Surname').fill('Crossley')
    await page.getByLabel('Day').first().fill(day)
    await page.getByLabel('Month').first().fill(month)
    await page.getByLabel('Year').first().fill(year)
    await press(page, 'Add')
    assert.match(
      await main(page),
      /Somebody like this is known already.*(is|are) known already\. Nothing was added yet/,
    )
    assert.equal(await page.getByLabel('First names').inputValue(), 'Jaiden')
    await page.getByLabel('This is somebody else, because…').fill('A cousin of the same class.')
    await press(page, 'Add')
    assert.match(await main(page), /Jaiden Crossley/)
    await page.context().close()
  })
})
