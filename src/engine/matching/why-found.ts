import { areForms, wordsOf } from './names.ts'

/** What a search knows of somebody it found, as far as it explains why. */
export interface FoundBecause {
  readonly surname: string
  readonly forenames: string
  /** How alike the letters of the names are, 0 to 1. */
  readonly alike: number
  readonly same_birth: boolean
  readonly swapped_birth: boolean
  readonly found_by: string | null
}

/** Why somebody is offered, in words, and how much speaks for them: 0 to 100, nothing for an exact number. */
export interface WhyFound {
  readonly why: readonly string[]
  readonly score: number | undefined
}

const exactly: Readonly<Record<string, string>> = {
  'nhs-number': 'same NHS number',
  upn: 'same UPN',
  id: 'same Threadwell number',
  postcode: 'same postcode',
  phone: 'same phone number',
  email: 'same e-mail address',
  system: 'same number in another system',
}

/** Of the hundred; half of it where day and month are exchanged. The rest is for the name. */
const birthCounts = 35

/**
 * Why somebody may be the one meant. Of one found by a number nothing is said about the name, because it was not compared.
 */
export function whyFound(found: FoundBecause, words: string, byBirth: boolean): WhyFound {
  const by = found.found_by === null ? undefined : exactly[found.found_by]
  if (by !== undefined) return { why: [by], score: undefined }
  if (found.found_by === 'address') {
    return {
      why: [found.alike >= 0.99 ? 'same address' : 'an address like it'],
      score: Math.round(100 * found.alike),
    }
  }
  const name = likeName(found, words)
  const birth = found.same_birth ? 1 : found.swapped_birth ? 0.5 : 0
  const forName = byBirth ? 100 - birthCounts : 100
  return {
    why: [name.said, ...sameBirth(found)],
    score: Math.round(forName * name.alike + (byBirth ? birthCounts * birth : 0)),
  }
}

function likeName(found: FoundBecause, words: string): { said: string; alike: number } {
  const { alike } = found
  const theirs = wordsOf(`${found.forenames} ${found.surname}`)
  const typed = wordsOf(words)
  if (alike >= 0.99 && [...typed].sort().join(' ') === [...theirs].sort().join(' ')) {
    const isAsHeld = typed.join(' ') === theirs.join(' ')
    return { said: isAsHeld ? 'same name' : 'same name, in another order', alike: 1 }
  }
  const isForm =
    typed.length > 0 && typed.every((word) => theirs.some((another) => areForms(word, another)))
  if (isForm) {
    const isPart = typed.every((word) => theirs.includes(word))
    const said = isPart ? 'part of the name' : 'another form of the name'
    return { said, alike: Math.min(Math.max(alike, 0.9), 0.95) }
  }
  return { said: alike > 0.5 ? 'a name very like it' : 'a name a little like it', alike }
}

function sameBirth(found: FoundBecause): readonly string[] {
  if (found.same_birth) return ['same date of birth']
  return found.swapped_birth ? ['same date of birth with day and month exchanged'] : []
}
