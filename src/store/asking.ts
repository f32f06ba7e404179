import { escapeLiteral } from 'pg'

/** Who asks, as far as row security must know it. Everything left out means: sees nothing of it. */
export interface Asking {
  readonly workerId?: string
  /** Processes whose records may be read wherever they are held. */
  readonly processes?: readonly string[]
  /** Teams whose records may be read. */
  readonly teams?: readonly string[]
  /** The partner agency whose requests may be read. */
  readonly agency?: string
  /** May people be looked for? */
  readonly people?: boolean
  /** Is it known to this person that a restricted record exists? */
  readonly restricted?: 'known'
  /** The walls whose people this person may see. */
  readonly walls?: readonly string[]
  /** Kinds of fact that are not there for this person. */
  readonly walledFacts?: readonly string[]
  /** The registers whose entries are there for this person. */
  readonly registers?: readonly string[]
  /** The teams that this person manages, each with how far up the line they stand there: "2:preston". */
  readonly leads?: readonly string[]
  /** The roles of the line of management, lowest first; said with `leads`. */
  readonly line?: readonly string[]
  /** The registers in which a manager reads what is kept of those they manage; said with `leads`. */
  readonly ledRegisters?: readonly string[]
  /** The details of facts that name whom this person reaches: "early-help-lead.worker". */
  readonly namedBy?: readonly string[]
  /** What of those they reach: records of these processes, and facts of these kinds; said with `namedBy`. */
  readonly namedProcesses?: readonly string[]
  readonly namedFacts?: readonly string[]
  /** They reach nothing else of anybody. */
  readonly onlyNamed?: true
  readonly audit?: boolean
  /** Anybody at all, who has not signed in: reads what is published, and nothing else. */
  readonly open?: boolean
  /** Sign-in, background jobs and intake: nobody's eyes, so row security stands aside. */
  readonly system?: boolean
  /** The instant of the request, by the office's clock: when what is written was recorded, and what it replaces was known to. */
  readonly now?: string
  /** A transaction that only reads may be acknowledged before its audit row is on disk; a write never. */
  readonly reads?: boolean
}

/** The statement that tells PostgreSQL who asks, for this transaction only. */
export function settingsFor(asking: Asking): string {
  const settings: [name: string, value: string | undefined][] = [
    ['threadwell.worker', asking.workerId],
    ['threadwell.processes', asking.processes?.join(',')],
    ['threadwell.teams', asking.teams?.join(',')],
    ['threadwell.agency', asking.agency],
    ['threadwell.people', asking.people ? 'yes' : undefined],
    ['threadwell.restricted', asking.restricted],
    ['threadwell.walls', asking.walls?.join(',')],
    ['threadwell.walled_facts', asking.walledFacts?.join(',')],
    ['threadwell.registers', asking.registers?.join(',')],
    ['threadwell.leads', asking.leads?.join(',')],
    ['threadwell.line', asking.line?.join(',')],
    ['threadwell.led_registers', asking.ledRegisters?.join(',')],
    ['threadwell.naming', asking.namedBy?.join(',')],
    ['threadwell.named_processes', asking.namedProcesses?.join(',')],
    ['threadwell.named_facts', asking.namedFacts?.join(',')],
    ['threadwell.only_named', asking.onlyNamed ? 'yes' : undefined],
    ['threadwell.audit', asking.audit ? 'yes' : undefined],
    ['threadwell.open', asking.open ? 'yes' : undefined],
    ['threadwell.system', asking.system ? 'yes' : undefined],
    ['threadwell.now', asking.reads ? undefined : asking.now],
    ['synchronous_commit', asking.reads ? 'off' : undefined],
  ]
  const made = settings
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `set_config('${name}', ${escapeLiteral(value ?? '')}, true)`)
  // Last, because it is asked of the database: what is opened to this worker now, what they are kept from, whom they manage.
  if (asking.workerId) {
    const at = asking.now ? escapeLiteral(asking.now) : 'null'
    made.push(`know_walls(${escapeLiteral(asking.workerId)}, ${at})`)
    if (asking.namedBy) made.push(`know_named(${escapeLiteral(asking.workerId)}, ${at})`)
  }
  return `select ${made.length === 0 ? '1' : made.join(', ')}`
}
