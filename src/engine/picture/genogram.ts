import { generationsOf } from '../family/generations.ts'
import type { Kinds, Member, Tie } from '../family/members.ts'
import { placesOf } from '../family/order.ts'
import { byNumber, byText, unionsOf, type Union } from '../family/structure.ts'
import { childrenLine, coupleLine, householdShapes } from './genogram-lines.ts'
import { half, labelGap, labelWidth, planGenogram } from './genogram-plan.ts'
import { symbol } from './genogram-symbols.ts'
import { link, picture, text } from './shapes.ts'
import { widthOf, wrap, type Line } from './text.ts'

/** Somebody in the picture, with what is written at their symbol. */
export interface Drawn extends Member {
  readonly name: string
  /** Under the name: their age, and what they are to the one it is about. */
  readonly notes: readonly string[]
  readonly href: string
  readonly livesWithIndex: boolean
}

interface GenogramProps {
  readonly title: string
  readonly description: string
  readonly people: readonly Drawn[]
  readonly ties: readonly Tie[]
  readonly kinds: Kinds
  /** The one it is about. */
  readonly index: string
}

/**
 * A family as a genogram: a row a generation, standard symbols, everybody a link in the order they are read. The same
 * family is always the same picture.
 */
export function genogram({ kinds, index, ...given }: GenogramProps): string {
  const people = given.people.toSorted((one, two) => byNumber(one.id, two.id))
  const ties = given.ties.toSorted((one, two) => byText(wordsOf(one), wordsOf(two)))
  const unions = unionsOf(people, ties, kinds)
  const generations = generationsOf(people, ties, { kinds, unions, index })
  const byId = new Map(people.map((one) => [one.id, one]))
  const labels = new Map(people.map((one) => [one.id, labelOf(one)]))
  const plan = planGenogram({
    ...{ generations, unions, labels },
    places: placesOf(people, generations, { unions, ties }),
    born: (children) => bornTogether(children, byId, ties),
  })
  const adopted = new Set(unions.flatMap(adoptedIn))
  const household = new Set(people.filter((one) => one.livesWithIndex).map((one) => one.id))
  const identical = (ids: readonly string[]): boolean =>
    ties.some(
      (one) => one.type === 'identical-twin' && ids.includes(one.person) && ids.includes(one.of),
    )
  return picture({
    ...{ title: given.title, description: given.description },
    id: 'genogram',
    holdsLinks: true,
    width: plan.width,
    height: plan.height,
    shapes: [
      household.size > 1 ? householdShapes(plan, household) : '',
      ...plan.couples.map(coupleLine),
      ...plan.children.map((one) => childrenLine(one, plan, identical)),
      ...plan.people.flatMap(({ id, x, y }) => {
        const one = byId.get(id)
        if (!one) return []
        const shape = symbol(
          { x, y },
          {
            sex: one.sex,
            isUnborn: one.bornOn === undefined && one.expectedOn !== undefined,
            hasDied: one.diedOn !== undefined,
            isAdopted: adopted.has(id),
            isIndex: id === index,
          },
        )
        const written = text(labels.get(id) ?? [], { x: x + half + labelGap, y: y - half })
        return [link(one.href, [one.name, ...one.notes].join(', '), shape + written)]
      }),
    ],
  })
}

const wordsOf = ({ person, type, of, endedBecause = '' }: Tie): string =>
  [person, of, type, endedBecause].join(' ')

const labelOf = ({ name, notes }: Drawn): readonly Line[] => [
  ...wrapTight({ text: name, bold: true }),
  ...notes.flatMap((note) => wrapTight({ text: note, quiet: true })),
]

/** Never over the symbol beside it: a word that is too wide goes on after its hyphen, or anywhere. */
const wrapTight = (line: Line): readonly Line[] => {
  const isWide = (text: string): boolean => widthOf({ ...line, text }) > labelWidth
  const words = line.text
    .split(' ')
    .flatMap((word) => (isWide(word) ? word.split(/(?<=-)/) : [word]))
    .flatMap((word) => (isWide(word) ? (word.match(/.{1,9}/gu) ?? []) : [word]))
  return wrap({ ...line, text: words.join(' ') }, labelWidth)
}

const adoptedIn = ({ children }: Union): readonly string[] =>
  children.filter((one) => one.by === 'adoption').map((one) => one.id)

/** Children of the same parents who share a birth or an expected date, or are said to be twins, in groups. */
function bornTogether(
  children: readonly string[],
  members: ReadonlyMap<string, Member>,
  ties: readonly Tie[],
): readonly (readonly string[])[] {
  const isTwin = (one: string, two: string): boolean => {
    const [first, second] = [members.get(one), members.get(two)]
    const day = first?.bornOn ?? first?.expectedOn
    const stated = ties.some(
      ({ person, type, of }) =>
        (type === 'twin' || type === 'identical-twin') &&
        [person, of].includes(one) &&
        [person, of].includes(two),
    )
    return stated || (day !== undefined && day === (second?.bornOn ?? second?.expectedOn))
  }
  const groups: string[][] = []
  for (const id of children) {
    const group = groups.find((theirs) => theirs.some((one) => isTwin(one, id)))
    if (group) group.push(id)
    else groups.push([id])
  }
  return groups
}
