import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readGroups, readProgramme } from '../../src/cases/groups/read-groups.ts'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { openPage } from '../support/browser.ts'
import { deskOn, type Desk } from '../support/desk.ts'
import { anewInEarlyHelp, earlyHelpStory } from '../support/early-help-story.ts'
import { idOf } from '../support/in-need.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn, type Typist } from '../support/typist.ts'

const child = 'ellie-mae-thornley'

describe('a family is helped early, and the front door hears of it with what is known', () => {
  let site: TestSite
  let page: Page
  let typist: Typist
  let desk: Desk
  const story = earlyHelpStory()

  before(async () => {
    site = await testSite('2026-03-16T10:00:00Z')
    page = await openPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(10_000)
    typist = typistOn(site, anewInEarlyHelp)
    desk = deskOn(site, page, typist)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const recordOf = async (process: string): Promise<string> =>
    `${site.address}/records/${await idOf(site, process, child)}`
  const decided = async (): Promise<void> => {
    await page.getByText('What was decided').first().waitFor()
    typist.endRecord()
  }

  it('a school asks with the family’s consent, and a manager offers an assessment', async () => {
    const request = await desk.begin(
      'steph-catterall',
      site.person(child),
      'Request for early help',
    )
    await desk.write('early-help-request', story.request)
    await expectAccessible(page)
    await desk.handIn('early-help-request', story.request)
    await desk.sign('nadia-hussain', request, 'early-help-request', story.decision)
    await decided()
  })

  it('the assessment begins with what the request says, and a plan is agreed', async () => {
    site.clock.moveTo('2026-03-20T15:00:00Z')
    await desk.open('steph-catterall', await recordOf('early-help-assessment'))
    await desk.write('early-help-assessment', story.assessment)
    await desk.handIn('early-help-assessment', story.assessment)
    await decided()
    await page.goto(`${await recordOf('early-help-assessment')}/plan`)
    assert.match(await desk.words(), /A morning chart made together/)
    await expectAccessible(page)
  })

  it('at the Team Around the Family each score stands beside what it was, and intensive support begins', async () => {
    site.clock.moveTo('2026-03-26T15:00:00Z')
    const meeting = await desk.begin(
      'steph-catterall',
      site.person(child),
      'Team Around the Family',
    )
    const chair = site.caller('steph-catterall').workerId
    const known = { ...story.meeting, record: { ...story.meeting.record, chair } }
    await desk.write('team-around-the-family', known)
    await page.goto(`${meeting}/pages/scores`)
    const words = await desk.words()
    assert.match(words, /Good education: change since the start ?2/)
    assert.match(words, /Financial stability: change since the start ?-1/)
    await expectAccessible(page)
    await page.goto(`${meeting}/check`)
    await desk.handIn('team-around-the-family', known)
    await decided()
  })

  it('the family worker writes down how intensive support begins', async () => {
    await desk.open('wendy-sharples', await recordOf('family-intensive-support'))
    await desk.write('family-intensive-support', story.support)
    await desk.handIn('family-intensive-support', story.support)
    await decided()
  })

  it('stepping up asks only what is new: the front door has the rest', async () => {
    const typedBefore = typist.typed
    await desk.begin('steph-catterall', site.person(child), 'Step up to the front door')
    await desk.write('early-help-step-up', story.stepUp)
    await desk.handIn('early-help-step-up', story.stepUp)
    await decided()
    assert.equal(typist.typed - typedBefore, Object.keys(story.stepUp.record ?? {}).length)
    await desk.become('joanne-whitworth')
    await page.goto(await recordOf('contact'))
    const words = await desk.words()
    assert.match(words, /A man nobody knew answered the door/)
    assert.match(words, /Steph Catterall/)
    assert.match(words, /Carla asks for help and the school knows them well/)
    await expectAccessible(page)
  })

  it('asked nothing twice, and had nothing typed twice', () => {
    assert.deepEqual(typist.askedTwice, [])
  })
})

describe('a group, on a phone and without scripts', () => {
  let site: TestSite
  let page: Page

  before(async () => {
    site = await testSite('2026-03-26T15:00:00Z')
    page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    page.setDefaultTimeout(10_000)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name }).last().click()
  }
  const fill = async (boxes: Readonly<Record<string, string>>): Promise<void> => {
    for (const [id, value] of Object.entries(boxes)) await page.locator(`#${id}`).fill(value)
  }
  const noWiderThanThePhone = async (): Promise<void> => {
    const wide = await page.locator('html').evaluate((one) => one.scrollWidth)
    assert.ok(wide <= 360, `${page.url()} is ${wide} wide`)
  }

  it('is opened, planned and led', async () => {
    await site.signIn(page, 'lorraine-pickup')
    await page.goto(`${site.address}/groups/centres/new`)
    await press('Open the centre')
    assert.match(await wordsOf(page), /Answer “What is the centre called\?”/)
    await fill({ name: 'The Mill', address: '1 Mill Lane, Accrington', postcode: 'BB5 1AG' })
    await page.getByLabel('Main site').check()
    await fill({ opens: 'Every weekday, 9am to 5pm', accessWords: 'Level, with a ramp' })
    await press('Open the centre')
    await noWiderThanThePhone()
    await page.getByRole('link', { name: 'Begin a programme at The Mill' }).click()
    await fill({ title: 'Calm mornings', aim: 'Mornings without shouting.', whoFor: 'Families' })
    await page.getByLabel('Better family relationships').check()
    await fill({ weeks: '6', places: '1' })
    await page.getByLabel('No', { exact: true }).check()
    await page.locator('#ledBy').selectOption(site.caller('lorraine-pickup').workerId)
    await press('Begin the programme')
    await page.getByRole('button', { name: 'Plan a session' }).click()
    await fill({ 'startsAt-day': '26', 'startsAt-month': '3', 'startsAt-year': '2026' })
    await fill({ 'startsAt-time': '14:00', room: 'Hall' })
    await press('Plan the session')
    assert.match(await wordsOf(page), /0 of 1 place taken/)
    await noWiderThanThePhone()
  })

  const book = async (name: string, person: string, more: Record<string, string> = {}) => {
    await page.getByRole('button', { name: 'Book somebody' }).click()
    await fill({ words: name })
    await press('Search')
    await page.locator(`input[name="person"][value="${site.person(person)}"]`).check()
    await fill({ consentBy: 'Her mother', 'consentOn-day': '26', 'consentOn-month': '3' })
    await fill({ 'consentOn-year': '2026', emergencyContact: 'Nan, 01254 000222', ...more })
    await page.getByLabel('No', { exact: true }).check()
    await press('Book')
  }

  it('books one, and puts the next on the waiting list', async () => {
    await book('Ellie-Mae Thornley', child)
    assert.match(await wordsOf(page), /Booked: they have a place/)
    await book('Tegan Ashworth', 'tegan-ashworth')
    assert.match(await wordsOf(page), /All places are taken, so they are on the waiting list/)
    await noWiderThanThePhone()
  })

  it('keeps the register, and tells the front door of a worry', async () => {
    await page.getByRole('link', { name: /26 Mar/ }).click()
    await press('Keep the register')
    assert.match(await wordsOf(page), /Say whether Ellie-Mae Thornley came/)
    await page.getByLabel('Came', { exact: true }).check()
    await page.getByText('Note or worry about Ellie-Mae Thornley').click()
    await page.getByLabel('Note of Ellie-Mae Thornley').fill('She would not go home with him.')
    await page.getByLabel(/I am worried about Ellie-Mae Thornley/).check()
    await noWiderThanThePhone()
    await press('Keep the register')
    assert.match(await wordsOf(page), /Held: 1 came, 0 did not/)
    const contact = await idOf(site, 'contact', child)
    await page.context().clearCookies()
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/records/${contact}`)
    assert.match(await wordsOf(page), /She would not go home with him/)
  })

  it('can be read by everybody, at its widest and its narrowest', async () => {
    const wide = await openPage({ viewport: { width: 1280, height: 900 } })
    await site.signIn(wide, 'lorraine-pickup')
    const [programme, session] = await readIds()
    const addresses = [
      ...['/groups', '/groups/centres/new', `/groups/programmes/${programme}`],
      ...[`/groups/programmes/${programme}/book`, `/groups/programmes/${programme}/sessions/new`],
      ...[`/groups/sessions/${session}`, `/groups/sessions/${session}/cancel`],
    ]
    for (const size of [1280, 360]) {
      await wide.setViewportSize({ width: size, height: 800 })
      for (const address of addresses) {
        await wide.goto(`${site.address}${address}`)
        await expectAccessible(wide)
      }
    }
    await wide.context().clearCookies()
    await site.signIn(wide, 'nadia-hussain')
    await wide.goto(`${site.address}/people/${site.person(child)}/booking-check`)
    await expectAccessible(wide)
    await wide.context().close()
  })

  /** The programme and the session, as the addresses of their pages name them. */
  async function readIds(): Promise<readonly [programme: string, session: string]> {
    const lorraine = site.caller('lorraine-pickup')
    const groups = await readGroups(site.office, lorraine)
    assert.ok(groups.ok)
    const programme = groups.value.centres[0]?.programmes[0]?.id ?? ''
    const file = await readProgramme(site.office, lorraine, programme)
    assert.ok(file.ok)
    return [programme, file.value.sessions[0]?.id ?? '']
  }
})
