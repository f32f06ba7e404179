import { periodKinds } from '../../../engine/measures/periods.ts'
import type { PeriodAsked } from '../../../cases/measures/read-measures.ts'
import { cutsOf } from '../../../cases/measures/place-name.ts'
import { field, type Web } from '../../web.ts'

/** What an address asks of the figures. Codes and days only: never a word about anybody. */
export interface Asked extends PeriodAsked {
  readonly cut: string
  /** As a copy for others is: small numbers hidden. */
  readonly shared: boolean
}

export function askedIn(query: unknown, { office }: Web): Asked {
  const kind = field(query, 'period')
  const cut = field(query, 'by')
  const shared = field(query, 'copy') === 'shared'
  return {
    kind: periodKinds.find((one) => one === kind) ?? 'year-to-date',
    from: field(query, 'from').slice(0, 10),
    to: field(query, 'to').slice(0, 10),
    cut: cutsOf(office.practice, shared).find(({ id }) => id === cut)?.id ?? 'locality',
    shared,
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
