import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { exportReturn } from '../../src/cases/returns/export-return.ts'
import { comparedReturns } from '../../src/commands/story/compare-returns.ts'
import { year2025To26 } from '../../src/returns/ssda903/2025-26/year.ts'
import { year2026To27 } from '../../src/returns/ssda903/2026-27/year.ts'
import { validate903, type Year903 } from '../../src/returns/ssda903/specification.ts'
import type { SourceFile } from '../../src/returns/source-file.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

/** Every file of a year's return as it is made at this moment. */
async function made({ office }: PlayedStory, year: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const result = await exportReturn(office, 'system', { return: '903', year }, (piece) => {
    files.set(piece.file, (files.get(piece.file) ?? '') + piece.text)
  })
  assert.ok(result.ok)
  return files
}

const sources = (files: ReadonlyMap<string, string>): readonly SourceFile[] =>
  [...files].map(([name, text]) => ({ name, bytes: bytesOf(text) }))

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}

/** The numbers of the rules that a child's rows break as errors. */
async function errors(
  year: Year903,
  files: ReadonlyMap<string, string>,
  lastYear: ReadonlyMap<string, string>,
  child: string,
): Promise<readonly string[]> {
  const judged = await validate903(year, sources(files), { lastYear: sources(lastYear) })
  assert.ok(judged.ok, JSON.stringify(judged))
  return judged.value.findings
    .filter(
      ({ rule, breaches }) => rule.says === 'error' && breaches.some((one) => one.child === child),
    )
    .map(({ rule }) => rule.id)
}

describe('The return on children looked after, from the live record', () => {
  let played: PlayedStory
  let callum: string

  before(async () => {
    played = await playedStory('4-accommodated-in-summer')
    callum = played.people.get('callum-rigg') ?? ''
  })
  after(async () => {
    await played.drop()
  })

  it('has every file, empty ones too, with the columns that its year asks for', async () => {
    const files = await made(played, '2026-27')
    assert.deepEqual(
      [...files.keys()],
      year2026To27.tables.map((table) => `${table}.csv`),
    )
    assert.equal(files.get('DoLo.csv'), 'CHILD,DOB,DOLO_START,DOLO_END\n')
    assert.equal((await made(played, '2025-26')).has('DoLo.csv'), false)
  })

  it('is the same twice, byte for byte', async () => {
    assert.deepEqual(await made(played, '2026-27'), await made(played, '2026-27'))
  })

  it('story 4: is found wrong only in what nobody ever recorded, the number of a pupil', async () => {
    const [files, lastYear] = [await made(played, '2026-27'), await made(played, '2025-26')]
    assert.deepEqual(await errors(year2026To27, files, lastYear, callum), ['442'])
  })

  it('story 4: breaks no rule once that number is recorded', async () => {
    const grace = played.callers.get('grace-adomako')
    assert.ok(grace)
    const changed = await changePerson(played.office, grace, callum, {
      upn: 'A123456789012',
      because: 'His school told us the number',
    })
    assert.ok(changed.ok, JSON.stringify(changed))
    const [files, lastYear] = [await made(played, '2026-27'), await made(played, '2025-26')]
    assert.match(files.get('Header.csv') ?? '', /,A123456789012,/)
    assert.deepEqual(await errors(year2026To27, files, lastYear, callum), [])
  })

  it('has nobody of a year before they came', async () => {
    const files = await made(played, '2025-26')
    assert.deepEqual(
      [...files.values()].map((text) => text.split('\n').length),
      year2025To26.tables.map(() => 2),
    )
  })

  it('is compared by a story cell by cell, and by how many rows there are', async () => {
    const row = { return: '903', table: 'Episodes', about: 'callum-rigg', line: 1 } as const
    const cells = (PLACE: string) => [
      { key: 'DECOM', value: '11/09/2026' },
      { key: 'PLACE', value: PLACE },
      { key: 'DEC', value: 'blank' },
    ]
    const expected = [
      { ...row, with: cells('K2') },
      { ...row, with: cells('K1') },
      { ...row, is: '2' },
      { ...row, is: 'none' },
      { ...row, year: '2025-26', is: 'none' },
    ] as const
    const lines = await comparedReturns(expected, played, 'Returns')
    assert.deepEqual(
      lines.map(({ verdict }) => verdict),
      ['same', 'DIFFERENT', 'same', 'DIFFERENT', 'same'],
    )
    assert.equal(lines[1]?.found, 'DECOM: 11/09/2026, PLACE: K2, DEC: blank')
  })

  it('has a child of a restricted record, and says so to nobody', async () => {
    const { office } = played
    const files = await made(played, '2026-27')
    await office.store.transaction({ system: true, now: office.clock.now() }, async (work) => {
      await work.hot('restrict', `update person set restricted = true where id = $1 returning id`, [
        callum,
      ])
    })
    assert.deepEqual(await made(played, '2026-27'), files)
  })
})
