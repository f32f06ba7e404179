import { goBy } from './browser.ts'
import type { Page } from 'playwright-core'

/** A teacher fills the public form in, page by page; `arrived` hears of every page as it is first shown. */
export async function fillAsTeacher(
  page: Page,
  address: string,
  arrived: (name: string) => Promise<void>,
): Promise<void> {
  const goOn = async (): Promise<void> => {
    await goBy(page, page.getByRole('button', { name: 'Continue' }))
  }
  const born = async (day: string, month: string, year: string): Promise<void> => {
    await page.locator('[name=bornOn-day]').fill(day)
    await page.locator('[name=bornOn-month]').fill(month)
    await page.locator('[name=bornOn-year]').fill(year)
  }
  await page.goto(`${address}/request-support`)
  await arrived('start')
  await page.getByLabel('I work with the child or family').check()
  await goBy(page, page.getByRole('button', { name: 'Start' }))
  await arrived('danger')
  await page.getByLabel('No', { exact: true }).check()
  await goOn()
  await arrived('you')
  await page.getByLabel('What kind of service').selectOption({ label: 'School' })
  await page.getByLabel('Your name').fill('Priya Nandra')
  await page.getByLabel('Your job').fill('Designated safeguarding lead')
  await page.getByLabel('Where you work').fill('Peelbrook Primary School')
  await goOn()
  await arrived('child')
  await page.getByLabel('First names').fill('Wren')
  await page.getByLabel('Last name').fill('Ashcombe')
  await born('4', '2', '2017')
  await page.getByLabel('Where does the child live?').fill('6 Loomfield Terrace, Accrington')
  await page.getByLabel('Postcode').fill('BB5 1AG')
  await goOn()
  await arrived('children')
  await goBy(page, page.getByRole('button', { name: 'Add another child' }))
  await arrived('another child')
  await page.getByLabel('First names').fill('Baby')
  await page.locator('[name=expectedOn-day]').fill('1')
  await page.locator('[name=expectedOn-month]').fill('7')
  await page.locator('[name=expectedOn-year]').fill('2026')
  await page.getByLabel('Lives at the same address').check()
  await goOn()
  await goOn()
  await arrived('adults')
  await goBy(page, page.getByRole('button', { name: 'Add an adult' }))
  await arrived('adult')
  await page.getByLabel('First names').fill('Tess')
  await page.getByLabel('Last name').fill('Ashcombe')
  await page.getByLabel('What are they').selectOption({ label: 'Mother' })
  await goOn()
  await goOn()
  await arrived('worries')
  await page.getByLabel('What are you worried about?').fill(worries)
  await goOn()
  await arrived('signs')
  await page.getByLabel('Neglect').check()
  await goOn()
  await arrived('strengths')
  await goOn()
  await arrived('each child')
  await page.locator('[name="childsVoice_child-1"]').fill('I do my own tea.')
  await goOn()
  await arrived('family')
  await page.locator('[name=familyAware][value=yes]').check()
  await goOn()
  await arrived('consent')
  await page.getByLabel('Given', { exact: true }).check()
  await goOn()
  await arrived('agreed')
  await goOn()
  await arrived('reach')
  await page.getByLabel('Your email address').fill('priya.nandra@peelbrook.example')
  await goOn()
  await arrived('check')
}

/** Words that would do harm if they were ever read as anything but words. */
export const worries = '  Hungry & late <b>most</b> days.\n\n=HYPERLINK("http://x")'
