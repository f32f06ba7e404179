import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishedJobs, readPublished } from '../../src/cases/careers/published.ts'
import { readDrive } from '../../src/cases/careers/read-drive.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegisterFigures } from '../../src/cases/registers/read-figures.ts'
import { said, type Answers } from '../support/careers.ts'
import { everyCheck, hiring } from '../support/hiring.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const on = '2026-03-26'

describe('whoever is chosen', () => {
  let at: TestOffice
  let route: ReturnType<typeof hiring>
  let job = ''
  let rosa = { applicant: '', application: '' }

  /** What is open of a kind on an entry, and since when. */
  const openFact = async (register: string, id: string, kind: string) => {
    const file = await readEntry(at.office, route.recruiter, register, id)
    assert.ok(file.ok)
    const fact = file.value.facts.find((one) => one.kind === kind && one.to_on === null)
    const detail = fact?.detail as Readonly<Record<string, string | number>> | undefined
    return { ...detail, from: fact?.from_on } as Readonly<
      Record<string, string | number | undefined>
    >
  }
  const postCalled = async (number: number): Promise<string> =>
    (await route.entriesIn('posts')).find(({ name }) => name.startsWith(`${number}.`))?.id ?? ''
  const lineOf = async (target: number) => {
    const drive = await readDrive(at.office, route.approver)
    assert.ok(drive.ok)
    return drive.value.lines.find((one) => one.target === target)
  }
  const placesOf = async (id: string): Promise<number | undefined> =>
    (await readPublished(at.office, async (from) => publishedJobs(from, id)))[0]?.places

  before(async () => {
    at = await testOffice(`${on}T15:00:00Z`)
    route = hiring(at, on)
    job = await route.advertise('Reviewing officers, Testdale', {
      ...{ kind: 'reviewingOfficer', places: '2' },
    })
    await route.applied(job)
    rosa = await route.latest()
  })
  after(async () => {
    await at.close()
  })

  it('is read by two and interviewed by a panel that explains every time without work', async () => {
    const { by, first, second, tried } = route
    const tooSoon = await by.begin(first, 'shortlisting', rosa.application)
    assert.match(said(tooSoon), /A recruiter has not passed this application on yet/)
    await route.passOn(rosa.application)
    await route.shortlist(rosa.application)
    const members = (trained: string) => [
      { name: 'Rafiq Mohamed', trained },
      { name: 'Hannah Brigg', trained: 'no' },
    ]
    const held = (more: Answers): Answers => ({
      ...{ heldOn: on, feedback: 'Yes', outcome: 'offer', gaps: 'explained' },
      ...{ asked: [{ question: 'Why here?', score: '4' }], members: members('yes'), ...more },
    })
    assert.match(
      await tried('interview', rosa.application, held({ members: members('no') }), second),
      /Nobody on the panel is trained/,
    )
    assert.match(
      await tried('interview', rosa.application, held({ gaps: 'open' }), second),
      /time without work is not explained yet/,
    )
    await route.interview(rosa.application)
  })

  it('has an offer that stays conditional until both references and every check are there', async () => {
    const { tried, recruiter, by } = route
    await route.offer(rosa.application)
    assert.match(
      await tried('offer-unconditional', rosa.application, {}),
      /Two satisfactory references are not in yet, so the offer stays conditional\. Nothing was changed/,
    )
    assert.match(
      await tried('employment-checks', rosa.application, { ...everyCheck(on), outcome: 'clear' }),
      /A check is not done yet: two satisfactory references/,
    )
    const { disclosureOn, ...most } = everyCheck(on)
    assert.ok(disclosureOn)
    assert.match(
      await tried('employment-checks', rosa.application, { ...most, outcome: 'clear' }),
      /A check is not done yet: the enhanced check with barred lists/,
    )
    const begun = await by.begin(recruiter, 'references', rosa.applicant)
    assert.ok(begun.ok, said(begun))
    const { id } = begun.value
    const { answers } = (await by.read(id, recruiter)).row
    assert.equal(answers.application?.value, rosa.application, 'nobody says again for which')
    const known = answers.references?.value as Answers[]
    assert.deepEqual(
      known.map(({ name, current }) => [name, current]),
      [
        ['Ann Pell, Elmshire', 'yes'],
        ['Piotr Lund, Elmshire', 'no'],
      ],
    )
    const good = { cameOn: on, spokenOn: on, state: 'good' }
    const states = async (...of: readonly Answers[]): Promise<string> => {
      const references = known.map((one, n) => ({ ...one, ...of[n] })) as never
      const rest = { askedOn: on, doneOn: on, outcome: 'satisfactory' }
      await by.write(id, { ...rest, references }, recruiter)
      return await by.handIn(id, recruiter)
    }
    assert.match(await states(good, { state: 'asked' }), /Two references of two people/)
    assert.match(await states(good, { ...good, state: 'came' }), /Two references of two people/)
    assert.match(
      await states(good, { state: 'good', cameOn: on }),
      /when it came and when you rang/,
    )
    assert.equal(await states(good, good), 'done')
    await route.check(rosa.application)
    assert.match(
      await tried('job-start', rosa.application, {}),
      /offer is still conditional, so nobody starts\. Nothing was changed/,
    )
    await route.confirm(rosa.application)
  })

  it('fills the post and a place of the vacancy by starting, and starts in no post that is filled', async () => {
    const { starting, tried, done } = route
    const [filled, vacant] = [await postCalled(102), await postCalled(105)]
    const before = await lineOf(15)
    assert.match(
      await tried('job-start', rosa.application, { ...starting, post: filled }),
      /This post is filled or frozen as it stands[^]*Nothing was changed/,
    )
    assert.deepEqual(await lineOf(15), before)
    assert.equal((await openFact('posts', filled, 'post-state')).from, '2026-01-05')
    await done('job-start', rosa.application, { ...starting, post: vacant })
    const state = await openFact('posts', vacant, 'post-state')
    assert.deepEqual([state.state, state.filled, state.from], ['filled', '1', on])
    assert.equal(state.kind, 'reviewingOfficer')
    const now = await lineOf(15)
    assert.deepEqual(
      [now?.appointed, now?.vacant],
      [(before?.appointed ?? 0) + 1, (before?.vacant ?? 0) - 1],
    )
    assert.equal(await placesOf(job), 1, 'one place is left of two')
  })

  it('ends the vacancy with its last place, and fills a part of a post', async () => {
    const { by, recruiter, starting } = route
    const post = await postCalled(105)
    const halves = { setOn: on, kind: 'reviewingOfficer', funding: 'drive', funded: '1' }
    await route.done('establishment-post', post, {
      ...{ ...halves, filled: '0.4', state: 'part', outcome: 'set' },
    })
    await route.applied(job, { name: 'Theo Marsh', email: 'theo@example.com' })
    const theo = await route.latest('Theo Marsh')
    await route.passOn(theo.application)
    await route.shortlist(theo.application)
    await route.interview(theo.application)
    await route.offer(theo.application)
    await route.refer(theo.applicant)
    await route.check(theo.application)
    await route.confirm(theo.application)
    const part = { ...starting, post, takes: 'part', fullTimeEquivalent: '0.5' }
    await route.done('job-start', theo.application, part)
    const state = await openFact('posts', post, 'post-state')
    assert.deepEqual([state.state, state.filled, state.funded], ['part', 0.9, 1])
    assert.equal(await placesOf(job), undefined, 'it is not published any more')
    const file = await readEntry(at.office, recruiter, 'vacancies', job)
    assert.ok(file.ok)
    const [published] = file.value.facts.filter(({ kind }) => kind === 'vacancy-published')
    assert.deepEqual(
      [published?.to_on, (published?.detail as Answers | undefined)?.ended],
      [on, 'filled'],
    )
    const again = await by.begin(recruiter, 'vacancy-end', job)
    assert.match(said(again), /not published, so there is nothing to end/)
  })

  it('may withdraw after accepting, or fail by a reference, and then waits for nothing', async () => {
    const { by, recruiter, approver, done } = route
    const open = await route.advertise('Social workers, Wydale', { places: '3' })
    const chosen = async (name: string) => {
      await route.applied(open, { name, email: `${name.slice(0, 3)}@example.com` })
      const found = await route.latest(name)
      await route.passOn(found.application)
      await route.shortlist(found.application)
      await route.interview(found.application)
      await route.offer(found.application)
      return found
    }
    const withdrawn = await chosen('Wil Arden')
    const moved = { checkedOn: on, note: 'They move away', outcome: 'stopped' }
    await done('employment-checks', withdrawn.application, moved)
    const failed = await chosen('Ned Farrow')
    const begun = await by.begin(recruiter, 'references', failed.applicant)
    assert.ok(begun.ok)
    const known = (await by.read(begun.value.id, recruiter)).row.answers.references?.value
    const references = (known as Answers[]).map((one) => ({ ...one, state: 'notGood' })) as never
    const answers = { askedOn: on, doneOn: on, references, outcome: 'notSatisfactory' }
    await by.write(begun.value.id, answers, recruiter)
    assert.equal(await by.handIn(begun.value.id, recruiter), 'done')
    for (const { application } of [withdrawn, failed]) {
      const file = await readEntry(at.office, approver, 'applications', application)
      assert.ok(file.ok)
      const waits = file.value.facts.filter((one) => one.to_on === null).map(({ kind }) => kind)
      assert.deepEqual(waits.sort(), ['application-received', 'shortlisted'])
      const again = await by.begin(recruiter, 'offer-unconditional', application)
      assert.match(said(again), /No offer was accepted/)
    }
  })

  it('makes the post vacant again by leaving', async () => {
    const { done, tried } = route
    const post = await postCalled(105)
    at.clock.moveTo('2026-05-04T09:00:00Z')
    const before = await lineOf(15)
    await done('employment-end', post, { vacantOn: '2026-05-04', rest: 'nobody', outcome: 'left' })
    const state = await openFact('posts', post, 'post-state')
    assert.deepEqual(
      [state.state, state.filled, state.funded, state.from],
      ['vacant', '0', 1, '2026-05-04'],
    )
    assert.equal((await lineOf(15))?.vacant, (before?.vacant ?? 0) + 1)
    assert.match(await tried('employment-end', post, {}), /Nobody is in this post as it stands/)
  })

  it('is counted once for everything that was done', async () => {
    const figures = await readRegisterFigures(at.office, route.approver, 'applications')
    assert.ok(figures.ok)
    assert.deepEqual(
      figures.value.figures.map(({ counts: [, year] }) => [year?.counted, year?.met, year?.total]),
      [
        [4, 4, 0],
        [4, 4, 0],
        [4, 4, 0],
        [2, 2, 0],
      ],
    )
    const drive = await readDrive(at.office, route.approver)
    assert.ok(drive.ok)
    assert.deepEqual(
      drive.value.lines.map(({ title, target, appointed }) => [title, target, appointed]),
      [
        ['Social workers', 48, 0],
        ['Advanced practitioners', 12, 0],
        ['Independent reviewing officers', 15, 2],
        ['Team leaders', undefined, 0],
        ['Senior managers', undefined, 0],
      ],
    )
    const stranger = await readDrive(at.office, at.caller('ben-holroyd'))
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
  })
})
