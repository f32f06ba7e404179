import type { Applied } from '../../store/migrate.ts'
import type { TableSum } from '../../store/whole-tables.ts'

/** What stands at the beginning of a backup, and of the tables of an export: what reading the rest needs. */
export interface About {
  readonly format: typeof format
  readonly authority: string
  readonly migrations: readonly Applied[]
  /** Tables that are not in it, each with why. */
  readonly leftOut: Readonly<Record<string, string>>
}

/** What stands at the end: only what was written whole has it. */
export interface Manifest {
  readonly tables: readonly TableSum[]
  readonly files: { readonly count: number; readonly bytes: number }
}

/** The folder of an export in which every table is whole. */
export const inside = 'threadwell'
export const format = 'threadwell-1'
export const aboutFile = 'about.json'
export const manifestFile = 'manifest.json'
export const tableFile = (table: string): string => `tables/${table}.csv`
export const keptFile = (sha256: string): string => `files/${sha256}`

/** One file of what is carried, in the order it is written and read. */
export interface Carried {
  readonly file: string
  readonly bytes: AsyncIterable<Buffer>
}

const proves = 'It proves who somebody is. Nobody takes that to another system.'
const passing = 'It lasts for a while only, and is nothing about a child.'

/** What an export leaves where it is. A backup leaves nothing out. */
export const leftOutOfExports: Readonly<Record<string, string>> = {
  account: proves,
  api_key: proves,
  session: proves,
  one_time_link: proves,
  visit_key: proves,
  directory_key: proves,
  directory_list: proves,
  group_booking_key: proves,
  authenticator_app: proves,
  passkey: proves,
  recovery_code: proves,
  sign_in_step: proves,
  unsent_form: passing,
  search: passing,
  request_draft: 'Sealed under a key that only a visitor’s browser has.',
  intake_upload: passing,
}
