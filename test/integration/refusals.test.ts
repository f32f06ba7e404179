import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addNote } from '../../src/cases/records/add-note.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { decide, given, save, submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** Everything a person would read of a refusal. */
function said(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const { refusal } = result
  const more = refusal.kind === 'not-yet' ? refusal.gaps.map((gap) => gap.message) : []
  return [refusal.message, ...more].join('\n')
}

const noConsent = {
  consent: 'refused',
  consentReason: 'Mother says she manages on her own.',
  lawfulGround: ['nothingShared'],
}

describe('what is refused at the front door, and what is said', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('early help at level 3 without consent; nothing of the decision is lost', async () => {
    const contact = await submittedContact(at, ['ellie-mae-thornley'], {
      call: noConsent,
      each: {
        levelRecommended: '3',
        whyNotOneLevelUp: 'Nobody has been hurt.',
        earlyHelpScreening: 'screened',
      },
    })
    const result = await decide(at, contact, {
      levelDecided: '3',
      outcome: 'familyIntensiveSupport',
    })
    assert.match(
      said(result),
      /At level 2 or 3 early help needs the family’s consent, and none has been given/,
    )
    const file = await readRecord(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(file.ok)
    assert.equal(file.value.view.parts[0]?.values.outcome, 'familyIntensiveSupport')
    assert.equal(file.value.row.stage, 'for-decision')
  })

  it('but not advice, which needs no consent', async () => {
    const contact = await submittedContact(at, ['ellie-mae-thornley'], {
      call: noConsent,
      each: {
        levelRecommended: '2',
        whyNotOneLevelUp: 'One service is enough.',
        earlyHelpScreening: 'screened',
      },
    })
    const result = await decide(at, contact, {
      levelDecided: '2',
      outcome: 'adviceAndInformation',
      adviceGiven: 'The school nurse was suggested.',
    })
    assert.ok(result.ok, JSON.stringify(result))
  })

  it('nor a referral at level 4 without consent, once the reason and the ground are said', async () => {
    const withGround = { ...noConsent, lawfulGround: ['significantHarm'] }
    const contact = await submittedContact(at, ['jayden-crossley'], { call: withGround })
    const result = await decide(at, contact, {})
    assert.ok(result.ok, JSON.stringify(result))
  })

  it('a second open referral for one child, whoever decides it', async () => {
    const contact = await submittedContact(at, ['jayden-crossley'])
    assert.match(
      said(await decide(at, contact, {})),
      /already has an open referral, and there can be only one/,
    )
  })

  it('a date in the future', async () => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [],
    })
    assert.ok(started.ok)
    const result = await saveAnswers(
      at.office,
      at.caller('joanne-whitworth'),
      started.value.id,
      given({ receivedAt: '2026-03-27 09:00' }),
    )
    assert.ok(result.ok)
    const [answer] = result.value.answers
    assert.equal(
      answer?.is === 'problem' && answer.message,
      'This time is in the future. Enter when it happened',
    )
  })

  it('a correction of when it was received without a reason, or later than first recorded by anyone but a manager', async () => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [],
    })
    assert.ok(started.ok)
    const correct = async (raw: string, reason?: string): Promise<string> => {
      const answer = { question: 'receivedAt', raw, version: 1, reason }
      const result = await saveAnswers(at.office, at.caller('joanne-whitworth'), started.value.id, [
        answer,
      ])
      assert.ok(result.ok)
      const [saved] = result.value.answers
      return saved?.is === 'problem' ? saved.message : (saved?.is ?? '')
    }
    assert.match(await correct('2026-03-26 14:00'), /Say why it is corrected/)
    assert.equal(await correct('2026-03-26 14:00', 'Misread my note'), 'saved')
    at.clock.moveTo('2026-03-26T16:00:00Z')
    assert.match(await correct('2026-03-26 15:30', 'It was later'), /a manager has to correct it/)
  })

  it('an edit of a decided contact; a note is added instead', async () => {
    const contact = await submittedContact(at, ['mia-crossley'])
    const decided = await decide(at, contact, { outcome: 'noFurtherAction', levelDecided: '1' })
    assert.ok(decided.ok, JSON.stringify(decided))
    const edit = await saveAnswers(
      at.office,
      at.caller('joanne-whitworth'),
      contact.id,
      given({ worries: 'Other words' }),
    )
    assert.match(
      said(edit),
      /has been decided, so it can no longer be changed\. Add a note to it instead/,
    )
    const noted = await addNote(
      at.office,
      at.caller('joanne-whitworth'),
      contact.id,
      'The school rang again.',
    )
    assert.ok(noted.ok)
  })

  it('nothing when two people answer the same question: both answers are kept until one is chosen', async () => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [],
    })
    assert.ok(started.ok)
    const { id } = started.value
    await save(at, 'joanne-whitworth', id, given({ worries: 'She came hungry.' }))
    const other = await saveAnswers(
      at.office,
      at.caller('hannah-cowell'),
      id,
      given({ worries: 'She had no coat.' }),
    )
    assert.ok(other.ok)
    assert.equal(other.value.answers[0]?.is, 'contested')
    const file = await readRecord(at.office, at.caller('joanne-whitworth'), id)
    assert.ok(file.ok)
    assert.equal(file.value.view.values.worries, 'She came hungry.')
    assert.deepEqual(
      file.value.contests.map((contest) => contest.value),
      ['She had no coat.'],
    )
  })
})
