import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { chooseAnswer } from '../../src/cases/records/choose-answer.ts'
import { saveAnswers, type GivenAnswer } from '../../src/cases/records/save-answers.ts'
import { readTakeable, sealingKey, takeAlong } from '../../src/cases/records/taken-along.ts'
import {
  sendTaken,
  sendTakenAsNote,
  type SentAlong,
} from '../../src/cases/records/taken-along-sent.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, handedIn, read } from '../support/protection.ts'
import { visitBegun } from '../support/visit-begun.ts'

const omar = 'omar-siddiqui'
const colleague = 'tom-ainscough'
const keyOf = (letter: string): string => `${letter.repeat(8)}-0000-4000-8000-000000000000`

describe('A visit written without a signal', () => {
  let at: TestOffice
  let visit: { readonly id: string; readonly partId: string }

  before(async () => {
    at = await testOffice('2026-06-05T15:50:00Z')
    visit = await visitBegun(at, 'jayden-crossley')
  })
  after(async () => {
    await at.close()
  })

  const words = (raw: string, version = 0): GivenAnswer => ({
    question: 'childsWords',
    partId: visit.partId,
    raw,
    version,
  })
  const seen: () => GivenAnswer = () => ({
    question: 'seen',
    partId: visit.partId,
    raw: 'yes',
    version: 0,
  })
  const send = async (sent: SentAlong, who = omar) =>
    await sendTaken(at.office, at.caller(who), visit.id, sent)
  const said = async (): Promise<unknown> =>
    (await read(at, omar, visit.id)).parts[0]?.row.answers.childsWords?.value

  it('is taken along by whoever is writing it, and by nobody else', async () => {
    const { records } = granted(await readTakeable(at.office, at.caller(omar)))
    assert.deepEqual(
      records.map((one) => [one.id, one.people[0]?.forenames]),
      [[visit.id, 'Jayden']],
    )
    granted(await takeAlong(at.office, at.caller(omar), visit.id))
    const others = granted(await readTakeable(at.office, at.caller('anna-zielinska')))
    assert.deepEqual(others.records, [])
    const stranger = await takeAlong(at.office, at.caller('police-hub'), visit.id)
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
  })

  it('is sealed by a key that stays the same for one worker, and is nobody else’s', async () => {
    const key = async (who: string): Promise<string> =>
      granted(await sealingKey(at.office, at.caller(who))).toString('hex')
    assert.equal(await key(omar), await key(omar))
    assert.notEqual(await key(omar), await key('anna-zielinska'))
    assert.equal((await key(omar)).length, 64)
  })

  it('is saved once, though the phone sends it twice, and at the same time', async () => {
    const sent = { key: keyOf('a'), given: [seen(), words('I like the dog.')] }
    const [one, two] = await Promise.all([send(sent), send(sent)])
    assert.deepEqual(granted(one), granted(two))
    const { changes, contests, parts } = await read(at, omar, visit.id)
    assert.deepEqual([changes.length, contests.length], [0, 0])
    assert.equal(parts[0]?.row.answers.childsWords?.version, 1)
    // Somebody goes on in the office; the phone, which never heard the answer, sends the same once more.
    const given = [words('I like the dog and the cat.', 1)]
    granted(await saveAnswers(at.office, at.caller(omar), visit.id, given))
    assert.deepEqual(granted(await send(sent)), granted(one))
    assert.equal(await said(), 'I like the dog and the cat.')
  })

  it('never takes two things for one sending', async () => {
    const again = await send({ key: keyOf('a'), given: [words('Something else.')] })
    assert.ok(!again.ok)
    assert.match(again.refusal.message, /was sent before with something else in it/)
    assert.equal(await said(), 'I like the dog and the cat.')
  })

  it('keeps both answers when somebody else answered meanwhile', async () => {
    const given = [words('He said he likes the dog.', 2)]
    granted(await saveAnswers(at.office, at.caller(colleague), visit.id, given))
    const late = granted(await send({ key: keyOf('b'), given: [words('I want to go home.', 2)] }))
    assert.equal(late.answers[0]?.is, 'contested')
    const { contests } = await read(at, omar, visit.id)
    assert.equal(contests[0]?.value, 'I want to go home.')
    assert.equal(await said(), 'He said he likes the dog.')
  })

  it('is refused whole when the record was decided meanwhile, and can be kept as a note, once', async () => {
    const file = await read(at, omar, visit.id)
    const contestId = file.contests[0]?.id ?? ''
    granted(await chooseAnswer(at.office, at.caller(omar), visit.id, contestId, 'kept'))
    const answers = { visitAt: '2026-06-05 14:00', visitedBy: at.caller(omar).workerId }
    const each = {
      seenHow: 'inPerson',
      outcome: 'seen',
      risks: [{ need: 'Being hurt', change: 'reduced', why: 'He kept away.' }],
    }
    granted(await handedIn(at, omar, visit.id, { answers, each, leave: ['lateReason'] }))
    const given = [words('Mum cried.', 3), { ...seen(), raw: 'nonsense' }]
    const refused = await send({ key: keyOf('c'), given })
    assert.ok(!refused.ok && refused.refusal.kind === 'wrong-stage')
    assert.match(refused.refusal.message, /has been decided.*Add a note/)
    const note = async () =>
      await sendTakenAsNote(at.office, at.caller(omar), visit.id, { key: keyOf('d'), given })
    granted(await note())
    granted(await note())
    const { addenda } = await read(at, omar, visit.id)
    assert.equal(addenda.length, 1)
    assert.match(
      addenda[0]?.text ?? '',
      /^Written on the visit, without a signal.*own words\?\nMum cried\.\n\n.*\nnonsense$/s,
    )
  })

  it('is not there where the authority has not switched it on', async () => {
    const pack = Object.fromEntries(
      Object.entries(at.office.practice.pack).filter(([name]) => name !== 'visitsWithoutSignal'),
    ) as unknown as typeof at.office.practice.pack
    const office = { ...at.office, practice: { ...at.office.practice, pack } }
    const tries = [
      await readTakeable(office, at.caller(omar)),
      await takeAlong(office, at.caller(omar), visit.id),
      await sealingKey(office, at.caller(omar)),
      await sendTaken(office, at.caller(omar), visit.id, { key: keyOf('e'), given: [] }),
    ]
    for (const one of tries) assert.ok(!one.ok && one.refusal.kind === 'not-found')
  })
})
