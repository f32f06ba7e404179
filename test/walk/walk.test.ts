import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { RecordFile } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { reachablePages, stepOf } from '../../src/engine/journey.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { eyesOn, type Eyes } from './eyes.ts'
import { recorderOn, type Recorder } from './recorder.ts'

/** So many differently answered records of each process are enough to reach every page it has. */
const choices = [0, 1, 2, 3, 4, 5, 6, 7]
const today = '2026-03-26'

describe('the walk through every page of every process', () => {
  let site: TestSite
  let eyes: Eyes
  let recorder: Recorder

  before(async () => {
    site = await testSite(`${today}T15:15:00Z`)
    eyes = await eyesOn(site)
    recorder = await recorderOn(site, `${today} 15:15`)
  })
  after(async () => {
    await eyes.close()
    await site.close()
  })

  for (const process of catalogue.processes) {
    it(`${process.number} ${process.title}`, async (test) => {
      const before = { ...eyes.seen }
      const definition = site.office.practice.processes.get(process.id) ?? process
      const who = recorder.whoRecords(definition)
      const starter = recorder.whoStarts(definition)
      const wanted = new Set(definition.pages.filter((one) => !one.by).map((one) => one.id))
      const refused: string[] = []
      let decided = false
      await eyes.look(who, `/about/processes/${definition.id}`)
      if (starter) await eyes.look(starter, `/start/${definition.id}`)
      for (const choice of choices) {
        if (wanted.size === 0 && decided) break
        const id = await recorder.begin(definition, who, choice)
        await recorder.fill(who, id, 'record', choice)
        await lookAtPages(who, id, wanted)
        if (choice === 0) await aroundThePages(who, id)
        if (decided && !followUp(definition).some((page) => wanted.has(page))) continue
        const stopped = await decide(who, id, choice, !decided)
        if (stopped) refused.push(stopped)
        else {
          decided = true
          await recorder.fill(who, id, 'follow-up', choice)
          await lookAtPages(who, id, wanted)
          await eyes.look(who, `/records/${id}`)
        }
      }
      test.diagnostic(
        `${eyes.seen.pages - before.pages} pages, ${eyes.seen.thoroughly - before.thoroughly} thoroughly`,
      )
      assert.ok(
        decided,
        `no generated ${definition.noun} could be handed in and decided:\n${refused.join('\n')}`,
      )
      assert.deepEqual([...wanted], [], 'pages that no answers led to')
    })
  }

  const followUp = (definition: ProcessDefinition): readonly string[] =>
    definition.pages.filter((one) => stepOf(one) === 'follow-up').map((one) => one.id)

  /** Every page of the record that can be reached now and was not looked at yet. */
  async function lookAtPages(who: string, id: string, wanted: Set<string>): Promise<void> {
    const { definition, view, row } = await recorder.read(who, id)
    const step = row.stage === 'decided' ? 'follow-up' : 'record'
    for (const page of reachablePages(definition, view, step)) {
      if (wanted.delete(page.id)) await eyes.look(who, `/records/${id}/pages/${page.id}`)
    }
  }

  /** Hands it in and has it decided; says what stood against it. */
  async function decide(
    who: string,
    id: string,
    choice: number,
    isFirst: boolean,
  ): Promise<string | undefined> {
    await recorder.end(who, id, choice)
    const handed = await submit(site.office, site.caller(who), id)
    if (!handed.ok) return JSON.stringify(handed.refusal)
    if (handed.value.complete) return undefined
    const signer = recorder.whoMaySign(await recorder.read(who, id))
    if (!signer) return `nobody may sign it: ${JSON.stringify(handed.value)}`
    await recorder.fill(signer, id, 'authorise', choice)
    await recorder.end(signer, id, choice)
    if (isFirst) {
      await eyes.look(signer, `/records/${id}/decide`)
      await eyes.look(signer, `/records/${id}`)
    }
    const signed = await authorise(site.office, site.caller(signer), id)
    return signed.ok ? undefined : JSON.stringify(signed.refusal)
  }

  /** What stands around the pages of a record while it is being recorded. */
  async function aroundThePages(who: string, id: string): Promise<void> {
    const file = await recorder.read(who, id)
    for (const path of around(file)) await eyes.look(who, `/records/${id}${path}`)
  }

  function around({ definition, deadlines, may }: RecordFile): readonly string[] {
    const has = (page: 'people' | 'partners'): boolean =>
      definition.pages.some((one) => one[page] && !(page === 'partners' && one.opens))
    return [
      '',
      '/check',
      ...(deadlines.length > 0 ? ['/deadlines'] : []),
      ...(may.has('correct-date') ? [`/dates/${definition.happenedAt}`] : []),
      ...(has('people') ? ['/people/subject', '/people/subject/new', '/people/other/new'] : []),
      ...(has('partners') ? ['/requests/new'] : []),
      ...(definition.meeting ? ['/meeting/invitation', '/meeting/minutes'] : []),
      ...(definition.plan ? ['/plan', '/plan/family'] : []),
    ]
  }
})
