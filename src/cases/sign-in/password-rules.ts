const least = 12
const most = 200

// What guesses begin with. Our own list: the words that every published list of leaked passwords has at its head, and
// what somebody who knows where a worker sits would try.
const guessed = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'qwertyuiop',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
  'changeme',
  'administrator',
  'admin',
  'sunshine',
  'football',
  'liverpool',
  'preston',
  'lancashire',
  'council',
  'threadwell',
  'social',
  'worker',
  'monday',
  'january',
  'spring',
  'summer',
  'autumn',
  'winter',
  'abcdefghijkl',
  'abcdef',
  'abc',
  'asdfghjkl',
  'zxcvbnm',
]
const leastOfTheirOwn = 6

/**
 * What is wrong with a password, in words; undefined when it will do. Length and not being guessable is all there is to
 * it (NCSC: three random words; no rules about capitals, digits or when to change it).
 */
export function whatIsWrongWith(password: string, username: string): string | undefined {
  if (password.length < least) return `Use a password of ${least} characters or more`
  if (password.length > most) return `Use a password of ${most} characters or fewer`
  const own = [...guessed, ...username.split(/[.-]/).filter((part) => part.length > 2)]
    .reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
    .replaceAll(/[^\p{L}]/gu, '')
  if (new Set(own).size < leastOfTheirOwn) {
    return 'This password is among the first that somebody would guess. Use three words that have nothing to do with each other'
  }
  return undefined
}
