import type { CodeList } from './code-list.ts'
import type { FactType } from './fact.ts'
import type { ProcessId } from './identifiers.ts'
import type { Letter } from './letter.ts'
import type { ProcessDefinition } from './process.ts'
import type { RequestForm } from './request-form.ts'
import type { RoleDefinition, TeamTypeDefinition } from './role.ts'
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
  /** Lists of children, drawn up by open rules. */
  readonly watchLists?: readonly WatchList[]
  readonly codeLists: readonly CodeList[]
  readonly letters: readonly Letter[]
  readonly roles: readonly RoleDefinition[]
  readonly teamTypes: readonly TeamTypeDefinition[]
  /** The public way in; an authority without one has no form. */
  readonly requestForm?: RequestForm
}
