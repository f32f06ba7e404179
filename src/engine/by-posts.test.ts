import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceOf } from '../practice-of.ts'
import { byPosts } from './by-posts.ts'
import type { HeldPost } from './permissions.ts'

const screener: HeldPost = { role: 'social-worker', teamId: 'mash-central', teamType: 'front-door' }

describe('what is the same for everyone who holds such posts', () => {
  it('is worked out once for them, and again for other posts, other teams and another practice', async () => {
    const practice = await practiceOf('lancashire')
    let times = 0
    const counted = byPosts((_, { posts }) => {
      times += 1
      return posts.length
    })
    assert.equal(counted(practice, { posts: [screener] }), 1)
    assert.equal(counted(practice, { posts: [{ ...screener }] }), 1)
    assert.equal(times, 1)
    assert.equal(counted(practice, { posts: [{ ...screener, teamId: 'mash-north' }] }), 1)
    assert.equal(counted(practice, { posts: [screener, screener] }), 2)
    assert.equal(counted({ ...practice }, { posts: [screener] }), 1)
    assert.equal(times, 4)
  })

  it('is told nothing of who holds them', async () => {
    const seen: unknown[] = []
    const told = byPosts((_, holder) => seen.push(Object.keys(holder)))
    told(await practiceOf('lancashire'), { posts: [screener], name: 'Joanne' } as never)
    assert.deepEqual(seen, [['posts']])
  })
})
