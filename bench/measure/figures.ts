/** How one system did in one turn. Latencies in milliseconds, throughput in answers a second. */
export interface Figures {
  readonly throughput: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Both systems, one after the other: the neighbours on the machine were the same for both, as nearly as can be. */
export interface Round {
  readonly floor: Figures
  readonly ours: Figures
}

/** The smallest value that at least this share of all values does not exceed. @throws without values */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('Nothing was measured')
  return found
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const below = percentile(values, 0.5)
  const above = -percentile(
    values.map((value) => -value),
    0.5,
  )
  return (below + above) / 2
}

export function figuresOf(milliseconds: readonly number[], seconds: number): Figures {
  return {
    throughput: milliseconds.length / seconds,
    p50: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    p99: percentile(milliseconds, 0.99),
  }
}

/** Each figure by itself: its median over the rounds. */
export function overRounds(turns: readonly Figures[]): Figures {
  const middle = (of: (figures: Figures) => number): number => median(turns.map(of))
  return {
    throughput: middle((turn) => turn.throughput),
    p50: middle((turn) => turn.p50),
    p95: middle((turn) => turn.p95),
    p99: middle((turn) => turn.p99),
  }
}

/** Ours by the floor's, taken round by round and then the median: 1 is as good as the floor. */
export function ratioOf(rounds: readonly Round[], of: (figures: Figures) => number): number {
  return median(rounds.map((round) => of(round.ours) / of(round.floor)))
}

/** As a figure is written: three digits that mean something. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
