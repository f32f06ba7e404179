import { createHash } from 'node:crypto'
import { exportReturn } from '../../src/cases/returns/export-return.ts'
import type { Office } from '../../src/cases/office.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { returnYear } from '../../src/returns/specifications.ts'
import { makeAuthority } from './make-authority.ts'

/** How long one run took by the clock on the wall and by this process’s share of the processor. */
interface Seconds {
  readonly wall: number
  readonly processor: number
}

/** An authority’s census: how its children came to be, what the return is, and what writing and judging it cost. */
export interface CensusFigures {
  readonly children: number
  readonly childrenASecond: number
  readonly megabytes: number
  /** Two runs of one day, whose bytes were the same. */
  readonly exports: readonly Seconds[]
  readonly validations: readonly Seconds[]
  /** Breaches of rules that stop a return. */
  readonly errors: number
  /** The most memory this process had. */
  readonly memoryMegabytes: number
}

/** Makes an authority of so many children through the verbs, writes its census twice and judges it twice. */
export async function measureCensus(
  url: string,
  children: number,
  say: (line: string) => void,
): Promise<CensusFigures> {
  const childrenASecond = await makeAuthority(url, children, say)
  const practice = await practiceOf('lancashire')
  const office = officeOver(practice, url, clockAt('2026-05-29T09:00:00Z'), () => undefined)
  try {
    const first = await timed(async () => await census(office))
    const second = await timed(async () => await census(office))
    if (hash(first.value) !== hash(second.value)) throw new Error('Two runs of a day differ')
    const judged = [
      await timed(() => errorsIn(first.value)),
      await timed(() => errorsIn(first.value)),
    ]
    return {
      children,
      childrenASecond,
      megabytes: Buffer.byteLength(first.value) / 1e6,
      exports: [first.seconds, second.seconds],
      validations: judged.map(({ seconds }) => seconds),
      errors: judged[0]?.value ?? NaN,
      memoryMegabytes: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    await office.store.close()
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly seconds: Seconds }> {
  const [at, before] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return {
    value,
    seconds: { wall: (performance.now() - at) / 1e3, processor: (user + system) / 1e6 },
  }
}

async function census(office: Office): Promise<string> {
  const pieces: string[] = []
  const wanted = { return: 'cin', year: '2025-26' }
  const made = await exportReturn(office, 'system', wanted, ({ text }) => void pieces.push(text))
  if (!made.ok) throw new Error(made.refusal.message)
  return pieces.join('')
}

async function errorsIn(xml: string): Promise<number> {
  const specification = await returnYear('cin', '2025-26')?.specification()
  const file = { name: 'census.xml', bytes: pieces(Buffer.from(xml)) }
  const judged = await specification?.validate([file], { anyYear: false, beside: {} })
  if (!judged?.ok) throw new Error(judged?.refusal.message ?? 'There are no rules of this year')
  return judged.value.findings
    .filter(({ rule }) => rule.says === 'error')
    .reduce((sum, { breaches }) => sum + breaches.length, 0)
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  await Promise.resolve()
}

/** In lines, for whoever asked. */
export const censusInWords = (figures: CensusFigures): string => {
  const seconds = (runs: readonly Seconds[]): string =>
    runs
      .map(({ wall, processor }) => `${wall.toFixed(2)} s (processor ${processor.toFixed(2)} s)`)
      .join(', ')
  return [
    `${figures.children} children through the verbs: ${figures.childrenASecond.toFixed(1)} a second`,
    `Census of ${figures.megabytes.toFixed(1)} MB, the same bytes twice: ${seconds(figures.exports)}`,
    `Judged by all its rules, ${figures.errors} errors: ${seconds(figures.validations)}`,
    `Memory at its most: ${Math.round(figures.memoryMegabytes)} MB`,
  ].join('\n')
}
