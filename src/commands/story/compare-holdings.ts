import type { FiledRecord, WholeFile } from '../../cases/reading/read-whole-file.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { dateInWords } from '../../engine/words.ts'
import { compared, type Line } from './lines.ts'
import type { ExpectedFact, ExpectedPerson, ExpectedRecord } from './read-expectations.ts'
import { idOf, recordIn, type Scene } from './scene.ts'
import type { RecordName } from './words.ts'

type Fact = WholeFile['facts'][number]

const to = (on: string | null): string => (on === null ? 'open' : `to ${dateInWords(on)}`)

/** A fact that must be held, or must not be, beside those that are. */
export function comparedFact(
  wanted: ExpectedFact,
  file: WholeFile,
  scene: Scene,
  section: string,
): Line {
  const what = `${wanted.fact}, ${wanted.about}`
  const held = file.facts.filter(
    (one) => one.subject_id === idOf(scene.people, wanted.about) && one.kind === wanted.fact,
  )
  if (wanted.is === 'none')
    return compared(section, what, 'none', held.length === 0 ? 'none' : `${held.length} held`)
  const details = (wanted.with ?? []).map(({ key }) => key)
  const words = (fact: Fact): string =>
    [
      ...(wanted.from ? [`from ${dateInWords(fact.from_on)}`] : []),
      ...(wanted.to ? [to(fact.to_on)] : []),
      ...(wanted.team ? [fact.team_id ?? 'no team'] : []),
      ...(wanted.worker ? [wordFor(scene.workers, fact.worker_id)] : []),
      ...details.map(
        (key) => `${key}: ${valueText((fact.detail as Record<string, unknown>)[key])}`,
      ),
    ].join(', ') || 'held'
  const expected =
    [
      ...(wanted.from ? [`from ${dateInWords(wanted.from)}`] : []),
      ...(wanted.to ? [to(wanted.to === 'open' ? null : wanted.to)] : []),
      ...(wanted.team ? [wanted.team] : []),
      ...(wanted.worker ? [wanted.worker] : []),
      ...(wanted.with ?? []).map(({ key, value }) => `${key}: ${value}`),
    ].join(', ') || 'held'
  const found = held.map(words)
  return compared(
    section,
    what,
    expected,
    found.find((one) => one === expected) ?? found[0] ?? 'not held',
  )
}

/** What somebody is by their open facts: "Open referral". */
export function comparedStatuses(
  word: string,
  expected: readonly string[],
  file: WholeFile,
  scene: Scene,
  section: string,
): Line {
  const { facts } = scene.office.practice
  const today = dateInLondon(scene.clock.now())
  const open = file.facts.filter(
    ({ subject_id, to_on }) =>
      subject_id === idOf(scene.people, word) && (to_on === null || to_on > today),
  )
  const titles = [...new Set(open.map((one) => facts.get(one.kind)?.title ?? one.kind))]
  const inOrder = (all: readonly string[]): string =>
    all
      .filter((one) => one !== 'none')
      .toSorted()
      .join(', ') || 'none'
  return compared(section, word, inOrder(expected), inOrder(titles))
}

/** Where a record stands, who has it, how it ended for each child and what it says. */
export function comparedRecord(
  wanted: ExpectedRecord,
  file: WholeFile,
  scene: Scene,
  section: string,
): readonly Line[] {
  const name = nameText(wanted.record)
  const record = recordIn(file, scene, wanted.record)
  if (!record) return [compared(section, name, 'there', 'there is none')]
  const line = (what: string, expected: string, found: string): Line =>
    compared(section, `${name}: ${what}`, expected, found)
  const part = (word: string): FiledRecord['parts'][number] | undefined =>
    record.parts.find((one) => one.personId === scene.people.get(word))
  const { outcome } = wanted
  return [
    ...(wanted.stage ? [line('stage', wanted.stage, record.stage)] : []),
    ...(wanted.team ? [line('team', wanted.team, record.team_id)] : []),
    ...(wanted.worker
      ? [line('worker', wanted.worker, wordFor(scene.workers, record.holder_id))]
      : []),
    ...(typeof outcome === 'string'
      ? [
          line(
            'outcome',
            outcome,
            [...new Set(record.parts.map((one) => one.outcome ?? 'none'))].join(', '),
          ),
        ]
      : (outcome ?? []).map(({ key, value }) =>
          line(`outcome, ${key}`, value, part(key)?.outcome ?? 'none'),
        )),
    ...(wanted.answers ?? []).map(({ key, value }) =>
      line(key, value, valueText(record.answers[key]?.value)),
    ),
    ...(wanted.each ?? []).flatMap(({ key: child, value: answers }) =>
      answers.map(({ key, value }) =>
        line(`${key}, ${child}`, value, valueText(part(child)?.answers[key]?.value)),
      ),
    ),
    ...(wanted.stage || wanted.team || wanted.worker || outcome || wanted.answers || wanted.each
      ? []
      : [line('is', 'there', 'there')]),
  ]
}

/** What is known of somebody, key by key. */
export function comparedPerson(
  wanted: ExpectedPerson,
  file: WholeFile,
  scene: Scene,
  section: string,
): readonly Line[] {
  const id = idOf(scene.people, wanted.person)
  const person = file.people.find((one) => one.id === id)
  if (!person) return [compared(section, wanted.person, 'there', 'there is nobody')]
  const known: Readonly<Record<string, string | null>> = {
    forenames: person.forenames,
    surname: person.surname,
    born: person.born_on,
    'born about': person.born_on_estimated ? person.born_on : null,
    due: person.expected_on,
    sex: person.sex,
    'NHS number': person.nhs_number,
    address: person.address_line,
    postcode: person.postcode,
    district: person.district,
    school: person.school,
    phone: person.phone,
    'looked after by': person.looked_after_by,
    died: person.died_on,
  }
  return Object.entries(wanted)
    .filter(([key]) => key in known)
    .map(([key, value]) =>
      compared(section, `${wanted.person}: ${key}`, String(value), known[key] ?? 'none'),
    )
}

export const nameText = (name: RecordName): string =>
  'called' in name ? name.called : `${name.process} about ${name.about}`

/** The word somebody is known by in the story, from their id. */
export const wordFor = (words: ReadonlyMap<string, string>, id: string | null): string =>
  [...words].find(([, known]) => known === id)?.[0] ?? 'nobody'

const valueText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
