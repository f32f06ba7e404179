import type { FoundCount } from './measure/found.ts'
import type { MovingFigures } from './measure/moving-in.ts'
import { overRounds, ratioOf, rounded, type Figures, type Round } from './measure/figures.ts'
import type { ScriptBytes } from './measure/page-scripts.ts'
import type { WorkName } from './measure/requests.ts'

/** How the two processes started, and what they hold in memory. */
export interface StartUp {
  /** Milliseconds to the first good answer, floor and ours, start by start. */
  readonly starts: readonly { readonly floor: number; readonly ours: number }[]
  /** Megabytes after the start, and after all the load. */
  readonly memory: { readonly floor: number; readonly ours: number; readonly oursAfterLoad: number }
}

export interface Measured {
  readonly size: string
  readonly rounds: ReadonlyMap<WorkName, readonly Round[]>
  readonly found: readonly FoundCount[]
  readonly startUp: StartUp
  readonly scripts: ScriptBytes
}

const throughput = (figures: Figures): number => figures.throughput

interface WorkFigures {
  readonly floor: Figures
  readonly ours: Figures
  readonly ratio: number
  readonly found?: number
}

const inFew = (figures: Figures): Figures => ({
  throughput: rounded(figures.throughput),
  p50: rounded(figures.p50),
  p95: rounded(figures.p95),
  p99: rounded(figures.p99),
})

/** What `--json` prints, and nothing else. */
export function asJson({ size, rounds, found }: Measured): string {
  const figures: Record<string, WorkFigures> = {}
  for (const [work, turns] of rounds) {
    figures[work] = {
      floor: inFew(overRounds(turns.map((turn) => turn.floor))),
      ours: inFew(overRounds(turns.map((turn) => turn.ours))),
      ratio: rounded(ratioOf(turns, throughput)),
      ...(work === 'search' && found[0] ? { found: found[0].found } : {}),
    }
  }
  return JSON.stringify({ size, ...figures })
}

/** The least share of the floor's throughput that each work may have (the README of this folder says how they are meant). */
const least: Readonly<Record<Exclude<WorkName, 'search'>, number>> = {
  board: 0.4,
  summary: 0.4,
  create: 0.3,
}
const slowestSearch = 3
const slowestStart = 3
const mostMegabytes = 150
const mostScript = 45_000
const leastFound = 98

const verdict = (isWithin: boolean): string => (isWithin ? 'within' : 'MISSED')

/** The figures for a person, with the budget beside each. */
export function asTable(measured: Measured): string {
  const { rounds, found, startUp, scripts } = measured
  const lines = [
    `Size ${measured.size}. Medians over rounds; ratios are taken round by round, ours by the floor's.`,
    '',
    row('', 'floor/s', 'ours/s', 'ratio', 'p50', 'p95', 'p99', 'floor p95', 'budget'),
  ]
  for (const [work, turns] of rounds) lines.push(workRow(work, turns))
  lines.push('')
  for (const [at, { mistake, found: seen, of }] of found.entries()) {
    const judged = at === 0 ? `  at least ${leastFound}: ${verdict(seen >= leastFound)}` : ''
    lines.push(`Found, ${mistake} in forename and surname: ${seen} of ${of}${judged}`)
  }
  const slower = ratioOfStarts(startUp)
  const { memory } = startUp
  const megabytes = (value: number): string => `${Math.round(value)} MB`
  lines.push(
    `Ready after ${slower.toFixed(2)} × the floor's own start  at most ${slowestStart}: ${verdict(slower <= slowestStart)}`,
    `Memory after start ${megabytes(memory.ours)} (floor ${megabytes(memory.floor)})  at most ${mostMegabytes}: ${verdict(memory.ours <= mostMegabytes)}; after the load ${megabytes(memory.oursAfterLoad)}`,
    `Script on the board: ${scripts.ours} bytes of ours beside the design system's ${scripts.govuk}  at most ${mostScript}: ${verdict(scripts.ours <= mostScript)}`,
  )
  return lines.join('\n')
}

function ratioOfStarts({ starts }: StartUp): number {
  const sorted = starts.map(({ floor, ours }) => ours / floor).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function workRow(work: WorkName, turns: readonly Round[]): string {
  const floor = overRounds(turns.map((turn) => turn.floor))
  const ours = overRounds(turns.map((turn) => turn.ours))
  const ratio = ratioOf(turns, throughput)
  const slower = ratioOf(turns, (figures) => figures.p95)
  const budget =
    work === 'search'
      ? `p95 ${slower.toFixed(2)} × floor, at most ${slowestSearch}: ${verdict(slower <= slowestSearch)}`
      : `at least ${least[work]}: ${verdict(ratio >= least[work])}`
  const perSecond = (figures: Figures): string => Math.round(figures.throughput).toString()
  const milliseconds = (value: number): string => value.toFixed(1)
  return row(
    work,
    perSecond(floor),
    perSecond(ours),
    ratio.toFixed(2),
    milliseconds(ours.p50),
    milliseconds(ours.p95),
    milliseconds(ours.p99),
    milliseconds(floor.p95),
    budget,
  )
}

const row = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === cells.length - 1 ? `  ${cell}` : cell.padStart(10))).join('')

/** Rows a second of moving in, beside those of a bare copy. */
export function movingWords(figures: readonly MovingFigures[]): string {
  const line = ({ file, rows, bare, ours }: MovingFigures): string =>
    `${file}: ${rows} rows; bare copy ${Math.round(bare)}/s, moved in ${Math.round(ours)}/s, ratio ${rounded(ours / bare)}`
  return figures.map(line).join('\n')
}
