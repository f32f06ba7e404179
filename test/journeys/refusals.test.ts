import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Raw } from '../../src/engine/answers.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers, type GivenAnswer } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { decisionForChild, eachChild, schoolCall } from '../support/contact-answers.ts'
import { testSite, type TestSite } from '../support/site.ts'

/** The call without when it came: that is now. */
const call = Object.fromEntries(
  Object.entries(schoolCall).filter(([question]) => question !== 'receivedAt'),
)

const given = (answers: Readonly<Record<string, Raw>>, partId?: string): GivenAnswer[] =>
  Object.entries(answers).map(([question, raw]) => ({
    question,
    raw,
    version: 0,
    ...(partId ? { partId } : {}),
  }))

describe('what is refused, in words, with nothing lost', () => {
  let site: TestSite
  let page: Page

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    page = await openPage()
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  interface Contact {
    readonly id: string
    readonly part: string
  }

  /** A contact with everything answered, handed in unless it is told otherwise. */
  async function contact(
    by: string,
    child: string,
    {
      changed = {},
      handIn = true,
    }: { changed?: Readonly<Record<string, Raw>>; handIn?: boolean } = {},
  ): Promise<Contact> {
    const caller = site.caller(by)
    const started = await startProcess(site.office, caller, {
      process: 'contact',
      personIds: [site.person(child)],
    })
    assert.ok(started.ok, JSON.stringify(started))
    const { id, partIds } = started.value
    const part = partIds[0] ?? ''
    await saveAnswers(site.office, caller, id, [
      ...given({ ...call, receivedBy: caller.workerId, ...changed }),
      ...given(eachChild, part),
    ])
    if (handIn) {
      const handed = await submit(site.office, caller, id)
      assert.ok(handed.ok, JSON.stringify(handed))
    }
    return { id, part }
  }

  const go = async (username: string, path: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
    await page.goto(`${site.address}${path}`)
  }
  const decide = async (): Promise<void> => {
    await page
      .getByRole('button', { name: /^Decide/ })
      .last()
      .click()
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  }
  const problem = async (words: RegExp): Promise<void> => {
    assert.match((await page.locator('.govuk-error-summary').textContent()) ?? '', words)
    await expectAccessible(page)
  }
  const stageOf = async (id: string): Promise<string> => {
    const file = await readRecord(site.office, site.caller('sam-patel'), id)
    assert.ok(file.ok)
    return file.value.row.stage
  }

  it('a decision without a rationale, with a link to its box', async () => {
    const { id, part } = await contact('joanne-whitworth', 'ellie-mae-thornley')
    await saveAnswers(site.office, site.caller('sam-patel'), id, [
      ...given({ ...decisionForChild, managerRationale: '' }, part),
      ...given({ feedbackBy: 'email' }),
    ])
    await go('sam-patel', `/records/${id}/decide`)
    await decide()
    await problem(/Enter: Rationale of the practice manager for the decision/)
    await page.locator('.govuk-error-summary a', { hasText: 'Rationale' }).click()
    assert.equal(await page.locator(':focus').getAttribute('id'), `managerRationale_${part}`)
    assert.equal(await stageOf(id), 'for-decision')
  })

  it('a rationale that is no rationale, which stays in its box', async () => {
    const { id, part } = await contact('joanne-whitworth', 'ellie-mae-thornley')
    await saveAnswers(site.office, site.caller('sam-patel'), id, [
      ...given({ ...decisionForChild, managerRationale: '' }, part),
      ...given({ feedbackBy: 'email' }),
    ])
    await go('sam-patel', `/records/${id}/decide`)
    await page.locator(`#managerRationale_${part}`).fill('Agreed.')
    await decide()
    await problem(/write at least 50 characters/)
    assert.equal(await page.locator(`#managerRationale_${part}`).inputValue(), 'Agreed.')
  })

  it('deciding what one recorded oneself', async () => {
    const { id } = await contact('ruth-heaton', 'ellie-mae-thornley')
    await go('ruth-heaton', `/records/${id}/decide`)
    await page.getByText('You recorded or submitted this contact yourself').waitFor()
    const sent = await page.request.post(`${site.address}/records/${id}/decide`, {
      form: { _csrf: await page.locator('[name="_csrf"]').first().inputValue(), do: 'decide' },
    })
    assert.equal(sent.status(), 403)
    assert.match(await sent.text(), /someone else must decide it/)
    assert.equal(await stageOf(id), 'for-decision')
  })

  it('early help at level 2 or 3 without consent, where advice needs none', async () => {
    const { id, part } = await contact('joanne-whitworth', 'ellie-mae-thornley', {
      changed: {
        consent: 'refused',
        consentReason: 'She said no.',
        lawfulGround: ['nothingShared'],
      },
    })
    await saveAnswers(site.office, site.caller('sam-patel'), id, [
      ...given({ ...decisionForChild, levelDecided: '3', outcome: 'familyIntensiveSupport' }, part),
      ...given({ feedbackBy: 'email' }),
    ])
    await go('sam-patel', `/records/${id}/decide`)
    await page.locator('.tw-lacks', { hasText: 'early help needs the family’s consent' }).waitFor()
    await decide()
    await problem(/early help needs the family’s consent, and none has been given/)
    await page.locator(`[name="outcome_${part}"]`).selectOption('adviceAndInformation')
    await page.locator(`[name="adviceGiven_${part}"]`).fill('The school nurse, to the mother.')
    await goBy(page, page.getByRole('button', { name: /^Decide/ }).last())
    await page.getByRole('heading', { name: 'What was decided' }).waitFor()
  })

  it('a second open referral for a child', async () => {
    const first = await contact('joanne-whitworth', 'ellie-mae-thornley')
    const second = await contact('joanne-whitworth', 'ellie-mae-thornley')
    const manager = site.caller('sam-patel')
    for (const { id, part } of [first, second]) {
      await saveAnswers(site.office, manager, id, [
        ...given(decisionForChild, part),
        ...given({ feedbackBy: 'email' }),
      ])
    }
    const accepted = await authorise(site.office, manager, first.id)
    assert.ok(accepted.ok, JSON.stringify(accepted))
    await go('sam-patel', `/records/${second.id}/decide`)
    await decide()
    await problem(/already has an open referral, and there can be only one/)
    assert.equal(await stageOf(second.id), 'for-decision')
  })

  it('a date in the future, which stays in its boxes', async () => {
    const { id } = await contact('joanne-whitworth', 'zuzanna-wisniewska', { handIn: false })
    await go('joanne-whitworth', `/records/${id}/pages/the-call`)
    const received = page.getByRole('group', { name: 'When was it received?' })
    await received.getByLabel('Year').fill('2027')
    await page.getByRole('button', { name: 'Save and continue' }).last().click()
    await problem(/This time is in the future/)
    assert.equal(await received.getByLabel('Year').inputValue(), '2027')
  })

  it('an earlier time of receipt without a reason', async () => {
    const { id } = await contact('joanne-whitworth', 'zuzanna-wisniewska', { handIn: false })
    await go('joanne-whitworth', `/records/${id}/pages/the-call`)
    const received = page.getByRole('group', { name: 'When was it received?' })
    await received.getByLabel('Time').fill('14:10')
    await page.getByRole('button', { name: 'Save and continue' }).last().click()
    await problem(/Clocks count from this. Say why it is corrected/)
    await page.getByLabel('If you correct it: why?').fill('The call came an hour earlier')
    await page.getByRole('button', { name: 'Save and continue' }).last().click()
    await page.waitForURL(/\/pages\/danger$/)
    await page.goto(`${site.address}/records/${id}`)
    await page.getByText('because: The call came an hour earlier').waitFor({ state: 'attached' })
  })

  it('an edit of a contact that was decided meanwhile, with what was typed still there', async () => {
    const { id, part } = await contact('joanne-whitworth', 'lukasz-wisniewski', { handIn: false })
    const jo = site.caller('joanne-whitworth')
    const manager = site.caller('sam-patel')
    const late = await openPage({ javaScriptEnabled: false })
    await site.signIn(late, 'joanne-whitworth')
    await late.goto(`${site.address}/records/${id}/pages/worries`)
    assert.ok((await submit(site.office, jo, id)).ok)
    await saveAnswers(site.office, manager, id, [
      ...given({ ...decisionForChild, outcome: 'noFurtherAction' }, part),
      ...given({ feedbackBy: 'email' }),
    ])
    assert.ok((await authorise(site.office, manager, id)).ok)
    await late.getByLabel('What are they worried about?').fill('One thing more was said')
    await late.getByRole('button', { name: 'Save and continue' }).last().click()
    const summary = late.locator('.govuk-error-summary')
    assert.match((await summary.textContent()) ?? '', /has been decided.*Add a note to it instead/)
    assert.equal(
      await late.getByLabel('What are they worried about?').inputValue(),
      'One thing more was said',
    )
    await late.context().close()
  })
})
