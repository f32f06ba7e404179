import { countFacts, countParts } from '../../cases/reading/count-records.ts'
import { readPerson } from '../../cases/people/read-person.ts'
import { findPeople } from '../../cases/people/find-people.ts'
import { readRecord } from '../../cases/reading/read-record.ts'
import type { WholeFile } from '../../cases/reading/read-whole-file.ts'
import { comparedDeadlines } from './compare-deadlines.ts'
import {
  comparedFact,
  comparedPerson,
  comparedRecord,
  comparedStatuses,
  nameText,
} from './compare-holdings.ts'
import { comparedHandOver, comparedLetter, wordsOfPeople } from './compare-letters.ts'
import { comparedReturns } from './compare-returns.ts'
import { compared, type Line } from './lines.ts'
import { measures } from './measures.ts'
import type {
  ExpectedCount,
  ExpectedOpening,
  ExpectedSearch,
  Expectations,
} from './read-expectations.ts'
import { granted, idOf, recordIn, wholeFile, wordsOf, type Scene } from './scene.ts'

/** Everything a story expects now, line by line beside what is so. */
export async function expectedAt(
  scene: Scene,
  expected: Expectations,
  heading: string,
): Promise<readonly Line[]> {
  const file = await wholeFile(scene)
  const at = (section: string): string => `${heading}: ${section}`
  const lines: Line[] = []
  if (expected.deadlines || expected['no other deadlines']) {
    const deadlines = comparedDeadlines(expected.deadlines ?? [], file, scene, heading)
    const strict = expected['no other deadlines'] === 'yes'
    lines.push(
      ...deadlines.map((line): Line =>
        strict && line.verdict === 'not listed'
          ? { ...line, expected: 'no other', verdict: 'DIFFERENT' }
          : line,
      ),
    )
  }
  for (const one of expected.counts ?? []) lines.push(await comparedCount(one, scene, at('Counts')))
  for (const one of expected.facts ?? []) lines.push(comparedFact(one, file, scene, at('Facts')))
  for (const { key, value } of expected.statuses ?? [])
    lines.push(comparedStatuses(key, value, file, scene, at('Statuses')))
  for (const one of expected.records ?? [])
    lines.push(...comparedRecord(one, file, scene, at('Records')))
  for (const one of expected.people ?? [])
    lines.push(...comparedPerson(one, file, scene, at('People')))
  for (const one of expected['hand-overs'] ?? [])
    lines.push(comparedHandOver(one, file, scene, at('Hand-overs')))
  for (const one of expected.letters ?? [])
    lines.push(...comparedLetter(one, file, scene, at('Letters')))
  for (const one of expected.searches ?? [])
    lines.push(...(await comparedSearch(one, scene, at('Searches'))))
  for (const one of expected.opens ?? [])
    lines.push(await comparedOpening(one, file, scene, at('Who may open what')))
  if (expected.returns)
    lines.push(...(await comparedReturns(expected.returns, scene, at('Returns'))))
  return lines
}

/** Counted by the verbs that count everywhere else. Drafts left behind by what was refused are not among them. */
async function comparedCount(wanted: ExpectedCount, scene: Scene, section: string): Promise<Line> {
  const { office, abandoned, people } = scene
  const { process, fact, measure, outcome, about, from, to } = wanted
  const filter = { outcome, from, to, subjectIds: about?.map((word) => idOf(people, word)) }
  const measured = measure === undefined ? undefined : measures.get(measure)
  const kept = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => !('record_id' in row && abandoned.has(String(row.record_id))))
  const list = measured && kept(granted(await measured.list(office, 'system', filter)))
  const counted: readonly object[] =
    list ??
    (process
      ? kept(granted(await countParts(office, 'system', process, filter)))
      : kept(granted(await countFacts(office, 'system', fact ?? '', filter))))
  const period = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')
  const what = [process ?? fact ?? measure, outcome, about?.join(', '), period]
    .filter(Boolean)
    .join(', ')
  const inYesOrNo = wanted.is === 'yes' || wanted.is === 'no'
  const yesOrNo = counted.length > 0 ? 'yes' : 'no'
  const said = list && measured.says ? measured.says(list) : String(counted.length)
  return compared(section, what, wanted.is, inYesOrNo ? yesOrNo : said)
}

async function comparedSearch(
  wanted: ExpectedSearch,
  scene: Scene,
  section: string,
): Promise<readonly Line[]> {
  const { office, callers } = scene
  const { words, born: bornOn } = wanted
  const found = await findPeople(office, idOf(callers, wanted.by), { words, bornOn })
  const what = `“${words}”${bornOn ? ` born ${bornOn}` : ''}, by ${wanted.by}`
  if (!found.ok) return [compared(section, what, 'found', `refused: “${wordsOf(found.refusal)}”`)]
  const ids = found.value.people.map((one) => one.id)
  const line = (word: string, expected: 'found' | 'never found'): Line => {
    const isThere = ids.includes(idOf(scene.people, word))
    return compared(section, `${what}: ${word}`, expected, isThere ? 'found' : 'never found')
  }
  return [
    ...(wanted.finds ?? []).map((word) => line(word, 'found')),
    ...(wanted['never finds'] ?? []).map((word) => line(word, 'never found')),
    ...(wanted.finds || wanted['never finds']
      ? []
      : [compared(section, what, 'nobody', wordsOfPeople(ids, scene))]),
  ]
}

async function comparedOpening(
  wanted: ExpectedOpening,
  file: WholeFile,
  scene: Scene,
  section: string,
): Promise<Line> {
  const { office } = scene
  const caller = idOf(scene.callers, wanted.by)
  const opened = wanted.record
    ? await readRecord(office, caller, recordIn(file, scene, wanted.record)?.id ?? '')
    : await readPerson(office, caller, idOf(scene.people, wanted.person ?? ''))
  const what = `${wanted.record ? nameText(wanted.record) : (wanted.person ?? '')}, by ${wanted.by}`
  return compared(section, what, wanted.is, opened.ok ? 'shown' : 'not there')
}
