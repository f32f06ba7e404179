import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { receiveRequest } from '../../src/cases/ways-in/receive-request.ts'
import type { GivenRequest } from '../../src/cases/ways-in/understand-request.ts'
import { query } from '../../src/store/database.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { teacherAsks } from '../support/public-request.ts'

type Change = (given: GivenRequest) => Partial<GivenRequest>

const child =
  (change: Partial<GivenRequest['children'][number]>): Change =>
  ({ children }) => ({ children: [{ ...children[0]!, ...change }] })
const answer =
  (id: string, raw: string): Change =>
  ({ answers }) => ({ answers: { ...answers, [id]: raw } })

const refusals: readonly (readonly [name: string, Change, box: string, words: RegExp])[] = [
  ['no child at all', () => ({ children: [] }), 'children', /Add at least one child/],
  [
    'a child of whom nothing is said',
    () => ({ children: [{ id: 'child-1' }] }),
    'surname',
    /Any one of them will do/,
  ],
  [
    'a date of birth in the future',
    child({ bornOn: { day: '1', month: '4', year: '2026' } }),
    'bornOn',
    /in the future/,
  ],
  [
    'a date of birth that does not exist',
    child({ bornOn: { day: '31', month: '2', year: '2018' } }),
    'bornOn',
    /date of birth that exists/,
  ],
  [
    'a date of birth and a due date',
    child({ expectedOn: { day: '1', month: '7', year: '2026' } }),
    'expectedOn',
    /not both/,
  ],
  [
    'a due date more than 40 weeks away',
    child({ bornOn: undefined, expectedOn: { day: '1', month: '1', year: '2027' } }),
    'expectedOn',
    /more than 40 weeks away/,
  ],
  [
    'an adult named as a child',
    child({ bornOn: { day: '1', month: '1', year: '1990' } }),
    'bornOn',
    /18 or over/,
  ],
  [
    'an age that is no number',
    child({ bornOn: undefined, age: 'quite small' }),
    'age',
    /as a number/,
  ],
  [
    'an NHS number that fails its check',
    child({ nhsNumber: '999 300 1008' }),
    'nhsNumber',
    /last digit/,
  ],
  ['no worries', answer('worries', '  \n '), 'worries', /A few words are enough/],
  ['no state of consent', answer('consent', ''), 'consent', /even if it is that nobody was asked/],
  ['nothing said about danger', answer('immediateDanger', ''), 'immediateDanger', /in danger now/],
  ['an answer that was not offered', answer('consent', 'perhaps'), 'consent', /answers shown/],
  [
    'a name as long as a letter',
    answer('referrerName', 'a'.repeat(201)),
    'referrerName',
    /Nothing was cut/,
  ],
  [
    'a worry longer than a book',
    answer('worries', 'a'.repeat(100_001)),
    'worries',
    /Nothing was cut/,
  ],
  [
    'an address that is none',
    answer('referrerEmail', 'at school'),
    'referrerEmail',
    /e-mail address/,
  ],
  ['no kind of service', () => ({ as: '' }), 'as', /Choose what you are/],
  ['nobody asking', () => ({ asker: 'robot' }), 'asker', /Say who you are/],
  [
    'an answer that is not theirs to give',
    answer('levelDecided', '4'),
    'levelDecided',
    /not asked here/,
  ],
]

describe('a request that cannot be received', () => {
  let at: TestOffice
  const everything = async (): Promise<number[]> =>
    await at.office.store.transaction({ system: true }, async (work) => [
      (await work.all(query.selectFrom('record').select('id'))).length,
      (await work.all(query.selectFrom('person').select('id'))).length,
      (await work.all(query.selectFrom('received_request').select('known_by'))).length,
    ])

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  for (const [name, change, box, words] of refusals) {
    it(`says so beside the box and makes nothing: ${name}`, async () => {
      const whole = teacherAsks()
      const before = await everything()
      const result = await receiveRequest(at.office, { ...whole, ...change(whole) })
      assert.ok(!result.ok && result.refusal.kind === 'invalid', JSON.stringify(result))
      const problem = result.refusal.problems.find(({ question }) => question === box)
      assert.match(problem?.message ?? JSON.stringify(result.refusal.problems), words)
      assert.deepEqual(await everything(), before)
    })
  }

  it('may be mended and sent again under the same key', async () => {
    const whole = teacherAsks()
    const refused = await receiveRequest(at.office, { ...whole, children: [] })
    assert.ok(!refused.ok)
    const received = await receiveRequest(at.office, whole)
    assert.ok(received.ok)
  })

  it('is told everything that is wrong at once', async () => {
    const result = await receiveRequest(at.office, {
      ...teacherAsks(),
      answers: {},
      children: [],
    })
    assert.ok(!result.ok && result.refusal.kind === 'invalid')
    assert.deepEqual(result.refusal.problems.map(({ question }) => question).sort(), [
      'children',
      'consent',
      'immediateDanger',
      'worries',
    ])
  })

  it('survives characters that no database stores', async () => {
    const odd = `a\0b${String.fromCharCode(0xd800)}c`
    const whole = teacherAsks()
    const result = await receiveRequest(at.office, {
      ...whole,
      answers: { ...whole.answers, worries: odd },
      children: [{ ...whole.children[0]!, forenames: odd, school: odd }],
    })
    assert.ok(result.ok, JSON.stringify(result))
  })
})
