import assert from 'node:assert/strict'
import { act } from '../../src/cases/act.ts'
import { readDecision } from '../../src/cases/reading/read-decision.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { stepOf } from '../../src/cases/records/outcome-question.ts'
import { saveAnswers, type GivenAnswer } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import type { Gap, Step } from '../../src/engine/journey.ts'
import { permit, permitStart, postsFor, type Caller } from '../../src/engine/permissions.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import type { Page, ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import { demonstrationOf } from '../../src/practice-of.ts'
import { answerTo, answersWanted, type Generator } from '../support/generated-answers.ts'
import { trueOf } from '../support/caseload.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import type { TestSite } from '../support/site.ts'
import { chanceOf } from '../integration/random-walk/chance.ts'
import { closing } from '../integration/random-walk/closing.ts'
import { towards, type Wish, type Wishing } from '../integration/random-walk/towards.ts'
import { entriesMade, entryMade } from './entries.ts'
import { inTurn, isAskedAbout, lives } from './lives.ts'
import { rolesOfWhoHandsIn } from './who-hands-in.ts'
import { whoSigns } from './who-signs.ts'

/** Records anything of the catalogue as the demonstration's own people would, with answers made for it. */
export type Recorder = Awaited<ReturnType<typeof recorderOn>>

const planBegan = '2026-01-15'

/** `at` is an instant that has passed, as somebody would type it. */
export async function recorderOn(site: TestSite, at: string) {
  const { office } = site
  const cast = await demonstrationOf('lancashire')
  const usernames = cast.workers.map((worker) => worker.id)
  const children = cast.households
    .flatMap((household) => household.people)
    .filter((person) => !person.restricted && !person.diedOn && (person.bornOn ?? '') > '2010')
    .map((person) => person.id)
  const free = children.filter(
    (child) =>
      cast.households.every(({ facts = [] }) => facts.every((fact) => fact.person !== child)) &&
      lives.every(({ person }) => person !== child),
  )
  /** What reviews, ends or moves a plan needs children who have one. */
  const onPlans = free.slice(-4)
  const holders = [...onPlans, ...lives.map(({ person }) => person)]
  for (const { person, facts } of lives) for (const fact of facts) await trueOf(site, person, fact)
  for (const [index, child] of onPlans.entries()) {
    await putOnPlan(site, {
      personId: site.person(child),
      fromOn: planBegan,
      teamId: 'burnley-and-hyndburn-family-safeguarding',
      plan: index < 2 ? 'child-protection-plan' : 'child-in-need-plan',
    })
  }

  const mayStart = (definition: ProcessDefinition, caller: Caller): boolean =>
    permitStart(definition, caller, office.practice).ok

  const signs = (
    definition: ProcessDefinition,
    teamId: string | undefined,
    caller: Caller,
  ): boolean =>
    permit(
      'authorise',
      definition,
      { teamId: teamId ?? '', stage: 'for-decision' },
      caller,
      office.practice,
    ).ok

  const read = async (username: string, id: string): Promise<RecordFile> => {
    const file = await readRecord(office, site.caller(username), id)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }

  const entries = await entriesMade(site)

  const generator = (username: string, choice: number): Generator => {
    const { workerId, posts } = site.caller(username)
    return {
      practice: office.practice,
      at,
      workerId,
      workerWith: (roles) =>
        usernames
          .map((one) => site.caller(one))
          .find((one) => one.posts.some(({ role }) => roles.includes(role)))?.workerId ?? workerId,
      teamId: posts[0]?.teamId ?? '',
      entries,
      choice,
    }
  }

  /** Whoever records it does not begin it: another record's outcome opens it for their team. */
  const openedByAnother = async (
    definition: ProcessDefinition,
    caller: Caller,
    personIds: readonly string[],
  ): Promise<Result<{ readonly id: string }>> =>
    await act(office, 'system', { action: 'start-record' }, async (request) =>
      done(
        await startRecord(request, {
          definition,
          wayIn: 'process',
          subjects: personIds.map((personId) => ({ personId })),
          values: {},
          teamId: caller.posts[0]?.teamId,
        }),
      ),
    )

  const beginOn: typeof openedByAnother = async (definition, caller, personIds) =>
    mayStart(definition, caller)
      ? await startProcess(office, caller, { process: definition.id, personIds })
      : await openedByAnother(definition, caller, personIds)

  const wishing = ({ definition }: RecordFile, choice: number): Wishing => ({
    practice: office.practice,
    now: office.clock.now(),
    workers: usernames.map((one) => site.caller(one)),
    chance: chanceOf(choice),
    definition,
  })

  /** Emptied because a page or a signature needs no answer there. */
  const leftEmpty = new Set<string>()
  const keyOf = (
    id: string,
    { question, partId }: Pick<GivenAnswer, 'question' | 'partId'>,
  ): string => `${id} ${question} ${partId ?? ''}`

  /** Saves the last that is wished for each question of this step. */
  async function give(
    username: string,
    file: RecordFile,
    step: Step,
    wishes: readonly Wish[],
  ): Promise<void> {
    const own = wishes.filter((one) => stepOf(file, one.question) === step)
    const given = new Map(own.map((one) => [keyOf(file.row.id, one), one]))
    for (const [key, { raw }] of given) if (raw === '') leftEmpty.add(key)
    const answers = [...given.values()].map((one) => {
      const place = file.parts.find((part) => part.row.id === one.partId) ?? file
      return { ...one, version: place.row.answers[one.question]?.version ?? 0 }
    })
    const saved = await saveAnswers(office, site.caller(username), file.row.id, answers)
    assert.ok(saved.ok, JSON.stringify(saved))
  }

  /** Answers what is asked, again and again, until nothing more is asked because of it. */
  async function fill(username: string, id: string, step: Step, choice: number): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      const asked = answersWanted(await read(username, id), step, generator(username, choice))
      const wanted = asked.filter((one) => !leftEmpty.has(keyOf(id, one)))
      if (wanted.length === 0) return
      const saved = await saveAnswers(office, site.caller(username), id, wanted)
      assert.ok(saved.ok, JSON.stringify(saved))
      const wrong = saved.value.answers.filter(
        (one) => one.is !== 'saved' && one.is !== 'no-longer-asked',
      )
      assert.deepEqual(wrong, [])
    }
  }

  return {
    read,
    fill,

    whoStarts: (definition: ProcessDefinition): string | undefined =>
      usernames.find((username) => mayStart(definition, site.caller(username))),

    /**
     * Somebody who records such a record and, where it has to be signed, does not sign it but has who does. Where
     * whoever hands it in names themselves as somebody with a role, that comes first.
     */
    whoRecords(definition: ProcessDefinition): string {
      const roles = rolesOfWhoHandsIn(definition)
      const candidates = usernames.filter(
        (username) =>
          roles.length === 0 ||
          site.caller(username).posts.some(({ role }) => roles.includes(role)),
      )
      const suits = [
        (caller: Caller) => mayStart(definition, caller),
        (caller: Caller) => postsFor('authorise', definition, caller).length === 0,
        ({ posts }: Caller) =>
          usernames.some((username) => signs(definition, posts[0]?.teamId, site.caller(username))),
      ]
      const scored = candidates
        .map((username) => ({ username, caller: site.caller(username) }))
        .filter(({ caller }) => postsFor('record', definition, caller).length > 0)
        .map(({ username, caller }) => ({
          username,
          score: suits.filter((is) => is(caller)).length,
        }))
        .sort((one, other) => other.score - one.score)
      assert.ok(scored[0], `nobody of the demonstration records a ${definition.noun}`)
      return scored[0].username
    },

    isThereFor: async (username: string, id: string): Promise<boolean> =>
      (await readRecord(office, site.caller(username), id)).ok,

    whoMaySign: async (file: RecordFile): Promise<string | undefined> =>
      await whoSigns(site, file, usernames, (caller) =>
        signs(file.definition, file.row.team_id, caller),
      ),

    /** Begins a record about two children, or about one where the process is. */
    async begin(definition: ProcessDefinition, username: string, choice: number): Promise<string> {
      const caller = site.caller(username)
      if (typeof definition.about === 'object') {
        const theirs = { workerId: caller.workerId, named: entries }
        const entry = await entryMade(site, definition.about.entryOf, definition.id, theirs)
        const begun = await beginOn(definition, caller, [entry])
        assert.ok(begun.ok, JSON.stringify(begun))
        return begun.value.id
      }
      // Some pages are only about a child of whom something is true, whom the process is not begun about afresh.
      const told = choice < 4 ? undefined : lives.find((life) => isAskedAbout(definition, life))
      if (told) {
        const again = await openedByAnother(definition, caller, [site.person(told.person)])
        assert.ok(again.ok, JSON.stringify(again))
        return again.value.id
      }
      const most = definition.several ? 2 : 1
      const order = inTurn(definition, choice, { children, holders, free })
      // A process may not be begun about just anybody: those it refuses are passed over.
      for (let first = 0; first + most <= order.length; first += 1) {
        const personIds = order.slice(first, first + most).map((child) => site.person(child))
        const begun = await beginOn(definition, caller, personIds)
        if (begun.ok) return begun.value.id
      }
      // One is under way about everybody it can be about: the next is opened by the outcome of another record.
      const whoever = order.slice(0, most).map((child) => site.person(child))
      const opened = await openedByAnother(definition, caller, whoever)
      assert.ok(opened.ok, `a ${definition.noun} cannot be begun about anybody`)
      return opened.value.id
    },

    /** Answers what leads to a page that cannot be reached yet, where answers of this step can. */
    async leadTo(
      username: string,
      id: string,
      page: Page,
      { step, choice }: { readonly step: Step; readonly choice: number },
    ): Promise<void> {
      const file = await read(username, id)
      if (!page.when) return
      const wishes = towards(page.when, true, { record: file.view }, wishing(file, choice))
      await give(username, file, step, wishes)
      await fill(username, id, step, choice)
    },

    /** Changes what stands against a record, as far as answers of this step can; says whether any could. */
    async putRight(
      username: string,
      id: string,
      step: Step,
      { gaps, choice }: { readonly gaps: readonly Gap[]; readonly choice: number },
    ): Promise<boolean> {
      const file = await read(username, id)
      const by = wishing(file, choice)
      const wishes = gaps.flatMap((gap) => closing(file, gap, by))
      await give(username, file, step, wishes)
      return wishes.length > 0
    },

    /** Ends each part in one of the ways offered and answers what that asks; as it was chosen before, or afresh. */
    async end(username: string, id: string, choice: number, afresh = false): Promise<void> {
      const caller = site.caller(username)
      for (let round = 0; round < 2; round += 1) {
        const decision = await readDecision(office, caller, id)
        assert.ok(decision.ok)
        const { definition, endings } = decision.value
        const from = generator(username, choice)
        const given = endings.flatMap(({ part, offered, chosen }) => {
          const possible = offered.filter((one) => one.lacks.length === 0)
          const one =
            offered.find(({ key }) => key === chosen && (!afresh || round > 0)) ??
            possible[choice % Math.max(1, possible.length)] ??
            offered[choice % Math.max(1, offered.length)]
          const { version = 0 } = (part ?? decision.value).row.answers.outcome ?? {}
          const place = { version, ...(part ? { partId: part.row.id } : {}) }
          const asks = (one?.asks ?? []).flatMap((question) => {
            const asked = definition.questions[question]
            const at = { ...(asked?.each === 'child' ? place : {}), version: 0 }
            return asked ? [{ ...at, question, raw: answerTo(asked, from) }] : []
          })
          return one ? [{ ...place, question: 'outcome', raw: one.key }, ...asks] : []
        })
        await saveAnswers(office, caller, id, given)
      }
    },
  }
}
