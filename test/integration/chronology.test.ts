import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { keepFilter } from '../../src/cases/people/chronology/keep-filter.ts'
import { markLine } from '../../src/cases/people/chronology/mark-line.ts'
import {
  readChronology,
  type ChronologyFile,
  type ChronologyWanted,
} from '../../src/cases/people/chronology/read-chronology.ts'
import { hideAddress } from '../../src/cases/people/hidden-address.ts'
import { idOf } from '../../src/commands/story/scene.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

describe('the chronology of a child', () => {
  let at: PlayedStory
  const id = (person: string): string => idOf(at.people, person)

  before(async () => {
    at = await playedStory('2-bank-holiday-weekend')
    at.clock.moveTo('2026-09-14T09:00:00Z')
  })
  after(async () => {
    await at.drop()
  })

  async function read(
    username: string,
    person: string,
    filterId?: string,
  ): Promise<ChronologyFile> {
    const asked = { personId: id(person), ...(filterId ? { filterId } : {}) }
    const found = await readChronology(at.office, idOf(at.callers, username), asked)
    assert.ok(found.ok, JSON.stringify(found))
    return found.value
  }
  async function narrowed(wanted: ChronologyWanted): Promise<ChronologyFile> {
    const caller = idOf(at.callers, 'omar-siddiqui')
    const kept = await keepFilter(at.office, caller, id('jayden-crossley'), wanted)
    assert.ok(kept.ok, JSON.stringify(kept))
    return await read('omar-siddiqui', 'jayden-crossley', kept.value.filterId)
  }
  const titles = ({ lines }: ChronologyFile): string => lines.map(({ title }) => title).join('\n')

  it('builds itself: births, home, contact, enquiry, conference, plan, worker and every visit, oldest first', async () => {
    const file = await read('tom-ainscough', 'jayden-crossley')
    const days = file.lines.map(({ on }) => on)
    assert.deepEqual(days, days.toSorted())
    for (const wanted of [
      /^Jayden Crossley was born$/m,
      /^Noah Barlow, half-brother or half-sister, was born$/m,
      /^Lives at: 8 Bellmaker Street/m,
      /^Contact C-26-\d+$/m,
      /^Section 47 enquiry SE-26-\d+: decided$/m,
      /^Works with them: Omar Siddiqui$/m,
      /^Child protection visit CV-26-\d+$/m,
    ]) {
      assert.match(titles(file), wanted)
    }
    const conference = file.lines.find(({ title }) => title.startsWith('Initial child'))
    assert.ok(
      conference?.said.some(({ text }) => text === 'Began: Child protection plan, physical abuse'),
    )
    assert.ok(conference?.counted)
  })

  it('says when each was recorded, besides when it happened', async () => {
    const { lines } = await read('tom-ainscough', 'jayden-crossley')
    const referral = lines.find(({ title }) => /^Referral R-26-\d+$/.test(title))
    assert.equal(referral?.on, '2026-05-02')
    assert.match(referral.recordedAt ?? '', /^2026-05-05/)
  })

  it('has a line only of what the reader may read: the fact without the record it came from', async () => {
    const mine = await read('omar-siddiqui', 'jayden-crossley')
    assert.doesNotMatch(titles(mine), /Contact|Section 47 enquiry SE/)
    const conference = mine.lines.find(
      ({ title }) => title === 'Initial child protection conference held',
    )
    assert.ok(conference && conference.recordId === undefined)
  })

  it('of brothers and sisters together has each event once, and what is one child’s stays theirs', async () => {
    const [jayden, mia] = await Promise.all([
      read('omar-siddiqui', 'jayden-crossley'),
      read('omar-siddiqui', 'mia-crossley'),
    ])
    const both = await narrowed({ with: [id('mia-crossley')] })
    assert.deepEqual(
      both.people.map(({ forenames }) => forenames),
      ['Jayden', 'Mia'],
    )
    const keys = new Set([...jayden.lines, ...mia.lines].map(({ key }) => key))
    assert.equal(new Set(both.lines.map(({ key }) => key)).size, both.lines.length)
    assert.ok(both.lines.every(({ key }) => keys.has(key)))
    const review = both.lines.find(({ title }) => title.startsWith('Review child protection'))
    const said = new Map(review?.said.map(({ text, of }) => [text, of]))
    assert.deepEqual(said.get('The plan continues'), [id('jayden-crossley')])
    assert.deepEqual(review?.of, [id('jayden-crossley'), id('mia-crossley')])
  })

  it('is narrowed by kind, days, significance and words, and the address holds only a number', async () => {
    const all = await read('omar-siddiqui', 'jayden-crossley')
    const seen = await narrowed({ kinds: ['seen'], fromOn: '2026-06-10', toOn: '2026-07-31' })
    assert.deepEqual(
      seen.lines.map(({ on }) => on),
      ['2026-06-12', '2026-07-02', '2026-07-22'],
    )
    const grip = await narrowed({ words: 'GRIPPED hard' })
    assert.ok(grip.lines.length > 0 && grip.lines.length < all.lines.length)
    const significant = await narrowed({ significantOnly: true })
    assert.ok(significant.lines.every(({ counted }) => counted))
    assert.equal(significant.all, all.lines.length)
  })

  it('nobody else’s number narrows anything, and days in the wrong order are refused', async () => {
    const caller = idOf(at.callers, 'omar-siddiqui')
    const kept = await keepFilter(at.office, caller, id('jayden-crossley'), { kinds: ['seen'] })
    assert.ok(kept.ok)
    const others = await read('tom-ainscough', 'jayden-crossley', kept.value.filterId)
    assert.equal(others.lines.length, others.all)
    const wrong = await keepFilter(at.office, caller, id('jayden-crossley'), {
      fromOn: '2026-07-02',
      toOn: '2026-07-01',
    })
    assert.ok(!wrong.ok && wrong.refusal.kind === 'invalid')
    assert.match(wrong.refusal.problems[0]?.message ?? '', /would end before it begins/)
  })

  it('is marked by who works with the child: the line stays as it was, and the last word counts', async () => {
    const before = await read('omar-siddiqui', 'jayden-crossley')
    const line = before.lines.find(({ title }) => /^Core group/.test(title))
    assert.ok(line && !line.counted)
    const mark = {
      line: line.key,
      isSignificant: true,
      note: 'Shannon spoke first, for the first time.',
    }
    const marked = await markLine(
      at.office,
      idOf(at.callers, 'omar-siddiqui'),
      id('jayden-crossley'),
      mark,
    )
    assert.ok(marked.ok, JSON.stringify(marked))
    const now = (await read('omar-siddiqui', 'jayden-crossley')).lines.find(
      ({ key }) => key === line.key,
    )
    const { mark: said, ...told } = now ?? {}
    const was = { ...line, counted: true }
    assert.deepEqual([said?.by, said?.note, told], ['Omar Siddiqui', mark.note, was])
    const mia = await read('omar-siddiqui', 'mia-crossley')
    assert.ok(mia.lines.every((one) => one.mark === undefined))
  })

  it('is not marked by anybody else, nor a line that is not there, nor with a note without end', async () => {
    const { lines } = await read('omar-siddiqui', 'jayden-crossley')
    const line = lines.find(({ title }) => title.startsWith('Core group'))?.key ?? ''
    const marks = async () =>
      (await read('omar-siddiqui', 'jayden-crossley')).lines.flatMap(({ mark }) => mark ?? [])
    const before = await marks()
    const tried = async (username: string, key: string, note: string) =>
      await markLine(at.office, idOf(at.callers, username), id('jayden-crossley'), {
        ...{ line: key, isSignificant: false, note },
      })
    const others = await tried('tom-ainscough', line, '')
    assert.ok(!others.ok && others.refusal.kind === 'not-permitted')
    assert.match(others.refusal.message, /those who work with this person now.*Nothing was changed/)
    const nowhere = await tried('omar-siddiqui', 'record-999999', '')
    assert.ok(!nowhere.ok && nowhere.refusal.kind === 'not-found')
    const long = await tried('omar-siddiqui', line, 'x'.repeat(2001))
    assert.ok(!long.ok && long.refusal.kind === 'invalid')
    assert.match(long.refusal.problems[0]?.message ?? '', /What you wrote is still here/)
    assert.deepEqual(await marks(), before)
  })

  it('E13: shows no address that has to be hidden, though it was written down before', async () => {
    const caller = idOf(at.callers, 'omar-siddiqui')
    assert.ok((await hideAddress(at.office, caller, id('jayden-crossley'))).ok)
    const file = await read('omar-siddiqui', 'jayden-crossley')
    assert.match(titles(file), /^Lives at: address not shown: do not disclose$/m)
    assert.doesNotMatch(titles(file), /Bellmaker/)
    // Hiding it is no move: it is one line, not two.
    assert.equal(file.lines.filter(({ key }) => key.startsWith('home-')).length, 1)
  })
})
