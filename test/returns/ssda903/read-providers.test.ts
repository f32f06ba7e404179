import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readingLimits } from '../../../src/returns/reading-limits.ts'
import type { SourceFile } from '../../../src/returns/source-file.ts'
import { ssda903202526 } from '../../../src/returns/ssda903/2025-26/specification.ts'
import { readDay } from '../../../src/returns/ssda903/dates.ts'
import { readProviders } from '../../../src/returns/ssda903/read-providers.ts'
import { countsByRule } from '../../../src/returns/judge.ts'
import { inOnePiece } from '../cin/judge-return.ts'

const file = (name: string, ...lines: string[]): SourceFile => ({
  name,
  bytes: inOnePiece(lines.join('\n')),
})
const columns = 'urn,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE,LA_CODE'
const open = 'SC000001,"K2, R3",PR4,,PR1 1AA,E10000017'
const closed = 'SC000002,K1,"PR1,PR2",30/04/2025,PR1 2BB,E08000003'

const refusalOf = async (...lines: string[]): Promise<string> => {
  const read = await readProviders(file('list.csv', ...lines), readingLimits)
  return read.ok ? 'read' : read.refusal.message
}

describe('Ofsted’s lists of homes and agencies', () => {
  it('are read by the names of their columns', async () => {
    const read = await readProviders(file('list.csv', columns, open, closed), readingLimits)
    assert.ok(read.ok)
    assert.deepEqual([...read.value.keys()], ['SC000001', 'SC000002'])
    assert.deepEqual(read.value.get('SC000002'), {
      urn: 'SC000002',
      placements: new Set(['K1']),
      providerCodes: new Set(['PR1', 'PR2']),
      registrationEndedOn: readDay('30/04/2025'),
      postcode: 'PR1 2BB',
      authority: 'E08000003',
    })
    assert.deepEqual(read.value.get('SC000001')?.placements, new Set(['K2', 'R3']))
    assert.ok(Number.isNaN(read.value.get('SC000001')?.registrationEndedOn))
  })

  it('are refused in plain words', async () => {
    assert.equal(
      await refusalOf('URN,POSTCODE', 'SC1,PR1 1AA'),
      'list.csv is no list of providers: it has no column PLACE_CODES, PROVIDER_CODES, REG_END, LA_CODE.',
    )
    assert.match(await refusalOf(columns, open, closed.replace('30/04', '31/04')), /in row 2\.$/)
    assert.equal(await refusalOf(columns), 'list.csv lists no provider.')
    assert.equal(await refusalOf(''), 'list.csv lists no provider.')
  })

  it('let the rules about them be judged', async () => {
    const episodes = file(
      'episodes.csv',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      '1,01/05/2025,S,C2,N1,K2,PR4,,,,PR1 1AA,PR1 1AA,SC000001',
      '2,01/05/2025,S,C2,N1,K1,PR1,,,,PR1 1AA,PR1 2BB,SC000002',
      '3,01/05/2025,S,C2,N1,K2,PR4,,,,PR1 1AA,PR1 1AA,SC000009',
    )
    const validated = await ssda903202526.validate([episodes], {
      anyYear: false,
      beside: { authority: 'E10000017', providers: file('list.csv', columns, open, closed) },
    })
    assert.ok(validated.ok)
    const counts = countsByRule(validated.value.findings)
    assert.deepEqual(
      ['219', '221', '224', '227', '228', '229', '1008'].map((id) => [id, counts[id] ?? 0]),
      [
        ['219', 0],
        ['221', 0],
        ['224', 0],
        ['227', 1],
        ['228', 1],
        ['229', 1],
        ['1008', 1],
      ],
    )
  })
})
