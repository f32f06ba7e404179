import { fields2025To26 } from '../../../src/returns/ssda903/2025-26/fields.ts'
import type { ChildRead, FactRead, PartRead } from '../../../src/store/return-reading.ts'

const { facts: kinds } = fields2025To26

/** A dated fact of a child as it is read: its kind in the words of the return, its days and what is said of it. */
const fact = (
  kind: keyof typeof kinds,
  from: string,
  to?: string,
  detail: FactRead['detail'] = {},
): FactRead => ({
  id: `${kind} ${from}`,
  kind: kinds[kind],
  from,
  to: to ?? null,
  detail,
  workerId: null,
  teamId: null,
  startedByPart: null,
  endedByPart: null,
  recordedAt: `${from}T09:00:00Z`,
})

/** Something that happened on one day. */
export const event = (
  kind: keyof typeof kinds,
  on: string,
  detail: FactRead['detail'] = {},
): FactRead => fact(kind, on, on, detail)

/** A record of the child that was handed in on a day, with what it says. */
const said = (
  process: string,
  on: string,
  answers: Readonly<Record<string, string>>,
): PartRead => ({
  id: `${process} ${on}`,
  recordId: `${process} ${on}`,
  process,
  reference: '',
  happenedAt: `${on}T09:00:00+00:00`,
  startedAt: `${on}T09:00:00+00:00`,
  submittedAt: `${on}T10:00:00+00:00`,
  decidedAt: null,
  endedAt: null,
  outcome: null,
  openedByPart: null,
  workerId: null,
  teamId: '',
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      { value, version: 1, at: `${on}T09:00:00Z` },
    ]),
  ),
})

/** A home in which a child was placed, with all that the return asks about it. */
const home = (from: string, to?: string, more: FactRead['detail'] = {}): FactRead =>
  fact('placement', from, to, {
    type: 'U6',
    provider: 'PR1',
    postcode: 'PR2 2BB',
    homePostcode: 'PR1 1AA',
    uniqueReference: 'SC100001',
    ...more,
  })

const inCare = (from: string, to?: string, more: FactRead['detail'] = {}): FactRead =>
  fact('care', from, to, { need: 'N1', ...more })

const status = (code: string, from: string, to?: string): FactRead =>
  fact('legalStatus', from, to, { code })

const comingIn = (on: string): PartRead =>
  said('becoming-looked-after', on, { previousPermanence: 'Z1' })

const wellAllYear: readonly PartRead[] = [
  said('health-assessment', '2025-06-10', {
    immunised: 'yes',
    substanceMisuse: 'no',
    convicted: 'no',
    developmentChecked: 'yes',
  }),
]

const healthFacts: readonly FactRead[] = [
  event('healthAssessment', '2025-06-10'),
  event('dentalCheck', '2025-07-01'),
  event('questionnaire', '2025-09-01', { score: 12 }),
]

type Told = Partial<Omit<ChildRead, 'person'>> & {
  readonly person: Readonly<Record<string, string>>
}

const child = (id: string, { person, ...told }: Told): ChildRead => ({
  id,
  person: { sex: 'M', ethnicity: 'WBRI', upn: `A1234567890${id.padStart(2, '0')}`, ...person },
  addresses: [],
  facts: [],
  parts: [],
  workers: [],
  parentSince: null,
  ...told,
})

const worker = (workerId: string, on: string) => ({
  workerId,
  teamId: 'north',
  at: `${on}T09:00:00+00:00`,
})

/** In care for years, moved in September, and gone for two days in October. */
export const ana = child('11', {
  person: { born_on: '2014-05-12' },
  facts: [
    inCare('2024-02-03'),
    status('C1', '2024-02-03', '2025-01-10'),
    status('C2', '2025-01-10'),
    home('2024-02-03', '2025-09-14', { changeReason: 'CARPL' }),
    home('2025-09-14', undefined, { type: 'K2', postcode: 'LA1 1AA', episode: 'P' }),
    event('review', '2025-07-01', { participation: 'PN1' }),
    fact('missing', '2025-10-02', '2025-10-03', { type: 'M' }),
    event('transfer', '2025-06-02', { worker: '8', reason: 'LEFTRL' }),
    ...healthFacts,
  ],
  parts: [...wellAllYear],
  workers: [worker('7', '2024-02-03'), worker('7', '2024-05-01'), worker('8', '2025-06-01')],
})

/** A young mother, accommodated from June to December; she was missing when she went home. */
export const bea = child('12', {
  person: { born_on: '2009-08-20', sex: 'F' },
  facts: [
    inCare('2025-06-02', '2025-12-15', { endReason: 'E4A' }),
    status('V2', '2025-06-02', '2025-12-15'),
    home('2025-06-02', '2025-12-15', { type: 'K2', provider: 'PR4' }),
    fact('missing', '2025-12-10', undefined, { type: 'A' }),
  ],
  parts: [
    said('becoming-looked-after', '2025-06-02', {
      previousPermanence: 'P1',
      previousPermanenceAuthority: 'Wales',
      previousPermanenceOn: '2/2015',
    }),
  ],
  workers: [worker('7', '2025-06-02'), worker('9', '2025-12-15')],
  parentSince: '2025-11-11',
})

/** Left care at 18; near her 19th birthday her adviser was in touch. */
export const cal = child('13', {
  person: { born_on: '2006-09-14', sex: 'F' },
  facts: [
    inCare('2021-05-05', '2024-09-14', { endReason: 'E5' }),
    status('C2', '2021-05-05', '2024-09-14'),
    home('2021-05-05', '2024-09-14'),
    fact('leaver', '2022-09-14', undefined, { category: 'former-relevant' }),
    event('contact', '2025-08-20', {
      inTouch: 'YES',
      forBirthday: '19',
      home: 'U1',
      activity: 'F2',
    }),
    event('contact', '2025-09-20', { inTouch: 'NO', forBirthday: '19', home: 'R2', activity: '0' }),
  ],
  parentSince: '2025-01-01',
})

/** Adopted in January by the carers who fostered her. */
export const dot = child('14', {
  person: { born_on: '2022-03-03', sex: 'F', upn: '' },
  facts: [
    inCare('2024-06-10', '2026-01-12', { endReason: 'E12' }),
    status('C1', '2024-06-10', '2025-05-20'),
    status('E1', '2025-05-20', '2026-01-12'),
    home('2024-06-10', '2025-08-01', { changeReason: 'PLACE' }),
    home('2025-08-01', '2026-01-12', { type: 'A5', episode: 'T' }),
    fact('adoptionPlan', '2025-03-01', '2026-01-12', { ended: 'adopted' }),
    event('match', '2025-07-10', { number: '2', sex: 'MF', legalStatus: 'L11', fosterCarer: '1' }),
    event('review', '2025-05-01', { participation: 'PN0' }),
  ],
  workers: [worker('7', '2024-06-10')],
})

/** Came alone to this country in July. */
export const eze = child('15', {
  person: { born_on: '2010-11-05' },
  facts: [
    inCare('2025-07-18', undefined, { need: 'N8' }),
    status('V2', '2025-07-18'),
    home('2025-07-18', undefined, { provider: 'PR4', homePostcode: undefined }),
    fact('unaccompanied', '2025-07-18'),
  ],
  parts: [comingIn('2025-07-18')],
  workers: [worker('7', '2025-07-18')],
})

/** Three years old, with the same carers for two years; to be placed for adoption until that was reversed. */
export const gus = child('16', {
  person: { born_on: '2022-10-10', upn: '' },
  facts: [
    inCare('2023-12-12'),
    // The interim order was made again in May: the same status goes on.
    status('C1', '2023-12-12', '2025-05-12'),
    status('C1', '2025-05-12'),
    home('2023-12-12'),
    fact('adoptionPlan', '2024-09-01', '2025-11-03', { ended: 'reversed', reason: 'RD1' }),
    event('review', '2025-06-01', { participation: 'PN0' }),
    event('healthAssessment', '2025-06-10'),
  ],
  parts: [...wellAllYear],
  workers: [worker('7', '2023-12-12')],
})

/** In hospital for ten days in August. */
export const hal = child('17', {
  person: { born_on: '2012-02-02' },
  facts: [
    inCare('2025-05-01'),
    status('L2', '2025-05-01', '2025-05-09'),
    status('C1', '2025-05-09', '2025-11-03'),
    status('C2', '2025-11-03'),
    home('2025-05-01', '2025-11-03', { changeReason: 'CREQB' }),
    home('2025-11-03', undefined, { postcode: 'LA1 1AA', episode: 'B' }),
    fact('away', '2025-08-04', '2025-08-14', { type: 'T1', postcode: 'LA1 1AA' }),
    fact('libertyOrder', '2025-12-01', '2026-02-01'),
  ],
  parts: [comingIn('2025-05-01')],
  workers: [worker('7', '2025-05-01')],
})

/** All of them, whose record has everything that the return asks. They are invented. */
export const recordedChildren: readonly ChildRead[] = [ana, bea, cal, dot, eze, gus, hal]
