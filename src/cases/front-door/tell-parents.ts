import { fillLetter } from '../../engine/letters.ts'
import { textOf } from '../../engine/standpoint.ts'
import { listInWords } from '../../engine/words.ts'
import { addMessage } from '../../store/messages.ts'
import { peopleById, relationshipsOf, type RelationshipRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from '../records/open-record.ts'
import { wordsFor } from './draft-letters.ts'

/** A letter that one child's outcome sends to that child's parents. */
export interface ToldOf {
  readonly part: OpenPart | undefined
  readonly letter: string
}

/**
 * Drafts a letter to each living holder of parental responsibility, about their own children and nobody else's:
 * the father of one of three half-siblings reads of that one. It goes by post, because it names children, and
 * waits until somebody has read it.
 */
export async function tellParents(
  request: Act,
  record: OpenRecord,
  told: readonly ToldOf[],
): Promise<void> {
  const parts = told.flatMap(({ part }) => (part ? [part] : []))
  if (parts.length === 0) return
  const children = parts.map((part) => part.row.subject_id)
  const held = (await relationshipsOf(request.work, children)).filter(
    (one) => isResponsible(one) && children.includes(one.of_person_id),
  )
  const parents = await peopleById(request.work, [...new Set(held.map((one) => one.person_id))])
  for (const letterId of new Set(told.map((one) => one.letter))) {
    const about = parts.filter((part) =>
      told.some((one) => one.letter === letterId && one.part === part),
    )
    for (const parent of parents.filter((one) => one.died_on === null)) {
      const theirs = about.filter((part) =>
        held.some((one) => one.person_id === parent.id && one.of_person_id === part.row.subject_id),
      )
      if (theirs.length === 0) continue
      await draft(request, record, { letterId, theirs, name: nameOf(parent) })
    }
  }
}

/** A mother has parental responsibility whether anybody wrote it down or not, and is told before the birth too. */
const isResponsible = (one: RelationshipRow): boolean =>
  ['yes', 'shared', 'restricted'].includes(one.parental_responsibility) ||
  (one.type === 'mother' && one.parental_responsibility !== 'no')

const nameOf = (person: { forenames: string; surname: string }): string =>
  `${person.forenames} ${person.surname}`.trim()

async function draft(
  request: Act,
  record: OpenRecord,
  to: { letterId: string; theirs: readonly OpenPart[]; name: string },
): Promise<void> {
  const { practice, work, now } = request
  const letter = practice.letters.get(to.letterId)
  if (!letter) throw new Error(`No letter is called ${to.letterId}`)
  const { outcomes } = record.definition
  const said = (part: OpenPart): string => {
    const chosen = textOf(part.view.values.outcome ?? record.view.values.outcome)
    return `${part.person.forenames}: ${outcomes[chosen]?.label ?? ''}`
  }
  const written = fillLetter(letter, {
    ...wordsFor(practice, record, to.name, letter),
    children: listInWords(to.theirs.map((part) => part.person.forenames)),
    decisions: to.theirs.map(said).join('\n'),
  })
  await addMessage(work, {
    ...written,
    recordId: record.row.id,
    process: record.definition.id,
    teamId: record.row.team_id,
    letter: to.letterId,
    kind: 'notice',
    toName: to.name,
    toAddress: undefined,
    at: now,
    approvedAt: undefined,
  })
}
