import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import type { RoleId } from '../../practice/vocabulary/role.ts'
import { judgeFiles, type BrokenRule, type HeldFile } from '../../returns/judge-files.ts'
import { returnYear, returnYears, type ReturnYear } from '../../returns/specifications.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { keepFindings, keptFindings, minutesKept, type KeptFindings } from './kept-findings.ts'

/** Those who prepare returns, answer for them, or run what makes them. */
const validators: readonly RoleId[] = [
  'performance-analyst',
  'administrator',
  'senior-manager',
  'director',
  'information-governance-officer',
]

/** Does this person check returns? What they check is a file of their own: they need read no record for it. */
export const validatesReturns = (caller: Caller): boolean =>
  caller.posts.some(({ role }) => validators.includes(role))

/** The returns and years that files can be checked as. */
export async function readReturnYears(
  office: Office,
  caller: Caller,
): Promise<Result<readonly ReturnYear[]>> {
  if (!validatesReturns(caller)) return await act(office, caller, reading, () => notTheirs(office))
  return done(returnYears)
}

export interface FilesToValidate {
  readonly return: string
  readonly year: string
  readonly files: readonly HeldFile[]
  /** The year before's, where the return compares with them. */
  readonly lastYear: readonly HeldFile[]
}

/**
 * Judges somebody's files by the department's rules. The files are forgotten as soon as they are judged; what was
 * found is kept for its reader alone, and the audit has counts. Refused in plain words where the files cannot be read
 * as that return.
 */
export async function validateFiles(
  office: Office,
  caller: Caller,
  asked: FilesToValidate,
): Promise<Result<{ readonly id: string }>> {
  const year = returnYear(asked.return, asked.year)
  const judged =
    year && validatesReturns(caller)
      ? await judgeFiles({ ...asked, which: year.return, year: year.year })
      : undefined
  return await act(office, caller, { action: 'validate-return', reads: true }, async (request) => {
    if (!validatesReturns(caller)) return await notTheirs(office)
    if (!year || !judged) return refused(noSuchReturn)
    request.noted({ return: year.return, year: year.year, files: asked.files.length })
    if (!judged.ok) return judged
    const { children, broken } = judged.value
    request.noted({ children, errors: rowsOf(broken, 'error'), queries: rowsOf(broken, 'query') })
    const fileNames = asked.files.map(({ name }) => name)
    return done({
      id: keepFindings({
        workerId: caller.workerId,
        title: year.title,
        fileNames,
        judged: judged.value,
      }),
    })
  })
}

/** What was found in files that this person sent, for as long as it is kept. */
export async function readFindings(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<KeptFindings>> {
  return await act(office, caller, reading, async ({ noted }) => {
    if (!validatesReturns(caller)) return await notTheirs(office)
    const found = keptFindings(id, caller.workerId)
    if (!found) return refused(keptNoLonger)
    noted({ children: found.judged.children, rules: found.judged.broken.length })
    return done(found)
  })
}

/** Every breach that was found, as the bytes of a CSV file. */
export async function downloadFindings(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<Readable>> {
  const found = await readFindings(office, caller, id)
  if (!found.ok) return found
  return done(Readable.from([found.value.judged.csv]).pipe(createGunzip()))
}

const reading = { action: 'read-return-findings', reads: true } as const

const rowsOf = (broken: readonly BrokenRule[], says: BrokenRule['says']): number =>
  broken.filter((rule) => rule.says === says).reduce((sum, { rows }) => sum + rows, 0)

function notTheirs({ practice }: Office): Promise<{ ok: false; refusal: Refusal }> {
  const who = validators.map((role) => practice.roles.get(role)?.title ?? role)
  return Promise.resolve(
    refused({
      kind: 'not-permitted',
      message: `You cannot check returns. This is done by: ${who.join('; ')}.`,
    }),
  )
}

const noSuchReturn: Refusal = {
  kind: 'invalid',
  message: 'Choose which return the files are, and of which year.',
  problems: [{ question: 'return', message: 'Choose which return the files are' }],
}

const keptNoLonger: Refusal = {
  kind: 'not-found',
  message: `What was found is kept for ${minutesKept} minutes, and only for whoever sent the files. Send them again to see it.`,
}
