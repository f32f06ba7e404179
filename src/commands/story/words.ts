import type { Node } from 'yaml'
import { lineOf, text, word, wrong, type Reader } from './reading.ts'
import { measures } from './measures.ts'
import type { Names } from './names.ts'

const listed = (words: Iterable<string>): string => [...words].sort().join(', ') || 'none yet'

const inSet =
  (kind: string, among: (names: Names) => Iterable<string>) =>
  (written: string, names: Names): { is: string } | { not: string } => {
    const known = [...among(names)]
    return known.includes(written)
      ? { is: written }
      : { not: `There is no ${kind} “${written}”. There are: ${listed(known)}` }
  }

/** Somebody of the cast, by the word the story knows them by. */
export const person = word(inSet('person of the cast called', (names) => names.people))
/** Somebody who works here, by what they sign in as. */
export const worker = word(inSet('worker who signs in as', (names) => names.workers.keys()))
export const household = word(
  inSet('household of the demonstration called', ({ demonstration }) =>
    demonstration.households.map(({ id }) => id),
  ),
)
export const team = word(inSet('team', ({ practice }) => practice.pack.teams.map(({ id }) => id)))
export const agency = word(
  inSet('agency', ({ practice }) => practice.pack.agencies.map(({ id }) => id)),
)
export const district = word(
  inSet('district', ({ practice }) => practice.pack.districts.map(({ id }) => id)),
)
/** What somebody is to somebody else. */
export const relationshipType = word(
  inSet('relationship', ({ practice }) =>
    (practice.codeLists.get('relationship')?.codes ?? []).map(({ code }) => code),
  ),
)
export const role = word(inSet('role', ({ practice }) => practice.roles.keys()))

/** A word that the story makes up for somebody or something, and that nobody has yet. */
export const newWord: Reader<string> = word((written) =>
  /^[a-z0-9][a-z0-9-]*$/.test(written)
    ? { is: written }
    : { not: `Write a word in small letters, like “first-contact”, not “${written}”` },
)

/** A word of the practice. One that is not there yet is noted apart: it is no slip of the writer's. */
function ofThePractice(kind: string, among: (names: Names) => Iterable<string>): Reader<string> {
  return (node: Node, sheet) => {
    const written = text(node, sheet)
    if (written === undefined) return undefined
    const known = [...among(sheet.names)]
    if (known.includes(written)) return written
    const message = `There is no ${kind} “${written}” in this office. There are: ${listed(known)}`
    sheet.notKnownYet.push({ line: lineOf(node, sheet), message })
    return written
  }
}

export const process = ofThePractice('process', ({ practice }) => practice.processes.keys())
export const fact = ofThePractice('fact', ({ practice }) => practice.facts.keys())
export const letter = ofThePractice('letter', ({ practice }) => practice.letters.keys())
export const measure = ofThePractice('measure', () => measures.keys())

/** A rule of the timescale register; `T04` stands for `T04a` and `T04b` too. */
export const rule: Reader<string> = ofThePractice('rule', ({ practice }) =>
  [...practice.processes.values()].flatMap(({ clocks }) =>
    clocks.flatMap(({ id }) => [...new Set([id, id.replace(/[a-z]$/, '')])]),
  ),
)

/** Is a deadline of this clock one that a rule speaks of? */
export const isOfRule = (clock: string, ruled: string): boolean =>
  clock === ruled || clock.replace(/[a-z]$/, '') === ruled

/** A record by the name the story gave it, or `referral about ellie-mae-thornley`: the newest there is then. */
export type RecordName =
  { readonly called: string } | { readonly process: string; readonly about: string }

export const record: Reader<RecordName> = (node, sheet) => {
  const written = text(node, sheet)
  if (written === undefined) return undefined
  if (sheet.names.records.has(written)) return { called: written }
  const [, of, about] = /^(\S+) about (\S+)$/.exec(written) ?? []
  if (of === undefined || about === undefined) {
    wrong(
      node,
      sheet,
      `There is no record called “${written}” yet. Write a name given with “as”, or “referral about” and a person. There are: ${listed(sheet.names.records.keys())}`,
    )
    return undefined
  }
  const found = inSet('person of the cast called', (names) => names.people)(about, sheet.names)
  if ('not' in found) {
    wrong(node, sheet, found.not)
    return undefined
  }
  if (!sheet.names.practice.processes.has(of)) {
    sheet.notKnownYet.push({
      line: lineOf(node, sheet),
      message: `There is no process “${of}” in this office`,
    })
  }
  return { process: of, about }
}

/** The process of a named record, where the practice has it. */
export const processNamed = (name: RecordName, { records }: Names): string | undefined =>
  'process' in name ? name.process : records.get(name.called)
