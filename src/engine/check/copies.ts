import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { fits } from './carried.ts'
import { aKind, isWorkedOut, unknownFact, unknownProcess } from './known.ts'
import { address } from './placed.ts'

/** First answers that are copied forward: from a question or a fact there is, to one of the same kind. */
export function checkCopies(definition: ProcessDefinition, practice: Practice): readonly string[] {
  return Object.entries(definition.copies ?? {}).flatMap(([id, copied]) => {
    const at = address(definition.id, 'copies', id)
    const asked = definition.questions[id]
    if (!asked) return [`${at}: no such question`]
    if (copied === undefined) return []
    if (isWorkedOut(asked)) return [`${at}: is worked out, and not copied`]
    if ('fact' in copied) {
      const isDay = copied.detail === undefined
      return [
        ...unknownFact(copied.fact, at, practice),
        ...(isDay && asked.kind !== 'date'
          ? [`${at}: a date does not answer ${aKind(asked.kind)}`]
          : []),
      ]
    }
    const from = practice.processes.get(copied.process)
    if (!from) return unknownProcess(copied.process, at, practice)
    const source = from.questions[copied.answer]
    if (!source) return [`${address(at, copied.answer)}: ${from.id} has no such question`]
    return fits(source.kind, asked.kind)
      ? []
      : [
          `${address(at, copied.answer)}: ${aKind(source.kind)} does not answer ${aKind(asked.kind)}`,
        ]
  })
}
