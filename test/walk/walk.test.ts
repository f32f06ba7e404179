import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { RecordFile } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { readsScreen } from '../../src/cases/screens/read-screen-lists.ts'
import { screenOf } from '../../src/engine/screens.ts'
import { reachablePages, stepOf } from '../../src/engine/journey.ts'
import type { Result } from '../../src/engine/refusal.ts'
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
      await Promise.all([
        eyes.look(who, `/about/processes/${definition.id}`),
        starter && eyes.look(starter, `/start/${definition.id}`),
      ])
      for (const choice of choices) {
        if (wanted.size === 0 && decided) break
        const id = await recorder.begin(definition, who, choice)
        await recorder.fill(who, id, 'record', choice)
        await lookAtPages(who, id, wanted, choice === 0)
        if (choice === 0) await lookOnScreen(who, id, process.id)
        await lookFurther(who, id, wanted, choice)
        if (decided && !followUp(definition).some((page) => wanted.has(page))) continue
        if (decided) await leadAhead(who, id, wanted, choice)
        const stopped = await decide(who, id, choice, !decided)
        if (stopped) refused.push(stopped)
        else {
          decided = true
          const isSealed = maySeal(definition) && !(await recorder.isThereFor(who, id))
          if (!isSealed) await lookAtWhatFollows(who, id, wanted, choice)
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

  /** After such a signature the record may be there for nobody who worked on it. */
  const maySeal = ({ outcomes }: ProcessDefinition): boolean =>
    Object.values(outcomes).some(({ effects = [] }) =>
      effects.some(({ effect }) => effect === 'restrict'),
    )

  async function lookAtWhatFollows(
    who: string,
    id: string,
    wanted: Set<string>,
    choice: number,
  ): Promise<void> {
    await recorder.fill(who, id, 'follow-up', choice)
    await lookAtPages(who, id, wanted, false)
    await lookFurther(who, id, wanted, choice)
    await eyes.look(who, `/records/${id}`)
    const { definition } = await recorder.read(who, id)
    await lookOnScreen(who, id, definition.id)
  }

  /** Where several records are worked on as one: that page, and the lists that lead to it. */
  async function lookOnScreen(who: string, id: string, process: string): Promise<void> {
    const screen = screenOf(site.office.practice, process)
    if (!screen) return
    await eyes.look(who, `/screens/${screen.id}/${id}`)
    if (readsScreen(site.caller(who), screen)) await eyes.look(who, `/screens/${screen.id}`)
  }

  /** Every page of the record that can be reached now and was not looked at yet; once, what stands around them too. */
  async function lookAtPages(
    who: string,
    id: string,
    wanted: Set<string>,
    andAround: boolean,
  ): Promise<void> {
    const file = await recorder.read(who, id)
    const { definition, view, row } = file
    const step = row.stage === 'decided' ? 'follow-up' : 'record'
    const pages = reachablePages(definition, view, step)
      .filter((page) => wanted.delete(page.id))
      .map((page) => `/pages/${page.id}`)
    const paths = [...pages, ...(andAround ? around(file) : [])]
    await Promise.all(paths.map(async (path) => eyes.look(who, `/records/${id}${path}`)))
  }

  /** The pages that other answers lead to, each after the answers that do. */
  async function lookFurther(
    who: string,
    id: string,
    wanted: Set<string>,
    choice: number,
  ): Promise<void> {
    const { definition, row } = await recorder.read(who, id)
    const step = row.stage === 'decided' ? 'follow-up' : 'record'
    for (const page of definition.pages) {
      if (!wanted.has(page.id) || stepOf(page) !== step) continue
      await recorder.leadTo(who, id, page, { step, choice })
      await lookAtPages(who, id, wanted, false)
    }
  }

  /** What is asked once it is signed may rest on answers that can no longer be changed then. */
  async function leadAhead(
    who: string,
    id: string,
    wanted: ReadonlySet<string>,
    choice: number,
  ): Promise<void> {
    const { definition } = await recorder.read(who, id)
    for (const page of definition.pages) {
      if (!wanted.has(page.id) || stepOf(page) !== 'follow-up') continue
      await recorder.leadTo(who, id, page, { step: 'record', choice })
    }
  }

  /** Hands it in and has it decided; says what stood against it. */
  async function decide(
    who: string,
    id: string,
    choice: number,
    isFirst: boolean,
  ): Promise<string | undefined> {
    const begun = { id, choice }
    const handed = await asLongAsItHelps({ ...begun, who, step: 'record' }, async () =>
      submit(site.office, site.caller(who), id),
    )
    if (!handed.ok) return JSON.stringify(handed.refusal)
    if (handed.value.complete) return undefined
    const signer = await recorder.whoMaySign(await recorder.read(who, id))
    if (!signer) return `nobody may sign it: ${JSON.stringify(handed.value)}`
    await recorder.fill(signer, id, 'authorise', choice)
    await recorder.end(signer, id, choice)
    if (isFirst) {
      const paths = [`/records/${id}/decide`, `/records/${id}`]
      await Promise.all(paths.map(async (path) => eyes.look(signer, path)))
    }
    const signed = await asLongAsItHelps({ ...begun, who: signer, step: 'authorise' }, async () =>
      authorise(site.office, site.caller(signer), id),
    )
    return signed.ok ? undefined : JSON.stringify(signed.refusal)
  }

  /** Chooses an ending and tries, and puts right what stands against it. */
  async function asLongAsItHelps<Value>(
    {
      who,
      id,
      step,
      choice,
    }: {
      readonly who: string
      readonly id: string
      readonly step: 'record' | 'authorise'
      readonly choice: number
    },
    attempt: () => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    let isHopeless = false
    for (let round = 0; ; round += 1) {
      await recorder.end(who, id, choice + round, isHopeless)
      const tried = await attempt()
      if (tried.ok || tried.refusal.kind !== 'not-yet' || round === 5) return tried
      const { gaps } = tried.refusal
      isHopeless = !(await recorder.putRight(who, id, step, { gaps, choice: choice + round }))
      await recorder.fill(who, id, step, choice)
    }
  }

  const peopleSeen = new Set<string>()

  /** The pages on which people are found and added are the same in every process about the same kind of subject. */
  function peoplePages({ about, several }: ProcessDefinition): readonly string[] {
    if (typeof about === 'object') return []
    const key = `${about} ${several ? 'several' : 'one'}`
    if (peopleSeen.has(key)) return []
    peopleSeen.add(key)
    return ['/people/subject', '/people/subject/new', '/people/other/new']
  }

  /** What stands around the pages of a record while it is being recorded. */
  function around({ definition, deadlines, may }: RecordFile): readonly string[] {
    const has = (page: 'people' | 'partners'): boolean =>
      definition.pages.some((one) => one[page] && !(page === 'partners' && one.opens))
    return [
      '',
      '/check',
      ...(deadlines.length > 0 ? ['/deadlines'] : []),
      ...(may.has('correct-date') ? [`/dates/${definition.happenedAt}`] : []),
      ...(has('people') ? peoplePages(definition) : []),
      ...(has('partners') ? ['/requests/new'] : []),
      ...(definition.meeting ? ['/meeting/invitation', '/meeting/minutes'] : []),
      ...(definition.plan ? ['/plan', '/plan/family'] : []),
    ]
  }
})
