import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { assessed, burnley, newest, underAssessment } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { decided, fileOf, filled, granted, handedIn, refusalIn } from '../support/protection.ts'

describe('an assessment of three half-siblings', () => {
  const three = ['jayden-crossley', 'mia-crossley', 'noah-barlow'] as const
  let at: TestOffice
  let assessment: string

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    assessment = await underAssessment(at, burnley, ...three)
  })
  after(async () => {
    await at.close()
  })

  it('goes on with the worker of the referral, who is not allocated again', async () => {
    const record = await newest(at, 'child-and-family-assessment', 'mia-crossley')
    assert.equal(record?.holder_id, at.caller('anna-zielinska').workerId)
    assert.ok(record.allocated_at)
  })

  it('says of each answer that the referral gave where it came from', async () => {
    const referral = await newest(at, 'referral', 'mia-crossley')
    const file = granted(await readRecord(at.office, at.caller('anna-zielinska'), assessment))
    for (const question of ['referralOn', 'reason', 'presenting', 'consent'])
      assert.equal(file.row.answers[question]?.from, referral?.reference, question)
    for (const part of file.parts)
      assert.equal(part.row.answers.primaryNeed?.from, referral?.reference)
  })

  it('E15 future date: nobody has been seen tomorrow', async () => {
    const each = { ...assessed.each, seenAt: '2026-06-02 10:00' }
    const refused = await filled(at, 'anna-zielinska', assessment, 'record', { each })
    const [first] = refused.filter((one) => one.question === 'seenAt')
    assert.match(first?.is === 'problem' ? first.message : '', /in the future/)
  })

  it('is not signed by whoever handed it in, manager or not', async () => {
    granted(await handedIn(at, 'peter-grimshaw', assessment, assessed))
    const own = await authorise(at.office, at.caller('peter-grimshaw'), assessment)
    assert.match(refusalIn(own), /You recorded or submitted this assessment yourself/)
  })

  it('E5 siblings: ends in three ways on one page, each child with what follows for them', async () => {
    const outcomes = {
      'jayden-crossley': 'section47',
      'mia-crossley': 'childInNeedPlan',
      'noah-barlow': 'noFurtherAction',
    }
    const of = { 'mia-crossley': { planTeam: 'familySafeguarding' } }
    granted(await decided(at, 'sunita-rana', assessment, outcomes, { of }))
    for (const [word, outcome] of Object.entries(outcomes)) {
      const { records } = await fileOf(at, word)
      const record = records.find((one) => one.id === assessment)
      const part = record?.parts.find((one) => one.personId === at.person(word))
      assert.equal(part?.outcome, outcome)
    }
    const opened = async (word: string): Promise<readonly string[]> => {
      const { records } = await fileOf(at, word)
      const here = records.filter((one) => one.opened_by_record === assessment)
      return here.map((one) => one.process)
    }
    assert.deepEqual(await opened('jayden-crossley'), ['strategy-discussion'])
    assert.deepEqual(await opened('mia-crossley'), ['child-in-need-plan'])
    assert.deepEqual(await opened('noah-barlow'), ['case-closure'])
  })
})
