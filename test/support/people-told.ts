/** What a value tells of people: the ids it carries under names that mean somebody, and everything it says in words. */
export interface Told {
  readonly ids: ReadonlySet<string>
  readonly words: string
}

const meansSomebody: ReadonlySet<string> = new Set([
  'personId',
  'person_id',
  'of_person_id',
  'other_person_id',
  'subject_id',
  'subjectId',
])

/** Walks everything a verb gave back, through maps and sets too. */
export function toldIn(value: unknown): Told {
  const ids = new Set<string>()
  const words: string[] = []
  const seen = new Set<object>()
  const walk = (one: unknown): void => {
    if (typeof one === 'string') words.push(one)
    if (typeof one !== 'object' || one === null || seen.has(one)) return
    seen.add(one)
    if (one instanceof Map || one instanceof Set || Array.isArray(one)) {
      for (const inside of one as Iterable<unknown>) walk(inside)
      return
    }
    const fields = Object.entries(one)
    for (const [name, inside] of fields) {
      const isOwnId = name === 'id' && fields.some(([other]) => other === 'surname')
      if ((meansSomebody.has(name) || isOwnId) && typeof inside === 'string') ids.add(inside)
      walk(inside)
    }
  }
  walk(value)
  return { ids, words: words.join(' ') }
}
