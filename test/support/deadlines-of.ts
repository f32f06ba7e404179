import { pack } from '../../authorities/lancashire/pack.ts'
import { clockMoves } from '../../src/engine/clocks.ts'
import { countedFrom } from '../../src/engine/counted-from.ts'
import type { RecordView } from '../../src/engine/standpoint.ts'
import { deadlinesFrom, timescaleContext } from '../../src/engine/timescales.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'

const timescales = timescaleContext(pack)

/**
 * The deadlines a record about one child wants, given everything that is so of it: the clock, the day it counts
 * from, the day it is due (by law where the authority has no time of its own) and the day it was met.
 */
export function deadlinesOf(definition: ProcessDefinition, record: RecordView): readonly string[] {
  const [part] = record.parts
  const from = part ? { record, part } : { record }
  return clockMoves(definition, record, {}, []).flatMap((move) => {
    if (move.move !== 'start') return []
    const { judge, context } = countedFrom(move.from, from, timescales)
    const { local, statutory } = deadlinesFrom(move.clock, move.from, context, judge)
    const due = local ?? statutory
    if (!due) return []
    const met = move.metAt ? `, met ${move.metAt}` : ''
    return [`${move.clock.id} from ${move.from} due ${due.on}${met}`]
  })
}
