import { questionIn } from '../../../cases/records/outcome-question.ts'
import type { GivenAnswer } from '../../../cases/records/save-answers.ts'
import { parseAnswer } from '../../../engine/answers.ts'
import type { Value } from '../../../engine/standpoint.ts'
import { answerInWords } from '../../../engine/summary.ts'
import { firstNameOf } from '../records/people-words.ts'
import { namesFor, type Shown } from '../records/record.ts'

/** One question that was answered on the phone: in words, what was written there and what the record says now. */
export interface BothVersions {
  readonly question: string
  readonly partId?: string | undefined
  readonly text: string
  readonly yours: string
  readonly says: string
}

/** What was written on the phone beside what the record says, for whoever has to decide what becomes of it. */
export function bothVersions(shown: Shown, given: readonly GivenAnswer[]): readonly BothVersions[] {
  const { file, web } = shown
  const { practice } = web.office
  const names = namesFor(shown)
  return given.flatMap(({ question: id, partId, raw }) => {
    const question = questionIn(file.definition, id)
    if (!question) return []
    const part = file.parts.find((one) => one.row.id === partId)
    const stored = (part?.row ?? file.row).answers[id]
    const parsed = parseAnswer(question, raw, { practice, now: file.now })
    const inWords = (value: Value): string => answerInWords(question, value, practice, names)
    return [
      {
        question: id,
        partId,
        text:
          part && file.parts.length > 1
            ? `${question.text} (${firstNameOf(part.person)})`
            : question.text,
        yours: parsed.is === 'value' ? inWords(parsed.value) : typeof raw === 'string' ? raw : '',
        says: stored ? inWords(stored.value as Value) : '',
      },
    ]
  })
}
