import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { given, save } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('somebody added to a record by mistake is taken off it, on a phone', () => {
  let site: TestSite
  let page: Page
  let id: string

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    const started = await startProcess(site.office, site.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [site.person('ellie-mae-thornley'), site.person('zuzanna-wisniewska')],
    })
    assert.ok(started.ok)
    id = started.value.id
    const [, part] = started.value.partIds
    await save(site, 'joanne-whitworth', id, given({ childsVoice: 'I am not here.' }, part))
  })
  after(async () => {
    await site.close()
  })

  const open = async (javaScriptEnabled: boolean): Promise<void> => {
    page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
    await site.signIn(page, 'joanne-whitworth')
  }
  const takeOff = async (name: string): Promise<void> => {
    await page.goto(`${site.address}/records/${id}/pages/who`)
    await page.getByRole('link', { name: `Take off ${name}` }).click()
    await page.getByRole('button', { name: `Take ${name} off` }).waitFor()
  }

  it('asks first, wants a reason, and takes the child off', async () => {
    await open(true)
    await takeOff('Zuzanna Wiśniewska')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Take Zuzanna' }).click()
    assert.match(
      (await page.locator('.govuk-error-summary').textContent()) ?? '',
      /Say why they are taken off/,
    )
    await expectAccessible(page)
    await page.getByLabel('Why are they taken off?').fill('Her sister was meant')
    await page.getByRole('button', { name: 'Take Zuzanna' }).click()
    await page.waitForURL(/\/pages\/who$/)
    assert.equal(await page.getByRole('link', { name: 'Take off Zuzanna' }).count(), 0)
    await page.goto(`${site.address}/records/${id}`)
    await page.getByText('Her sister was meant').waitFor()
    await page.getByText('What was said of them here').click()
    await page.getByText('I am not here.').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  it('keeps the last child of a record that has to name somebody, and what was typed, without scripts too', async () => {
    await open(false)
    await takeOff('Ellie-Mae Thornley')
    await page.getByLabel('Why are they taken off?').fill('Wrong family')
    await page.getByRole('button', { name: 'Take Ellie-Mae' }).click()
    assert.match(
      (await page.locator('.govuk-error-summary').textContent()) ?? '',
      /Add the right person first, then take this one off/,
    )
    assert.equal(await page.getByLabel('Why are they taken off?').inputValue(), 'Wrong family')
    await page.getByRole('link', { name: 'Leave them in' }).click()
    await page.getByRole('link', { name: 'Take off Ellie-Mae Thornley' }).waitFor()
    await page.context().close()
  })
})
