import { placeOf } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import type { NewAddress } from '../../store/people.ts'

/** An address as someone gives it. */
export interface GivenAddress {
  readonly line?: string | undefined
  readonly postcode?: string | undefined
  /** A district chosen by hand, where the postcode does not say. */
  readonly district?: string | undefined
  readonly overrideReason?: string | undefined
  /** Somebody would be in danger if it were known. */
  readonly doNotDisclose?: boolean | undefined
}

/** The address with its district, neighbouring authority, or "unknown" worked out from the postcode. */
export function placed(practice: Practice, given: GivenAddress): NewAddress {
  const base = {
    line: given.line ?? '',
    postcode: given.postcode,
    overrideReason: given.overrideReason,
    doNotDisclose: given.doNotDisclose,
  }
  if (given.district) return { ...base, place: 'district', district: given.district }
  const place = placeOf(practice.pack, given.postcode ?? '')
  switch (place.kind) {
    case 'district':
      return { ...base, place: 'district', district: place.district.id }
    case 'out-of-area':
      return { ...base, place: 'out-of-area', authority: place.authority.name }
    case 'unknown':
      return { ...base, place: 'unknown' }
  }
}

/** The locality a district lies in. */
export function localityOf(practice: Practice, district: string | undefined): string | undefined {
  return practice.pack.districts.find((one) => one.id === district)?.locality
}
