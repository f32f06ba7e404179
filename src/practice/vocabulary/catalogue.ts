import type { ChronologyRules } from './chronology.ts'
import type { AccessRules } from './access.ts'
import type { CodeList } from './code-list.ts'
import type { DirectoryRules } from './directory.ts'
import type { RedactionRule } from './disclosure.ts'
import type { FactType } from './fact.ts'
import type { ProcessId } from './identifiers.ts'
import type { GroupRules } from './groups.ts'
import type { Letter } from './letter.ts'
import type { MeasureRules } from './measure.ts'
import type { Pattern } from './pattern.ts'
import type { ProcessDefinition } from './process.ts'
import type { Register } from './register.ts'
import type { RequestForm } from './request-form.ts'
import type { RoleDefinition, TeamTypeDefinition } from './role.ts'
import type { Screen } from './screen.ts'
import type { SharingRules } from './sharing.ts'
import type { StoryQuestion } from './story.ts'
import type { UnusualAccessRule } from './unusual-access.ts'
import type { WatchList } from './watch.ts'

/** Processes that somebody at a child's page thinks of together: "See the child". */
export interface KindOfWork {
  readonly title: string
  readonly processes: readonly ProcessId[]
}

/** Every definition the county works by: the table of contents of the service. */
export interface Catalogue {
  readonly processes: readonly ProcessDefinition[]
  /** Processes that outcomes already open and that are not written yet; later work empties this. */
  readonly notYetDefined: Readonly<
    Record<ProcessId, { readonly number: string; readonly title: string }>
  >
  /** How what can be begun is grouped for those who begin it; a process in no group comes after all of them. */
  readonly kindsOfWork?: readonly KindOfWork[]
  readonly facts: readonly FactType[]
  /** Records that are worked on as one. */
  readonly screens?: readonly Screen[]
  /** Lists of children, drawn up by open rules. */
  readonly watchLists?: readonly WatchList[]
  /** How groups and programmes are run; an authority without any has none. */
  readonly groups?: GroupRules
  /** What is counted, and how. */
  readonly measures?: MeasureRules
  /** What the story so far answers, in the order in which it is read. */
  readonly story?: readonly StoryQuestion[]
  readonly chronology?: ChronologyRules
  /** Open rules by which patterns in a chronology are pointed out. */
  readonly patterns?: readonly Pattern[]
  /** Lists of what records can be about and that is no person. */
  readonly registers?: readonly Register[]
  readonly codeLists: readonly CodeList[]
  readonly letters: readonly Letter[]
  readonly roles: readonly RoleDefinition[]
  readonly teamTypes: readonly TeamTypeDefinition[]
  /** Who may see and open what, beyond the posts of each process. */
  readonly access: AccessRules
  /** Open rules by which the privacy officer is shown requests to look at. */
  readonly unusualAccess?: readonly UnusualAccessRule[]
  /** What is proposed to be taken out of a copy for whoever asks to see a record. */
  readonly redactions?: readonly RedactionRule[]
  /** On which bases in law something about somebody leaves. */
  readonly sharing?: SharingRules
  /** The directory of services; an authority without one has no pages for it. */
  readonly directory?: DirectoryRules
  /** The public way in; an authority without one has no form. */
  readonly requestForm?: RequestForm
}
