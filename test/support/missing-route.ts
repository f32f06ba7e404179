import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Raw } from '../../src/engine/answers.ts'
import { questionIn } from '../../src/cases/records/outcome-question.ts'
import { processOf } from '../../src/engine/practice.ts'
import { addRow } from '../../src/web/fields/list-field.ts'
import { inside } from '../../src/web/fields/names.ts'
import { goBy } from './browser.ts'
import { fillField } from './fill-form.ts'
import type { TestSite } from './site.ts'

export type Answers = Readonly<Record<string, Raw>>

/** What somebody has to do to get through: pages that arrive, buttons and links pressed, boxes filled in. */
export interface Counted {
  pages: number
  presses: number
  fields: number
}

/** Somebody at a screen: what they open, type and press is counted. */
export interface AtScreen {
  readonly counted: Counted
  open(address: string): Promise<void>
  press(name: RegExp): Promise<void>
  type(label: string, words: string): Promise<void>
  choose(label: RegExp): Promise<void>
  /** Types what is asked for into the form of this process that stands on the page; fails where a box is not there. */
  fill(process: string, answers: Answers): Promise<void>
  words(): Promise<string>
}

/** With `scripts` off what an answer makes necessary comes once it is saved, and that press is counted too. */
export function atScreen(site: TestSite, page: Page, scripts = true): AtScreen {
  const counted: Counted = { pages: 0, presses: 0, fields: 0 }
  const main = page.locator('main')
  const button = (name: RegExp) =>
    main.getByRole('button', { name }).or(main.getByRole('link', { name })).first()

  const seeMore = async (): Promise<void> => {
    counted.presses += 1
    counted.pages += 1
    await goBy(page, page.getByRole('button', { name: 'Save for now' }).last())
  }

  async function fillOne(process: string, id: string, raw: Raw): Promise<void> {
    const question = questionIn(processOf(site.office.practice, process), id)
    assert.ok(question, `${process} asks ${id}`)
    const at = page.locator(`.tw-field[data-field="${id}"]`)
    assert.equal(await at.count(), 1, `${id} is on the page once`)
    if (!(await at.isVisible())) {
      assert.equal(scripts, false, `${id} is asked`)
      await seeMore()
    }
    assert.ok(await at.isVisible(), `${id} is asked`)
    const rows = question.kind === 'list' && Array.isArray(raw) ? raw.length : 0
    for (let row = 1; row < rows; row += 1) {
      counted.presses += 1
      await page.locator(`button[value="${addRow(id)}"]`).click()
      await page
        .locator(`[name^="${inside.row(id, row, '')}"]`)
        .first()
        .waitFor({ state: 'attached' })
    }
    await fillField(page, id, question, raw)
    const cells = rows > 0 ? (raw as readonly object[]).flatMap((row) => Object.keys(row)) : [id]
    counted.fields += cells.length
  }

  return {
    counted,
    async open(address) {
      counted.pages += 1
      await page.goto(`${site.address}${address}`)
    },
    async press(name) {
      counted.presses += 1
      counted.pages += 1
      await goBy(page, button(name))
    },
    async type(label, words) {
      counted.fields += 1
      await main.getByLabel(label, { exact: true }).fill(words)
    },
    async choose(label) {
      counted.presses += 1
      await main.getByLabel(label).first().check()
    },
    async fill(process, answers) {
      for (const [id, raw] of Object.entries(answers)) await fillOne(process, id, raw)
    },
    words: async () => (await main.innerText()).replaceAll(/\s+/g, ' '),
  }
}

/** A girl whom nobody works with goes from home on a Friday night; her mother rings the police, and the police us. */
export const theReport: Answers = {
  missingAt: '2026-03-20 18:30',
  type: 'M',
  missingFrom: 'home',
  reportedAt: '2026-03-20 22:50',
  reportedBy: 'Lancashire Police, control room',
  reportedHow: 'police',
  policeReference: 'LC-20260320-0771',
  lastSeenWhere: 'Leaving for football at the playing field',
  lastSeenWith: 'Nobody',
  circumstances: 'An argument about going out.',
  clothing: 'Grey hooded top, black bicycle',
  phone: 'Yes, switched off',
  money: 'Ten pounds',
  medication: 'An inhaler, not with them',
  risk: 'medium',
  riskWhy: 'Out late before, and new trainers nobody bought.',
  knownRisks: ['criminal-exploitation', 'medication'],
  carerActions: 'Drove round the park and rang friends.',
  notified: [
    { who: 'police', at: '2026-03-20 22:40' },
    { who: 'parents', at: '2026-03-20 22:50' },
  ],
  escalate: 'no',
  outcome: 'missing',
}

/** Back by themselves the next morning. */
export const theReturn: Answers = {
  found: 'yes',
  foundAt: '2026-03-21 06:15',
  foundWhere: 'At the front door',
  foundBy: 'alone',
  backTo: 'same',
  medicalNeed: 'no',
  toldOfReturn: [{ who: 'police', at: '2026-03-21 06:30' }],
  preventionInterview: 'arranged',
  outcome: 'back',
}

/** The police come on the Saturday. */
export const theCheck: Answers = {
  checkedAt: '2026-03-21 11:10',
  checkedBy: 'A constable',
  checkSaid: 'Said little. No injury. Would not say who bought the trainers.',
  checkHarm: 'no',
}

/** Offered twice, refused, and answered for all the same. */
export const theRefusal = (interviewer: string): Answers => ({
  offeredAt: '2026-03-21 10:20',
  offeredBy: interviewer,
  attempts: [
    { at: '2026-03-21 10:20', how: 'By text', result: 'Maybe' },
    { at: '2026-03-21 16:40', how: 'At home, alone', result: 'Said no, kindly' },
  ],
  answer: 'child-declined',
  whyNot: 'They say it would only get friends into trouble.',
  knownDetails: 'From the police, the mother and the school: out most evenings since new year.',
  placesAway: [
    { name: 'Friary Retail Park', kind: 'shop', postcode: 'PR1 8BU', what: 'By bicycle' },
  ],
  peopleAway: [{ name: 'A man called Jez', who: 'adult-of-concern', known: 'About 25, white van' }],
  pushed: ['conflict', 'school'],
  pulled: ['money', 'gifts'],
  harm: ['hunger', 'exploitation'],
  riskOfAgain: 'high',
  futureRisk: 'Somebody buys things and will want something back.',
  recommendations: [
    {
      action: 'Exploitation screening with the trainers in it',
      owner: 'Aidan Seddon',
      by: '2026-03-27',
    },
  ],
  exploitation: 'moderate',
  intelligenceShared: 'yes',
  intelligence: 'The retail park and the trainers, to the police on Saturday.',
  planChanged: 'no',
  strategyNeeded: 'no',
  sharedWith: [
    { who: 'police', at: '2026-03-21 17:00' },
    { who: 'school', whyNot: 'On Monday' },
  ],
  outcome: 'escalated',
  escalationWhy: 'Criminal exploitation is likely: older people, gifts, out at night.',
})
