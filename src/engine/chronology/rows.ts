/** What is stored about one person and stands in their chronology, as far as the reader may read it. */
export interface ChronologyRows {
  readonly personId: string
  readonly records: readonly RecordEvent[]
  readonly facts: readonly FactEvent[]
  readonly homes: readonly HomeEvent[]
  readonly allocations: readonly AllocationEvent[]
  readonly schools: readonly SchoolEvent[]
  readonly lives: readonly LifeEvent[]
}

/** A record with this person's part in it. */
export interface RecordEvent {
  readonly id: string
  readonly partId: string
  readonly process: string
  readonly reference: string
  readonly happenedAt: string
  readonly recordedAt: string
  readonly stage: string
  readonly worry: string
  readonly outcome: string | null
  readonly decidedAt: string | null
  readonly endedAt: string | null
}

export interface FactEvent {
  readonly id: string
  readonly kind: string
  readonly fromOn: string
  readonly toOn: string | null
  readonly detail: unknown
  readonly recordedAt: string
  readonly startedByPart: string | null
  readonly endedByPart: string | null
}

export interface HomeEvent {
  readonly id: string
  readonly kind: string
  readonly line: string
  readonly postcode: string | null
  readonly isHidden: boolean
  readonly fromAt: string
  readonly recordedAt: string
}

export interface AllocationEvent {
  readonly id: string
  readonly recordId: string
  readonly process: string
  readonly workerId: string
  readonly teamId: string
  readonly fromAt: string
}

/** What the school was until a day on which the person's page was set right. */
export interface SchoolEvent {
  readonly id: string
  readonly was: string | null
  readonly became: string | null
  readonly at: string
}

/** A birth or a death, of the person or of somebody of the family whom the reader may know of. */
export interface LifeEvent {
  readonly personId: string
  readonly what: 'birth' | 'death'
  readonly on: string
  readonly name: string
  /** "mother"; nothing for the person themselves. */
  readonly relation?: string
}
