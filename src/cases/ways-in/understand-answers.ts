import { processOf, type Practice } from '../../engine/practice.ts'
import type { Value } from '../../engine/standpoint.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Column, RequestRow } from './file-columns.ts'
import { choiceMeant, instantWritten } from './written.ts'

/** Answers to the questions of a contact. */
export type Answers = Readonly<Record<string, Value>>

/** Which question each column answers. Words come back as they were written. */
const asked: Readonly<Partial<Record<Column, string>>> = {
  reference: 'externalReference',
  method: 'method',
  source_code: 'source',
  referrer_name: 'referrerName',
  referrer_role: 'referrerRole',
  referrer_agency: 'referrerAgency',
  referrer_email: 'referrerEmail',
  referrer_anonymous: 'referrerAnonymous',
  family_aware: 'familyAware',
  family_unaware_reason: 'familyUnawareReason',
  consent: 'consent',
  consent_reason: 'consentReason',
  other_children: 'otherChildrenAsGiven',
  parent_name: 'parentName',
  parent_relationship: 'parentRelationship',
  parent_has_pr: 'parentHasParentalResponsibility',
  immediate_danger: 'immediateDanger',
  called_999_at: 'called999At',
  police_log: 'policeLog',
  worries: 'worries',
  working_well: 'workingWell',
  presenting: 'presenting',
}

/**
 * The answers a row gives to a contact, whichever way it comes. A word outside a code list is kept as written
 * under "other"; one that fits no answer is left for a person, and stands in the row as sent.
 */
export function understandAnswers(
  row: RequestRow,
  practice: Practice,
  look: (what: string) => void,
): Answers {
  const { questions } = processOf(practice, 'contact')
  const answers: Record<string, Value> = {}
  for (const [column, id] of Object.entries(asked) as [Column, string][]) {
    const question = questions[id]
    if (!question) throw new Error(`The contact does not ask ${id}`)
    const written = row[column] ?? ''
    if (written.trim() !== '') Object.assign(answers, answer(id, question, written))
  }
  return answers

  function answer(id: string, question: Question, written: string): Answers {
    switch (question.kind) {
      case 'text':
      case 'long-text':
        return { [id]: written }
      case 'instant': {
        const at = instantWritten(written)
        if (at === undefined) look(`“${written}” is not a date and time: ${question.text}`)
        return at === undefined ? {} : { [id]: at }
      }
      case 'choices':
      case 'choice':
        return chosen(id, question, written)
      case 'yes-no': {
        const value = choiceMeant(practice, question, written)
        if (value === undefined) look(`“${written}” is not an answer we know: ${question.text}`)
        return value === undefined ? {} : { [id]: value }
      }
      case 'date':
      case 'list':
      case 'number':
      case 'team':
      case 'worker':
      case 'entry':
        throw new Error(`A partner’s file has no column for ${id}`)
    }
  }

  function chosen(id: string, question: Choosing, written: string): Answers {
    const words = question.kind === 'choices' ? written.split(';') : [written]
    const given = words.filter((word) => word.trim() !== '')
    const unknown = given.filter((word) => choiceMeant(practice, question, word) === undefined)
    const kept = question.otherAs
    for (const word of unknown) {
      look(
        kept
          ? `“${word.trim()}” is not on our list, and is kept as written under “Other”: ${question.text}`
          : `“${word.trim()}” is not an answer we know: ${question.text}`,
      )
    }
    const codes = given
      .map((word) => choiceMeant(practice, question, word) ?? (kept ? 'other' : undefined))
      .filter((code) => code !== undefined)
    const [first] = codes
    if (first === undefined) return {}
    return {
      [id]: question.kind === 'choices' ? [...new Set(codes)] : first,
      ...(kept && unknown.length > 0 ? { [kept]: unknown.join(';') } : {}),
    }
  }
}

type Choosing = Extract<Question, { kind: 'choice' | 'choices' }>
