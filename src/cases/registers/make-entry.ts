import { foldName } from '../../engine/matching/names.ts'
import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { registerOf } from '../../engine/practice.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Register } from '../../practice/vocabulary/register.ts'
import { addEntry } from '../../store/entries.ts'
import type { Act } from '../act.ts'

/** What an entry is called, as somebody types it. */
export interface GivenEntry {
  readonly name: string
  readonly alsoKnownAs?: string | undefined
}

/** A line in a list holds no more. */
const longestName = 200

/**
 * Makes the entry that a new record is about, and returns its id. Refused where the record is about no entry, to those
 * who may not make one, without a name, where the register has one of that name (of theirs), and to whoever names
 * themselves where that is nobody's to do.
 */
export async function makeEntry(
  request: Act,
  caller: Caller,
  definition: ProcessDefinition,
  given: GivenEntry,
): Promise<Result<string>> {
  const register = registerOf(definition, request.practice)
  if (!register) return notFound()
  if (!makesEntries(register, caller)) return notKept(register)
  const named = nameIn(given, register)
  if (!named.ok) return named
  const theirs = register.ofWorker && { workerId: caller.workerId }
  const refusal = theirs && namesThemselves(register, caller, named.value.name)
  if (refusal) return refusal
  const { work, now, by } = request
  const id = await addEntry(work, { register: register.id, ...named.value, at: now, by, ...theirs })
  return id === undefined ? calledThat(register) : done(id)
}

/** May somebody make an entry: those who keep the register, or, where each is its maker's own, those who make them. */
export const makesEntries = ({ keep, ofWorker }: Register, caller: Caller): boolean => {
  if (!ofWorker) return holdsPost(caller, keep)
  // What is kept of one of us begins with their account, and nobody writes a second.
  return 'madeBy' in ofWorker && holdsPost(caller, ofWorker.madeBy)
}

/** What is said to whoever gives an entry of theirs their own name, where that is nobody's to do. */
function namesThemselves(
  { ofWorker }: Register,
  { name }: Caller,
  given: string,
): Result<never> | undefined {
  const message = ofWorker && 'madeBy' in ofWorker ? ofWorker.neverThemselves : undefined
  return message !== undefined && foldName(given) === foldName(name)
    ? invalid([{ question: 'name', message }], message)
    : undefined
}

export const notKept = ({ noun }: Register): Result<never> =>
  refused({
    kind: 'not-permitted',
    message: `You may read each ${noun}, and not make or rename one. Nothing was changed.`,
  })

export const calledThat = ({ noun }: Register): Result<never> =>
  invalid(
    [
      {
        question: 'name',
        message: `There is a ${noun} of this name. Use that one, or add to the name what tells the two apart`,
      },
    ],
    `There is a ${noun} of this name, so nothing was made or changed. Use that one, or add to the name what tells the two apart.`,
  )

/** The name and other words, trimmed, or what is wrong with them. */
export function nameIn(
  { name, alsoKnownAs = '' }: GivenEntry,
  register: Register,
): Result<{ readonly name: string; readonly alsoKnownAs: string }> {
  const given = { name: name.trim(), alsoKnownAs: alsoKnownAs.trim() }
  if (given.name === '') {
    const message = `Enter: ${register.name.text.replace(/\?$/, '')}`
    return invalid([{ question: 'name', message }], `${message}. Nothing was made or changed.`)
  }
  const long = Object.entries(given).find(([, words]) => words.length > longestName)
  return long
    ? invalid([
        {
          question: long[0],
          message: `Shorten this to ${longestName} characters; it has ${long[1].length}. Nothing was cut`,
        },
      ])
    : done(given)
}
