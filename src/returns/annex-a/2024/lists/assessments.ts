import { dateOf } from '../../../../engine/temporal.ts'
import type { DateText } from '../../../../practice/vocabulary/identifiers.ts'
import type { PartRead } from '../../../../store/return-reading.ts'
import { answerOf, partsOf, signedOn, touches, yesNoUnknown, yesOrNo } from '../as-of.ts'
import { childId, disability, heldNow, whoTheyAre } from '../child-columns.ts'
import { assessment } from '../fields.ts'
import { defineList, type OfChild } from '../list.ts'

interface Assessment extends OfChild {
  readonly part: PartRead
  readonly signed: DateText | undefined
}

const startedOn = (part: PartRead): DateText =>
  answerOf(part, assessment.startedOn) ?? dateOf(part.happenedAt)

/** Child and family assessments that were under way at some time of the last six months. */
export const assessments = defineList<Assessment>({
  number: 4,
  title: 'Assessments',
  columns: [
    childId,
    ...whoTheyAre,
    disability,
    {
      title: 'Continuous Assessment Start Date',
      kind: 'date',
      got: ({ part }) => startedOn(part),
    },
    {
      title: 'Child Seen During Continuous Assessment',
      got: ({ part }) => yesNoUnknown(answerOf(part, assessment.seen)),
    },
    {
      title: 'Continuous Assessment Date of Authorisation',
      kind: 'date',
      got: ({ signed }) => signed,
    },
    {
      title: "Was the child assessed as requiring LA children's social care support?",
      got: ({ part, signed }) => (signed === undefined ? undefined : yesOrNo(needsUs(part))),
    },
    ...heldNow(),
  ],
  rows: (of) =>
    partsOf(of, assessment.process).flatMap((part) => {
      const signed = signedOn(part, of)
      const started = startedOn(part)
      const isOne = started <= of.at.today && !isUnfinished(part, signed)
      return isOne && touches({ to: signed }, of.at.since) ? [{ ...of, part, signed }] : []
    }),
})

function needsUs({ outcome }: PartRead): boolean {
  const needing: readonly string[] = assessment.needsSocialCare
  return needing.includes(outcome ?? '')
}

function isUnfinished(part: PartRead, signed: DateText | undefined): boolean {
  if (signed === undefined) return part.endedAt !== null
  const { outcomes, answer, unless } = assessment.unfinished
  const stopped: readonly string[] = outcomes
  return stopped.includes(part.outcome ?? '') || (answerOf(part, answer) ?? unless) !== unless
}
