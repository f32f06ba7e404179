import { dateInLondon } from '../../engine/temporal.ts'
import type { LocalOffer } from '../../practice/vocabulary/directory.ts'
import { entriesHolding, type PublishedRow } from '../../store/careers.ts'
import type { Office } from '../office.ts'

/** One thing that may be asked for under an offer, as the register says it today. */
export interface GivenItem {
  readonly id: string
  readonly name: string
  /** The category of the offer in which it stands. */
  readonly category: string
  readonly words: string
  /** Codes of those it is for. */
  readonly who: readonly string[]
  readonly ages: { readonly from: number; readonly to: number }
  readonly value: string
  /** Pounds, where there is such an amount. */
  readonly pounds: {
    readonly inAll?: number
    readonly eachTime?: number
    readonly eachYear?: number
    readonly least?: number
  }
  readonly evidence: string
  readonly decides: string
  readonly howToAsk: string
  readonly confirmed: boolean
}

/** Reads what may be asked for under an offer; nothing where it gives nothing. It says nothing of any person, so that nobody is noted down who looks. */
export async function readGiven(office: Office, offer: LocalOffer): Promise<readonly GivenItem[]> {
  const { gives } = offer
  if (!gives) return []
  const on = dateInLondon(office.clock.now())
  const rows = await office.store.transaction({ system: true, reads: true }, async (work) =>
    entriesHolding(work, { kind: gives.fact, on }),
  )
  return rows.map(itemOf)
}

function itemOf({ id, name, detail }: PublishedRow): GivenItem {
  const said = (key: string): string => {
    const value = detail[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const pounds = (key: string): number | undefined => Number(said(key)) || undefined
  const [inAll, eachTime] = [pounds('inAll'), pounds('eachTime')]
  const [eachYear, least] = [pounds('eachYear'), pounds('leastPounds')]
  const who = detail.who
  return {
    ...{ id, name, category: said('category'), words: said('words'), value: said('value') },
    who: Array.isArray(who) ? who.map(String) : [],
    ages: { from: Number(said('fromAge')), to: Number(said('toAge')) },
    pounds: {
      ...(inAll ? { inAll } : {}),
      ...(eachTime ? { eachTime } : {}),
      ...(eachYear ? { eachYear } : {}),
      ...(least ? { least } : {}),
    },
    ...{ evidence: said('evidence'), decides: said('decides'), howToAsk: said('howToAsk') },
    confirmed: said('confirmed') === 'yes',
  }
}
