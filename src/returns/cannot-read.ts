import { refused, type Refusal } from '../engine/refusal.ts'

/** Refuses a file that cannot be read as the return it should be: why, in a whole sentence. */
export const cannotRead = (why: string): { ok: false; refusal: Refusal } =>
  refused({ kind: 'invalid', message: why, problems: [] })
