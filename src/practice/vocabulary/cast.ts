import type { WallId } from './access.ts'
import type {
  AgencyId,
  DateText,
  DistrictId,
  FactTypeId,
  RegisterId,
  TeamId,
} from './identifiers.ts'
import type { RoleId } from './role.ts'

/** An invented person of the demonstration or of a story. */
export interface CastPerson {
  /** A word the rest of the cast and a story's events know them by. */
  readonly id: string
  readonly surname: string
  readonly forenames: string
  readonly bornOn?: DateText
  readonly bornOnEstimated?: true
  /** Expected date of delivery: an unborn child. Never with `bornOn`. */
  readonly expectedOn?: DateText
  readonly sex?: 'F' | 'M' | 'U'
  readonly nhsNumber?: string
  readonly address?: string
  readonly postcode?: string
  /** Where the postcode does not say (no fixed abode, a street on a boundary). */
  readonly district?: DistrictId
  readonly school?: string
  readonly phone?: string
  /** Why the record may be seen by named people only. */
  readonly restricted?: string
  /** The wall that the record stands behind, which is more than that: only those inside know of it. */
  readonly wall?: WallId
  /** The authority that looks after this child, when it is not ours. */
  readonly lookedAfterBy?: string
  readonly diedOn?: DateText
  /** Values of the code lists of those names: what the returns ask of a child. */
  readonly ethnicity?: string
  readonly disabilities?: readonly string[]
}

/** Stated once; the record keeps both directions. */
export interface CastRelationship {
  readonly person: string
  /** Is the … of: a value of the RELTYPE code list. */
  readonly is: string
  readonly of: string
  readonly parentalResponsibility?: 'yes' | 'no' | 'shared' | 'restricted' | 'disputed' | 'unknown'
  /** How parental responsibility was got: a value of its code list, or the words of a story. */
  readonly acquiredBy?: string
  readonly livesTogether?: boolean
  readonly fromOn?: DateText
  /** It is over: since when, and why. */
  readonly ended?: { readonly toOn?: DateText; readonly because: string }
  /** Of several born at one birth: which. */
  readonly birthOrder?: number
  /** How close they are, as somebody sees it. */
  readonly tie?: string
}

/** A fact that was so before the demonstration or the story begins. */
export interface CastFact {
  readonly person: string
  readonly fact: string
  readonly from: DateText
  readonly to?: DateText
  readonly team?: TeamId
  readonly worker?: string
  readonly with?: Readonly<Record<string, string>>
  /** Details that name a worker, by the word the cast knows them by. */
  readonly names?: Readonly<Record<string, string>>
}

export interface Household {
  readonly id: string
  readonly name: string
  /** Why is it in the cast: what does it let someone see or try? */
  readonly why: string
  readonly people: readonly CastPerson[]
  readonly relationships: readonly CastRelationship[]
  readonly facts?: readonly CastFact[]
}

/** An invented worker, with what they sign in as. */
export interface CastWorker {
  readonly id: string
  readonly name: string
  readonly posts: readonly { readonly role: RoleId; readonly team: TeamId }[]
  /** A partner agency's account sees only the requests sent to that agency. */
  readonly agency?: AgencyId
  /** Somebody from outside, and for whom they work. */
  readonly organisation?: string
}

/** An invented entry of a register, with what is so of it. */
export interface CastEntry {
  /** A word the rest of the cast knows it by. */
  readonly id: string
  readonly register: RegisterId
  readonly name: string
  readonly alsoKnownAs?: string
  readonly facts?: readonly {
    readonly fact: FactTypeId
    /** A day, or so many days after the cast is loaded. */
    readonly from: DateText | { readonly inDays: number }
    readonly to?: DateText
    readonly with?: Readonly<Record<string, string | readonly string[]>>
    /** Details that are a day: so many days after the cast is loaded. */
    readonly inDays?: Readonly<Record<string, number>>
    /** Details that are the number of another entry, or of a worker, by the word the cast knows them by. */
    readonly names?: Readonly<Record<string, string>>
  }[]
}

export interface Cast {
  readonly workers: readonly CastWorker[]
  readonly households: readonly Household[]
  /** Those that others name come first. */
  readonly entries?: readonly CastEntry[]
}

/** Somebody who has a place in an invented group: of the cast, or a first name that booked for itself. */
export type CastBooking = {
  /** Which sessions they did not come to, by the week. */
  readonly missed?: readonly number[]
} & (
  | { readonly person: string; readonly given: Readonly<Record<string, string>> }
  | { readonly asThemselves: Readonly<Record<string, string>> }
)

/** Something run at an invented centre: on a day of the week, in these weeks from the one in which it is loaded. */
export interface CastProgramme {
  readonly given: Readonly<Record<string, string | readonly string[]>>
  /** 1 is Monday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6
  readonly time: string
  readonly room: string
  readonly weeks: readonly number[]
  /** In the order in which they booked: who comes after the last place waits. */
  readonly booked: readonly CastBooking[]
}

/** An invented centre, with the entry of the directory that tells of it, and who opens it. */
export interface CastCentre {
  readonly entry: string
  readonly by: string
  readonly given: Readonly<Record<string, string>>
  readonly programmes: readonly CastProgramme[]
}
