import type { Practice } from '../../engine/practice.ts'
import { idsIn, textOf } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { countPointedTo } from '../../store/directory/as-registered.ts'
import { servicesNamed, type EntryRow } from '../../store/directory/entries.ts'
import type { SignpostDetail } from '../../store/directory/signposts.ts'
import { startFact } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from '../records/open-record.ts'

type Decided = Pick<OpenRecord, 'definition' | 'view'>

/**
 * The services of the directory that the outcomes of a record point to, as its answers name them: only what the chosen
 * outcome asks for, and only of the children whose referrer a letter tells, where one is named.
 */
export function servicesPointedTo(
  practice: Practice,
  record: Decided,
  letterId?: string,
): readonly string[] {
  const ids = record.view.parts.flatMap((part) => pointedToOf(practice, record, part, letterId))
  return [...new Set(ids)]
}

function pointedToOf(
  practice: Practice,
  { definition, view }: Decided,
  part: Decided['view']['parts'][number],
  letterId?: string,
): readonly string[] {
  const outcome = definition.outcomes[textOf(part.values.outcome ?? view.values.outcome)]
  const isTold =
    letterId === undefined ||
    outcome?.effects?.some((one) => one.effect === 'tell' && one.letter === letterId)
  const asked = isTold ? (outcome?.asks ?? []) : []
  return asked.flatMap((id) => {
    const question = definition.questions[id]
    if (question?.kind !== 'entry') return []
    if (practice.registers.get(question.from)?.keptBy !== 'directory') return []
    return idsIn(part.values[id] ?? view.values[id])
  })
}

/**
 * Remembers, once the record is concluded, which services each child's family was pointed to, each as it stands today: a
 * fact of the child that nothing the directory says later changes. Counts a family for each service.
 */
export async function rememberSignposts(
  { work, practice, now, by }: Act,
  record: Decided & { readonly parts: readonly OpenPart[] },
): Promise<void> {
  const ids = servicesPointedTo(practice, record)
  const { directory } = practice.catalogue
  if (ids.length === 0 || !directory) return
  const today = dateInLondon(now)
  const services = await servicesNamed(work, ids)
  for (const { row, view } of record.parts) {
    const theirs = pointedToOf(practice, record, view)
    for (const service of services.filter((one) => theirs.includes(one.entry_id ?? ''))) {
      await startFact(work, {
        ...{ subjectId: row.subject_id, kind: directory.signposts.fact, startedByPart: row.id },
        ...{ fromOn: today, toOn: today, detail: asItStands(service), at: now, by },
      })
    }
  }
  countPointedTo(work, ids, today)
}

/** What a family needs of a service to get in touch with it, in a line each. */
function asItStands(service: EntryRow): SignpostDetail {
  const phones = service.contacts.flatMap((contact) => contact.phones.map(({ number }) => number))
  const [place] = service.places
  const reach = [...phones, service.email, service.url].filter(Boolean).join(' · ')
  const where = place && [place.name, place.line, place.town, place.postcode].filter(Boolean)
  return {
    ...{ service: `${service.name}, ${service.organisation.name}`, serviceId: service.id, reach },
    ...(where ? { where: where.join(', ') } : {}),
    does: service.description,
  }
}
