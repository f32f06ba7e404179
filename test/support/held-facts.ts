import type { HeldFact } from '../../src/engine/standpoint.ts'

/** A fact of the child that is open since that day. */
export const since = (kind: string, fromOn: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn,
  detail,
})

/** Something that happened on one day. */
export const onDay = (kind: string, day: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  ...since(kind, day, detail),
  toOn: day,
})
