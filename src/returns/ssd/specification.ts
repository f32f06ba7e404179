import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { about, ids, listed, ours, through } from './ours.ts'
import { becomes } from './becomes.ts'
import type { SsdColumn, SsdTable } from '../../store/dataset-shape.ts'

export type { SsdTable }

interface CatalogueRow {
  readonly table: string
  readonly column: string
  readonly kind: SsdColumn['kind']
  readonly says: string
  readonly returns: string
  readonly refersTo: string
}

/** In the order in which they come in: what others refer to first. A table that is not named follows. */
const first = [
  ...['ssd_department', 'ssd_professionals', 'ssd_person', 'ssd_address', 'tw_relationship'],
  ...['ssd_mother', 'ssd_family', 'ssd_linked_identifiers', 'ssd_contacts', 'ssd_cin_episodes'],
  ...['ssd_cin_assessments', 'ssd_s47_enquiry', 'ssd_initial_cp_conference', 'ssd_cp_plans'],
  ...['ssd_cla_episodes', 'ssd_legal_status', 'ssd_cla_placement', 'ssd_send', 'ssd_ehcp_requests'],
  ...['ssd_ehcp_assessment', 'ssd_ehcp_named_plan', 'ssd_ehcp_active_plans', 'ssd_sen_need'],
]

/** Its own account of its versions is nothing about anybody. */
const notCarried = ['ssd_version_log']

let known: readonly SsdTable[] | undefined

/** Every table of the dataset and of ours, in the order in which they are brought in. Read when it is first wanted. */
export function ssdTables(): readonly SsdTable[] {
  known ??= read()
  return known
}

function read(): SsdTable[] {
  const catalogue = parse<CatalogueRow>(
    readFileSync(new URL('field-catalogue.csv', import.meta.url), 'utf8'),
    { columns: true },
  )
  const columns = Map.groupBy(catalogue, ({ table }) => table)
  const names = [...new Set([...columns.keys(), ...Object.keys(ours)])].filter(
    (name) => !notCarried.includes(name),
  )
  const place = (name: string): number =>
    first.includes(name) ? first.indexOf(name) : first.length
  return names
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((name) => tableOf(name, columns.get(name) ?? []))
}

function tableOf(name: string, catalogue: readonly CatalogueRow[]): SsdTable {
  const theirs = catalogue.map(({ column, kind, says, returns, refersTo }) => ({
    ...{ name: column, kind, says, returns, refersTo },
  }))
  const added = (ours[name] ?? []).map(([column, says, more]) => ({
    ...{ name: column, kind: 'text' as const, says, returns: '', refersTo: '' },
    ...more,
  }))
  const what = becomes[name] ?? { kind: 'kept' as const }
  const columns = [...theirs, ...added].map((column) => withList(column, what))
  const id = ids[name] ?? columns.find(({ name: one }) => one.endsWith('_id'))?.name
  const person =
    about[name] ?? columns.find(({ name: one }) => /^[a-z0-9]{4}_person_id$/.test(one))?.name
  if (id === undefined) throw new Error(`No id in ${name}`)
  return {
    ...{ name, columns, id, becomes: what },
    ...(person !== undefined && name !== 'ssd_person' ? { person } : {}),
    ...(through[name] ? { through: through[name] } : {}),
  }
}

function withList(column: SsdColumn, what: SsdTable['becomes']): SsdColumn {
  const [codes, ...also] = listed[column.name] ?? []
  const isNeeded = neededBy(what).includes(column.name)
  return {
    ...column,
    ...(codes ? { codes } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(isNeeded ? { needed: true as const } : {}),
  }
}

const neededBy = (what: SsdTable['becomes']): readonly string[] => {
  if (what.kind === 'record') return [what.at]
  return what.kind === 'address' ? ['addr_address_start_date'] : []
}
