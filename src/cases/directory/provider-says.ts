import { done, invalid, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { sayOfSignposts, signpostsOfCode } from '../../store/directory/signposts.ts'
import type { Office } from '../office.ts'
import { directoryOf } from './directory-open.ts'
import { asKeeper } from './keep-entries.ts'

/**
 * Whoever runs a service says that a family came, by the code on that family’s list. They are told nothing by it: not who
 * it is, nor what else is on the list. Refused where no list with this code has a service of theirs; nothing is kept then.
 */
export async function sayTheyCame(
  office: Office,
  token: string | undefined,
  code: string,
): Promise<Result<{ readonly services: readonly string[] }>> {
  return await asKeeper(office, token, 'say-they-came', async (request, organisation) => {
    const { work, now, practice } = request
    const signposts = await signpostsOfCode(work, {
      ...{
        code: code
          .replaceAll(/[^\dA-Za-z]/g, '')
          .toUpperCase()
          .slice(0, 20),
        now,
      },
      ...{ organisationId: organisation.id, kind: directoryOf(practice).signposts.fact },
    })
    if (signposts.length === 0) {
      const message =
        'No list with this code has one of your services on it. Nothing was kept. Check the letters with the family, and leave it if they do not have it.'
      return invalid([{ question: 'code', message }])
    }
    await sayOfSignposts(
      work,
      signposts.map(({ id }) => id),
      { takenUp: 'yes', saidBy: 'provider', saidOn: dateInLondon(now) },
    )
    request.noted({ organisation: organisation.id, services: signposts.length })
    return done({ services: signposts.map(({ detail }) => detail.service) })
  })
}
