// Merges two people and takes them apart again, over and over, until it is killed: `node merge-until-killed.ts URL KEPT MERGED`.
import { confirmMerge } from '../../src/cases/people/merging/confirm-merge.ts'
import { proposeMerge } from '../../src/cases/people/merging/propose-merge.ts'
import { undoMerge } from '../../src/cases/people/merging/undo-merge.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { currentWorkers } from '../../src/store/workers.ts'
import type { Caller } from '../../src/engine/permissions.ts'

const [, , url = '', keptId = '', mergedId = ''] = process.argv
const at = '2026-05-26T13:00:00Z'
const office = officeOver(await practiceOf('lancashire'), url, clockAt(at), () => undefined)
const workers = await office.store.transaction({ system: true }, (work) => currentWorkers(work, at))

function caller(username: string): Caller {
  const worker = workers.find((one) => one.username === username)
  if (!worker) throw new Error(`Nobody signs in as ${username}`)
  return { workerId: worker.id, name: worker.name, posts: worker.posts }
}

const wanted = {
  ...{ keptId, mergedId, reason: 'Again.' },
  chosen: { forenames: 'merged', surname: 'merged', birth: 'kept', home: 'merged' },
}
for (;;) {
  const proposed = await proposeMerge(office, caller('chloe-fenwick'), wanted)
  if (!proposed.ok) throw new Error(proposed.refusal.message)
  const { mergeId } = proposed.value
  const confirmed = await confirmMerge(office, caller('sam-patel'), mergeId)
  if (!confirmed.ok) throw new Error(confirmed.refusal.message)
  process.stdout.write('merged\n')
  const undone = await undoMerge(office, caller('sam-patel'), mergeId, 'Again.')
  if (!undone.ok) throw new Error(undone.refusal.message)
  process.stdout.write('undone\n')
}
