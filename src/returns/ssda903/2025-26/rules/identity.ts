import { dateOfDay } from '../../../../engine/temporal.ts'
import { birthday, dayOf, given, within } from '../../dates.ts'
import { eachChild, eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Child, Day, Header, Return903 } from '../../tables.ts'
import { endsCare, isShortBreak, latest, leftCareOn, touches } from '../episodes.ts'
import { isUnreadable } from './formats.ts'

const isMale = ({ SEX }: Header): boolean => SEX === 'M'
const isFemale = ({ SEX }: Header): boolean => SEX === 'F'

/** What Header says of a child this year and said last year. */
const sinceLastYear = (differs: (now: Header, before: Header, data: Return903) => boolean): Judge =>
  eachRow('Header', (now, data) => {
    const before = now.child.lastYear?.header
    return before !== undefined && differs(now, before, data)
  })

/** 31 August of the year before: the last day on which a child who turns four begins school that autumn. */
const augustBefore = (startsOn: Day): Day =>
  dayOf(`${Number(dateOfDay(startsOn).slice(0, 4)) - 1}-08-31`)

const isUnknownUpn = (upn: string): boolean => /^UN\d$/.test(upn)

/** A number that was not known can become known, and "not yet of school age" can become any other reason. */
const upnMayBecome = (before: string, now: string): boolean =>
  before === now ||
  (isUnknownUpn(before) && now !== '' && !isUnknownUpn(now)) ||
  before === '' ||
  (before === 'UN1' && /^UN[2-5]$/.test(now))

const hasCare = ({ Episodes }: Child, data: Return903): boolean =>
  Episodes.some((episode) => !isShortBreak(episode) && touches(episode, data))

const isOnShortBreaksOnly = ({ Episodes }: Child): boolean =>
  Episodes.length > 0 && Episodes.every(isShortBreak)

const hasMotherBorn = (header: Header): boolean =>
  given(header.MC_DOB) || isUnreadable(header, 'MC_DOB')

const duplicateUpns: Judge = function* ({ tables: { Header } }) {
  const byUpn = Map.groupBy(Header, ({ UPN }) => UPN)
  for (const [upn, rows] of byUpn) {
    const isShared = new Set(rows.map(({ CHILD }) => CHILD)).size > 1
    if (upn !== '' && !isUnknownUpn(upn) && isShared) for (const row of rows) yield [row]
  }
}

/** Who the child is. */
export const identityRules: Rules = {
  '202': sinceLastYear((now, before) => before.SEX !== '' && now.SEX !== before.SEX),
  '203': sinceLastYear((now, before) => given(before.DOB) && now.DOB !== before.DOB),
  '204': sinceLastYear((now, before) => before.ETHNIC !== '' && now.ETHNIC !== before.ETHNIC),
  '208': sinceLastYear((now, before) => !upnMayBecome(before.UPN, now.UPN)),
  // Four by the 31 August before the collection begins: at school by then.
  '209': eachRow(
    'Header',
    ({ UPN, DOB }, { startsOn }) => UPN === 'UN1' && birthday(DOB, 4) <= augustBefore(startsOn),
  ),
  '210': eachRow(
    'Header',
    ({ UPN, child }, { endsOn }) =>
      UPN === 'UN4' && child.Episodes.some(({ DECOM }) => DECOM < endsOn - 7),
  ),
  '232': eachRow('Header', ({ SEX }) => SEX === 'U'),
  '301': eachRow('Header', ({ DOB }, { endsOn }) => DOB > endsOn),
  '302': eachChild(({ header, Episodes: [first] }) =>
    header && first && first.DECOM < header.DOB ? [header, first] : [],
  ),
  '351': eachRow('Header', ({ DOB }, { startsOn }) => startsOn > birthday(DOB, 25)),
  '442': eachRow(
    'Header',
    ({ UPN, child }) =>
      UPN === '' && child.Episodes.length > 0 && !child.Episodes.every(isShortBreak),
  ),
  '444': duplicateUpns,
}

/** Whether the child is a mother, and when her child was born. */
export const motherRules: Rules = {
  '165': eachRow('Header', (header, data) => {
    const { MOTHER, child } = header
    if (MOTHER === '') return isFemale(header) && hasCare(child, data)
    return (MOTHER !== '0' && MOTHER !== '1') || isMale(header)
  }),
  '174': eachRow('Header', (header) => isMale(header) && hasMotherBorn(header)),
  '207': sinceLastYear(
    (now, before) => before.MOTHER === '1' && now.MOTHER !== '1' && now.child.Episodes.length > 0,
  ),
  '393': eachRow(
    'Header',
    (header) =>
      isFemale(header) &&
      header.MOTHER === '' &&
      header.child.Episodes.some((episode) => !isShortBreak(episode)),
  ),
  '399': eachChild((child) => {
    if (!isOnShortBreaksOnly(child)) return []
    const asked = [
      ...child.Header.filter(({ MOTHER }) => MOTHER !== ''),
      ...child.Reviews.filter(({ REVIEW, REVIEW_CODE }) => given(REVIEW) || REVIEW_CODE !== ''),
    ]
    return asked.length > 0 ? [...asked, ...child.Episodes] : []
  }),
  '607': eachChild((child, data) => {
    const { header } = child
    const last = latest(child)
    const left = last && endsCare(last) && within(last.DEC, data) && !isShortBreak(last)
    return left && header?.MOTHER === '' && isFemale(header) ? [header, last] : []
  }),
  '611': eachRow('Header', (header) => header.MOTHER === '1' && !hasMotherBorn(header)),
  '612': eachRow(
    'Header',
    (header) =>
      isFemale(header) && (header.MOTHER === '0' || header.MOTHER === '') && hasMotherBorn(header),
  ),
  '620': eachRow(
    'Header',
    ({ MOTHER, DOB }, { startsOn }) => MOTHER === '1' && startsOn < birthday(DOB, 11),
  ),
  '621': eachRow('Header', ({ DOB, MC_DOB }) => MC_DOB <= DOB),
  '624': sinceLastYear((now, before) => given(before.MC_DOB) && now.MC_DOB !== before.MC_DOB),
  '625': eachRow(
    'Header',
    ({ MC_DOB, child }, { endsOn }) => MC_DOB > endsOn || MC_DOB > leftCareOn(child),
  ),
  '626': sinceLastYear(
    (now, before, { startsOn }) =>
      now.MOTHER === '1' && before.MOTHER === '0' && now.MC_DOB < startsOn,
  ),
  '628': eachChild(({ header, OC3, Episodes }) =>
    header && header.MOTHER !== '' && OC3.length > 0 && Episodes.length === 0
      ? [header, ...OC3]
      : [],
  ),
}
