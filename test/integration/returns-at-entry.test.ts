import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  changePerson,
  readPersonChanges,
  type Changed,
} from '../../src/cases/people/change-person.ts'
import { readDecision } from '../../src/cases/reading/read-decision.ts'
import type { Raw } from '../../src/engine/answers.ts'
import { readAtEntry } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import type { EntryLine } from '../../src/cases/returns/at-entry/entry-lines.ts'
import {
  downloadDataQuality,
  readDataQuality,
  type DataQuality,
} from '../../src/cases/returns/at-entry/read-data-quality.ts'
import { readPersonReturns } from '../../src/cases/returns/at-entry/read-person-returns.ts'
import { everybody } from '../support/conference.ts'
import { submittedContact } from '../support/contact.ts'
import { assessed, hyndburn, idOf, underAssessment } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, filled, granted, handedIn } from '../support/protection.ts'

const child = 'ellie-mae-thornley'
const { worker, manager } = hyndburn

describe('rules of the returns at the point of entry', () => {
  let at: TestOffice
  let assessment: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    assessment = await underAssessment(at, hyndburn, child)
  })
  after(async () => {
    await at.close()
  })

  const change = async (changed: Partial<Changed>): Promise<void> => {
    const because = 'The school said so'
    const id = at.person(child)
    granted(await changePerson(at.office, at.caller(worker), id, { because, ...changed }))
  }
  const team = async (username = worker): Promise<DataQuality> =>
    granted(await readDataQuality(at.office, at.caller(username)))
  const rulesOfTeam = async (): Promise<readonly string[]> =>
    (await team()).lines.map(({ id }) => id)
  const linesOf = async (username: string, id: string): Promise<readonly EntryLine[]> =>
    granted(await readAtEntry(at.office, at.caller(username), id)).lines
  const answer = async (
    username: string,
    id: string,
    question: string,
    raw: Raw,
    partId?: string,
  ): Promise<void> => {
    const file = granted(await readAtEntry(at.office, at.caller(username), id))
    const row = file.parts.find((part) => part.row.id === partId)?.row ?? file.row
    const version = row.answers[question]?.version ?? 0
    const given = { question, partId, raw, version, reason: 'It was another day' }
    const saved = granted(await saveAnswers(at.office, at.caller(username), id, [given]))
    assert.deepEqual(
      saved.answers.map((one) => one.is),
      ['saved'],
    )
  }

  /** A strategy discussion of today that ends in an enquiry. */
  const enquiryBegins = async (): Promise<void> => {
    const { id } = granted(await begun(at, worker, 'strategy-discussion', [child]))
    const heldAt = '2026-03-20 08:30'
    const chair = at.caller(manager).workerId
    const answers = { kind: 'usual', receivedAt: heldAt, heldAt, people: everybody, chair }
    const each = { thresholdMet: 'yes' }
    granted(await handedIn(at, worker, id, { answers, each, leave: ['continuesFrom'] }))
    granted(await decided(at, manager, id, 'jointEnquiry'))
  }

  it('has nothing to say of a child whose record is complete', async () => {
    assert.deepEqual(await linesOf(worker, assessment), [])
    const { children, lines, restricted } = await team()
    assert.deepEqual([children, lines, restricted], [1, [], 0])
  })

  it('asks for the pupil number once a week has passed, and no more when it is there', async () => {
    at.clock.moveTo('2026-03-20T09:00:00Z')
    const [line, ...others] = (await team()).lines
    assert.ok(line)
    assert.deepEqual(others, [])
    assert.deepEqual([line.id, line.says, line.person.id], ['8770Q', 'query', at.person(child)])
    assert.match(line.words, /of school age and has no pupil number/)
    assert.match(line.message, /^Please check and either amend data/)
    assert.deepEqual(line.mended, { is: 'person', columns: ['upn', 'upn_unknown'] })
    await change({ upn: 'H801200001001' })
    assert.deepEqual(await rulesOfTeam(), [])
  })

  it('puts an error before a query, and both on the pages of the child', async () => {
    await change({ upn: null, disabilities: [] })
    assert.deepEqual(await rulesOfTeam(), ['8540', '8770Q'])
    const id = at.person(child)
    const theirs = granted(await readPersonReturns(at.office, at.caller(worker), id))
    assert.deepEqual(
      theirs.lines.map((line) => [line.id, line.says]),
      [
        ['8540', 'error'],
        ['8770Q', 'query'],
      ],
    )
    const known = granted(await readPersonChanges(at.office, at.caller(worker), id))
    assert.deepEqual(
      known.rules.map((rule) => [rule.id, rule.columns[0]]),
      [
        ['8540', 'disabilities'],
        ['8770Q', 'upn'],
      ],
    )
    const beside = await linesOf(worker, assessment)
    assert.deepEqual(
      beside.map((line) => [line.id, line.questions]),
      [
        ['8540', []],
        ['8770Q', []],
      ],
    )
    await change({ upn: 'H801200001001', disabilities: ['NONE'] })
    assert.deepEqual(await linesOf(worker, assessment), [])
  })

  it('gives the list as a file in which nothing is a formula', async () => {
    await change({ upn: null, forenames: '=Ellie-Mae' })
    const csv = granted(await downloadDataQuality(at.office, at.caller(worker)))
    assert.match(csv, /^﻿?Child,Surname,First names,Error or query,/)
    assert.match(csv, /,Thornley,'=Ellie-Mae,query,The children in need census,8770Q,/)
    await change({ upn: 'H801200001001', forenames: 'Ellie-Mae' })
  })

  it('asks about an answer while the record is written, until it is another', async () => {
    const file = granted(await readAtEntry(at.office, at.caller(worker), assessment))
    const partId = file.parts[0]?.row.id
    assert.ok(partId)
    await answer(worker, assessment, 'factors', ['21'], partId)
    const lines = await linesOf(worker, assessment)
    assert.deepEqual(
      lines.map((line) => [line.id, line.says, line.questions, line.partId]),
      [['8873Q', 'query', ['factors'], partId]],
    )
    assert.deepEqual(await rulesOfTeam(), [], 'nothing of it stands before it is signed')
    await answer(worker, assessment, 'factors', ['16A'], partId)
    assert.deepEqual(await linesOf(worker, assessment), [])
  })

  it('stands beside the date of a conference that is on a Sunday', async () => {
    await enquiryBegins()
    at.clock.moveTo('2026-03-24T09:00:00Z')
    const taker = 'pauline-haworth'
    const { id } = granted(await begun(at, 'beverley-nuttall', 'initial-conference', [child]))
    await answer(taker, id, 'heldAt', '2026-03-22 10:00')
    const [line, ...others] = await linesOf(taker, id)
    assert.deepEqual(others, [], 'what an ending asks for that nobody has chosen is not missing')
    assert.deepEqual([line?.id, line?.says, line?.questions], ['8875', 'error', ['heldAt']])
    assert.equal(
      line?.words,
      'The initial conference is dated on a Saturday or Sunday. Check the date.',
    )
    await answer(taker, id, 'heldAt', '2026-03-23 10:00')
    assert.deepEqual(await linesOf(taker, id), [])
  })

  it('keeps nothing from being handed in and signed, and tells the team what stands then', async () => {
    at.clock.moveTo('2026-03-26T09:00:00Z')
    const each = { ...assessed.each, factors: ['21'] }
    granted(await handedIn(at, worker, assessment, { ...assessed, each }))
    granted(await decided(at, manager, assessment, 'noFurtherAction'))
    const line = (await team()).lines.find(({ id }) => id === '8873Q')
    assert.equal(line?.says, 'query')
    assert.ok(line.mended.is === 'record' && line.mended.recordId === assessment)
  })

  it('finds dates in the wrong order: a case closed before its assessment was signed', async () => {
    const closure = await idOf(at, 'case-closure', child)
    const each = { riskUnsettled: 'no', protectionEndedLately: 'no', closureReason: 'RC8' }
    const handing = { closureDecidedOn: '2026-03-26', closingAfter: 'assessment' }
    granted(await handedIn(at, worker, closure, { each, answers: handing }))
    const closedOn = async (day: string): Promise<readonly string[]> => {
      await filled(at, manager, closure, 'authorise', {
        answers: { closedOn: day },
        each: { outcome: 'closed' },
      })
      const caller = at.caller(manager)
      const { lines } = granted(await readDecision(at.office, caller, closure, { judged: true }))
      return lines
        .filter(({ questions }) => questions.includes('closedOn'))
        .map(({ id, says }) => `${id} ${says}`)
    }
    assert.ok((await closedOn('2026-03-25')).includes('8565 error'))
    const onTheDay = await closedOn('2026-03-26')
    assert.ok(!onTheDay.some((one) => one.startsWith('8565')), onTheDay.join())
  })

  it('says nothing of a child whom no return counts yet', async () => {
    const call = { receivedAt: '2026-03-26 08:50' }
    const { id } = await submittedContact(at, ['unborn-shaw'], { call })
    assert.deepEqual(await linesOf('sam-patel', id), [])
  })
})
