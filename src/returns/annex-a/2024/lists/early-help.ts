import { spansOf, touches, type Span } from '../as-of.ts'
import { childId, whoTheyAre } from '../child-columns.ts'
import { kinds } from '../fields.ts'
import { defineList, type OfChild } from '../list.ts'

interface EarlyHelp extends OfChild {
  readonly support: Span
}

/**
 * Families with intensive early help of the authority's own. The assessments that other agencies make are not kept, and
 * neither is the day on which one is completed: it stays empty.
 */
export const earlyHelp = defineList<EarlyHelp>({
  number: 2,
  title: 'Early help',
  columns: [
    childId,
    ...whoTheyAre,
    { title: 'Assessment start date', kind: 'date', got: ({ support }) => support.from },
    { title: 'Assessment completion date', kind: 'date', got: () => undefined },
    { title: 'Organisation completing assessment', got: ({ at }) => at.authority },
  ],
  rows: (of) =>
    spansOf(of, kinds.earlyHelp)
      .filter((support) => touches(support, of.at.since))
      .map((support) => ({ ...of, support })),
})
