import { query, type Work } from './database.ts'

/** What is said against a statement: of a record's answer, of a dated fact, or of who somebody is said to be. */
export interface StatementNote {
  readonly id: string
  readonly record_id: string | null
  readonly part_id: string | null
  readonly question: string | null
  readonly person_id: string | null
  readonly fact_id: string | null
  readonly fact_kind: string | null
  readonly field: string | null
  readonly kind: 'correction' | 'disagreement'
  /** Whose view it is. */
  readonly whose: 'child' | 'parent' | 'adult' | 'agency' | 'worker'
  readonly whose_name: string
  /** Their words. */
  readonly words: string
  readonly at: string
  /** The worker who wrote it down. */
  readonly by: string
  /** What we did about it, when and who did it; nothing yet. */
  readonly answer: string | null
  readonly answered_at: string | null
  readonly answered_by_name: string | null
}

export type NewStatementNote = Pick<
  StatementNote,
  'kind' | 'whose' | 'whose_name' | 'words' | 'record_id' | 'part_id' | 'question'
> &
  Pick<StatementNote, 'person_id' | 'fact_id' | 'field'>

/** Everything said against what these records say and what is said of these people, oldest first. */
export async function notesOn(
  work: Work,
  { recordIds = [], personIds = [] }: Partial<Record<'recordIds' | 'personIds', readonly string[]>>,
): Promise<readonly StatementNote[]> {
  if (recordIds.length + personIds.length === 0) return []
  return await work.hot<StatementNote>('notes-on', 'select * from notes_on($1, $2)', [
    recordIds,
    personIds,
  ])
}

/** Adds what somebody says against a statement. Returns its id. */
export async function addNoteOn(
  work: Work,
  note: NewStatementNote,
  recorded: { readonly at: string; readonly by: string },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('statement_note')
      .values({ ...note, at: recorded.at, by_worker: recorded.by })
      .returning('id'),
  )
  return id
}

/** Says what we did about it. What was said before stays in the history. */
export async function answerNoteOn(
  work: Work,
  noteId: string,
  answered: { readonly answer: string; readonly at: string; readonly by: string },
): Promise<void> {
  const { answer, at, by } = answered
  await work.all(
    query
      .updateTable('statement_note')
      .set({ answer, answered_at: at, answered_by: by })
      .where('id', '=', noteId),
  )
}

/** A record that answers were carried from, with what is said against it. */
export interface StatementsBehind {
  readonly record_id: string
  readonly reference: string
  readonly process: string
  /** The reference that each of its own carried answers came from. */
  readonly came_from: Readonly<Record<string, string>>
  readonly parts: readonly {
    readonly id: string
    readonly subject_id: string
    readonly came_from: Readonly<Record<string, string>>
  }[]
  readonly notes: readonly StatementNote[]
}

/** The records behind these references, and those behind them, whoever may read them: a statement is read with what is said against it. */
export async function statementsBehind(
  work: Work,
  references: readonly string[],
): Promise<readonly StatementsBehind[]> {
  if (references.length === 0) return []
  const rows = await work.hot<{ [Key in keyof StatementsBehind]: StatementsBehind[Key] }>(
    'statements-behind',
    'select * from statements_behind($1)',
    [references],
  )
  return rows.map((row) => ({ ...row, notes: row.notes.map(plain) }))
}

/** Its instants as they are read everywhere else. */
const plain = (note: StatementNote): StatementNote => ({
  ...note,
  at: note.at.replace('+00:00', 'Z'),
  answered_at: note.answered_at?.replace('+00:00', 'Z') ?? null,
})
