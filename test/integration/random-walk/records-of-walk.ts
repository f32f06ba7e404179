import { act, type Act } from '../../../src/cases/act.ts'
import { done } from '../../../src/engine/refusal.ts'
import { Fault, type Walk } from './walk.ts'

/** A record about anybody of the family, as far as what to do next depends on it. */
export interface RecordOfWalk {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly stage: string
  readonly ended_at: string | null
}

/** Everybody of the family. */
export const familyOf = ({ children, mother }: Walk): readonly string[] =>
  mother === undefined ? children : [...children, mother]

/** Reads what the office holds, as nobody in particular. */
export async function asSystem<Value>(
  { at }: Walk,
  look: (request: Act) => Promise<Value>,
): Promise<Value> {
  const request = { action: 'look-at-walk', reads: true }
  const looked = await act(at.office, 'system', request, async (asked) => done(await look(asked)))
  if (!looked.ok) throw new Fault(looked.refusal.message)
  return looked.value
}

/** Every record about the family, oldest first, and those about nobody with what they opened. */
export async function recordsOf(walk: Walk): Promise<readonly RecordOfWalk[]> {
  return await asSystem(walk, ({ work }) =>
    work.hot<RecordOfWalk & Record<string, unknown>>(
      'records-of-walk',
      `select id, process, reference, stage, ended_at from record
       where id in (select record_id from record_part where subject_id = any($1::bigint[]))
         or id = any($2::bigint[]) or opened_by_record = any($2::bigint[])
       order by id`,
      [familyOf(walk), walk.aboutNobody],
    ),
  )
}
