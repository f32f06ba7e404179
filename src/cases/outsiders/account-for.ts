import { done, invalid, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { reopenAccount } from '../../store/accounts.ts'
import { accountWith, countNamed, type OutsiderRow } from '../../store/outsiders.ts'
import { addPost } from '../../store/posts.ts'
import { addWorker } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import { makeLink } from '../sign-in/one-time-links.ts'
import { namedFor, type LettingIn } from './letting-in.ts'

/** Who somebody from outside is, as whoever lets them in knows them. */
export interface Outsider {
  readonly name: string
  readonly organisation: string
  readonly email: string
}

/** Their account, and the link with which they choose a password: none where they have chosen one. */
export interface AccountMade {
  readonly id: string
  readonly link: string | undefined
  /** They have chosen none, and the link that they do it with is with those who let them in elsewhere. */
  readonly waits?: true
}

/**
 * The account of somebody from outside: the one they have, because they lead for another family already, or a new one
 * with a link that is good once, for a week. Whoever has a link can be them, so none is made of the account of somebody
 * who leads for others besides: it would open those too. Refused where the address is a colleague's, somebody else's, or
 * of somebody whose account has ended. It asks beyond the reach of whoever lets them in.
 */
export async function accountFor(
  request: Act,
  letting: LettingIn,
  outsider: Outsider,
): Promise<Result<AccountMade>> {
  const { letsIn, record } = letting
  const { work, now, practice, by } = request
  const username = outsider.email.toLowerCase()
  const known = await accountWith(work, username, now)
  const why = known && whyNotTheirs(known, outsider)
  if (why) return refused(why)
  const id =
    known?.id ??
    (await addWorker(work, {
      ...{ username, name: outsider.name, organisation: outsider.organisation },
      ...{ posts: [], at: now },
    }))
  const [where] = record.definition.roles.record.filter(({ role }) => role === letsIn.as)
  const team = practice.pack.teams.find(({ type }) => where?.in?.includes(type) ?? false)
  if (!team) throw new Error(`${practice.pack.name} has no team for whoever is ${letsIn.as}`)
  await addPost(work, { workerId: id, role: letsIn.as, teamId: team.id, fromAt: now, by })
  if (known?.closed_at) await reopenAccount(work, id, now)
  if (known?.has_password || by === undefined) return done({ id, link: undefined })
  if (known && (await isNamedElsewhere(request, letting, id)))
    return done({ id, link: undefined, waits: true })
  const link = await makeLink(request, { workerId: id, purpose: 'invitation', by })
  return done({ id, link })
}

/** Are they named for anybody who is not in this record? */
async function isNamedElsewhere(
  { work, now }: Act,
  letting: LettingIn,
  workerId: string,
): Promise<boolean> {
  const { naming, record } = letting
  const here = record.parts.filter((part) => namedFor(part, letting) === workerId)
  const all = await countNamed(work, {
    ...{ workerId, naming: [`${naming.fact}.${naming.detail}`], on: dateInLondon(now) },
  })
  return all > here.length
}

const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLowerCase()

function whyNotTheirs(known: OutsiderRow, outsider: Outsider): Refusal | undefined {
  const at = (message: string): Refusal => {
    const refusal = invalid([{ question: 'email', message }], 'Nobody was let in.')
    return refusal.refusal
  }
  if (known.organisation === null)
    return at('This is the address of somebody who works here: name them in the record itself')
  if (known.ended_at !== null)
    return at('The account of this address has ended: ask an administrator')
  if (plain(known.name) !== plain(outsider.name))
    return at(
      `This is the address of ${known.name}, ${known.organisation}: name them so, or use another`,
    )
  return undefined
}
