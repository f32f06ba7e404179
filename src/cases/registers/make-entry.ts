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
 * who do not keep the register, without a name, and where the register has one of that name.
 */
export async function makeEntry(
  request: Act,
  caller: Caller,
  definition: ProcessDefinition,
  given: GivenEntry,
): Promise<Result<string>> {
  const register = registerOf(definition, request.practice)
  if (!register) return notFound()
  if (!holdsPost(caller, register.keep)) return notKept(register)
  const named = nameIn(given, register)
  if (!named.ok) return named
  const { work, now, by } = request
  const id = await addEntry(work, { register: register.id, ...named.value, at: now, by })
  return id === undefined ? calledThat(register) : done(id)
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
