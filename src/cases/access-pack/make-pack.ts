import type { Caller } from '../../engine/permissions.ts'
import { choicesOf } from '../../engine/practice.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { textOf, type Value } from '../../engine/standpoint.ts'
import { addPack, packsOfRequest, type AccessPackRow } from '../../store/access-packs.ts'
import { addRedactions, earlierDecisions } from '../../store/redactions.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { gather } from './gather.ts'
import { openRequest, whyNoCopy, type OpenRequest } from './open-pack.ts'
import { proposalsFor, type Decided } from './propose.ts'
import { itemOf } from './statement.ts'

/**
 * Makes the pack for one of those whom a request to see a record is about: everything that is held, with what is
 * proposed to be taken out of it. A new one takes the place of the one before, with what was decided in it proposed
 * again. Refused until it is sure who asks and what gives them the right, and where no copy is given.
 */
export async function makePack(
  office: Office,
  caller: Caller,
  recordId: string,
  personId: string,
): Promise<Result<{ readonly packId: string }>> {
  return await act(office, caller, { action: 'make-access-pack' }, async (request) => {
    const opened = await openRequest(request, caller, recordId)
    if (!opened.ok) return opened
    const isAbout = opened.value.record.parts.some((part) => part.row.subject_id === personId)
    const person = isAbout && (await openPerson(request, caller, personId))
    if (!person) return notFound()
    const no = whyNoCopy(opened.value, personId)
    if (no) return refused(no)
    const { work, now, practice } = request
    const gathered = await gather(request, person, recordId)
    const proposing = {
      rules: practice.catalogue.redactions ?? [],
      gathered,
      decided: decidedOf(opened.value),
      earlier: await earlierDecisions(work, { personId, recordId }),
    }
    const by = { at: now, by: caller.workerId }
    const { id, itemIds } = await addPack(work, {
      ...{ recordId, personId, ...by },
      askedAs: askedAs(request, opened.value),
      items: gathered.statements.map(itemOf),
    })
    const proposals = gathered.statements.flatMap((statement, at) =>
      proposalsFor(statement, proposing).map((one) => ({ ...one, item_id: itemIds[at] ?? '' })),
    )
    await addRedactions(work, id, proposals, by)
    request.noted({ pack: id, statements: itemIds.length, proposals: proposals.length })
    return done({ packId: id })
  })
}

function askedAs({ practice }: Act, { record, asked }: OpenRequest): string {
  const question = record.definition.questions[asked.askedAs]
  const said = textOf(record.view.values[asked.askedAs])
  const choices = question?.kind === 'choice' ? choicesOf(practice, question) : []
  return choices.find((one) => one.code === said)?.label ?? said
}

/** Of whom the request itself says whether what is said of them may be shown. */
function decidedOf({ record, asked: { others } }: OpenRequest): readonly Decided[] {
  const rows = record.view.values[others.question]
  if (!Array.isArray(rows)) return []
  return (rows as readonly Readonly<Record<string, Value>>[]).flatMap((row) => {
    const [name, decision] = [textOf(row[others.name]), textOf(row[others.decision])]
    return name === '' || decision === ''
      ? []
      : [{ name, covered: others.covered.includes(decision), basis: textOf(row[others.basis]) }]
  })
}

/** The packs of a request, for whoever makes them. */
export async function readPacks(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<readonly AccessPackRow[]>> {
  const action = { action: 'list-access-packs', reads: true } as const
  return await act(office, caller, action, async (request) => {
    const opened = await openRequest(request, caller, recordId)
    return opened.ok ? done(await packsOfRequest(request.work, recordId)) : opened
  })
}
