import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { exportReturn } from '../../src/cases/returns/export-return.ts'
import { beyondReach } from '../../src/store/beyond-reach.ts'
import { erasePerson } from '../../src/store/erasing.ts'
import { startFact } from '../../src/store/facts.ts'
import { brokenRules } from '../returns/cin/judge-return.ts'
import { schemaFaults } from '../returns/cin/by-schema.ts'
import { childrenOf, inShort } from '../returns/cin/children-of.ts'
import { generatedAuthority, type GeneratedChild } from '../support/generated-authority.ts'
import { somebodyIn } from '../support/made-up.ts'
import { madeReturn } from '../support/made-return.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { withReason } from '../support/with-reason.ts'

const wanted = { return: 'cin', year: '2025-26' }

describe('the census of children who were made through the verbs', () => {
  let at: TestOffice
  let made: readonly GeneratedChild[]
  let xml: string
  let restricted: string
  let erased: string
  let longAgo: string
  let notAsked: string

  const referred = async (id: string, from: string, to?: string): Promise<void> => {
    await at.office.store.transaction({ system: true }, async (work) => {
      const detail = { source: '6', ...(to ? { closureReason: 'RC7' } : {}) }
      const fact = { subjectId: id, kind: 'open-referral', fromOn: from, toOn: to, detail }
      await startFact(work, { ...fact, excludes: 'cin-episode', at: at.clock.now() })
    })
  }
  const census = async (): Promise<string> => {
    const [text = ''] = (await madeReturn(at.office, wanted)).values()
    return text
  }

  before(async () => {
    at = await testOffice('2025-06-01T09:00:00Z')
    made = await generatedAuthority(at, 10)
    restricted = await somebodyIn(at, '2015-02-03')
    erased = await somebodyIn(at, '2015-02-03')
    longAgo = await somebodyIn(at, '2010-02-03')
    notAsked = await somebodyIn(at, '2015-02-03')
    await referred(restricted, '2025-07-01')
    await referred(notAsked, '2025-07-01')
    await referred(erased, '2025-07-01')
    await referred(longAgo, '2023-07-01', '2025-03-31')
    at.clock.moveTo('2026-05-29T09:00:00Z')
    await at.office.store.transaction({ system: true }, async (work) => {
      await work.hot('restrict-for-a-test', 'update person set restricted = true where id = $1', [
        restricted,
      ])
      await beyondReach(work, async () => {
        await erasePerson(work, { personId: erased, keptRecords: [], entirely: true })
      })
    })
    xml = await census()
  })
  after(async () => {
    await at.close()
  })

  it('is valid by the department’s schema, which a referee of another maker says', async () => {
    assert.deepEqual(await schemaFaults(xml), [])
    const twice = xml.replace('<ReferralNFA>0</ReferralNFA>', '<ReferralNFA></ReferralNFA>')
    assert.notDeepEqual(await schemaFaults(twice), [])
  })

  it('breaks no rule that stops a return, for any of them', async () => {
    const ids = new Set(made.map(({ id }) => id))
    for (const [rule, breaches] of await brokenRules(xml)) {
      if (rule.endsWith('Q')) continue
      const theirs = breaches.filter(({ child }) => child === undefined || ids.has(child))
      assert.deepEqual(theirs, [], rule)
    }
  })

  it('has each of them with what their life came to', async () => {
    const children = await childrenOf(xml)
    const inWords = (life: GeneratedChild['life'], on: string) => {
      const child = made.find((one) => one.life === life && one.referredOn === on)
      return inShort(children.get(child?.id ?? ''))
    }
    assert.deepEqual(inWords('referralClosed', '2025-06-09'), [
      'referral 2025-06-09 2A – no further action – –',
    ])
    assert.deepEqual(inWords('underAssessment', '2026-03-09'), [
      'referral 2026-03-09 2A N1 – – –',
      'assessment 2026-03-09 – –',
    ])
    assert.deepEqual(inWords('closedAfterAssessment', '2025-11-10'), [
      'referral 2025-11-10 2A N1 – 2025-12-01 RC8',
      'assessment 2025-11-10 – 2025-12-01 16A',
    ])
    assert.deepEqual(inWords('childInNeedPlan', '2026-01-19'), [
      'referral 2026-01-19 2A N1 – – –',
      'assessment 2026-01-19 – 2026-01-19 16A',
      'plan 2026-01-19 –',
    ])
    assert.deepEqual(inWords('protectionPlan', '2025-06-09'), [
      'referral 2025-06-09 2A N1 – – –',
      'assessment 2025-06-09 – 2025-06-23 16A',
      'enquiry 2025-06-09 2025-06-30 2025-06-23 –',
      'protection 2025-06-23 – NEG NEG 0',
    ])
  })

  it('has what is known of them: ethnicity, disabilities, why there is no pupil number', async () => {
    const children = await childrenOf(xml)
    const [first, second, , fourth] = made.map(({ id }) => children.get(id))
    assert.deepEqual([first?.Ethnicity, first?.Disability], ['WBRI', ['NONE']])
    assert.deepEqual([second?.Ethnicity, second?.Disability], ['APKN', ['LD', 'AUT']])
    assert.equal(fourth?.Ethnicity, 'NOBT', 'nobody has asked')
    assert.equal(first?.UPNunknown, 'UN5')
  })

  it('counts a restricted child, because the law does, and nobody who was erased or closed before', async () => {
    const children = await childrenOf(xml)
    assert.ok(children.has(restricted))
    assert.ok(!children.has(erased))
    assert.ok(!children.has(longAgo))
  })

  it('is the same file on a second run of the day', async () => {
    at.clock.moveTo('2026-05-29T16:30:00Z')
    assert.equal(await census(), xml)
  })

  it('is made by whoever prepares returns, is audited with who asked, and refused to a social worker', async () => {
    const by = { ...at.caller('judith-cartmell') }
    const pieces: string[] = []
    const done = await exportReturn(at.office, by, wanted, ({ text }) => void pieces.push(text))
    assert.ok(done.ok)
    assert.equal(pieces.join(''), xml, 'the restricted child is in it, whoever asks')
    const refused = await exportReturn(at.office, at.caller('ben-holroyd'), wanted, () =>
      assert.fail('nothing is to be read'),
    )
    assert.equal(refused.ok ? '' : refused.refusal.kind, 'not-permitted')
    const rows = await at.office.store.transaction({ system: true, reads: true }, (work) =>
      work.hot<{ detail: object; refused: string | null }>(
        'audit-of-a-test',
        `select detail, refused from audit where action = 'export-return' and worker_id = any($1) order by id`,
        [[by.workerId, at.caller('ben-holroyd').workerId]],
      ),
    )
    assert.deepEqual(rows, [
      {
        detail: { return: 'cin', year: '2025-26', files: 1, characters: xml.length },
        refused: null,
      },
      { detail: {}, refused: 'not-permitted' },
    ])
  })

  it('says what is made here where a return is asked for that is not', async () => {
    const never = () => assert.fail('nothing is to be written')
    const asked = { return: 'cin', year: '1999-00' }
    const refused = await exportReturn(at.office, 'system', asked, never)
    assert.match(refused.ok ? '' : refused.refusal.message, /Children in need census 2025-26/)
  })

  it('asks for the disability of a child (8540) until a worker has written it down', async () => {
    const breaks = async (): Promise<boolean> =>
      ((await brokenRules(await census())).get('8540') ?? []).some(
        ({ child }) => child === notAsked,
      )
    assert.ok(await breaks())
    await withReason(at, 'tomasz-nowak', notAsked)
    const said = { ethnicity: 'WBRI', disabilities: ['NONE'], because: 'Mum said so' }
    const changed = await changePerson(at.office, at.caller('tomasz-nowak'), notAsked, said)
    assert.ok(changed.ok)
    assert.ok(!(await breaks()))
  })
})
