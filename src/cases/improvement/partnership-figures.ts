import type { FactRow } from '../../store/facts.ts'

/** A figure as it was typed in, or worked out from what was, and how it stands to its band. */
export interface PartnershipFigure {
  readonly on: string
  /** Nothing where our own count is not the reader's to see, or is not made for that day. */
  readonly value: number | undefined
  readonly unit: string
  readonly source: string
  readonly publishedOn: string
  readonly least: number | undefined
  readonly most: number | undefined
  /** Nothing where no band is set, or there is no figure. */
  readonly stands: 'within' | 'below' | 'above' | undefined
  /** The two numbers it is worked out from. */
  readonly from: { readonly inCare: number; readonly population: number } | undefined
}

/** A typed figure as it is; a population as our children in care for every 10,000 of it. */
export function judgeFigure(
  { from_on: on, detail }: Pick<FactRow, 'from_on' | 'detail'>,
  inCare: number | undefined,
): PartnershipFigure {
  const said = (detail ?? {}) as Readonly<Record<string, unknown>>
  const text = (key: string): string => (typeof said[key] === 'string' ? said[key] : '')
  const number = (key: string): number | undefined => {
    const value = said[key]
    return value === undefined || value === null || value === '' ? undefined : Number(value)
  }
  const typed = number('value')
  const isPopulation = text('counts') === 'population'
  const from =
    isPopulation && inCare !== undefined && typed ? { inCare, population: typed } : undefined
  const value = isPopulation ? from && (10_000 * from.inCare) / from.population : typed
  const [least, most] = [number('least'), number('most')]
  return {
    on,
    value,
    unit: isPopulation ? 'rate' : text('unit'),
    source: text('source'),
    publishedOn: text('published'),
    least,
    most,
    stands: value === undefined ? undefined : standing(value, least, most),
    from,
  }
}

function standing(
  value: number,
  least: number | undefined,
  most: number | undefined,
): PartnershipFigure['stands'] {
  if (least === undefined && most === undefined) return undefined
  if (least !== undefined && value < least) return 'below'
  return most !== undefined && value > most ? 'above' : 'within'
}
