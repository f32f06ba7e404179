import type { Amount } from './amount.ts'
import type { CareersRules } from './careers.ts'
import type { CaseWeights } from './case-weight.ts'
import type { CodeList } from './code-list.ts'
import type { Period, ServiceId } from './clock.ts'
import type { AgencyId, DateText, DistrictId, LocalityId, TeamId, TimeText } from './identifiers.ts'
import type { Indicator, LevelOfNeed } from './level-of-need.ts'
import type { RoleId, TeamType } from './role.ts'
import type { Source } from './source.ts'

export interface Locality {
  readonly id: LocalityId
  readonly name: string
}

export interface District {
  readonly id: DistrictId
  readonly name: string
  readonly locality: LocalityId
  /** The Office for National Statistics code that the postcode table uses. */
  readonly onsCode: string
}

/** Areas that districts lie in besides localities: of the NHS, of a police force. Figures are cut by them too. */
export interface Geography {
  /** As it stands in addresses: never the name of a kind of place that there is. */
  readonly id: string
  readonly title: string
  readonly source: readonly Source[]
  readonly areas: readonly {
    readonly id: string
    readonly title: string
    readonly districts: readonly DistrictId[]
  }[]
}

/** An authority next door, whose addresses must never be taken for ours. */
export interface Neighbour {
  readonly id: string
  readonly name: string
  readonly onsCode: string
  readonly phone?: string
}

export interface Team {
  readonly id: TeamId
  readonly type: TeamType
  readonly name: string
  /** Which district or locality it covers; the whole county when both are left out. */
  readonly districts?: readonly DistrictId[]
  readonly locality?: LocalityId
  readonly mailbox?: string
  readonly phone?: string
}

/** An agency that is asked for information and may answer through an account of its own. */
export interface Agency {
  readonly id: AgencyId
  readonly name: string
  /** Its value in the PARTNER code list. */
  readonly partner: string
}

/** A published number or mailbox, as configuration. */
export interface PublishedContact {
  readonly id: string
  readonly name: string
  readonly phone?: string
  readonly email?: string
  readonly website?: string
  readonly hours?: string
  /** The row of the mission's matrix that names it. */
  readonly matrix: string
}

export interface OpeningHours {
  readonly service: ServiceId
  readonly opens: TimeText
  readonly closes: TimeText
  readonly source: Source
}

export interface BankHoliday {
  readonly on: DateText
  readonly name: string
}

/** How people prove who they are: the council's own policy. */
export interface SignInPolicy {
  /** Roles whose local accounts must have a second factor: an app that makes codes, or a passkey. */
  readonly secondFactorFor: readonly RoleId[]
  /** An account that nobody signs in to for so many days is closed; never when left out. */
  readonly closedAfterDays?: number
  /** The posts that a value of the provider's roles claim gives. */
  readonly postsOfClaims: Readonly<Record<string, { readonly role: RoleId; readonly team: TeamId }>>
  readonly source: Source
}

/** Everything that is one council's own, laid over the national practice model. */
export interface AuthorityPack {
  readonly id: string
  readonly name: string
  /** How the council is named in a sentence: "Lancashire County Council". */
  readonly council: string
  /** The three-digit code the Department for Education knows it by. */
  readonly dfeCode: string
  /** What the front door is called here. */
  readonly frontDoorName: string
  readonly labels: Readonly<Record<string, string>>
  readonly localities: readonly Locality[]
  readonly districts: readonly District[]
  /** Other ways in which the districts lie together. */
  readonly geographies?: readonly Geography[]
  readonly neighbours: readonly Neighbour[]
  readonly teams: readonly Team[]
  readonly agencies: readonly Agency[]
  readonly contacts: readonly PublishedContact[]
  readonly hours: readonly OpeningHours[]
  readonly bankHolidays: readonly BankHoliday[]
  readonly levels: readonly LevelOfNeed[]
  readonly indicators: readonly Indicator[]
  /** Code lists that replace the national defaults of the same id. */
  readonly codeLists: readonly CodeList[]
  /** Clock values that replace the national defaults, by clock id. */
  readonly clocks: Readonly<Record<string, { readonly local: Period; readonly source: Source }>>
  /** The district or neighbour of each postcode; the pack's README says where they come from. */
  readonly postcodes: PostcodeTable
  /** The file that says where each postcode is; read when somebody first asks how far something is. */
  readonly postcodePositions?: URL
  readonly signIn: SignInPolicy
  /** What the council pays for what definitions speak of, each from its day on. */
  readonly amounts?: readonly Amount[]
  /** What each child counts as in a caseload; without it caseloads are counted and not weighed. */
  readonly caseWeights?: CaseWeights
  /** What is said to people who might work here; without it there are no pages about jobs. */
  readonly careers?: CareersRules
  /** Visits may be taken along on a phone and written with no signal (docs/decisions/0010). Off when it is left out. */
  readonly visitsWithoutSignal?: true
  /** The same for an installation that holds invented people only. */
  readonly signInToDemonstration: SignInPolicy
}

/**
 * A compact table: for each sector ("BB11 4"), its units by ONS district code, with a space between them
 * ("AA AB AD"), so that a unit can be looked for in the text itself.
 */
export type PostcodeTable = Readonly<Record<string, Readonly<Record<string, string>>>>
