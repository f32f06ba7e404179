import type { FactTypeId, ProcessId } from './identifiers.ts'
import type { Code } from './code-list.ts'
import type { Post, RoleId } from './role.ts'
import type { Source } from './source.ts'

export type WallId =
  | 'adoption'
  | 'designated-officer'
  | 'health-detail'
  | 'advocacy'
  | 'colleague'
  | 'hidden-address'
  | 'outside-services'

/** Something that most of those who work here must not see, whoever works with the person (handbook B0.5). */
export interface Wall {
  readonly id: WallId
  readonly title: string
  /** What stands behind it, in a sentence. */
  readonly keeps: string
  /** What everybody else sees of it. */
  readonly others: string
  /** Who is inside. Nobody by their post where it is empty: those who are named, or work with the person. */
  readonly inside: readonly Post[]
  /** Records of these are read inside alone: no post outside may have a part in them. */
  readonly processes?: readonly ProcessId[]
  /** Facts of these kinds are not there for those outside. */
  readonly facts?: readonly FactTypeId[]
  /** What of it is not kept here yet. */
  readonly notYet?: string
  readonly source: readonly Source[]
}

/** Why a record is opened beyond what somebody works with, and for how long that lasts. */
export interface Opening {
  readonly hours: number
  readonly reasons: readonly Code[]
  readonly source: readonly Source[]
}

/** What no post may do together with another, and how the model keeps it. */
export interface Separation {
  readonly id: string
  readonly says: string
  readonly source: Source
}

/** Who may see and open what, beyond the posts of each process. */
export interface AccessRules {
  readonly walls: readonly Wall[]
  /** Their work is with everyone: they open anybody's page who is not restricted. */
  readonly worksWithAll: readonly Post[]
  /** For how many days after the last work ended a team still works with somebody. */
  readonly worksOnDays: number
  /** Anybody else gives a reason first, and it opens the page for a time. */
  readonly withReason: Opening
  /** A restricted record may be opened at once by these, who say why; somebody looks into each time. */
  readonly brokenGlass: Opening & {
    readonly by: readonly Post[]
    readonly findings: readonly Code[]
  }
  /** They know that a restricted record is there, without opening it. */
  readonly knowOfRestricted: readonly Post[]
  /** They restrict a record, lift that and say who is named. */
  readonly mayRestrict: readonly Post[]
  /** They look into every broken glass and see every automatic wall. */
  readonly privacy: readonly Post[]
  /** They make keys by which a program asks as they would, each for so many months at most. */
  readonly mayMakeKeys: readonly Post[]
  readonly longestKeyMonths: number
  /** A review of a restriction is shown to its manager so many days before it is due. */
  readonly reviewShownDays: number
  /** The longest time until a restriction is reviewed. */
  readonly reviewWithinMonths: number
  readonly separations: readonly Separation[]
  /** Who stands outside the line that holds a case, and the records in which they therefore never have a hand. */
  readonly outsideTheLine: { readonly role: RoleId; readonly processes: readonly ProcessId[] }
  /** What a worker in their supported year does not hold alone: these records, and any case while these facts are in force. */
  readonly supportedYear: {
    readonly processes: readonly ProcessId[]
    readonly facts: readonly FactTypeId[]
    readonly source: readonly Source[]
  }
}
