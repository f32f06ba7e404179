import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { ListQuestion } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { fits } from './carried.ts'
import { aKind } from './known.ts'
import { address } from './placed.ts'

/** Rows that go over into another record's list: both lists there, and each column fit to take what it takes. */
export function addedRowsFaults(
  { process, list, rowsOf, as = {}, saysWhence }: Extract<Effect, { effect: 'add-rows' }>,
  at: string,
  { questions }: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const here = questions[rowsOf]
  const receiving = practice.processes.get(process)
  const there = receiving?.questions[list]
  if (!receiving) return []
  if (here?.kind !== 'list') return [`${address(at, 'rowsOf', rowsOf)}: no such list`]
  if (there?.kind !== 'list') return [`${address(at, 'list', list)}: ${process} has no such list`]
  const whence = there.of[saysWhence]
  return [
    ...Object.entries(as).flatMap(([to, from]) => columnFaults({ here, there }, to, from, at)),
    ...(whence?.kind === 'text' || whence?.kind === 'long-text'
      ? []
      : [`${address(at, 'saysWhence', saysWhence)}: is no column for words`]),
  ]
}

function columnFaults(
  { here, there }: { readonly here: ListQuestion; readonly there: ListQuestion },
  to: string,
  from: string,
  at: string,
): readonly string[] {
  const [taken, taking] = [here.of[from], there.of[to]]
  const where = address(at, 'as', to)
  if (!taken) return [`${address(where, from)}: no such column`]
  if (!taking) return [`${where}: no such column there`]
  return fits(taken.kind, taking.kind)
    ? []
    : [`${where}: ${aKind(taken.kind)} does not answer ${aKind(taking.kind)}`]
}
