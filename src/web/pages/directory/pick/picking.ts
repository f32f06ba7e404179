import type { FastifyRequest } from 'fastify'
import type { DirectorySearch } from '../../../../cases/directory/find-services.ts'
import { questionIn } from '../../../../cases/records/outcome-question.ts'
import { ageOn } from '../../../../engine/calendar-days.ts'
import { idsIn, type Value } from '../../../../engine/standpoint.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import type { EntryQuestion } from '../../../../practice/vocabulary/question.ts'
import { cookieOn } from '../../../cookies.ts'
import { keyOf } from '../../../fields/names.ts'
import { field, type Form } from '../../../web.ts'
import { addressOf, type Part, type Shown } from '../../records/record.ts'
import { packed, searchOf, unpacked } from '../sought.ts'

/** A question of a record that services of the directory answer, while they are looked for. */
export interface Picking extends Shown {
  readonly question: EntryQuestion
  readonly id: string
  readonly part: Part | undefined
  readonly key: string
  /** The entries that are picked so far, and the version of that answer. */
  readonly picked: readonly string[]
  readonly version: number
  /** Where the question is asked: the form that everybody came from and goes back to. */
  readonly back: string
}

/** What is picked for, by the key of its field; nothing where no question of this record is answered like that. */
export function pickingOf(shown: Shown, key: string): Picking | undefined {
  const { file, web } = shown
  const [id = '', partId] = key.split('_')
  const question = questionIn(file.definition, id)
  const part = file.parts.find((one) => one.row.id === partId)
  if (question?.kind !== 'entry' || (question.each === 'child') !== (part !== undefined)) {
    return undefined
  }
  if (web.office.practice.registers.get(question.from)?.keptBy !== 'directory') return undefined
  const stored = (part?.row ?? file.row).answers[id]
  return {
    ...shown,
    ...{ question, id, part, key: keyOf({ question: id, partId: part?.row.id }) },
    picked: idsIn(stored?.value as Value | undefined),
    version: stored?.version ?? 0,
    back: `${formOf(shown, id)}#${key}`,
  }
}

/** The page of the record that asks it, or the decision where an outcome does. */
function formOf({ file }: Shown, id: string): string {
  const page = file.definition.pages.find(({ asks }) => asks.includes(id))
  if (!page) return addressOf(file, file.may.has('authorise') ? 'decide' : 'check')
  return addressOf(file, 'pages', page.id)
}

/** Which search this is: of this worker, for this question of this record. No other is shown what was typed in it. */
const whose = ({ caller, file, key }: Picking): string =>
  [caller.workerId, file.row.id, key].join('.')

/** What a browser keeps until it is closed, so that nothing typed about a family is in an address. */
export const packedPicking = (picking: Picking, form: unknown): string =>
  new URLSearchParams({ of: whose(picking), sought: packed(form) }).toString()

/** What was typed, or what is known of the child before anything is: their age, and that it should be near. */
export function typedFor(picking: Picking, request: FastifyRequest): Form {
  const kept = new URLSearchParams(cookieOn(request, 'picking') ?? '')
  return kept.get('of') === whose(picking) ? unpacked(kept.get('sought') ?? '') : known(picking)
}

function known({ part, file }: Picking): Form {
  const person = part?.person
  if (!person || person.closed) return {}
  const { born_on: bornOn, district } = person
  return {
    ...(bornOn ? { age: String(ageOn(bornOn, dateInLondon(file.now)).years) } : {}),
    ...(district ? { district } : {}),
    near: 'yes',
  }
}

/** Where the family lives, as far as whoever looks may know it: a hidden address is no way to measure from. */
export const homeOf = ({ part }: Picking): string | undefined => part?.person.postcode ?? undefined

/** What the form looks for. Near means near the home of the child, which nobody types and no address says. */
export const soughtBy = (picking: Picking, typed: Form): DirectorySearch => ({
  ...searchOf(
    typed,
    picking.web.office.practice.pack.districts.map(({ id }) => id),
  ),
  postcode: field(typed, 'near') === 'yes' ? homeOf(picking) : undefined,
})
