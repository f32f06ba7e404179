import { createHash } from 'node:crypto'
import { done } from '../../engine/refusal.ts'
import {
  acceptedRow,
  addChange,
  addRow,
  holdReference,
  rowAt,
  type Figures,
  type IntakeRow,
} from '../../store/intake.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { said, type RequestRow } from './file-columns.ts'
import { figuresOf } from './figures.ts'
import { makeContact } from './make-contact.ts'
import type { NumberedRow } from './read-rows.ts'
import { alreadyReceived } from './row-refusals.ts'
import { understandRow } from './understand-row.ts'

/** What became of one row of a file. */
export interface RowOutcome {
  readonly line: number
  readonly reference: string
  readonly row: RequestRow
  readonly result: IntakeRow['result']
  /** Why it was refused, or why it made nothing. */
  readonly reason: string
  /** Of the contact it made, or that its reference made before; a refused row has none. */
  readonly figures: Figures | null
  readonly recordId: string | null
  /** It came before with other content: both are kept for a person to look at. */
  readonly changed: boolean
  readonly lookAt: readonly string[]
}

/**
 * Receives one row of a file, in a transaction of its own. A reference that was accepted makes nothing twice,
 * whoever sends it at the same time; a refused one may come again. A row of this file that was received before
 * it was stopped keeps what became of it.
 */
export async function receiveRow(
  office: Office,
  fileId: string,
  { line, row }: NumberedRow,
): Promise<RowOutcome> {
  const contentHash = hashOf(row)
  const knownBy = knownByOf(row, contentHash)
  const result = await act<RowOutcome>(office, 'system', { action: 'receive-row' }, async (on) => {
    const { work, now } = on
    await holdReference(work, knownBy)
    const before = await rowAt(work, fileId, line)
    const first = await acceptedRow(work, knownBy)
    const changed = first !== undefined && !first.content_hash.equals(contentHash)
    if (before) return done(outcomeOf(before, before.result === 'already received' && changed))
    const became = first ? again(on, first) : await received(on, row)
    if (first && changed) await addChange(work, { rowId: first.id, content: row, at: now })
    const kept = {
      ...{ file_id: fileId, line, reference: row.reference ?? '', known_by: knownBy },
      ...{ content: row, content_hash: contentHash, received_at: now },
      ...became,
    }
    await addRow(work, kept)
    on.noted({ file: fileId, line, result: became.result })
    return done(outcomeOf(kept, changed))
  })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

type Became = Pick<IntakeRow, 'result' | 'reason' | 'record_id' | 'figures' | 'look_at'>

function again(on: Act, { record_id, figures }: IntakeRow): Became {
  if (record_id !== null) on.touched(record_id)
  return { result: 'already received', reason: alreadyReceived, record_id, figures, look_at: [] }
}

async function received(on: Act, row: RequestRow): Promise<Became> {
  const understood = understandRow(row, on.practice)
  if (understood.is === 'refused') {
    const { reason } = understood
    return { result: 'refused', reason, record_id: null, figures: null, look_at: [] }
  }
  const { request } = understood
  const { started, lookAt } = await makeContact(on, {
    ...request,
    wayIn: 'file',
    parents: request.parent ? [request.parent] : [],
    externalReference: said(row, 'reference').slice(0, 200),
  })
  return {
    result: 'accepted',
    reason: '',
    record_id: started.id,
    figures: await figuresOf(on, started.id),
    look_at: [...new Set([...request.lookAt, ...lookAt])],
  }
}

export function outcomeOf(kept: Omit<IntakeRow, 'id'>, changed: boolean): RowOutcome {
  const { line, reference, content, result, reason, figures, record_id, look_at } = kept
  return {
    ...{ line, reference, row: content, result, reason, figures, changed },
    ...{ recordId: record_id, lookAt: look_at },
  }
}

/** The same words sent from another machine are the same content, so line ends do not count. */
function hashOf(row: RequestRow): Buffer {
  const cells = Object.entries(row)
    .map(([column, text]) => [column, text.replaceAll('\r\n', '\n')] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(cells)).digest()
}

/** A reference too long to be looked for, or none at all, is known by a hash. */
function knownByOf(row: RequestRow, contentHash: Buffer): string {
  const reference = said(row, 'reference')
  if (reference === '') return `content ${contentHash.toString('hex')}`
  if (reference.length <= 200) return reference
  return `reference ${createHash('sha256').update(reference).digest('hex')}`
}
