import type { HeldPost, Holder } from './permissions.ts'
import type { Practice } from './practice.ts'

const inShort = new WeakMap<readonly HeldPost[], string>()

function postsInShort(posts: readonly HeldPost[]): string {
  const known = inShort.get(posts)
  if (known !== undefined) return known
  const text = posts.map((held) => `${held.role} ${held.teamId} ${held.teamType}`).join()
  inShort.set(posts, text)
  return text
}

/** Works something out once for everyone who holds such posts: it goes through every process, and every page asks it. */
export function byPosts<Value>(
  workOut: (practice: Practice, holder: Holder) => Value,
): (practice: Practice, holder: Holder) => Value {
  const known = new WeakMap<Practice, Map<string, Value>>()
  return (practice, holder) => {
    const ofPractice = known.get(practice) ?? new Map<string, Value>()
    known.set(practice, ofPractice)
    const key = postsInShort(holder.posts)
    const found = ofPractice.get(key) ?? workOut(practice, { posts: holder.posts })
    ofPractice.set(key, found)
    return found
  }
}
