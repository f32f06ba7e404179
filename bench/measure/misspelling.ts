export const mistakes = ['wrong', 'dropped', 'doubled', 'swapped'] as const

/** What happens to one letter of a name on its way through a telephone or a tired hand. */
export type Mistake = (typeof mistakes)[number]

/** Numbers from 0 to below 1 that come in the same order each time (a multiplicative congruential generator). */
export function diceOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '')

/** The name with one mistake in it, anywhere. A name in which that mistake changes nothing comes back with a wrong letter. */
export function misspelt(name: string, mistake: Mistake, dice: () => number): string {
  const letters = Array.from(name)
  const places = letters.flatMap((letter, at) => (fits(letters, at, mistake, letter) ? [at] : []))
  const at = places[Math.floor(dice() * places.length)]
  if (at === undefined) return mistake === 'wrong' ? name : misspelt(name, 'wrong', dice)
  const letter = letters[at] ?? ''
  letters.splice(at, mistake === 'swapped' ? 2 : 1, ...instead(letters, at, letter, mistake, dice))
  return letters.join('')
}

function fits(letters: readonly string[], at: number, mistake: Mistake, letter: string): boolean {
  if (!isLetter(letter)) return false
  const next = letters[at + 1]
  if (mistake === 'swapped') return isLetter(next) && next?.toLowerCase() !== letter.toLowerCase()
  // Dropping its only letter would leave no name.
  return mistake !== 'dropped' || letters.filter(isLetter).length > 1
}

function instead(
  letters: readonly string[],
  at: number,
  letter: string,
  mistake: Mistake,
  dice: () => number,
): readonly string[] {
  switch (mistake) {
    case 'wrong': {
      const others = Array.from(alphabet).filter((other) => other !== letter.toLowerCase())
      return [others[Math.floor(dice() * others.length)] ?? '']
    }
    case 'dropped':
      return []
    case 'doubled':
      return [letter, letter]
    case 'swapped':
      return [letters[at + 1] ?? '', letter]
  }
}

/** The day with its month, as they are confused on forms; undefined where that is no date, or the same one. */
export function confusedDate(date: string): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  return Number(day) > 12 || day === month ? undefined : `${year}-${day}-${month}`
}
