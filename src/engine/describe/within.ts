import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'

/** What it takes to say a condition: the questions it may name, and whom they are about. */
export interface SaidOf {
  readonly definition: Pick<ProcessDefinition, 'about' | 'questions'>
  readonly practice: Practice
}

/** A process with the practice it stands in: what it takes to say any part of it in words. */
export interface InPractice {
  readonly definition: ProcessDefinition
  readonly practice: Practice
}

/** The wording of a question, as it is asked. */
export const askedAs = (question: string, { definition }: SaidOf): string =>
  `“${definition.questions[question]?.text ?? question}”`

/** What a process is called, and whether it is written yet. */
export interface ProcessName {
  readonly id: string
  readonly title: string
  readonly isWritten: boolean
}

/** A process that something opens; one that is not written yet goes by the name it will have. */
export function processName(id: string, practice: Practice): ProcessName {
  const written = practice.processes.get(id)
  const title = written?.title ?? practice.catalogue.notYetDefined[id]?.title ?? id
  return { id, title, isWritten: written !== undefined }
}
