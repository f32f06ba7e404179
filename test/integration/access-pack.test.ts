import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  acceptAll,
  coverByHand,
  decideSeveral,
} from '../../src/cases/access-pack/decide-redactions.ts'
import { makePack } from '../../src/cases/access-pack/make-pack.ts'
import {
  printPack,
  readPack,
  type PackFile,
  type PackStatement,
  type RedactionRow,
} from '../../src/cases/access-pack/read-pack.ts'
import { signPack } from '../../src/cases/access-pack/sign-pack.ts'
import { query } from '../../src/store/database.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { accessPackPdf } from '../../src/web/documents/access-pack.ts'
import { accessRequest, officer, otherOfficer, shownCovered } from '../support/access-request.ts'
import { submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { contentOf, pagesOf } from '../support/pdf-text.ts'
import { granted, refusalIn } from '../support/protection.ts'

const ellie = 'ellie-mae-thornley'
const worries =
  'Her mother Carla was low. Gavin Hesketh (01254 765432) shouts at Ellie-Mae. Priya heard it.'
const consented = {
  name: 'Priya',
  relationship: 'Teacher',
  decision: 'professional',
  basis: 'In her job',
}
const withheld = {
  name: 'Gavin Hesketh',
  relationship: 'Neighbour',
  decision: 'withheld',
  basis: 'Did not agree',
}
const covered = {
  ...{ page: '1', words: 'A name', ground: 'third-party', by: '1', checkedBy: '2' },
}

describe('the pack for somebody who asks to see their record', () => {
  let at: TestOffice
  let request: string
  let packId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    await submittedContact(at, [ellie], { call: { worries } })
    const by = { by: at.caller(officer).workerId, checkedBy: at.caller(otherOfficer).workerId }
    request = await accessRequest(at, [ellie], {
      answers: { othersNamed: [consented, withheld], redactions: [{ ...covered, ...by }] },
    })
  })
  after(async () => {
    await at.close()
  })

  const make = async (id = request, by = officer) =>
    await makePack(at.office, at.caller(by), id, at.person(ellie))
  const read = async (id = packId, by = officer): Promise<PackFile> =>
    granted(await readPack(at.office, at.caller(by), id))
  const about = (file: PackFile, words: string): PackStatement => {
    const found = file.statements.find((one) => one.body.includes(words))
    assert.ok(found, `No statement says ${words}`)
    return found
  }
  const taken = ({ body, redactions }: PackStatement): readonly (readonly [string, string])[] =>
    redactions.map((one) => [
      one.from_at === null ? 'all of it' : body.slice(one.from_at, one.to_at ?? undefined),
      one.suggests,
    ])
  const all = (file: PackFile): readonly RedactionRow[] =>
    file.statements.flatMap((one) => one.redactions)
  const sign = async (by = otherOfficer, id = packId) =>
    await signPack(at.office, at.caller(by), id)
  const print = async (by = officer, id = packId) => await printPack(at.office, at.caller(by), id)

  it('is not made until we are sure who asks, and for nobody else than those who answer such requests', async () => {
    const unsure = await accessRequest(at, [ellie], { leave: ['identitySeenOn', 'identitySeen'] })
    assert.match(refusalIn(await make(unsure)), /not written down that we are sure who asks/)
    assert.match(refusalIn(await make(request, 'ben-holroyd')), /nothing here/)
    const stranger = await makePack(
      at.office,
      at.caller(officer),
      request,
      at.person('jayden-crossley'),
    )
    assert.match(refusalIn(stranger), /nothing here/)
  })

  it('holds every statement as it was asked, in the order of the days', async () => {
    packId = granted(await make()).packId
    const file = await read()
    const days = file.statements.map((one) => one.on_day)
    assert.deepEqual(days, days.toSorted())
    const said = about(file, 'shouts at Ellie-Mae')
    assert.match(said.heading, /^Contact C-26-/)
    assert.match(said.asked, /worr/i)
    assert.ok(about(file, 'pancakes'), 'what the child said')
    assert.equal(
      file.statements.some((one) => one.key.startsWith(`answer-${request}-`)),
      false,
    )
  })

  it('proposes to take out names, numbers and who told us, and to leave what the request says may be shown', async () => {
    const file = await read()
    assert.deepEqual(taken(about(file, 'shouts at Ellie-Mae')), [
      ['Carla', 'cover'],
      ['Gavin Hesketh', 'cover'],
      ['01254 765432', 'cover'],
      ['Priya', 'show'],
    ])
    const told = file.statements.find((one) => one.key.endsWith('-referrerName'))
    assert.deepEqual(
      told?.redactions.map(({ rule, from_at }) => [rule, from_at]),
      [['source', null]],
    )
  })

  it('is not signed, and does not go out, while anything is undecided', async () => {
    assert.match(refusalIn(await sign()), /not decided yet, so the pack is not signed/)
    assert.match(refusalIn(await print()), /not signed yet, so nothing of it goes out/)
  })

  it('asks why where something is decided otherwise than proposed, and then decides nothing', async () => {
    const carla = about(await read(), 'shouts').redactions[0]
    assert.ok(carla)
    const choices = [{ redactionId: carla.id, state: 'show' as const }]
    const decide = async (because: string) =>
      await decideSeveral(at.office, at.caller(officer), packId, { choices, because })
    assert.match(refusalIn(await decide(' ')), /Say why you decide otherwise/)
    assert.equal(about(await read(), 'shouts').redactions[0]?.state, 'open')
    granted(await decide('Her own mother, whom she lives with'))
    const decided = about(await read(), 'shouts').redactions[0]
    assert.deepEqual(
      [decided?.state, decided?.decided_because, decided?.decided_by_name],
      ['show', 'Her own mother, whom she lives with', 'Colin Threlfall'],
    )
    const elsewhere = [{ redactionId: '999999', state: 'cover' as const }]
    const gone = { choices: elsewhere, because: '' }
    assert.match(
      refusalIn(await decideSeveral(at.office, at.caller(officer), packId, gone)),
      /nothing here/,
    )
  })

  it('takes out by hand what nobody proposed, and changes what was, with a ground and a reason', async () => {
    const { id: itemId, redactions } = about(await read(), 'pancakes')
    assert.deepEqual(redactions, [])
    const hand = { itemId, words: 'pancakes', whole: false, ground: 'third-party', reason: 'Mum' }
    const cover = async (given: Partial<typeof hand> & { insteadOf?: string | undefined }) =>
      await coverByHand(at.office, at.caller(officer), packId, { ...hand, ...given })
    assert.match(
      refusalIn(await cover({ words: 'waffles', ground: 'x', reason: ' ' })),
      /do not stand in this statement[^]*which ground[^]*Say why/,
    )
    granted(await cover({ words: 'Makes  Pancakes' }))
    assert.deepEqual(taken(about(await read(), 'pancakes')), [['makes pancakes', 'cover']])
    const statement = about(await read(), 'shouts')
    const gavin = statement.redactions[1]
    granted(
      await cover({
        itemId: statement.id,
        insteadOf: gavin?.id,
        words: 'Gavin Hesketh (01254 765432) shouts',
      }),
    )
    assert.deepEqual(
      taken(about(await read(), 'shouts')).map(([words]) => words),
      [...['Carla', 'Gavin Hesketh (01254 765432) shouts', '01254 765432', 'Priya']],
    )
  })

  it('is signed by an officer who had no hand in it, and nothing in it changes any more', async () => {
    for (const rule of new Set(all(await read()).map((one) => one.rule))) {
      granted(await acceptAll(at.office, at.caller(officer), packId, { rule }))
    }
    assert.equal(
      all(await read()).some((one) => one.state === 'open'),
      false,
    )
    assert.match(refusalIn(await sign(officer)), /another officer signs it/)
    assert.match(refusalIn(await sign('ben-holroyd')), /nothing here/)
    assert.equal((await read()).pack.signed_at, null)
    granted(await sign())
    assert.equal((await read()).pack.signed_by_name, 'Hilary Knowles')
    const late = { rule: 'names' }
    assert.match(
      refusalIn(await acceptAll(at.office, at.caller(officer), packId, late)),
      /is signed/,
    )
  })

  it('goes out once a copy is decided on, and nothing that was taken out is anywhere in the file', async () => {
    assert.match(refusalIn(await print()), /not decided so that a copy is given/)
    await shownCovered(at, request)
    const copy = granted(await print())
    const pdf = await accessPackPdf(copy, at.office.practice)
    const text = (await pagesOf(pdf)).join('\n')
    const raw = contentOf(pdf)
    const file = await read()
    const hidden = [
      ...[
        'Gavin',
        'Hesketh',
        '01254',
        '765432',
        'pancakes',
        'Nandra',
        '960118',
        'peelbrook.example',
      ],
      'shouts',
    ]
    for (const word of hidden) {
      assert.ok(JSON.stringify(file).includes(word), `${word} is in what is held`)
      assert.equal(text.includes(word), false, `${word} can be read`)
      assert.equal(raw.includes(word), false, `${word} is in the bytes`)
      assert.equal(JSON.stringify(copy).includes(word), false, `${word} left the verb`)
    }
    for (const word of ['Carla', 'Priya', 'I like it when mum', 'Information Commissioner']) {
      assert.ok(text.includes(word), `${word} is shown`)
    }
  })

  it('has a schedule with the page of each place where words were taken out', async () => {
    const copy = granted(await print())
    const pages = await pagesOf(await accessPackPdf(copy, at.office.practice))
    const first = pages.findIndex((page) => page.includes('What was taken out, and why'))
    const rows = pages
      .slice(first)
      .join('\n')
      .matchAll(/^\s*(\d+)\s+(\d+)\s+\S/gm)
    const found = [...rows].map(([, number, page]) => [Number(number), Number(page)] as const)
    assert.deepEqual(
      found.map(([number]) => number),
      copy.takenOut.map(({ number }) => number),
    )
    for (const [number, page] of found) {
      assert.match(pages[page - 1] ?? '', new RegExp(`\\[taken out:[ \\d,]*\\b${number}\\b`))
    }
  })

  it('remembers what was decided of the same words, and not of words that changed', async () => {
    await submittedContact(at, [ellie], { call: { worries: 'Gavin Hesketh came back.' } })
    const next = await accessRequest(at, [ellie], { answers: { requesterAs: 'child' } })
    const again = granted(await make(next)).packId
    const file = await read(again)
    const same = about(file, 'Priya heard it')
    assert.deepEqual(
      same.redactions.map((one) => [one.suggests, one.state, one.remembered_at !== null]),
      [
        ['show', 'open', true],
        ['cover', 'open', true],
        ['cover', 'open', true],
        ['show', 'open', true],
      ],
    )
    assert.equal(about(file, 'pancakes').redactions[0]?.reason, 'Mum')
    const fresh = about(file, 'came back')
    assert.equal(
      fresh.redactions.every((one) => one.remembered_at === null),
      true,
    )
    granted(await acceptAll(at.office, at.caller(officer), again, 'remembered'))
    assert.deepEqual(
      about(await read(again), 'Priya heard it').redactions.map((one) => one.state),
      ['show', 'cover', 'cover', 'show'],
    )
    const third = granted(await make(next)).packId
    assert.match(refusalIn(await sign(otherOfficer, again)), /made again since/)
    assert.equal(about(await read(third), 'pancakes').redactions[0]?.suggests, 'cover')
  })

  it('is erased with the record that it is a copy of', async () => {
    const personId = at.person(ellie)
    const kept = [request]
    const left = await at.office.store.transaction({ system: true }, async (work) => {
      await erasePerson(work, { personId, keptRecords: kept, entirely: true })
      return await work.all(query.selectFrom('access_pack').select('id'))
    })
    assert.deepEqual(left, [])
  })
})
