import { questionIn } from '../../cases/records/outcome-question.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import { doneInWords, whoseInWords, writtenInWords } from '../parts/said-against.ts'
import { firstNameOf } from '../pages/records/people-words.ts'
import type { Shown } from '../pages/records/record.ts'
import type { PaperBlock } from './paper.ts'
import { isForEverybody } from './said.ts'

/**
 * What people say against what a document quotes, in their words, with what was done about it. What is said against
 * something that the document keeps back is kept back with it. Only of these questions, where they are given.
 */
export function saidAgainstIt(
  { file }: Pick<Shown, 'file'>,
  only?: readonly QuestionId[],
): readonly PaperBlock[] {
  const notes = file.notes.flatMap((note) => {
    const id = note.askedIn.question
    const question = questionIn(file.definition, id)
    if (!question || !isForEverybody(question) || (only && !only.includes(id))) return []
    const part = file.parts.find((one) => one.row.id === note.askedIn.partId)
    return [{ note, asked: `${question.text}${part ? `: ${firstNameOf(part.person)}` : ''}` }]
  })
  if (notes.length === 0) return []
  return [
    { is: 'heading', text: 'What people say is wrong, or do not agree with' },
    ...notes.flatMap(({ note, asked }): readonly PaperBlock[] => [
      { is: 'subheading', text: asked },
      { is: 'text', text: `${whoseInWords(note)}: “${note.words}”` },
      { is: 'text', text: `What we did: ${doneInWords(note)}` },
      { is: 'quiet', text: writtenInWords(note) },
    ]),
  ]
}
