import type { CodeList } from './code-list.ts'
import type { FactType } from './fact.ts'
import type { ProcessId } from './identifiers.ts'
import type { Letter } from './letter.ts'
import type { ProcessDefinition } from './process.ts'
import type { RequestForm } from './request-form.ts'
import type { RoleDefinition, TeamTypeDefinition } from './role.ts'

/** Every definition the county works by: the table of contents of the service. */
export interface Catalogue {
  readonly processes: readonly ProcessDefinition[]
  /** Processes that outcomes already open and that are not written yet; later work empties this. */
  readonly notYetDefined: Readonly<
    Record<ProcessId, { readonly number: string; readonly title: string }>
  >
  readonly facts: readonly FactType[]
  readonly codeLists: readonly CodeList[]
  readonly letters: readonly Letter[]
  readonly roles: readonly RoleDefinition[]
  readonly teamTypes: readonly TeamTypeDefinition[]
  /** The public way in; an authority without one has no form. */
  readonly requestForm?: RequestForm
}
