import { byPosts } from '../../engine/by-posts.ts'
import { postsFor, type Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { normalisePostcode } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { moveHome } from '../../store/addresses.ts'
import type { PersonRow } from '../../store/people.ts'
import {
  changePerson as write,
  personChanges,
  type FormerPerson,
} from '../../store/person-changes.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { refreshClocks } from '../records/refresh-clocks.ts'
import type { ColumnRule } from '../returns/at-entry/quality-lines.ts'
import { openPerson } from './open-person.ts'
import { placed, type GivenAddress } from './place.ts'
import { rowOf, whatIsWrong } from './what-is-wrong.ts'
import { wrongCounted } from './wrong-counted.ts'

/** What has changed about somebody, or was wrong. Left out, it stays; `null` is not known any more. */
export interface Changed {
  readonly surname?: string | undefined
  readonly forenames?: string | undefined
  /** A birth: it takes the place of the expected date, which stays in the history. */
  readonly bornOn?: string | null | undefined
  readonly bornOnEstimated?: boolean | undefined
  readonly expectedOn?: string | null | undefined
  readonly sex?: string | undefined
  readonly nhsNumber?: string | null | undefined
  readonly upn?: string | null | undefined
  /** Why there is no pupil number; it goes when one is written. */
  readonly upnUnknown?: string | null | undefined
  readonly formerUpn?: string | null | undefined
  readonly ethnicity?: string | null | undefined
  /** Codes of the list; NONE stands alone. */
  readonly disabilities?: readonly string[] | undefined
  readonly firstLanguage?: string | null | undefined
  /** What they need to be spoken with: an interpreter of which language, signing, or none. */
  readonly interpreter?: string | null | undefined
  readonly school?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly diedOn?: string | null | undefined
  readonly address?: GivenAddress | undefined
  readonly because: string
  /** The latest change that whoever wrote this had seen; nothing where it was not written beside what there is. */
  readonly seen?: string | undefined
}

/** Somebody with every change that was made to them, newest first, and whether the reader may make another. */
export interface PersonWithChanges {
  readonly now: string
  readonly maySetRight: boolean
  readonly person: PersonRow
  readonly changes: readonly FormerPerson[]
  /** What the returns will refuse or ask about who they are, for whoever may set it right. */
  readonly rules: readonly ColumnRule[]
}

/**
 * May this caller set right who somebody is? Whoever writes in records about people may; who only looks may not. What is
 * written of an entry, of oneself as one who works here, or of nobody on file is about no child.
 */
export const maySetRight = (practice: Practice, caller: Caller): boolean =>
  reachOf(practice, caller).people && writesOfPeople(practice, caller)

const writesOfPeople = byPosts((practice, holder) =>
  practice.catalogue.processes.some(
    (definition) => isAboutPeople(definition) && postsFor('record', definition, holder).length > 0,
  ),
)

const isAboutPeople = ({ about }: ProcessDefinition): boolean =>
  about === 'child' || about === 'adult'

export const notTheirs = refused({
  kind: 'not-permitted',
  message:
    'Your post does not set right who people are. Tell whoever works with them: they are under “Who to ring”.',
})

const nothingChanged = invalid(
  [],
  'Nothing here is different from what is known already. Change what is wrong, or go back.',
)

const changedMeanwhile = refused({
  kind: 'wrong-stage',
  message:
    'Somebody else changed this person while you were writing. Nothing was saved and nothing of yours is lost: see what changed at the foot of this page, and save again if yours is still right.',
})

async function rulesOf(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<readonly ColumnRule[]> {
  const { columnRules } = await import('../returns/at-entry/quality-lines.ts')
  return await columnRules(request, caller, personId)
}

/** Who somebody is, with what was said of them before. */
export async function readPersonChanges(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<PersonWithChanges>> {
  return await act(
    office,
    caller,
    { action: 'read-person-changes', reads: true },
    async (request) => {
      const { work, now, practice } = request
      const known = await openPerson(request, caller, personId)
      if (!known) return notFound()
      request.saw([personId])
      const mayChange = maySetRight(practice, caller)
      return done({
        now,
        person: known,
        changes: await personChanges(work, personId),
        maySetRight: mayChange,
        rules: mayChange ? await rulesOf(request, caller, personId) : [],
      })
    },
  )
}

/**
 * Sets right who somebody is: born, moved, renamed, died. It is the same person with the same records, and every
 * clock that counts from a birth or an expected date is worked out again. Refused for a date of birth and an
 * expected date together, for dates that cannot be, for codes that no list has or that cannot stand together, without a reason, when nothing is changed and when somebody
 * else changed them meanwhile; then nothing changes.
 */
export async function changePerson(
  office: Office,
  caller: Caller,
  personId: string,
  changed: Changed,
): Promise<Result<{ personId: string }>> {
  return await act(office, caller, { action: 'change-person' }, async (request) => {
    const { work, now, by, practice } = request
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    const row = rowOf(changed)
    const problems = [
      ...whatIsWrong(person, changed, dateInLondon(now)),
      ...wrongCounted(person, changed, practice),
    ]
    if (problems.length > 0) return invalid(problems)
    if (Object.keys(row).length === 0 && !changed.address) return nothingChanged
    const [latest] = await personChanges(work, personId)
    if (changed.seen !== undefined && changed.seen !== (latest?.id ?? '')) return changedMeanwhile
    request.saw([personId])
    await write(work, personId, row, { at: now, by, because: changed.because.trim() })
    if (changed.address) {
      const postcode = changed.address.postcode && normalisePostcode(changed.address.postcode)
      await moveHome(work, personId, placed(practice, { ...changed.address, postcode }), {
        at: now,
        by,
      })
    }
    await refreshClocks(request, [personId])
    return done({ personId })
  })
}
