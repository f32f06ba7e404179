import { addDays } from '../../engine/calendar-days.ts'
import { counted, plainDateInWords } from '../../engine/words.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Post } from '../../outside/post.ts'
import { noteReminded, toReview, type ToReview } from '../../store/directory/review.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** The name of the background task that reminds keepers. */
export const remindKeepersTask = 'remind-keepers'

/**
 * Writes to each keeper, once a review, of the entries they are to look at again; returns how many were written to. Where
 * there is no mail server nobody is, and the editors' page lists them.
 */
export async function remindKeepers(office: Office, post: Post): Promise<Result<number>> {
  const { directory } = office.practice.catalogue
  if (!directory) return done(0)
  return await act(office, 'system', { action: 'remind-keepers' }, async ({ work, now, noted }) => {
    const by = addDays(dateInLondon(now), directory.review.remindDays)
    const due = (await toReview(work, by)).filter((one) => one.keeper_email && !one.reminded_at)
    const keepers = Map.groupBy(due, (one) => one.organisation_id)
    for (const [id, entries] of keepers) {
      const [first] = entries
      if (!first?.keeper_email) continue
      await post.send({
        to: first.keeper_email,
        subject: 'Are these entries still right?',
        text: letter(first.organisation, entries, office.practice.pack.council),
        messageId: `<remind-${dateInLondon(now)}-${id}@threadwell>`,
      })
      await noteReminded(
        work,
        entries.map((one) => one.id),
        now,
      )
    }
    noted({ keepers: keepers.size, entries: due.length })
    return done(keepers.size)
  })
}

const letter = (organisation: string, entries: readonly ToReview[], council: string): string =>
  [
    `Families find ${organisation} in the directory of ${council}. Please look whether ${counted(entries.length, 'entry', 'entries')} of yours ${entries.length === 1 ? 'is' : 'are'} still right:`,
    entries
      .map((one) => `- ${one.name}, to be checked by ${plainDateInWords(one.review_on)}`)
      .join('\n'),
    'Go to the directory, choose “For people who run a service” at the end of the page, and ask for a link. It takes a minute to say that nothing has changed.',
  ].join('\n\n')
