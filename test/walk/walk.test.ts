import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page as BrowserPage } from 'playwright-core'
import { act } from '../../src/cases/act.ts'
import { readDecision } from '../../src/cases/reading/read-decision.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { reachablePages, type Step } from '../../src/engine/journey.ts'
import { permit, permitStart, postsFor, type Caller } from '../../src/engine/permissions.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import { demonstrationOf } from '../../src/practice-of.ts'
import { expectAccessible, openPage } from '../support/browser.ts'
import { answerTo, answersWanted, type Generator } from '../support/generated-answers.ts'
import { testSite, type TestSite } from '../support/site.ts'

/** So many differently answered records of each process are enough to reach every page it has. */
const choices = [0, 1, 2, 3, 4, 5, 6, 7]
const today = '2026-03-26'

describe('the walk through every page of every process', () => {
  let site: TestSite
  let page: BrowserPage
  let usernames: readonly string[]
  let children: readonly string[]
  /** Those of them with an open referral, a plan or a worker already. */
  let holders: readonly string[]

  before(async () => {
    site = await testSite(`${today}T15:15:00Z`)
    page = await openPage()
    const cast = await demonstrationOf('lancashire')
    usernames = cast.workers.map((worker) => worker.id)
    const open = cast.households
      .flatMap((household) => household.facts ?? [])
      .filter((fact) => fact.to === undefined)
    children = cast.households
      .flatMap((household) => household.people)
      .filter((person) => !person.restricted && !person.diedOn && (person.bornOn ?? '') > '2010')
      .map((person) => person.id)
    holders = children.filter((child) => open.some((fact) => fact.person === child))
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const who = (definition: ProcessDefinition, may: (caller: Caller) => boolean): string => {
    const found = usernames.find((username) => may(site.caller(username)))
    assert.ok(found, `nobody of the demonstration works with a ${definition.noun}`)
    return found
  }
  const mayStart = (definition: ProcessDefinition, caller: Caller): boolean =>
    permitStart(definition, caller, site.office.practice).ok
  /** Somebody who records such a record and, where it has to be signed, does not sign it. */
  const whoRecords = (definition: ProcessDefinition): string => {
    const records = (caller: Caller): boolean =>
      postsFor('record', definition, caller).length > 0 &&
      postsFor('authorise', definition, caller).length === 0
    const both = usernames.find((username) => {
      const caller = site.caller(username)
      return records(caller) && mayStart(definition, caller)
    })
    return both ?? who(definition, records)
  }
  const whoMaySign = (file: RecordFile): string | undefined =>
    usernames.find((username) => {
      const standing = { teamId: file.row.team_id, stage: 'for-decision' as const }
      const caller = site.caller(username)
      const isOwn = [file.row.started_by, file.row.submitted_by].includes(caller.workerId)
      return (
        !isOwn && permit('authorise', file.definition, standing, caller, site.office.practice).ok
      )
    })

  const read = async (caller: Caller, id: string): Promise<RecordFile> => {
    const file = await readRecord(site.office, caller, id)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const generator = (caller: Caller, choice: number): Generator => ({
    practice: site.office.practice,
    at: `${today} 15:15`,
    workerId: caller.workerId,
    teamId: caller.posts[0]?.teamId ?? '',
    choice,
  })

  /** Begins a record about two children, or about one where the process is. */
  async function begin(
    definition: ProcessDefinition,
    caller: Caller,
    choice: number,
  ): Promise<string> {
    const most = definition.several ? 2 : 1
    const order = choice % 4 < 2 ? children : [...holders, ...children]
    // A process may not be begun about just anybody: those it refuses are passed over.
    for (let at = 0; at + most <= order.length; at += 1) {
      const personIds = order.slice(at, at + most).map((child) => site.person(child))
      const begun = mayStart(definition, caller)
        ? await startProcess(site.office, caller, { process: definition.id, personIds })
        : await openedByAnother(definition, caller, personIds)
      if (begun.ok) return begun.value.id
    }
    return assert.fail(`a ${definition.noun} cannot be begun about anybody`)
  }

  /** Whoever records it does not begin it: another record's outcome opens it for their team. */
  const openedByAnother = async (
    definition: ProcessDefinition,
    caller: Caller,
    personIds: readonly string[],
  ): Promise<Result<{ readonly id: string }>> =>
    await act(site.office, 'system', { action: 'start-record' }, async (request) =>
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

  /** Answers what is asked, again and again, until nothing more is asked because of it. */
  async function fill(caller: Caller, id: string, step: Step, choice: number): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      const wanted = answersWanted(await read(caller, id), step, generator(caller, choice))
      if (wanted.length === 0) return
      const saved = await saveAnswers(site.office, caller, id, wanted)
      assert.ok(saved.ok, JSON.stringify(saved))
      const wrong = saved.value.answers.filter(
        (one) => one.is !== 'saved' && one.is !== 'no-longer-asked',
      )
      assert.deepEqual(wrong, [])
    }
  }

  /** Ends each part in one of the ways offered and answers what that asks. */
  async function end(caller: Caller, id: string, choice: number): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      const decision = await readDecision(site.office, caller, id)
      assert.ok(decision.ok)
      const { definition, endings } = decision.value
      const from = generator(caller, choice)
      const given = endings.flatMap(({ part, offered }) => {
        const possible = offered.filter((one) => one.lacks.length === 0)
        const one = possible[choice % Math.max(1, possible.length)]
        const at = { version: 0, ...(part ? { partId: part.row.id } : {}) }
        const asks = (one?.asks ?? []).flatMap((question) => {
          const asked = definition.questions[question]
          return asked ? [{ ...at, question, raw: answerTo(asked, from) }] : []
        })
        return one ? [{ ...at, question: 'outcome', raw: one.key }, ...asks] : []
      })
      await saveAnswers(site.office, caller, id, given)
    }
  }

  async function look(path: string): Promise<void> {
    const reply = await page.goto(`${site.address}${path}`)
    assert.equal(reply?.status(), 200, path)
    assert.equal(
      new URL(page.url()).pathname,
      path,
      `${path} is not shown to whoever should see it`,
    )
    await expectAccessible(page)
  }
  const signIn = async (username: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
  }

  for (const process of catalogue.processes) {
    it(`${process.number} ${process.title}`, async () => {
      const definition = site.office.practice.processes.get(process.id) ?? process
      const recorder = whoRecords(definition)
      const caller = site.caller(recorder)
      const recorded = definition.pages.filter((one) => one.by !== 'authoriser')
      const seen = new Set<string>()
      let decided = definition.roles.authorise === undefined
      const refused: string[] = []
      await signIn(who(definition, (one) => mayStart(definition, one)))
      await look(`/start/${definition.id}`)
      await signIn(recorder)
      for (const choice of choices) {
        if (seen.size === recorded.length && decided) break
        const id = await begin(definition, caller, choice)
        await fill(caller, id, 'record', choice)
        const file = await read(caller, id)
        const fresh = reachablePages(definition, file.view, 'record').filter(
          (one) => !seen.has(one.id),
        )
        for (const one of fresh) {
          await look(`/records/${id}/pages/${one.id}`)
          seen.add(one.id)
        }
        if (choice === 0) await aroundThePages(id, file)
        if (decided) continue
        await end(caller, id, choice)
        const handed = await submit(site.office, caller, id)
        if (!handed.ok) refused.push(JSON.stringify(handed.refusal))
        const signer = handed.ok && !handed.value.complete && whoMaySign(await read(caller, id))
        if (handed.ok && !signer)
          refused.push(`nobody may sign it: ${JSON.stringify(handed.value)}`)
        if (!signer) continue
        await signIn(signer)
        await fill(site.caller(signer), id, 'authorise', choice)
        await end(site.caller(signer), id, choice)
        await look(`/records/${id}/decide`)
        await look(`/records/${id}`)
        await signIn(recorder)
        decided = true
      }
      assert.deepEqual(
        recorded.map((one) => one.id).filter((id) => !seen.has(id)),
        [],
        'pages that no answers led to',
      )
      assert.ok(
        decided,
        `no generated ${definition.noun} could be handed in to be decided:\n${refused.join('\n')}`,
      )
    })
  }

  /** What stands around the pages of a record while it is being recorded. */
  async function aroundThePages(id: string, file: RecordFile): Promise<void> {
    await look(`/records/${id}`)
    await look(`/records/${id}/check`)
    if (file.definition.pages.some((one) => one.people)) {
      await look(`/records/${id}/people/subject`)
      await look(`/records/${id}/people/subject/new`)
      await look(`/records/${id}/people/other/new`)
    }
    if (file.definition.pages.some((one) => one.partners && !one.opens)) {
      await look(`/records/${id}/requests/new`)
    }
  }
})
