import type { WorkerRow } from '../../store/workers.ts'

const lineOf = ['practice-manager', 'team-manager', 'senior-manager', 'director'] as const

/**
 * Who of a team can take what somebody holds in it. Whoever manages the team comes first: with nobody else named, it is
 * theirs (handbook E21).
 */
export function takersIn(teamId: string, workers: readonly WorkerRow[]): WorkerRow[] {
  const rank = (worker: WorkerRow): number => {
    const roles = worker.posts.filter((post) => post.teamId === teamId).map((post) => post.role)
    const at = lineOf.findIndex((role) => roles.includes(role))
    return at === -1 ? lineOf.length : at
  }
  return workers
    .filter((worker) => worker.posts.some((post) => post.teamId === teamId))
    .sort((one, other) => rank(one) - rank(other))
}
