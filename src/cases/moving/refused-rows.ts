import { csvOf } from '../../engine/csv.ts'
import { done } from '../../engine/refusal.ts'
import { refusalsAfter, type RefusedRow } from '../../store/moving.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** The refused rows of a run as CSV: file, row, column, what is wrong, and the row itself. */
export async function* refusedRows(office: Office, runId: string): AsyncGenerator<string> {
  yield csvOf([['file', 'row', 'column', 'what is wrong', 'the row as it came']])
  let after = { name: '', line: 0 }
  for (;;) {
    const next = await act(
      office,
      'system',
      { action: 'read-refused-rows', reads: true },
      async ({ work }) => done(await refusalsAfter(work, runId, after)),
    )
    if (!next.ok || next.value.length === 0) return
    yield csvOf(next.value.map(cellsOf))
    const last = next.value.at(-1)
    if (last) after = { name: last.name, line: last.line }
  }
}

const cellsOf = ({ name, line, at_column: column, because, content }: RefusedRow) => [
  ...[`${name}.csv`, line, column, because, JSON.stringify(content)],
]
