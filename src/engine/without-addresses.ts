/** Stands where an address was that would put somebody in danger. */
export const addressTakenOut = '[address not shown]'

/** Shorter than this it is no address but a word, which would be taken out of every sentence. */
const shortestAddress = 6

const pattern = (address: string): RegExp | undefined => {
  const words = address.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 0) return undefined
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(
    String.raw`(?<![\p{L}\d])${escaped.join(String.raw`[\s,]*`)}(?![\p{L}\d])`,
    'giu',
  )
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i

/** Each address, and its first line, which is how people write it. */
function patternsFor(addresses: readonly string[]): readonly RegExp[] {
  const wanted = addresses.flatMap((address) => [address, address.split(',')[0] ?? ''])
  const long = wanted.filter(
    (one) => one.trim().length >= shortestAddress || postcode.test(one.trim()),
  )
  return [...new Set(long)].flatMap((one) => pattern(one) ?? [])
}

/**
 * The same answers with every mention of these addresses taken out of their texts, however they are spaced or
 * capitalised: a document leaves the building (handbook A, E13).
 */
export function withoutAddresses<Of>(said: Of, addresses: readonly string[]): Of {
  const patterns = patternsFor(addresses)
  return patterns.length === 0 ? said : (taken(said, patterns) as Of)
}

/** Where these addresses stand in a text, however they are spaced or capitalised. */
export const placesOfAddresses = (
  text: string,
  addresses: readonly string[],
): readonly { readonly from: number; readonly to: number }[] =>
  patternsFor(addresses).flatMap((one) =>
    [...text.matchAll(one)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
    })),
  )

function taken(said: unknown, patterns: readonly RegExp[]): unknown {
  if (typeof said === 'string') {
    return patterns.reduce((text, one) => text.replaceAll(one, addressTakenOut), said)
  }
  if (Array.isArray(said)) return said.map((one) => taken(one, patterns))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, taken(one, patterns)]))
}
