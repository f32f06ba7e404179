/** Somebody whose name is looked for. */
export interface Named {
  readonly id: string
  readonly forenames: string
  readonly surname: string
}

/** A name that stands in a text, as it is written there first, and everybody who is called that. */
export interface NameFound {
  readonly written: string
  readonly ids: readonly string[]
}

/** Where a name stands in a text, and everybody who is called that. */
export interface NamePlace {
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
}

/** Whose names are looked for, and whose are not, because the text is about them. */
interface Whose {
  readonly people: readonly Named[]
  readonly own: readonly Named[]
}

/**
 * The names of these people that stand in a text: each forename, and the whole name, as whole words, whatever their
 * case, accents, hyphens and apostrophes (handbook A, E25). What is also the name of one of `own` is theirs and not
 * found. "Mae" is not in "Ellie-Mae" where that is somebody's name here. Each name once, in the order of the text.
 */
export function namesInText(text: string, whose: Whose): readonly NameFound[] {
  const found = new Map<string, NameFound>()
  for (const { from, to, ids, key } of namesAt(text, whose)) {
    if (!found.has(key)) found.set(key, { written: text.slice(from, to), ids })
  }
  return [...found.values()]
}

/** The same names at each place where one stands, in order: none overlaps another. */
export const namePlaces = (text: string, whose: Whose): readonly NamePlace[] =>
  namesAt(text, whose).map(({ from, to, ids }) => ({ from, to, ids }))

function namesAt(
  text: string,
  { people, own }: Whose,
): readonly (NamePlace & { readonly key: string })[] {
  const names = namesOf(own, people)
  const pieces = piecesOf(text)
  const places: (NamePlace & { key: string })[] = []
  let at = 0
  while (at < pieces.length) {
    const name = names.find((one) => standsAt(one, pieces, at))
    const first = pieces[at]
    const last = name && pieces[at + name.pieces.length - 1]
    if (name && first && last && name.ids.length > 0) {
      places.push({ from: first.from, to: last.to, ids: name.ids, key: name.pieces.join(' ') })
    }
    at += name?.pieces.length ?? 1
  }
  return places
}

interface Name {
  readonly pieces: readonly string[]
  /** Those who are called that; nobody when it is the name of whoever the text is about. */
  readonly ids: readonly string[]
}

/** Every name, the longest first, so that a whole name is found before the forename it begins with. */
function namesOf(own: readonly Named[], people: readonly Named[]): readonly Name[] {
  const ids = new Map<string, Set<string>>()
  for (const person of people) {
    for (const name of calledBy(person)) {
      ids.set(name, (ids.get(name) ?? new Set()).add(person.id))
    }
  }
  for (const name of own.flatMap(calledBy)) ids.set(name, new Set())
  return [...ids]
    .map(([name, whom]) => ({ pieces: name.split(' '), ids: [...whom] }))
    .sort((one, other) => other.pieces.length - one.pieces.length)
}

/** "Ellie-Mae Rose Thornley" is called so, "Ellie-Mae Thornley", "Ellie-Mae" and "Rose". */
function calledBy({ forenames, surname }: Named): readonly string[] {
  const each = forenames.split(/\s+/).map(foldedName)
  const [first] = each.filter((name) => name !== '')
  // A surname alone is the whole family's.
  if (first === undefined) return []
  const [all, last] = [foldedName(forenames), foldedName(surname)]
  const whole = last === '' ? [] : [`${all} ${last}`, `${first} ${last}`]
  // An initial is no name.
  return [...new Set([...each, all, ...whole])].filter((name) => name.length > 1)
}

const foldedName = (name: string): string =>
  piecesOf(name)
    .map((piece) => piece.folded)
    .join(' ')

interface Piece {
  readonly folded: string
  readonly from: number
  readonly to: number
  readonly isCapital: boolean
  /** Nothing but a space or a hyphen is between it and the one before. */
  readonly goesOn: boolean
}

const between = /^[\s\u2010\u2011-]+$/u

const apostrophes = /['’ʼ‘`´]/gu
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‘`´]*/gu

/** Without what says whose it is. From its end: a pattern would begin again at every apostrophe of a long run. */
function withoutEnding(written: string): string {
  const isMark = (at: number): boolean => at > 0 && "'’ʼ‘`´".includes(written.charAt(at))
  let end = written.length
  for (;;) {
    if (isMark(end - 1)) end -= 1
    else if (/s/iu.test(written.charAt(end - 1)) && isMark(end - 2)) end -= 2
    else return written.slice(0, end)
  }
}

/** The words of a text, parted at hyphens too, as they are compared. */
function piecesOf(text: string): readonly Piece[] {
  let end = 0
  return [...text.matchAll(word)].map((match) => {
    const [written] = match
    const gap = text.slice(end, match.index)
    end = match.index + written.length
    const name = withoutEnding(written)
    return {
      folded: folded(name),
      from: match.index,
      to: match.index + name.length,
      isCapital: /^\p{Lu}/u.test(written),
      goesOn: between.test(gap),
    }
  })
}

/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const folded = (written: string): string =>
  written
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(apostrophes, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœı]/gu, (letter) => letters[letter] ?? letter)

/** Names that stand in any letter as words: a warning at each "will" and "may" would be read by nobody. */
const alsoWords: ReadonlySet<string> = new Set(
  'will may mark grace hope faith joy art bill rob sue pat drew dawn rose summer autumn sky star angel precious'.split(
    ' ',
  ),
)

function standsAt({ pieces: name }: Name, pieces: readonly Piece[], at: number): boolean {
  const isIt = name.every((piece, index) => {
    const there = pieces[at + index]
    return there?.folded === piece && (index === 0 || there.goesOn)
  })
  if (!isIt) return false
  const [only = ''] = name
  return name.length > 1 || !alsoWords.has(only) || (pieces[at]?.isCapital ?? false)
}
