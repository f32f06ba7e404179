import type { LetterId } from './identifiers.ts'
import type { SharingBasisId } from './sharing.ts'
import type { Source } from './source.ts'

/**
 * A letter or e-mail drafted from a record. `{{…}}` names are filled from a closed set: `authority`,
 * `front-door-phone`, `out-of-hours-phone`, `reference`, `received`, `outcome`, `explained`, `level`,
 * `referrer` (whoever it is to), `signed-by`, `services` (": " and those of the directory that the outcome points to). A child's name goes only to their family, by post: `children`,
 * and `decisions`, a line for each. E-mail is not a place for one.
 * A short list of services has `places`, a block for each, `link` and `code`: it names nobody either.
 */
export interface Letter {
  readonly id: LetterId
  /** An acknowledgement goes by itself; an answer, and a letter to a family, is read by somebody before it is sent. */
  readonly kind: 'acknowledgement' | 'feedback' | 'to-family'
  readonly title: string
  readonly subject: string
  readonly body: string
  readonly source: Source
  /** What lets it leave, where it is not what lets letters leave. */
  readonly basis?: SharingBasisId
}
