import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import pg from 'pg'
import { boardFeed, type BoardFeed } from '../../src/board-feed.ts'
import { boardChannel, type BoardNews } from '../../src/cases/records/tell-boards.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('what open boards hear', () => {
  let at: TestOffice
  let owner: pg.Client
  let feed: BoardFeed
  let heard: BoardNews[]
  let next: (news: BoardNews) => void

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await at.close()
  })
  beforeEach(async () => {
    feed = await boardFeed(at.office.store)
    heard = []
    next = () => undefined
    feed.onChange((news) => {
      heard.push(news)
      next(news)
    })
  })
  afterEach(async () => {
    await feed.stop()
  })

  const until = async (wanted: BoardNews, after: () => Promise<unknown>): Promise<void> => {
    const there = new Promise<void>((resolve) => {
      next = (news) => {
        if (JSON.stringify(news) === JSON.stringify(wanted)) resolve()
      }
    })
    await after()
    await there
  }
  const tell = async (process: string): Promise<unknown> =>
    await owner.query('select pg_notify($1, $2)', [boardChannel, process])
  const loseTheConnection = async (): Promise<void> => {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen %'`,
    )
    assert.equal(rowCount, 1)
  }

  it('is what any process tells, by name', async () => {
    await until({ changed: 'contact' }, () => tell('contact'))
  })

  it('is that nothing is heard while the connection is lost, then that anything may have changed, then all again', async () => {
    await until('in hearing again', async () => {
      await loseTheConnection()
      await tell('contact')
    })
    await until({ changed: 'child-and-family-assessment' }, () =>
      tell('child-and-family-assessment'),
    )
    assert.deepEqual(heard, [
      'out of hearing',
      'in hearing again',
      { changed: 'child-and-family-assessment' },
    ])
  })

  it('ends at once when it is stopped while the connection is lost', async () => {
    await until('out of hearing', loseTheConnection)
    await feed.stop()
    assert.deepEqual(heard, ['out of hearing'])
  })
})
