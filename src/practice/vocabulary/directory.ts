import type { DistrictId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** A word by which services are told apart and found. */
export interface DirectoryTerm {
  readonly id: string
  /** As a family would say it: "Sleep". */
  readonly label: string
}

/** A list of terms that says one kind of thing of a service. */
export interface DirectoryTaxonomy {
  readonly id: 'offer' | 'category' | 'need'
  readonly title: string
  readonly description: string
  readonly terms: readonly DirectoryTerm[]
}

/** A local offer: services brought together on one page because the law, or the county, says that they are. */
export interface LocalOffer {
  /** A term of the list "offer". */
  readonly id: string
  readonly title: string
  /** What it is and for whom, in words a child of ten can read. */
  readonly lead: string
  readonly categories: readonly DirectoryTerm[]
  /** What its readers say and what was done about it is published so often at the least; never a rule of its own where left out. */
  readonly feedbackWithinMonths?: number
  readonly source: Source
}

/** How a family says something, and which terms that means. Compared without case, accents and punctuation. */
export interface Saying {
  readonly says: readonly string[]
  readonly means: readonly string[]
}

/** What makes a place easier to use. */
export interface PlaceFeature {
  readonly id: string
  readonly label: string
}

export const referralWays = {
  self: 'You can ask for help yourself',
  professional: 'Ask a worker who knows you to ask for you',
  panel: 'A group of workers decides',
} as const
export type ReferralWay = keyof typeof referralWays

/** How the directory of services is kept and searched. */
export interface DirectoryRules {
  readonly needs: readonly DirectoryTerm[]
  readonly offers: readonly LocalOffer[]
  readonly sayings: readonly Saying[]
  /** Words of a search that say nothing of what is looked for: "my", "child", "help". */
  readonly emptyWords: readonly string[]
  readonly features: readonly PlaceFeature[]
  /** The need whose services have no address that anybody may know. */
  readonly withoutAddress: readonly string[]
  readonly review: {
    /** An entry that nobody has looked at for so long is overdue. */
    readonly months: number
    /** Its keeper is reminded so many days before. */
    readonly remindDays: number
    readonly source: Source
  }
  /** Who approves what keepers write, and writes entries for those who cannot. */
  readonly editors: readonly Post[]
}

export const entryStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export type EntryStatus = (typeof entryStatuses)[number]

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** When something is open: parts of a recurrence rule (RFC 5545), times by a London clock. */
export interface EntrySchedule {
  readonly freq: 'WEEKLY' | 'MONTHLY'
  /** Every so many weeks or months; 1 where it is left out. */
  readonly every?: number | undefined
  /** "MO,TH"; of a month "1SA", "-1FR". */
  readonly byday?: string | undefined
  readonly bymonthday?: string | undefined
  readonly opensAt?: string | undefined
  readonly closesAt?: string | undefined
  /** A season. */
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  /** From which day every second week is counted. */
  readonly startsOn?: string | undefined
  readonly words?: string | undefined
}

export interface EntryPhone {
  readonly number: string
  readonly words?: string | undefined
}

export interface EntryContact {
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly phones: readonly EntryPhone[]
}

export interface EntryPlace {
  readonly kind: 'physical' | 'postal' | 'virtual'
  readonly name: string
  readonly line?: string | undefined
  readonly town?: string | undefined
  readonly postcode?: string | undefined
  readonly features?: readonly string[] | undefined
  readonly access?: string | undefined
  /** Where its own hours differ from those of the service. */
  readonly schedules?: readonly EntrySchedule[] | undefined
}

export interface EntryCost {
  readonly option?: string | undefined
  /** In pence; 0 is free. */
  readonly pence?: number | undefined
  readonly words?: string | undefined
}

/** One service as its entry says it: what is proposed, approved and shown. */
export interface ServiceEntry {
  readonly name: string
  readonly description: string
  readonly url?: string | undefined
  readonly email?: string | undefined
  readonly status: EntryStatus
  readonly accreditations?: string | undefined
  /** Short-term news: closed this week. */
  readonly alert?: string | undefined
  readonly minimumAge?: number | undefined
  readonly maximumAge?: number | undefined
  /** Who may use it. */
  readonly eligibility?: string | undefined
  readonly refer: readonly ReferralWay[]
  readonly referWords?: string | undefined
  readonly wait?: string | undefined
  readonly audience: 'public' | 'professionals'
  readonly terms: readonly string[]
  readonly languages?: readonly string[] | undefined
  /** The whole county where there is none. */
  readonly districts?: readonly DistrictId[] | undefined
  readonly contacts: readonly EntryContact[]
  readonly places: readonly EntryPlace[]
  readonly schedules: readonly EntrySchedule[]
  readonly costs: readonly EntryCost[]
}

/** An organisation with its entries, as a file or a demonstration brings them. */
export interface OrganisationWithEntries {
  readonly name: string
  readonly description: string
  readonly email?: string
  readonly website?: string
  /** Who keeps its entries; published nowhere. */
  readonly keeper?: string
  readonly entries: readonly (ServiceEntry & {
    /** How many days before it is brought somebody last looked whether it is right; today where it is left out. */
    readonly assuredDaysAgo?: number
  })[]
}
