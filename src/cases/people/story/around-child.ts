import type { Practice } from '../../../engine/practice.ts'
import type { StoryLine } from '../../../engine/story/story.ts'
import { ageInWords, plainDateInWords } from '../../../engine/words.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { kinship } from '../what-may-begin.ts'
import type { PersonRow } from '../../../store/people.ts'
import type { NeedsRow, RelativeRow } from '../../../store/story.ts'

const responsibility: Readonly<Record<string, string>> = {
  yes: 'has parental responsibility',
  shared: 'shares parental responsibility',
  restricted: 'has parental responsibility, restricted by an order',
  disputed: 'whether they have parental responsibility is disputed',
  no: 'has no parental responsibility',
  unknown: 'whether they have parental responsibility is not known',
}

/** Those who have parental responsibility come first: whoever may say yes at night is among them. */
const order = ['yes', 'shared', 'restricted', 'disputed', 'unknown', 'no']

interface Around {
  readonly person: PersonRow
  readonly relatives: readonly RelativeRow[]
  /** Those of them whom the reader may know of. */
  readonly known: readonly PersonRow[]
  readonly practice: Practice
  readonly now: string
}

/**
 * The family, a line each: who they are to the child, parental responsibility and how it was got, whether they live
 * together, and how to reach them. Somebody whom the reader may not know of is not among them.
 */
export function familyLines({ relatives, known, practice, now }: Around): readonly StoryLine[] {
  const each = new Map<string, RelativeRow>()
  for (const one of relatives) {
    const before = each.get(one.id)
    if (!before || rank(one) < rank(before)) each.set(one.id, one)
  }
  const today = dateInLondon(now)
  return [...each.values()]
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((one) => {
      const who = known.find(({ id }) => id === one.id)
      return who ? [familyLine(one, who, practice, today)] : []
    })
}

const rank = ({ parental_responsibility: said, of_them: isOfThem }: RelativeRow): number =>
  isOfThem ? order.length : order.indexOf(said)

function familyLine(
  one: RelativeRow,
  who: PersonRow,
  practice: Practice,
  today: string,
): StoryLine {
  const what = labelOf(one.type, 'relationship', practice).toLowerCase()
  const isGrownUp = !one.of_them && who.expected_on === null
  const pr = responsibility[one.parental_responsibility] ?? one.parental_responsibility
  const isAsked = isParental(one, who, today) || one.parental_responsibility !== 'unknown'
  return {
    topic: 'family',
    title: `${who.forenames} ${who.surname}`.trim() || 'Name not known',
    words: [
      one.of_them && !kinship.siblings.includes(one.type) ? `this child is their ${what}` : what,
      ageInWords(
        { bornOn: who.born_on ?? undefined, expectedOn: who.expected_on ?? undefined },
        today,
      ),
      ...(who.died_on ? [`died ${plainDateInWords(who.died_on)}`] : []),
      ...(isGrownUp && isAsked
        ? [one.acquired_by ? `${pr} (${wayIn(one.acquired_by, practice)})` : pr]
        : []),
      ...(one.lives_together === null
        ? []
        : [one.lives_together ? 'lives with them' : 'does not live with them']),
      ...(who.phone ? [who.phone] : []),
    ],
    saidOn: dateInLondon(one.recorded_at),
    from: { is: 'person', id: who.id, what: 'their own page' },
  }
}

/** Of a child nobody asks whether they have parental responsibility. */
const isParental = (one: RelativeRow, { born_on: bornOn }: PersonRow, today: string): boolean =>
  !one.of_them && (bornOn === null || ageYears(bornOn, today) >= 16)

const ageYears = (bornOn: string, today: string): number =>
  Number(today.slice(0, 4)) -
  Number(bornOn.slice(0, 4)) -
  (today.slice(5) < bornOn.slice(5) ? 1 : 0)

const labelOf = (code: string, list: string, { codeLists }: Practice): string =>
  codeLists.get(list)?.codes.find((one) => one.code === code)?.label ?? code

/** How it was got, where that is a code of any list and where it is words. */
const wayIn = (acquiredBy: string, practice: Practice): string =>
  [...practice.codeLists.values()]
    .flatMap(({ codes }) => codes)
    .find(({ code }) => code === acquiredBy)
    ?.label.toLowerCase() ?? acquiredBy

/** How somebody is spoken with, as their own page has it. */
export function needsLines(person: PersonRow, needs: NeedsRow | undefined): readonly StoryLine[] {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['First language', needs?.first_language],
    ['Interpreter', needs?.interpreter],
    ['School', person.school],
    ['NHS number', person.nhs_number],
  ]
  return rows.flatMap(([title, said]) =>
    said
      ? [
          {
            topic: 'needs' as const,
            title,
            words: [said],
            from: { is: 'person' as const, id: person.id, what: 'who they are' },
          },
        ]
      : [],
  )
}
