import type { PersonFile } from '../../../../cases/people/read-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { listInWords } from '../../../../engine/words.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { firstNameOf, nameOf, whoInWords } from '../../records/people-words.ts'
import { factTitle } from './standing-section.ts'

type Relationship = PersonFile['relationships'][number]
type Related = PersonFile['related'][number]

/** How somebody is known to be beside a child. */
export const besideInWords: Readonly<Record<PersonFile['alongside'][number]['by'], string>> = {
  stated: 'brother or sister',
  parent: 'same mother or father',
  record: 'in the same record',
}

/** Brothers and sisters, each with their own standing: what is so of one is not so of all. */
export function brothersAndSisters({ alongside, now }: PersonFile, practice: Practice): Child {
  if (alongside.length === 0) return undefined
  return html`<ul class="govuk-list tw-events">${alongside.map(({ person, by, facts }) => {
    const open = [...new Set(facts.map((fact) => factTitle(fact, practice)))]
    return html`<li><a class="govuk-link" href="/people/${person.id}">${whoInWords(person, now)}</a>
      <span class="tw-table__second">${besideInWords[by]}${open.length > 0 && ` · ${listInWords(open)}`}</span></li>`
  })}</ul>`
}

const other = (file: PersonFile, one: Relationship): Related | undefined =>
  file.related.find(
    ({ id }) => id === (one.person_id === file.person.id ? one.of_person_id : one.person_id),
  )

/** Parents and everybody else around somebody, with who has parental responsibility and how to reach them. */
export function family(file: PersonFile, practice: Practice): Child {
  const isBeside = new Set(file.alongside.map((one) => one.person.id))
  // Each record that names somebody states it again; who has parental responsibility must not be lost between two.
  const stated = file.relationships.toSorted(
    (one, two) => Number(isResponsible(two)) - Number(isResponsible(one)),
  )
  const others = new Map<string, { one: Relationship; person: Related }>()
  for (const one of stated) {
    const person = other(file, one)
    if (person && !isBeside.has(person.id) && !others.has(person.id)) {
      others.set(person.id, { one, person })
    }
  }
  if (others.size === 0) {
    return html`<p class="govuk-body">${file.relationships.length === 0 ? 'Nobody around them is recorded yet.' : 'Nobody else is recorded.'}</p>`
  }
  return html`<ul class="govuk-list tw-events">${[...others.values()].map(({ one, person }) => relative(file, one, person, practice))}</ul>`
}

const isResponsible = (one: Relationship): boolean =>
  ['yes', 'shared', 'restricted'].includes(one.parental_responsibility)

function relative(file: PersonFile, one: Relationship, person: Related, practice: Practice): Html {
  const isTheirs = one.person_id === file.person.id
  const responsibility = isResponsible(one) && !isTheirs
  return html`<li><a class="govuk-link" href="/people/${person.id}">${nameOf(person)}</a>: ${isTheirs ? `this is their ${kind(one, practice)}` : kind(one, practice)}
    ${responsibility && html`<span class="tw-table__second">has parental responsibility${one.acquired_by && ` (${howGot(one.acquired_by, practice)})`}</span>`}
    ${person.phone && html`<span class="tw-person__ring">${ring(person.phone)}</span>`}</li>`
}

const howGot = (code: string, { codeLists }: Practice): string =>
  codeLists
    .get('responsibility-got')
    ?.codes.find((one) => one.code === code)
    ?.label.toLowerCase() ?? code

/** A number that a phone rings when it is pressed. */
export const ring = (phone: string): Html =>
  html`<a class="govuk-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`

const kind = ({ type }: Relationship, { codeLists }: Practice): string =>
  (
    codeLists.get('relationship')?.codes.find((one) => one.code === type)?.label ?? type
  ).toLowerCase()

/** "Lives with Kerry Hartley (mother). Same address: Leo": what was said of a home, and what two addresses say. */
export function livesWith(file: PersonFile, practice: Practice): readonly string[] {
  // Who is with somebody says where they are: a hidden address tells of nobody.
  if (file.person.address_hidden) return []
  const home = homeKey(file.person)
  const children = new Map(file.alongside.map(({ person }) => [person.id, firstNameOf(person)]))
  const together = new Map<string, string>()
  const apart = new Set<string>()
  const same = new Map<string, string>()
  for (const one of file.relationships) {
    const person = other(file, one)
    if (!person || person.address_hidden) continue
    const isTheirs = one.person_id === file.person.id
    const what = isTheirs ? nameOf(person) : `${nameOf(person)} (${kind(one, practice)})`
    const name = children.get(person.id) ?? what
    if (one.lives_together) together.set(person.id, name)
    if (one.lives_together === false) apart.add(person.id)
    if (home && homeKey(person) === home) same.set(person.id, name)
  }
  for (const { person } of file.alongside) {
    if (home && homeKey(person) === home) same.set(person.id, firstNameOf(person))
  }
  const inferred = [...same].filter(([id]) => !together.has(id) && !apart.has(id))
  return [
    together.size > 0 ? `Lives with ${listInWords([...together.values()])}` : '',
    inferred.length > 0 ? `Same address: ${listInWords(inferred.map(([, name]) => name))}` : '',
  ].filter((words) => words !== '')
}

/** Nothing where an address is not known or not shown: two unknowns are not one home. */
const homeKey = ({ address_line, postcode }: Related): string =>
  address_line ? `${address_line}, ${postcode ?? ''}`.toLowerCase() : ''
