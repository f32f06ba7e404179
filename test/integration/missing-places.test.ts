import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readWatchList, type WatchListFile } from '../../src/cases/watching/read-watch-list.ts'
import { togetherCsv } from '../../src/web/pages/watching/together.ts'
import { addFact } from '../support/facts-added.ts'
import { idOf } from '../support/in-need.ts'
import { wentMissing } from '../support/missing-child.ts'
import { theRefusal } from '../support/missing-route.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted, handedIn } from '../support/protection.ts'

const days = { 'kian-duffy': '02', 'callum-rigg': '03', 'orla-oconnell-hughes': '04' } as const

describe('places and people that missing children name', () => {
  let at: TestOffice

  /** Gone for an evening, and the interview refused: what is known is written down all the same. */
  const named = async (
    word: keyof typeof days,
    placesAway: readonly object[],
    peopleAway: readonly object[] = [],
    returned = {},
  ): Promise<void> => {
    const day = `2026-03-${days[word]}`
    await wentMissing(at, word, { gone: `${day} 18:00`, back: `${day} 23:00`, returned })
    const id = await idOf(at, 'return-interview', word)
    const { escalationWhy, ...refusal } = theRefusal(at.caller('aidan-seddon').workerId)
    assert.ok(escalationWhy)
    const answers = {
      ...refusal,
      ...{ offeredAt: `${day} 23:05`, attempts: 'none', outcome: 'nothingMore' },
      ...{ sharedWith: [{ who: 'police', at: `${day} 23:06` }] },
      placesAway,
      peopleAway: peopleAway.length > 0 ? peopleAway : 'none',
    }
    granted(await handedIn(at, 'aidan-seddon', id, { answers: answers as never }))
  }
  const listFor = async (username: string): Promise<WatchListFile> =>
    granted(await readWatchList(at.office, at.caller(username), 'missing-panel'))

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
    const park = { name: 'The Friary Retail Park', kind: 'shop', postcode: 'PR1 8BU' }
    await named('kian-duffy', [park], [{ name: 'Jez', who: 'adult-of-concern' }], {
      ...{ foundBy: 'police', foundWhere: 'friary retail-park' },
      ...{ foundPlace: 'shop', foundPostcode: 'PR1 8BU' },
    })
    await named(
      'callum-rigg',
      [{ name: 'Friary Retail Park', kind: 'shop' }],
      [{ name: 'jez', who: 'friend' }],
    )
    await named('orla-oconnell-hughes', [
      { name: 'Friary Retail Park', kind: 'shop', postcode: 'PR1 8BU' },
      { name: 'Mere Lake', kind: 'park' },
    ])
  })
  after(() => at.close())

  it('are seen together however they were spelt, found there or said to have been', async () => {
    const [places, people] = (await listFor('lena-whittam')).together
    assert.deepEqual(
      places?.named.map(({ name, apart, children, times }) => ({ name, apart, children, times })),
      [{ name: 'Friary Retail Park', apart: 'PR1 8BU', children: 3, times: 3 }],
      'found there and named is one time; a place of one child alone is not on the list',
    )
    assert.deepEqual(
      people?.named.map(({ name, children }) => [name, children]),
      [['jez', 2]],
    )
    assert.deepEqual(
      people.named[0]?.said.map(({ code }) => code),
      ['friend', 'adult-of-concern'],
    )
  })

  it('name to the panel the children it may open', async () => {
    const [places] = (await listFor('lena-whittam')).together
    assert.equal(places?.named[0]?.theirs.length, 3)
  })

  it('name to a team manager only the children of their team, and count the others', async () => {
    const manager = 'sunita-rana'
    const [team] = at.caller(manager).posts
    assert.ok(team)
    const [place] = (await listFor(manager)).together[0]?.named ?? []
    assert.equal(place?.children, 3)
    assert.deepEqual(place.theirs, [], 'none of them is of that team')
    const one = granted(await readWatchList(at.office, at.caller(manager), 'missing-panel'))
    const [csv] = one.together.map((each) => togetherCsv(each, at.office.practice))
    assert.match(csv ?? '', /3 children, not yours to open/)
    assert.doesNotMatch(csv ?? '', /Duffy|Rigg|Hughes/)
    await addFact(at, 'kian-duffy', { kind: 'open-referral', from: '2026-03-02' })
    await at.office.store.transaction({ system: true }, (work) =>
      work.hot(
        'test-whose-team',
        `update dated_fact set team_id = $2 where subject_id = $1 and kind = 'open-referral'`,
        [at.person('kian-duffy'), team.teamId],
      ),
    )
    const [theirs] = (await listFor(manager)).together[0]?.named ?? []
    assert.deepEqual(
      theirs?.theirs.map(({ surname }) => surname),
      ['Duffy'],
    )
    assert.equal(theirs.children, 3)
  })

  it('leave a child out whose record is closed to the reader: neither counted nor named', async () => {
    await addFact(at, 'ewan-holt', {
      kind: 'place-away',
      from: '2026-03-04',
      detail: { name: 'Mere Lake', kind: 'park' },
    })
    const [places] = (await listFor('lena-whittam')).together
    assert.deepEqual(
      places?.named.map(({ name }) => name),
      ['Friary Retail Park'],
    )
  })
})
