import type { DateText } from '../../../../practice/vocabulary/identifiers.ts'
import type { PartRead } from '../../../../store/return-reading.ts'
import { answerOf, partsOf, spansOf, touches, type Span } from '../as-of.ts'
import { childId, whoTheyAre } from '../child-columns.ts'
import { earlyHelpAssessment, kinds } from '../fields.ts'
import { defineList, type OfChild } from '../list.ts'

/** An Early Help Assessment, or help that began without one of ours. */
interface EarlyHelp extends OfChild {
  readonly from: DateText
  readonly to: DateText | undefined
  readonly organisation: string
}

/**
 * Early Help Assessments that were under way at some time of the last six months, by whichever agency makes them, and
 * intensive early help of the authority's own that began with none. What a family declined is not in it.
 */
export const earlyHelp = defineList<EarlyHelp>({
  number: 2,
  title: 'Early help',
  columns: [
    childId,
    ...whoTheyAre,
    { title: 'Assessment start date', kind: 'date', got: ({ from }) => from },
    { title: 'Assessment completion date', kind: 'date', got: ({ to }) => to },
    { title: 'Organisation completing assessment', got: ({ organisation }) => organisation },
  ],
  rows: (of) => {
    const assessed = partsOf(of, earlyHelpAssessment.process).flatMap((part) =>
      assessedIn(part, of),
    )
    const supported = spansOf(of, kinds.earlyHelp)
      .filter((support) => !assessed.some((one) => isOf(one, support)))
      .filter((support) => touches(support, of.at.since))
      .map(({ from }): EarlyHelp => ({
        ...of,
        from,
        to: undefined,
        organisation: of.at.authority,
      }))
    return [...assessed.filter((one) => touches(one, of.at.since)), ...supported].toSorted(
      (one, other) => one.from.localeCompare(other.from),
    )
  },
})

function assessedIn(part: PartRead, of: OfChild): readonly EarlyHelp[] {
  const { answers, notAssessed, ours } = earlyHelpAssessment
  const from = answerOf(part, answers.startedOn)
  const unfinished = part.decidedAt === null
  const left = unfinished && part.endedAt !== null
  // Opened for the family and not begun with them yet, where no day is written.
  if (from === undefined || from > of.at.today || left || (part.outcome ?? '') === notAssessed)
    return []
  const completed = unfinished ? undefined : answerOf(part, answers.completedOn)
  const kind = answerOf(part, answers.organisation)
  return [
    {
      ...of,
      from,
      to: completed !== undefined && completed <= of.at.today ? completed : undefined,
      organisation:
        kind === ours
          ? of.at.authority
          : (answerOf(part, answers.organisationName) ?? kind ?? of.at.authority),
    },
  ]
}

/** The support that an assessment led to, or was made during: one family's help is one row. */
const isOf = ({ from, to }: EarlyHelp, support: Span): boolean =>
  (to === undefined || to >= support.from) && (support.to === undefined || from <= support.to)
