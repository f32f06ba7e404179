import { Readable } from 'node:stream'
import { reachOf } from '../../engine/reach.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { returnExport, returnExports, type ReturnExport } from '../../returns/exports.ts'
import { judgeFiles, type BrokenRule, type HeldFile } from '../../returns/judge-files.ts'
import { returnYear } from '../../returns/specifications.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { exportReturn, makesReturns, notTheirs, type WantedReturn } from './export-return.ts'

/** Whose row breaks a rule, as far as the reader may know: by name and number, by number alone, or only that there is one. */
export type WhoseRow =
  | { readonly is: 'known'; readonly person: PersonRow }
  | { readonly is: 'numbered'; readonly id: string }
  | { readonly is: 'restricted' }
  | { readonly is: 'nobody' }

/** A rule that the return breaks as it stands today, with the first of those who break it. */
export interface RuleToMend extends Omit<BrokenRule, 'first'> {
  readonly first: readonly {
    readonly whose: WhoseRow
    /** What of theirs, in words. */
    readonly what: readonly string[]
  }[]
}

/** How ready a return is: what it would be if it were made now, judged by the rules of its year. */
export interface Readiness {
  readonly title: string
  /** The year whose rules judged it, where its own year has none yet. */
  readonly judgedAs: string | undefined
  readonly files: readonly string[]
  /** Unknown where there are no rules to judge it by. */
  readonly children: number | undefined
  readonly rules: number
  readonly toMend: readonly RuleToMend[]
  readonly now: string
}

/** The returns that can be made from the record, for whoever makes them. */
export async function readReturnExports(
  office: Office,
  caller: Caller,
): Promise<Result<readonly ReturnExport[]>> {
  if (makesReturns(caller)) return done(returnExports)
  return await act(office, caller, { action: 'read-returns', reads: true }, () =>
    Promise.resolve(notTheirs(office)),
  )
}

/**
 * Makes a return as it stands today, judges it and says by rule what is to be mended and whose it is. Somebody in a
 * restricted record that the reader does not stand inside is named as nothing more. Refused as making it is.
 */
export async function readReadiness(
  office: Office,
  caller: Caller,
  wanted: WantedReturn,
): Promise<Result<Readiness>> {
  const pieces = new Map<string, Uint8Array[]>()
  const made = await exportReturn(office, caller, wanted, ({ file, text, bytes }) => {
    const known = pieces.get(file) ?? []
    pieces.set(file, [...known, bytes ?? Buffer.from(text)])
  })
  if (!made.ok) return made
  const judgedAs = returnExport(wanted.return, wanted.year)?.judgedAs
  const files = [...pieces].map(([name, held]) => heldFile(name, held))
  const year = returnYear(wanted.return, judgedAs ?? wanted.year)
  const judged = year
    ? await judgeFiles({
        which: year.return,
        year: year.year,
        files,
        lastYear: [],
        anyYear: judgedAs !== undefined,
      })
    : done(notJudged)
  if (!judged.ok) return judged
  const { children, rules, broken } = judged.value
  const reading = { action: 'read-return-readiness', reads: true }
  return await act(office, caller, reading, async ({ work, practice, now, saw, noted }) => {
    const told = broken.flatMap(({ first }) => first.flatMap(({ child }) => child ?? []))
    const ids = [...new Set(told)].filter((id) => /^\d{1,18}$/.test(id))
    const { people: readsPeople } = reachOf(practice, caller)
    const known = readsPeople ? await peopleById(work, ids) : []
    const open = new Map(known.filter(({ closed }) => !closed).map((one) => [one.id, one]))
    saw(open.keys())
    noted({ return: wanted.return, year: wanted.year, rules: broken.length })
    const whose = (child: string | undefined): WhoseRow => {
      if (child === undefined) return { is: 'nobody' }
      if (!readsPeople) return { is: 'numbered', id: child }
      const person = open.get(child)
      return person ? { is: 'known', person } : { is: 'restricted' }
    }
    const toMend = broken.map(({ first, ...rule }) => ({
      ...rule,
      first: first.map(({ child, rows }) => ({
        whose: whose(child),
        what: [
          ...new Set(rows.flatMap(({ table, fields }) => (fields.length > 0 ? fields : [table]))),
        ],
      })),
    }))
    const { title, files: names } = made.value
    return done({ title, judgedAs, files: names, children, rules, toMend, now })
  })
}

/** What nobody publishes rules for: lists for an inspection. */
const notJudged = { children: undefined, rules: 0, broken: [] as readonly BrokenRule[] }

/** A buffer of its own, because it is handed over to the thread that judges it. */
function heldFile(name: string, pieces: readonly Uint8Array[]): HeldFile {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { name, bytes }
}

/** One file of a return, made now. Refused as making it is; a name that is no file of it is empty. */
export async function downloadReturn(
  office: Office,
  caller: Caller,
  wanted: WantedReturn,
  file: string,
): Promise<Result<Readable>> {
  const pieces: (string | Uint8Array)[] = []
  const made = await exportReturn(office, caller, wanted, (piece) => {
    if (piece.file === file) pieces.push(piece.bytes ?? piece.text)
  })
  return made.ok ? done(Readable.from(pieces)) : made
}
