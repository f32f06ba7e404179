import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Surroundings } from './command.ts'
import { returns } from './returns.ts'

const clean = fileURLToPath(
  new URL('../../test/returns/cin/samples/valid_return_100_children_2025-26.xml', import.meta.url),
)
const older = clean.replace('valid_return_100_children_2025-26', 'CIN_Census_2021')
const folder = await mkdtemp(join(tmpdir(), 'threadwell-returns-'))
after(async () => await rm(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const printed: string[] = []
  const told: string[] = []
  const never = () => assert.fail('A return is judged without the practice and without a database')
  const surroundings: Surroundings = {
    get practice() {
      return never()
    },
    demonstration: never,
    openOffice: never,
    openHouse: () => Promise.reject(new Error('This test has no house of its own')),
    freshOffice: never,
    print: (line) => void printed.push(line),
    progress: (line) => void told.push(line),
  }
  return { code: await returns.run(args, surroundings), printed, told }
}

const validate = (...args: string[]) =>
  run('validate', '--return', 'cin', '--year', '2025-26', ...args)

/** The clean sample with one thing changed. */
async function changed(name: string, from: string, to: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, (await readFile(clean, 'utf8')).replace(from, to))
  return path
}

describe('the command returns validate', () => {
  it('says that no rule is broken, and ends with 0', async () => {
    const { code, printed, told } = await validate(clean)
    assert.equal(code, 0)
    assert.deepEqual(told, [])
    assert.equal(printed[0], 'Children in need census 2025-26: 100 children judged by 109 rules')
    assert.equal(printed.at(-1), 'No rule is broken.')
  })

  it('lists what is broken by rule, child and field, and ends with 1', async () => {
    const { code, printed } = await validate(
      await changed('late.xml', '<CINclosureDate>2025-08-11', '<CINclosureDate>2025-07-19'),
    )
    assert.equal(code, 1)
    const at = printed.indexOf('8565  Activity shown after a case has been closed')
    assert.deepEqual(printed.slice(at + 1, at + 3), [
      '  1 time, 2 rows',
      '  Child C0000000: CINdetails 1 (CINclosureDate, DateOfInitialCPC); Assessments 1 (AssessmentActualStartDate, AssessmentAuthorisationDate)',
    ])
    assert.equal(printed.at(-1), '1 rule broken as an error, 0 rules as a query.')
  })

  it('prints one object of rows flagged by rule when asked for JSON', async () => {
    const { code, printed } = await validate(
      '--json',
      await changed('query.xml', '<InitialCPCtarget>2025-06-27', '<InitialCPCtarget>2025-06-28'),
    )
    assert.equal(code, 0, 'a query does not stop a return')
    assert.deepEqual(
      printed.map((line) => JSON.parse(line) as unknown),
      [{ counts: { '8870Q': 1 } }],
    )
  })

  it('lists ten breaches of a rule, and all where that is asked', async () => {
    const path = join(folder, 'sexless.xml')
    await writeFile(path, (await readFile(clean, 'utf8')).replaceAll('<Sex>F', '<Sex>X'))
    const few = await validate(path)
    const all = await validate('--all', path)
    const ofRule = ({ printed }: { printed: readonly string[] }) =>
      printed.slice(printed.findIndex((line) => line.startsWith('4180')) + 2)
    assert.match(ofRule(few)[10] ?? '', /^ {2}and \d+ more: --all lists them$/)
    assert.ok(ofRule(all).length > ofRule(few).length)
  })

  it('refuses a file of another year, unless any year will do', async () => {
    const refused = await validate('--json', older)
    assert.equal(refused.code, 1)
    assert.deepEqual(refused.printed, [])
    assert.deepEqual(refused.told, [
      'The file is the census of 2022-23, not of 2025-26: its header says Year 2023.',
      'Nothing was judged.',
    ])
    const judged = await validate('--json', '--any-year', older)
    assert.equal(judged.printed.length, 1)
    assert.match(judged.told.join('\n'), /GenderCurrent in Child is not known/)
  })

  it('says how it is called when asked wrongly, and ends with 2', async () => {
    for (const args of [
      [],
      ['validate'],
      ['send', clean],
      ['validate', '--return', 'cin', clean],
    ]) {
      const { code, told } = await run(...args)
      assert.equal(code, 2)
      assert.match(told.join('\n'), /returns validate --return cin\|903/)
    }
  })

  it('names the returns and years there are when asked for another', async () => {
    const { code, told } = await run('validate', '--return', 'cin', '--year', '2019-20', clean)
    assert.equal(code, 2)
    assert.match(told.join('\n'), /--return cin --year 2025-26/)
  })

  it('judges a 903 beside last year’s files and Ofsted’s lists, where they are given', async () => {
    const sample = (name: string) =>
      fileURLToPath(new URL(`../../test/returns/ssda903-sample/${name}`, import.meta.url))
    const [header, episodes] = [sample('header.csv'), sample('episodes.csv')]
    const providers = join(folder, 'providers.csv')
    await writeFile(
      providers,
      'URN,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE,LA_CODE\nSC000001,K2,PR4,,,\n',
    )
    const brokenBy = async (...beside: string[]): Promise<readonly string[]> => {
      const year = ['--return', '903', '--year', '2025-26', '--json']
      const { printed } = await run('validate', ...year, header, episodes, ...beside)
      const { counts } = JSON.parse(printed[0] ?? '') as { counts: Record<string, number> }
      return Object.keys(counts)
    }
    const alone = await brokenBy()
    assert.ok(!alone.includes('1008'))
    assert.ok((await brokenBy('--providers', providers)).includes('1008'))
    const lastYear = ['--last-year', header, '--last-year', episodes, '--authority', 'E10000017']
    assert.ok((await brokenBy(...lastYear)).length > alone.length)
  })

  it('refuses what a return is not judged by, and an authority that is no ONS code', async () => {
    for (const [option, value, message] of [
      ['--last-year', clean, /are not of this return/],
      ['--authority', '888', /by its ONS code, like E10000017/],
    ] as const) {
      const { code, told } = await validate(clean, option, value)
      assert.equal(code, 1)
      assert.match(told[0] ?? '', message)
    }
  })
})
