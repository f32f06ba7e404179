import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { ServiceEntry } from '../../practice/vocabulary/directory.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { addChange, changeById, decideChange } from '../../store/directory/changes.ts'
import { entriesOf } from '../../store/directory/entries.ts'
import {
  addOrganisation,
  changeKeeper,
  organisationById,
} from '../../store/directory/organisations.ts'
import { answerSaid, saidById } from '../../store/directory/said.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { editsDirectory } from './directory-open.ts'
import { keptAddress, makeKey } from './keeper.ts'
import { publish } from './publish.ts'
import { isEntryId } from './read-services.ts'

const number = /^\d{1,18}$/

/** One request of an editor; for everybody else there is nothing here. */
async function asEditor<Value>(
  office: Office,
  caller: Caller,
  action: string,
  carryOut: (act: Act) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action }, async (request) =>
    editsDirectory(office.practice, caller) ? await carryOut(request) : notFound(),
  )
}

/**
 * Approves what was proposed, which publishes it, or sends it back with a reason that its keeper reads. Refused when it was
 * decided already, and where it may not be shown; nothing is changed then.
 */
export async function decideDirectoryChange(
  office: Office,
  caller: Caller,
  decided: { readonly id: string; readonly approve: boolean; readonly words: string },
): Promise<Result<{ readonly serviceId: string | undefined }>> {
  return await asEditor(office, caller, 'decide-directory-change', async (request) => {
    const { work, now, by, noted } = request
    const change = number.test(decided.id)
      ? await beyondReach(work, () => changeById(work, decided.id))
      : undefined
    if (!change) return notFound()
    if (change.decided_at) {
      const message = 'Somebody decided about this already. Nothing was changed: look at the entry.'
      return refused({ kind: 'wrong-stage', message })
    }
    const words = decided.words.trim()
    if (!decided.approve && !words) {
      return invalid([{ question: 'words', message: 'Say what is to be put right' }])
    }
    const organisation = await organisationById(work, change.organisation_id)
    if (!organisation) return notFound()
    const published = decided.approve
      ? await publish(request, {
          ...{ entry: change.entry, organisation, serviceId: change.service_id ?? undefined },
          assurerEmail: organisation.email ?? undefined,
        })
      : done(change.service_id ?? undefined)
    if (!published.ok) return published
    const decision = decided.approve ? 'approved' : 'returned'
    const serviceId = published.value
    await beyondReach(work, () =>
      decideChange(work, decided.id, { decision, serviceId, words, at: now, by }),
    )
    noted({ change: decided.id, decision, ...(serviceId ? { service: serviceId } : {}) })
    return done({ serviceId })
  })
}

/** Writes an entry for an organisation, or over one of its own, and publishes it at once. */
export async function editEntry(
  office: Office,
  caller: Caller,
  edited: {
    readonly organisationId?: string | undefined
    readonly serviceId?: string | undefined
    readonly entry: ServiceEntry
  },
): Promise<Result<{ readonly serviceId: string }>> {
  return await asEditor(office, caller, 'edit-entry', async (request) => {
    const { work, now, by, noted } = request
    const { serviceId, entry } = edited
    const [before] = serviceId && isEntryId(serviceId) ? await entriesOf(work, [serviceId]) : []
    const organisationId = before?.organisation.id ?? edited.organisationId ?? ''
    if ((serviceId && !before) || !isEntryId(organisationId)) return notFound()
    const organisation = await organisationById(work, organisationId)
    if (!organisation) return notFound()
    const published = await publish(request, { entry, organisation, serviceId })
    if (!published.ok) return published
    await beyondReach(work, async () => {
      const change = { serviceId: published.value, organisationId, entry, at: now, by }
      const id = await addChange(work, change)
      const decided = { decision: 'approved', serviceId: published.value, words: '' } as const
      await decideChange(work, id, { ...decided, at: now, by })
    })
    noted({ service: published.value })
    return done({ serviceId: published.value })
  })
}

export interface NewOrganisation {
  readonly name: string
  readonly description: string
  readonly keeper: string
}

/** Adds an organisation whose entries somebody else will keep. */
export async function addDirectoryOrganisation(
  office: Office,
  caller: Caller,
  { name, description, keeper }: NewOrganisation,
): Promise<Result<{ readonly id: string }>> {
  return await asEditor(office, caller, 'add-directory-organisation', async (request) => {
    const problems: Problem[] = []
    if (!name.trim()) problems.push({ question: 'name', message: 'Enter its name' })
    if (!description.trim()) problems.push({ question: 'description', message: 'Say what it does' })
    problems.push(...keeperProblems(keeper))
    if (problems.length > 0) return invalid(problems)
    const id = await beyondReach(request.work, () =>
      addOrganisation(request.work, {
        ...{ name: name.trim(), description: description.trim(), at: request.now },
        keeper: keeper.trim() || undefined,
      }),
    )
    request.noted({ organisation: id })
    return done({ id })
  })
}

const keeperProblems = (keeper: string): Problem[] =>
  keeper.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(keeper.trim())
    ? [{ question: 'keeper', message: 'Enter an e-mail address, like help@example.org' }]
    : []

/** Says who keeps an organisation's entries from now on; links made before still work until they are too old. */
export async function changeDirectoryKeeper(
  office: Office,
  caller: Caller,
  { id, keeper }: { readonly id: string; readonly keeper: string },
): Promise<Result<true>> {
  return await asEditor(office, caller, 'change-directory-keeper', async ({ work, noted }) => {
    if (!isEntryId(id) || !(await organisationById(work, id))) return notFound()
    const problems = keeperProblems(keeper)
    if (problems.length > 0) return invalid(problems)
    await beyondReach(work, () => changeKeeper(work, id, keeper.trim() || null))
    noted({ organisation: id })
    return done(true)
  })
}

/** A link for an organisation, to be handed to its keeper: shown once. */
export async function makeKeeperLink(
  office: Office,
  caller: Caller,
  organisationId: string,
): Promise<Result<{ readonly path: string }>> {
  return await asEditor(office, caller, 'make-keeper-link', async (request) => {
    const { work, by } = request
    if (!isEntryId(organisationId) || !(await organisationById(work, organisationId))) {
      return notFound()
    }
    const token = await beyondReach(work, () => makeKey(request, organisationId, 'link', by))
    request.noted({ organisation: organisationId })
    return done({ path: keptAddress(token) })
  })
}

/** Answers what somebody said. What is published are these two sentences, never their own. */
export async function answerDirectorySaid(
  office: Office,
  caller: Caller,
  answer: {
    readonly id: string
    readonly youSaid: string
    readonly weDid: string
    readonly publish: boolean
  },
): Promise<Result<true>> {
  return await asEditor(
    office,
    caller,
    'answer-directory-said',
    async ({ work, now, by, noted }) => {
      const there = number.test(answer.id)
        ? await beyondReach(work, () => saidById(work, answer.id))
        : undefined
      if (!there) return notFound()
      const [youSaid, weDid] = [answer.youSaid.trim(), answer.weDid.trim()]
      const problems: Problem[] = []
      if (!weDid)
        problems.push({ question: 'weDid', message: 'Say what was done, or why nothing was' })
      if (answer.publish && !youSaid) {
        problems.push({ question: 'youSaid', message: 'Say in your own words what they said' })
      }
      if (problems.length > 0) return invalid(problems)
      const answered = { youSaid, weDid, published: answer.publish, at: now, by }
      await beyondReach(work, () => answerSaid(work, answer.id, answered))
      noted({ said: answer.id, published: answer.publish })
      return done(true)
    },
  )
}
