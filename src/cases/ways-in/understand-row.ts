import { isNhsNumber } from '../../engine/nhs-number.ts'
import type { Practice } from '../../engine/practice.ts'
import { longestPregnancyDays } from '../../engine/subjects.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { daysBetween } from '../../engine/calendar-days.ts'
import { fitsTheHeader, said, type RequestRow } from './file-columns.ts'
import type { RowRefusal } from './row-refusals.ts'
import { understandAnswers, type Answers } from './understand-answers.ts'
import {
  birthsIn,
  isAdultOn,
  namesAChild,
  otherChildrenIn,
  understandPeople,
  type RequestPeople,
} from './understand-people.ts'
import { codeMeant, dateWritten, instantWritten } from './written.ts'

/** A request that can become a draft contact. What the referrer did not give is left out, not refused. */
export interface PartnerRequest extends RequestPeople {
  readonly receivedAt: string
  readonly answers: Answers
  /** What somebody has to look at: words kept as written, an age or a place to find. */
  readonly lookAt: readonly string[]
}

export type Understood =
  | { readonly is: 'refused'; readonly reason: RowRefusal }
  | { readonly is: 'request'; readonly request: PartnerRequest }

/** A row with what several rules need of it. */
interface Reading {
  readonly row: RequestRow
  readonly receivedAt: string | undefined
  /** The London day of receipt; before any date, while the time of receipt is not understood. */
  readonly receivedOn: string
  /** Every date of birth in the row; undefined for one that is written and is no date. */
  readonly births: readonly (string | undefined)[]
  readonly practice: Practice
}

/** Each refusal with what makes it one, in the order they are checked. */
const rules: readonly (readonly [RowRefusal, (reading: Reading) => boolean])[] = [
  ['the row does not fit the header', ({ row }) => !fitsTheHeader(row)],
  ['received_at is not a date and time', ({ receivedAt }) => receivedAt === undefined],
  [
    'source code not known',
    ({ row, practice }) =>
      codeMeant(practice.codeLists.get('source')?.codes ?? [], said(row, 'source_code')) ===
      undefined,
  ],
  ['worries missing', ({ row }) => said(row, 'worries') === ''],
  ['consent state missing', ({ row }) => said(row, 'consent') === ''],
  ['no child', ({ row }) => !namesAChild(row)],
  ['date of birth is not a date', ({ births }) => births.includes(undefined)],
  [
    'both date of birth and expected date of delivery',
    ({ row }) => said(row, 'child_dob') !== '' && said(row, 'child_edd') !== '',
  ],
  [
    'date of birth after the request was received',
    ({ births, receivedOn }) => births.some((born) => born !== undefined && born > receivedOn),
  ],
  [
    'expected date of delivery more than 40 weeks ahead',
    ({ row, receivedOn }) => {
      const expectedOn = dateWritten(said(row, 'child_edd'))
      return expectedOn !== undefined && daysBetween(receivedOn, expectedOn) > longestPregnancyDays
    },
  ],
  [
    'the only person named is an adult',
    ({ row, receivedOn }) =>
      [said(row, 'child_dob'), ...otherChildrenIn(row).map(({ born }) => born)].every((born) =>
        isAdultOn(born, receivedOn),
      ),
  ],
  [
    'NHS number fails its check digit',
    ({ row }) => {
      const digits = nhsDigits(row)
      return digits !== '' && !isNhsNumber(digits)
    },
  ],
]

const nhsDigits = (row: RequestRow): string =>
  said(row, 'child_nhs_number').replaceAll(/[\s-]/g, '')

/** Understands one row, or says why it is refused. The same row always comes out the same. */
export function understandRow(row: RequestRow, practice: Practice): Understood {
  const receivedAt = instantWritten(said(row, 'received_at'))
  const receivedOn = receivedAt ? dateInLondon(receivedAt) : ''
  const reading = { row, receivedAt, receivedOn, births: birthsIn(row), practice }
  const refused = rules.find(([, breaks]) => breaks(reading))
  if (refused) return { is: 'refused', reason: refused[0] }
  if (receivedAt === undefined) throw new Error('A row without a time of receipt was not refused')
  const lookAt: string[] = []
  const look = (what: string): void => void lookAt.push(what)
  const people = understandPeople(row, { receivedOn, nhsNumber: nhsDigits(row), practice, look })
  const answers = { ...understandAnswers(row, practice, look), receivedAt }
  return { is: 'request', request: { ...people, receivedAt, answers, lookAt } }
}
