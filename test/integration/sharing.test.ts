import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askPartner } from '../../src/cases/front-door/ask-partner.ts'
import { sendMessage } from '../../src/cases/front-door/send-message.ts'
import { tellReferrer } from '../../src/cases/front-door/tell-referrer.ts'
import { exportPerson } from '../../src/cases/moving/export-person.ts'
import { printRecord } from '../../src/cases/reading/print-record.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { readShared, readSharedFrom, type SharedFile } from '../../src/cases/sharing/read-shared.ts'
import { sayConsent, type GivenConsent } from '../../src/cases/sharing/say-consent.ts'
import { smtpPost } from '../../src/outside/post.ts'
import { decide, submittedContact, type SubmittedContact } from '../support/contact.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, refusalIn } from '../support/protection.ts'

const ellie = 'ellie-mae-thornley'
const jayden = 'jayden-crossley'
const mia = 'mia-crossley'
const manager = 'sam-patel'

const takenBack: GivenConsent = {
  ...{ is: 'withdrawn', on: '2026-03-26', saidBy: 'Carla Thornley, mother' },
  words: 'I do not want you to tell the school any more.',
}

describe('what was shared', () => {
  let at: TestOffice
  let mail: MailServer

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    mail = await startMailServer()
  })
  after(async () => {
    await mail.close()
    await at.close()
  })

  const shared = async (word: string): Promise<SharedFile> =>
    granted(await readShared(at.office, at.caller(manager), at.person(word)))
  const lines = async (word: string) =>
    (await shared(word)).shared.map((one) => [one.kind, one.to_whom, one.basis])
  const say = async (word: string, given: Partial<GivenConsent> = {}, by = manager) =>
    await sayConsent(at.office, at.caller(by), at.person(word), { ...takenBack, ...given })
  const feedbackOf = async ({ id }: SubmittedContact) => {
    const { messages } = granted(await readRecord(at.office, at.caller(manager), id))
    const found = messages.find((one) => one.kind === 'feedback')
    assert.ok(found)
    return found
  }
  const helpedEarly = { outcome: 'familyIntensiveSupport', levelDecided: '3' }
  const level3 = {
    each: {
      levelRecommended: '3',
      whyNotOneLevelUp: 'Nobody has been hurt.',
      earlyHelpScreening: 'screened',
    },
  }

  it('is a line for each letter, request and hand-over, with its basis, to whom and when', async () => {
    const contact = await submittedContact(at, [ellie])
    const police = {
      ...{ agency: 'police', about: 'Ellie-Mae', asked: 'What do you know?' },
      legalBasis: 'Section 47',
    }
    const by = at.caller('joanne-whitworth')
    const call = granted(
      await startProcess(at.office, by, { process: 'contact', personIds: [at.person(ellie)] }),
    )
    granted(await askPartner(at.office, by, call.id, police))
    assert.deepEqual(await lines(ellie), [
      ['partner-request', 'Lancashire Constabulary, MASH desk', 'safeguarding'],
    ])
    assert.equal((await shared(ellie)).shared[0]?.basis_words, 'Section 47')
    granted(await decide(at, contact, {}))
    const feedback = await feedbackOf(contact)
    granted(
      await tellReferrer(at.office, at.caller(manager), feedback.id, {
        ...{ how: 'telephone', body: 'Told Priya.' },
      }),
    )
    const [letter] = (await shared(ellie)).shared
    assert.deepEqual(
      [letter?.kind, letter?.to_whom, letter?.how, letter?.basis, letter?.by, letter?.at],
      [
        ...['letter', 'Whoever told us or asked', 'telephone', 'public-task', 'Sam Patel'],
        '2026-03-26T15:15:00Z',
      ],
    )
    const of = granted(await readSharedFrom(at.office, at.caller(manager), contact.id))
    assert.equal(
      of.shared.some((one) => one.kind === 'letter'),
      true,
    )
  })

  it('tells of what was saved as a file, and of a whole record taken out, but not of what was looked at', async () => {
    const contact = await submittedContact(at, [jayden])
    const print = async (leaves: boolean) =>
      await printRecord(at.office, at.caller(manager), contact.id, 'minutes', { leaves })
    granted(await print(false))
    assert.deepEqual(await lines(jayden), [])
    granted(await print(true))
    const wanted = { personId: at.person(jayden), reason: 'Asked for by the court' }
    granted(await exportPerson(at.office, at.caller('colin-threlfall'), wanted))
    assert.deepEqual(
      (await shared(jayden)).shared.map((one) => [one.kind, one.basis, one.basis_words]),
      [
        ['export', 'legal-obligation', 'Asked for by the court'],
        ['print', 'public-task', ''],
      ],
    )
  })

  it('is refused where consent taken back was its basis, and nothing is handed over', async () => {
    const contact = await submittedContact(at, [mia], level3)
    granted(await say(mia))
    const before = await lines(mia)
    const words = refusalIn(await decide(at, contact, helpedEarly))
    assert.match(words, /Consent was taken back on 26 Mar 2026, and “Family Intensive Support”/)
    assert.match(words, /Nothing was sent.*Ask again.*does not rest on consent/)
    assert.deepEqual(await lines(mia), before)
    const file = granted(await readRecord(at.office, at.caller(manager), contact.id))
    assert.equal(file.row.stage, 'for-decision')
    assert.deepEqual(file.handOvers, [])
  })

  it('goes on where it rests on the law, whatever was taken back', async () => {
    const contact = await submittedContact(at, [mia])
    granted(await decide(at, contact, {}))
    const feedback = await feedbackOf(contact)
    const telling = { how: 'telephone', body: 'Told Priya.' } as const
    granted(await tellReferrer(at.office, at.caller(manager), feedback.id, telling))
  })

  it('waits in the outbox where consent is taken back between a letter’s approval and its post', async () => {
    const contact = await submittedContact(at, [jayden], level3)
    granted(await decide(at, contact, helpedEarly))
    const { id, subject, body } = await feedbackOf(contact)
    const telling = {
      how: 'e-mail',
      address: 'priya.nandra@peelbrook.example',
      subject,
      body,
    } as const
    granted(await tellReferrer(at.office, at.caller(manager), id, telling))
    granted(await say(jayden))
    const post = await smtpPost(mail.url, 'Threadwell <no-reply@threadwell.example>')
    const before = mail.taken.length
    assert.equal(granted(await sendMessage(at.office, post, id)), 'failed')
    assert.equal(mail.taken.length, before)
    assert.match((await feedbackOf(contact)).failure ?? '', /Consent was taken back/)
    assert.match(
      refusalIn(await tellReferrer(at.office, at.caller(manager), id, telling)),
      /may only be shared with consent/,
    )
    granted(await say(jayden, { is: 'given', words: 'Yes, tell them.' }))
    assert.equal(granted(await sendMessage(at.office, post, id)), 'sent')
    assert.deepEqual((await lines(jayden))[0], ['letter', 'Whoever told us or asked', 'consent'])
  })

  it('says who took consent back, when and in which words; what is missing is asked for', async () => {
    const { consent } = await shared(mia)
    assert.deepEqual(
      consent.map((one) => [one.is_given, one.said_on, one.said_by, one.words, one.by]),
      [[false, takenBack.on, takenBack.saidBy, takenBack.words, 'Sam Patel']],
    )
    const words = refusalIn(await say(mia, { is: '', on: '2026-03-27', saidBy: ' ', words: '' }))
    assert.match(
      words,
      /given or taken back[^]*cannot be in the future[^]*who said it[^]*their words/,
    )
    assert.match(refusalIn(await say(mia, {}, 'police-hub')), /nothing here/)
    assert.equal((await shared(mia)).consent.length, 1)
  })
})
