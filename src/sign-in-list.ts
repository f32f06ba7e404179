import type { Practice } from './engine/practice.ts'
import type { Cast, CastWorker } from './practice/vocabulary/cast.ts'

/** A line for the first worker of each post in each kind of team: enough to try everything. */
export function signInList(cast: Cast, practice: Practice): readonly string[] {
  const lines = new Map<string, string>()
  for (const worker of cast.workers) {
    const post = postOf(worker, practice)
    if (!lines.has(post.kind))
      lines.set(post.kind, `  ${worker.id.padEnd(21)} ${worker.name}, ${post.words}`)
  }
  return [...lines.values()]
}

function postOf(worker: CastWorker, practice: Practice): { kind: string; words: string } {
  const [first] = worker.posts
  const team = practice.pack.teams.find((one) => one.id === first?.team)
  const role = (first && practice.roles.get(first.role)?.title) ?? 'no post'
  return {
    kind: `${role} ${worker.agency ?? team?.type ?? ''}`,
    words: team ? `${role.toLowerCase()}, ${team.name}` : role,
  }
}
