/** Where a breach stands in a file: a table or group, the row of it (from 1), and the field. */
export interface Place {
  readonly table: string
  readonly row: number
  readonly field?: string
}

/** One thing in a return that breaks a rule. Without places, it is the return as a whole that does. */
export interface Breach {
  readonly child?: string
  readonly places: readonly Place[]
}

/** What the department publishes of a rule. */
export interface PublishedRule {
  /** As the department numbers it: `4001`, `2887Q`. */
  readonly id: string
  /** An error stops a return from being sent; a query wants a note or a change. */
  readonly says: 'error' | 'query'
  readonly fields: readonly string[]
  /** The department's own wording. */
  readonly message: string
}

/** A rule as the department publishes it, with how it is judged. */
export interface ReturnRule<Data> extends PublishedRule {
  readonly breaches: (data: Data) => Iterable<Breach>
}

/** Everything that breaks one rule. */
export interface Findings {
  readonly rule: PublishedRule
  readonly breaches: readonly Breach[]
}
