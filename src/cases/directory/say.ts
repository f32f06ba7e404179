import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { entriesOf } from '../../store/directory/entries.ts'
import { addSaid, saidBy, type SaidBy } from '../../store/directory/said.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { directoryOf } from './directory-open.ts'
import { isEntryId } from './read-services.ts'

/** The most characters of what somebody says. */
export const longestComment = 2000

export interface Said {
  readonly kind: 'problem' | 'feedback'
  readonly serviceId?: string | undefined
  readonly offer?: string | undefined
  readonly fromWhom: string
  readonly comment: string
}

const isSaidBy = (text: string): text is SaidBy => saidBy.some((one) => one === text)

/** Takes what somebody says of an entry or an offer. The editors read it; it is published in their words or not at all. */
export async function sayOfDirectory(office: Office, said: Said): Promise<Result<true>> {
  const comment = said.comment.trim()
  const action = said.kind === 'problem' ? 'report-directory-problem' : 'say-of-directory'
  return await act(office, 'public', { action }, async ({ work, now, noted, practice }) => {
    const { serviceId, offer, fromWhom } = said
    const isThere = serviceId && isEntryId(serviceId) && (await entriesOf(work, [serviceId])).length
    if (serviceId && !isThere) return notFound()
    if (offer && !directoryOf(practice).offers.some(({ id }) => id === offer)) return notFound()
    const problems: Problem[] = []
    if (!comment) problems.push({ question: 'comment', message: 'Write what you want to say' })
    if (comment.length > longestComment) {
      const message = `Use at most ${longestComment} letters`
      problems.push({ question: 'comment', message })
    }
    if (!isSaidBy(fromWhom)) {
      problems.push({ question: 'from', message: 'Choose who you are' })
      return invalid(problems)
    }
    if (problems.length > 0) return invalid(problems)
    const id = await addSaid(work, {
      kind: said.kind,
      serviceId,
      offer,
      fromWhom,
      comment,
      at: now,
    })
    noted({ said: id })
    return done(true)
  })
}
