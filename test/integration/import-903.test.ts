import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { takeIn903, type TakenIn903 } from '../../src/cases/moving/take-in-903.ts'
import { readWholeFile } from '../../src/cases/reading/read-whole-file.ts'
import { fields2025To26 } from '../../src/returns/ssda903/2025-26/fields.ts'
import { year2025To26 } from '../../src/returns/ssda903/2025-26/year.ts'
import { fields2026To27 } from '../../src/returns/ssda903/2026-27/fields.ts'
import { year2026To27 } from '../../src/returns/ssda903/2026-27/year.ts'
import { recordedChildren } from '../returns/ssda903/recorded-children.ts'
import { madeReturn } from '../support/made-return.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { playedStory } from '../support/played-story.ts'
import { wordsOf } from '../support/made-up.ts'
import { filesOf, sourcesOf } from '../support/return-files.ts'

type FilesByName = ReadonlyMap<string, string>

const year = '2025-26'
const asked = { tables: year2025To26.tables, today: '2026-06-01' }
const seven = filesOf(recordedChildren, fields2025To26, asked)

const takeIn = async ({ office }: TestOffice, files: FilesByName, of = year) =>
  await takeIn903(office, { year: of, files: sourcesOf(files) })

async function taken(at: TestOffice, files: FilesByName, of = year): Promise<TakenIn903> {
  const result = await takeIn(at, files, of)
  assert.ok(result.ok, result.ok ? '' : result.refusal.message)
  return result.value
}

const written = async (at: TestOffice, of = year): Promise<FilesByName> =>
  await madeReturn(at.office, { return: '903', year: of })

/** One file changed, of the seven children. */
const changed = (file: string, from: string | RegExp, to: string): FilesByName => {
  const text = seven.get(file) ?? ''
  assert.notEqual(text.replace(from, to), text)
  return new Map(seven).set(file, text.replace(from, to))
}

/** How many people, facts and rows that came there are. */
async function counted({ office }: TestOffice): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await office.store.transaction({ system: true, reads: true }, (work) =>
    work.hot(
      'counts-of-a-test',
      `select (select count(*) from person) as people, (select count(*) from dated_fact) as facts,
         (select count(*) from moved_in) as rows, (select count(*) from moving_run) as runs`,
      [],
    ),
  )
  return row ?? {}
}

describe('A return on children looked after of another system, taken in', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  const refusals: readonly (readonly [string, FilesByName, RegExp])[] = [
    [
      'an episode that overlaps',
      changed('Episodes.csv', '14/09/2025,P,', '13/09/2025,P,'),
      /Child 11, Episodes row 2: It overlaps the episode in row 1, which ends after this one begins/,
    ],
    [
      'an episode that overlaps one without an end',
      changed('Episodes.csv', ',14/09/2025,X1,', ',,,'),
      /Child 11, Episodes row 2: It overlaps the episode in row 1, which has no end \(DEC\)/,
    ],
    [
      'an episode that says another follows, where none does',
      changed('Episodes.csv', ',14/09/2025,X1,', ',13/09/2025,X1,'),
      /Child 11, Episodes row 1: REC X1 says that another episode begins on the day this one ends/,
    ],
    [
      'an episode that ends before it begins',
      changed('Episodes.csv', ',15/12/2025,E4A', ',15/12/2024,E4A'),
      /Child 12, Episodes row 3: DEC is before DECOM/,
    ],
    [
      'an episode after today',
      changed('Episodes.csv', '12,02/06/2025,', '12,02/06/2026,'),
      /Child 12, Episodes row 3: It begins after the year of the return/,
    ],
    [
      'a date that is none',
      changed('Reviews.csv', '01/07/2025', '31/06/2025'),
      /Child 11, Reviews row 1: REVIEW is no date of the form/,
    ],
    [
      'a child without a row in Header',
      changed('Header.csv', /^14,.*\n/m, ''),
      /Child 14, Episodes row \d+: Header has no row of this child/,
    ],
    [
      'two rows of a child in Header',
      changed('Header.csv', /^(14,.*\n)/m, '$1$1'),
      /Child 14, Header row 5: This child has a row in Header already/,
    ],
    [
      'absences that overlap',
      changed('Missing.csv', /^(11,.*\n)/m, '$1$1'),
      /Child 11, Missing row 2: It overlaps Missing row 1, and there can be one at a time/,
    ],
    ['no child at all', changed('Header.csv', /\n[^]*/, '\n'), /Header has no row of this child/],
  ]
  for (const [what, files, words] of refusals) {
    it(`is refused for ${what}, and nothing of it is taken in`, async () => {
      const before = await counted(at)
      const refused = await takeIn(at, files)
      assert.match(wordsOf(refused), words)
      assert.match(wordsOf(refused), /^Nothing was taken in, and nothing here was changed/)
      assert.deepEqual(await counted(at), before)
    })
  }

  it('is refused for a year that is not taken in', async () => {
    assert.match(
      wordsOf(await takeIn(at, seven, '2019-20')),
      /return of 2019-20 cannot be taken in. Those of 2025-26 and 2026-27 can/,
    )
  })

  it('is written again from the record byte for byte, where the record has all that it says', async () => {
    const { made, facts, otherwise } = await taken(at, seven)
    assert.deepEqual([made, facts, otherwise], [7, 48, []])
    assert.deepEqual(await written(at), seven)
  })

  it('is taken in once: a second time nothing is made', async () => {
    const before = await counted(at)
    const { made, already } = await taken(at, seven)
    assert.deepEqual([made, already], [0, 7])
    assert.deepEqual({ ...(await counted(at)), runs: 0 }, { ...before, runs: 0 })
    assert.deepEqual(await written(at), seven)
  })

  it('is refused for a child who came before with other rows: what came first is kept', async () => {
    const refused = await takeIn(at, changed('Reviews.csv', '01/07/2025', '02/07/2025'))
    assert.match(wordsOf(refused), /Child 11: they were taken in before from other rows/)
    assert.deepEqual(await written(at), seven)
  })

  it('is refused for a child who came in another year’s return: the record has gone on since', async () => {
    const refused = await takeIn(at, seven, '2026-27')
    assert.match(wordsOf(refused), /Child 11: a child with this number was taken in from another/)
    assert.deepEqual(await written(at), seven)
  })

  it('takes the XML form as it takes the files', async () => {
    const xml = `<EXPSSDA903><CHILD><HEADER><CHILDID>X900</CHILDID><UPN>UN3</UPN><SEX>F</SEX><DOB>02/02/2012</DOB>
      <ETHNIC>WBRI</ETHNIC><UASC>0</UASC><MOTHER>0</MOTHER></HEADER><EPISODE><DECOM>18/07/2025</DECOM><RNE>S</RNE><LS>V2</LS>
      <CIN>N1</CIN><PL>U1</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER></EPISODE></CHILD></EXPSSDA903>`
    const { made, otherwise } = await taken(at, new Map([['return.xml', xml]]))
    assert.deepEqual([made, otherwise], [1, []])
    assert.match(
      (await written(at)).get('Episodes.csv') ?? '',
      /^X900,18\/07\/2025,S,V2,N1,U1,PR1,,,,,,$/m,
    )
  })

  it('is refused for somebody else with the pupil number of somebody here', async () => {
    const other = new Map(
      [...seven].map(([name, text]) => [name, text.replaceAll(/^11,/gm, '9911,')] as const),
    )
    assert.match(wordsOf(await takeIn(at, other)), /Child 9911: somebody here has the pupil number/)
  })

  it('leaves facts with each child that say where they came from', async () => {
    const [known] = await at.office.store.transaction({ system: true, reads: true }, (work) =>
      work.hot<{ id: string }>(
        'known-of-a-test',
        `select person_id as id from person_known_by where whose = $1 and value = '11'`,
        [fields2025To26.numbers],
      ),
    )
    const file = await readWholeFile(at.office, [known?.id ?? ''])
    assert.ok(file.ok)
    const facts = file.value.facts
      .map(({ kind, from_on: from, to_on: to }) => `${kind} ${from} ${to ?? 'goes on'}`)
      .sort()
    // Care began before: files of one year begin with the episode that was open when the year did.
    assert.deepEqual(facts.slice(0, 7), [
      'care-review 2025-07-01 2025-07-01',
      'former-social-worker 2024-02-03 2025-06-01',
      'former-social-worker 2025-06-01 goes on',
      'legal-status 2025-01-10 goes on',
      'looked-after 2025-01-10 goes on',
      'missing-episode 2025-10-02 2025-10-03',
      'placement 2025-01-10 2025-09-14',
    ])
    for (const { detail } of file.value.facts) {
      assert.equal((detail as { broughtIn: string }).broughtIn, 'yes')
    }
  })
})

describe('A return of 2026-27 of another system, taken in', () => {
  it('is written again byte for byte, with orders on liberty', async () => {
    const at = await testOffice('2027-06-01T09:00:00Z')
    try {
      const { tables } = year2026To27
      const children = recordedChildren.map((child) => ({
        ...child,
        facts: child.facts.map((fact) =>
          fact.kind === fields2026To27.facts.libertyOrder
            ? { ...fact, from: '2026-12-01', to: '2027-02-01' }
            : fact,
        ),
      }))
      const files = filesOf(children, fields2026To27, { tables, today: '2027-06-01' })
      assert.match(files.get('DoLo.csv') ?? '', /01\/12\/2026/)
      assert.deepEqual((await taken(at, files, '2026-27')).otherwise, [])
      assert.deepEqual(await written(at, '2026-27'), files)
    } finally {
      await at.close()
    }
  })
})

describe('A return that was written here, taken in elsewhere', () => {
  it('is written there as it was here: story 4', async () => {
    const played = await playedStory('4-accommodated-in-summer')
    const at = await testOffice(played.office.clock.now())
    try {
      const files = await madeReturn(played.office, { return: '903', year: '2026-27' })
      assert.deepEqual((await taken(at, files, '2026-27')).otherwise, [])
      assert.deepEqual(await written(at, '2026-27'), files)
    } finally {
      await at.close()
      await played.drop()
    }
  })
})
