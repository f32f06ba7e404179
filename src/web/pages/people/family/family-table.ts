import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { workTable } from '../../../parts/work-table.ts'
import {
  ageOf,
  calledIn,
  drawnFamily,
  householdOf,
  labelOf,
  membersOf,
  otherOf,
  standing,
  wordFor,
  type Person,
  type Relationship,
} from './family-words.ts'

const linkTo = (person: Person, now: string): Html =>
  html`<a class="govuk-link" href="/people/${person.id}"><strong>${calledIn(person)}</strong></a><span class="tw-table__second">${ageOf(person, now)}</span>`

/** The same facts as the genogram, in words: first who is stated around them, then everybody else in it. */
export function familyTable(file: FamilyFile, practice: Practice): Html {
  const { person } = file
  const isOwn = (one: Relationship): boolean =>
    [one.person_id, one.of_person_id].includes(person.id)
  const own = standing(file).filter(isOwn)
  const near = new Set(own.flatMap((one) => [one.person_id, one.of_person_id]))
  const { words } = drawnFamily(file)
  const further = membersOf(file).filter((one) => one.id !== person.id && !near.has(one.id))
  const home = householdOf(file)
  if (own.length === 0 && further.length === 0) {
    return html`<p class="govuk-body">Nobody around them is recorded yet.</p>`
  }
  const stated = workTable({
    caption: 'The family in words',
    columns: [
      { title: 'Who', plainOnPhone: true },
      { title: 'What they are', width: 4 },
      { title: 'Parental responsibility', width: 4 },
      { title: 'Same home', width: 3 },
      { title: 'Since', width: 3 },
      { title: 'Change', width: 2, hideTitle: true },
    ],
    groups: [
      {
        title: 'Stated around them',
        rows: own.flatMap((one) => {
          const other = otherOf(file, one)
          return other ? [row(file, practice, { one, other, home })] : []
        }),
      },
    ],
  })
  if (further.length === 0) return stated
  return html`${own.length > 0 && stated}${workTable({
    caption: 'Further family in words',
    columns: [
      { title: 'Who', plainOnPhone: true },
      { title: 'What they are', width: 4 },
      { title: 'As it is stated', width: 8 },
      { title: 'Same home', width: 2 },
    ],
    groups: [
      {
        title: 'Further family',
        rows: further.map((other) => [
          linkTo(other, file.now),
          words.get(other.id),
          said(file, other),
          home.has(other.id) ? 'Yes' : 'No',
        ]),
      },
    ],
  })}`
}

interface Row {
  readonly one: Relationship
  readonly other: Person
  readonly home: ReadonlySet<string>
}

function row(file: FamilyFile, practice: Practice, { one, other, home }: Row): readonly Child[] {
  const { person } = file
  return [
    linkTo(other, file.now),
    html`${wordFor(file, one, other, person)}${one.birth_order !== null && one.of_person_id === person.id && ` (born ${order(one.birth_order)})`}<span class="tw-table__second">${calledIn(person)} is their ${wordFor(file, one, person, other)}</span>${one.tie && html`<span class="tw-table__second">${labelOf(practice, 'tie', one.tie)} tie</span>`}`,
    responsibility(file, one, practice),
    together(one, home.has(other.id), person.address_hidden || other.address_hidden),
    since(file, one),
    file.mayChange &&
      html`<a class="govuk-link" href="/people/${person.id}/family/${one.id}">Change<span class="govuk-visually-hidden"> what ${calledIn(other)} is</span></a>`,
  ]
}

/** What is so by birth needs no day of its own. */
function since(file: FamilyFile, one: Relationship): string {
  if (one.from_on) return plainDateInWords(one.from_on)
  const bond = file.kinds.get(one.type)?.bond
  return bond === 'birth' || bond === 'kin' ? 'Birth' : 'Not known'
}

const orders = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]
const order = (at: number): string => orders[at - 1] ?? String(at)

/** Of a child and somebody above them, whether that one has it and how it was got. */
function responsibility(file: FamilyFile, one: Relationship, practice: Practice): Child {
  const kind = file.kinds.get(one.type)
  if ((kind?.above ?? 0) < 1) return ''
  // Nobody expects it of a grandmother, until somebody says that she has it.
  if (one.parental_responsibility === 'unknown' && ['kin', 'other'].includes(kind?.bond ?? ''))
    return ''
  const how = one.acquired_by && labelOf(practice, 'responsibility-got', one.acquired_by)
  const whose = one.person_id === file.person.id ? 'for them' : ''
  return html`${labelOf(practice, 'responsibility-held', one.parental_responsibility)} ${whose}${how && html`<span class="tw-table__second">${how}</span>`}`
}

function together(one: Relationship, isNow: boolean, isHidden: boolean): string {
  if (isHidden) return 'Not shown'
  const from = one.together_from ? ` since ${plainDateInWords(one.together_from)}` : ''
  if (isNow) return `Yes${from}`
  if (one.together_to) return `Until ${plainDateInWords(one.together_to)}`
  return one.lives_together === false ? 'No' : 'Not known'
}

/** What is stated of somebody who stands further off: "mother of Kerry Hartley". */
function said(file: FamilyFile, person: Person): Child {
  return standing(file)
    .filter((one) => one.person_id === person.id || one.of_person_id === person.id)
    .map((one) => {
      const otherId = one.person_id === person.id ? one.of_person_id : one.person_id
      const other = file.people.find(({ id }) => id === otherId)
      return (
        other &&
        html`<span class="tw-family__line">${wordFor(file, one, person, other)} of ${calledIn(other)}</span>`
      )
    })
}

/** What was so until it ended, with why. */
export function endedTable(file: FamilyFile, practice: Practice): Html | undefined {
  const name = (id: string): string => {
    const person = file.people.find((one) => one.id === id)
    return person ? calledIn(person) : ''
  }
  const person = (id: string): Person => file.people.find((one) => one.id === id) ?? file.person
  const ended = file.relationships.filter((one) => one.to_at !== null)
  if (ended.length === 0) return undefined
  return html`<ul class="govuk-list tw-events">${ended.map(
    (one) =>
      html`<li>${name(one.person_id)} was the ${wordFor(file, one, person(one.person_id), person(one.of_person_id))} of ${name(one.of_person_id)}
      <span class="tw-table__second">${[one.from_on && `from ${plainDateInWords(one.from_on)}`, one.to_on && `until ${plainDateInWords(one.to_on)}`, one.ended_because && labelOf(practice, 'relationship-ended', one.ended_because)].filter(Boolean).join(' · ')}</span></li>`,
  )}</ul>`
}
