import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askingFor } from '../../src/cases/act.ts'
import { forgetApplications } from '../../src/cases/careers/forget-applications.ts'
import { readNews, readNewsItem } from '../../src/cases/directory/news.ts'
import { sendUpdates, sendUpdatesLinks } from '../../src/cases/updates/send-updates.ts'
import {
  askForUpdates,
  confirmUpdates,
  readUpdatesLink,
  stopUpdates,
} from '../../src/cases/updates/subscribe.ts'
import type { Letter } from '../../src/outside/post.ts'
import { recruiting, said, type Answers } from '../support/careers.ts'
import { everyRow } from '../support/every-row.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const site = 'https://help.example'

describe('news by e-mail', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>
  let sent: Letter[] = []
  let refusing = ''
  const post = {
    async send(letter: Letter) {
      await Promise.resolve()
      if (letter.to === refusing) throw new Error('not taken')
      sent.push(letter)
    },
  }

  const ask = async (email: string, about: readonly string[] = [], agreed = true) =>
    said(
      await askForUpdates(at.office, {
        ...{ topic: 'news', name: '', email, about, localities: [], agreed },
      }),
    )
  const tokenIn = (letter: Letter | undefined): string =>
    /\/(?:confirm|stop)\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
  /** Sends the links that wait, and returns the token of the last. */
  const link = async (): Promise<string> => {
    await sendUpdatesLinks(at.office, { post, site })
    return tokenIn(sent.at(-1))
  }
  const tell = async (): Promise<readonly Letter[]> => {
    sent = []
    const told = await sendUpdates(at.office, post, site)
    assert.ok(told.ok)
    return sent
  }
  const publish = async (name: string, more: Answers = {}): Promise<string> => {
    const { entryId } = await by.wholly(
      at.caller('leah-brindle'),
      'local-news',
      { name },
      {
        ...{ shownOn: '2026-03-26', until: '2026-04-30', offers: ['short-breaks'] },
        ...{ words: 'There is a new club.\n\nIt is on Mondays.', outcome: 'published', ...more },
      },
    )
    return entryId
  }
  /** The tables in which a text stands. */
  const holds = async (text: string): Promise<readonly string[]> =>
    Object.entries(await everyRow(at.url))
      .filter(([, rows]) => rows.some((row) => row.includes(text)))
      .map(([table]) => table)

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    by = recruiting(at)
  })
  after(async () => {
    await at.close()
  })

  it('is shown to everybody from its day to its last, and written by the editors alone', async () => {
    const id = await publish('A new club on Mondays')
    const news = await readNews(at.office)
    assert.ok(news.ok)
    assert.deepEqual(
      news.value.map(({ title, paragraphs }) => [title, paragraphs.length]),
      [['A new club on Mondays', 2]],
    )
    const other = await by.begin(at.caller('nina-forshaw'), 'local-news', { name: 'Not theirs' })
    assert.ok(!other.ok)
    at.clock.moveTo('2026-05-01T09:00:00Z')
    const over = await readNewsItem(at.office, id)
    assert.ok(!over.ok && over.refusal.kind === 'not-found')
    at.clock.moveTo('2026-03-26T16:00:00Z')
    const begun = await by.begin(at.caller('leah-brindle'), 'local-news', { name: 'Backwards' })
    assert.ok(begun.ok)
    const backwards = { shownOn: '2026-03-26', until: '2026-03-01', offers: ['youth'], words: 'x' }
    await by.write(
      begun.value.id,
      { ...backwards, outcome: 'published' },
      at.caller('leah-brindle'),
    )
    assert.match(
      await by.handIn(begun.value.id, at.caller('leah-brindle')),
      /would be taken away before it is shown/,
    )
    const shown = await readNews(at.office)
    assert.ok(shown.ok && shown.value.length === 1, 'nothing was published')
  })

  it('is asked for with an address and a yes, and with nothing else', async () => {
    assert.match(await ask('ada@example.com', [], false), /Say that we may write to you/)
    assert.match(await ask('ada.example.com'), /Enter an e-mail address/)
    assert.match(await ask(`${'a'.repeat(200)}@example.com`), /at most 200 letters/)
    assert.deepEqual(await holds('example.com'), [], 'nothing was kept')
  })

  it('goes to nobody who did not follow the link that was sent to them', async () => {
    assert.equal(await ask('ada@example.com', ['short-breaks', 'no-such-offer']), 'done')
    const token = await link()
    assert.equal(sent.length, 1)
    assert.match(sent[0]?.text ?? '', /If it was not you, do nothing/)
    await publish('A second club')
    assert.deepEqual(await tell(), [])
    assert.ok((await readUpdatesLink(at.office, token)).ok)
    assert.deepEqual(await tell(), [], 'reading the page says yes to nothing')
    assert.equal(said(await confirmUpdates(at.office, token)), 'done')
    assert.equal(said(await confirmUpdates(at.office, token)), 'done', 'twice is once')
    const letters = await tell()
    assert.equal(letters.length, 1)
    assert.match(letters[0]?.text ?? '', /A second club\nhttps:\/\/help\.example\/news\/\d+/)
    assert.doesNotMatch(letters[0]?.text ?? '', /ada@/)
    assert.deepEqual(await tell(), [], 'nobody is told twice')
    await publish('For young carers', { offers: ['young-carers'] })
    assert.deepEqual(await tell(), [], 'they asked for short breaks')
  })

  it('sends three links a day at most to an address that somebody types in', async () => {
    for (let n = 0; n < 6; n += 1) assert.equal(await ask('mean@example.com'), 'done')
    sent = []
    await link()
    assert.equal(sent.length, 3)
  })

  it('keeps nobody waiting for one whom the post does not take', async () => {
    assert.equal(await ask('beth@example.com', ['young-carers']), 'done')
    await confirmUpdates(at.office, await link())
    await publish('A trip for young carers', { offers: ['young-carers', 'short-breaks'] })
    refusing = 'ada@example.com'
    sent = []
    await assert.rejects(sendUpdates(at.office, post, site), /1 of 2 e-mails were not taken/)
    assert.deepEqual(
      sent.map(({ to }) => to),
      ['beth@example.com'],
    )
    refusing = ''
    assert.deepEqual(
      (await tell()).map(({ to }) => to),
      ['ada@example.com'],
      'tried again with whom it failed for, and with nobody else',
    )
  })

  it('is stopped without a sign-in, and forgets who it was', async () => {
    const [letter] = sent
    assert.ok((await holds('ada@example.com')).includes('subscription'))
    assert.equal(said(await stopUpdates(at.office, tokenIn(letter))), 'done')
    assert.deepEqual(await holds('ada@example.com'), [])
    assert.equal(said(await stopUpdates(at.office, tokenIn(letter))), 'done', 'twice is once')
    for (const wrong of ['x', 'x'.repeat(32), '\0'.repeat(32)]) {
      assert.ok((await stopUpdates(at.office, wrong)).ok)
      const not = await confirmUpdates(at.office, wrong)
      assert.match(said(not), /not in use[^]*nothing was changed/)
    }
    await publish('After she stopped')
    assert.ok((await tell()).every(({ to }) => to !== 'ada@example.com'))
  })

  it('forgets in a week whoever did not say yes', async () => {
    assert.ok((await holds('mean@example.com')).length > 0)
    at.clock.moveTo('2026-04-04T09:00:00Z')
    await forgetApplications(at.office)
    assert.deepEqual(await holds('mean@example.com'), [])
    assert.ok((await holds('beth@example.com')).length > 0)
  })

  it('is a list that no worker reads', async () => {
    for (const username of ['leah-brindle', 'nina-forshaw', 'ingrid-lomas']) {
      const asking = askingFor(at.office.practice, at.caller(username))
      const rows = await at.office.store.transaction(asking, (work) =>
        work.hot('peek', 'select * from subscription', []),
      )
      assert.deepEqual(rows, [])
    }
  })
})
