import { periodKinds } from '../../../engine/measures/periods.ts'
import type { PeriodAsked } from '../../../cases/measures/read-measures.ts'
import { field } from '../../web.ts'

export const cuts = ['locality', 'district', 'team'] as const
export type ShownCut = (typeof cuts)[number]

/** What an address asks of the figures. Codes and days only: never a word about anybody. */
export interface Asked extends PeriodAsked {
  readonly cut: ShownCut
  /** As a copy for others is: small numbers hidden. */
  readonly shared: boolean
}

export function askedIn(query: unknown): Asked {
  const kind = field(query, 'period')
  const cut = field(query, 'by')
  return {
    kind: periodKinds.find((one) => one === kind) ?? 'year-to-date',
    from: field(query, 'from').slice(0, 10),
    to: field(query, 'to').slice(0, 10),
    cut: cuts.find((one) => one === cut) ?? 'locality',
    shared: field(query, 'copy') === 'shared',
  }
}

/** An address of these pages that asks the same of other figures, or something more. */
export function addressOf(
  path: string,
  asked: Asked,
  more: Readonly<Record<string, string>> = {},
): string {
  const parts = {
    period: asked.kind,
    ...(asked.kind === 'days' ? { from: asked.from, to: asked.to } : {}),
    by: asked.cut,
    ...(asked.shared ? { copy: 'shared' } : {}),
    ...more,
  }
  return `${path}?${new URLSearchParams(parts).toString()}`
}
