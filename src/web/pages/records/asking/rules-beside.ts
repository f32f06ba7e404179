import type { EntryLine } from '../../../../cases/returns/at-entry/entry-lines.ts'
import { listInWords } from '../../../../engine/words.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { ReturnRule } from '../../../parts/return-rules.ts'
import { firstNameOf } from '../people-words.ts'
import type { Part, Shown } from '../record.ts'

/** What the returns say of a question of the record, or of one child in it; a rule that several children break is said once. */
export function rulesBeside(
  shown: Pick<Shown, 'file' | 'lines'>,
  question: QuestionId,
  part: Part | undefined,
): readonly ReturnRule[] {
  const beside = (shown.lines ?? []).filter(
    (line) =>
      line.questions.includes(question) && (part === undefined || line.partId === part.row.id),
  )
  return onceEach(shown, beside, part === undefined && shown.file.parts.length > 1)
}

/** What the returns say of who the children are, which no question of the record asks. */
export const rulesOfWho = ({ lines = [] }: Pick<Shown, 'lines'>): readonly EntryLine[] =>
  lines.filter(({ questions, columns }) => questions.length === 0 && columns.length > 0)

function onceEach(
  { file }: Pick<Shown, 'file'>,
  lines: readonly EntryLine[],
  saysWhose: boolean,
): readonly ReturnRule[] {
  const byRule = Map.groupBy(lines, ({ id, of }) => `${id} ${of}`)
  return [...byRule.values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const ids = those.map(({ partId }) => partId)
    const names = file.parts.filter(({ row }) => ids.includes(row.id)).map(({ person }) => person)
    const whose = saysWhose ? listInWords(names.map(firstNameOf)) : undefined
    return [{ ...first, whose }]
  })
}
