import type { DistrictId, FactTypeId, LetterId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** A word by which services are told apart and found. */
export interface DirectoryTerm {
  readonly id: string
  /** As a family would say it: "Sleep". */
  readonly label: string
  /** The term that it is a part of: a category’s local offer. */
  readonly within?: string
}

/** A list of terms that says one kind of thing of a service. */
export interface DirectoryTaxonomy {
  readonly id: 'offer' | 'category' | 'need'
  readonly title: string
  readonly description: string
  readonly terms: readonly DirectoryTerm[]
}

/** What may be asked for under an offer: it stands in a register, and is told from there. */
export interface GivenUnderOffer {
  /** An open fact of this kind says of an entry what it is, for whom, how much, and in which category of the offer. */
  readonly fact: FactTypeId
  readonly lead: readonly string[]
  /** Whom it is for and who decides, by their codes, in words a child of ten can read. */
  readonly who: Readonly<Record<string, string>>
  /** Said in place of those words where it is for all of them. */
  readonly everybody: string
  readonly decides: Readonly<Record<string, string>>
  /** Said of an amount that is not confirmed. */
  readonly mayChange: string
}

/** A local offer: services brought together on one page because the law, or the county, says that they are. */
export interface LocalOffer {
  /** A term of the list "offer". */
  readonly id: string
  readonly title: string
  /** What it is and for whom, in words a child of ten can read. */
  readonly lead: string
  readonly categories: readonly DirectoryTerm[]
  readonly gives?: GivenUnderOffer
  /** What its readers say and what was done about it is published so often at the least; never a rule of its own where left out. */
  readonly feedbackWithinMonths?: number
  /** What else the law has an offer tell of, and where that is: a need, or another offer. */
  readonly also?: readonly {
    readonly title: string
    readonly says: string
    readonly at: { readonly need: string } | { readonly offer: string }
  }[]
  /** How it is looked at again, and who has a say in that. */
  readonly reviewed?: string
  readonly source: Source
}

/** How a family says something, and which terms that means. Compared without case, accents and punctuation. */
export interface Saying {
  readonly says: readonly string[]
  readonly means: readonly string[]
}

/** What a family says of where, when or at what price, and what a search then asks for besides the need. */
export interface Aside {
  readonly says: readonly string[]
  readonly asks: { readonly feature: string } | { readonly day: Weekday } | { readonly free: true }
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
  readonly asides: readonly Aside[]
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
  /** What is kept of a family that is pointed to services, and of whether it took them up. */
  readonly signposts: {
    /** The kind of dated fact that each service becomes for each child. */
    readonly fact: FactTypeId
    /** The letter that a family’s short list is sent as. */
    readonly letter: LetterId
    /** For so many days the link on a family’s list opens it. */
    readonly linkDays: number
    /** Needs whose services are never named in an e-mail: whoever reads it may be whom the family needs help from. */
    readonly notByMail: readonly string[]
    readonly source: Source
  }
  /** Who reads the figures of the directory besides its editors: those who buy and plan services. */
  readonly planners: readonly Post[]
  /** Who approves what keepers write, and writes entries for those who cannot. */
  readonly editors: readonly Post[]
  /** For how long somebody hears of news who asks to; an authority without it publishes none. */
  readonly news?: { readonly months: number; readonly source: Source }
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
  /** How one takes part. */
  readonly attending?: keyof typeof attendingTypes | undefined
  /** Where a place is booked, or every date is found. */
  readonly link?: string | undefined
  readonly notes?: string | undefined
}

/** How one takes part, in the words of the standard (HSDS 3, schedule) and in plain ones. */
export const attendingTypes = {
  'in-person': 'You go there',
  online: 'On a screen',
  phone: 'By phone',
} as const

/** By which number others know an organisation. */
export interface OrganisationIdentifier {
  /** The list it is from, by its code at org-id.guide: "GB-CHC". */
  readonly scheme?: string
  /** "Charity number". */
  readonly kind: string
  readonly number: string
}

export interface EntryPhone {
  readonly number: string
  readonly words?: string | undefined
  /** Spoken there besides English. */
  readonly languages?: readonly string[] | undefined
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
  /** A page that tells more of getting in. */
  readonly accessUrl?: string | undefined
  readonly description?: string | undefined
  /** Whom post is for. */
  readonly attention?: string | undefined
  readonly region?: string | undefined
  /** The number of the property in the national list of addresses. */
  readonly uprn?: string | undefined
  /** Where its own hours differ from those of the service. */
  readonly schedules?: readonly EntrySchedule[] | undefined
}

export interface EntryCost {
  readonly option?: string | undefined
  /** In pence; 0 is free. */
  readonly pence?: number | undefined
  readonly words?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
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
  /** Who pays for it: "The council", "The National Lottery". */
  readonly funding?: readonly string[] | undefined
}

/** An organisation with its entries, as a file or a demonstration brings them. */
export interface OrganisationWithEntries {
  readonly name: string
  readonly description: string
  readonly email?: string
  readonly website?: string
  readonly logo?: string
  readonly uri?: string
  readonly identifiers?: readonly OrganisationIdentifier[]
  /** Who keeps its entries; published nowhere. */
  readonly keeper?: string
  readonly entries: readonly (ServiceEntry & {
    /** How many days before it is brought somebody last looked whether it is right; today where it is left out. */
    readonly assuredDaysAgo?: number
  })[]
}
