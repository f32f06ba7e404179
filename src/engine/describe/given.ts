import type { Copied } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { clause } from './clause.ts'
import { detailName, factTitle } from './fact-words.ts'
import { askedAs, processName, type InPractice } from './within.ts'

/** What somebody is told as they write, and when. */
export interface PromptDescription {
  readonly says: string
  readonly when: string
}

/** A first answer that is copied forward, and where from. */
export interface CopyDescription {
  readonly question: string
  readonly from: string
}

/** What the process tells whoever writes, worked out from what is known. */
export const promptsOf = (within: InPractice): readonly PromptDescription[] =>
  (within.definition.prompts ?? []).map(({ says, when }) => ({ says, when: clause(when, within) }))

/** What is there already when one is begun about a child, each with where it came from. */
export const copiesOf = (within: InPractice): readonly CopyDescription[] =>
  Object.entries(within.definition.copies ?? {}).flatMap(([id, copied]) =>
    copied ? [{ question: askedAs(id, within), from: copiedFrom(copied, within.practice) }] : [],
  )

function copiedFrom(copied: Copied, practice: Practice): string {
  if ('fact' in copied) {
    const fact = factTitle(copied.fact, practice)
    return copied.detail === undefined
      ? `the day it began: ${fact}`
      : `${detailName(copied.detail)} of: ${fact}`
  }
  const { title } = processName(copied.process, practice)
  const asked = practice.processes.get(copied.process)?.questions[copied.answer]?.text
  return `the child’s latest ${title}${asked === undefined ? '' : `: “${asked}”`}`
}

/** Sentences on what it is besides a record: a meeting with its papers, a plan with a version for the family. */
export function papersOf(within: InPractice): readonly string[] {
  const { definition, practice } = within
  const { meeting, plan } = definition
  return [
    ...(meeting
      ? [
          `It is a meeting: its invitations, calendar file and minutes are drawn from ${askedAs(meeting.plannedFor, within)}, ${askedAs(meeting.people, within)} and ${askedAs(meeting.actions, within)}.`,
        ]
      : []),
    ...(plan
      ? [
          `It is a plan, in force while the child has: ${factTitle(plan.fact, practice).toLowerCase()}. Its steps (${askedAs(plan.steps, within)}) are shown beside last time.`,
          `Its version for the family says: ${plan.forTheFamily.map((id) => askedAs(id, within)).join('; ')}.`,
        ]
      : []),
  ]
}
