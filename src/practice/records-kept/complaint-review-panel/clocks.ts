import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { representations } from '../law.ts'
import type { PanelQuestion } from './questions.ts'

const goesOn = { question: 'endedBecause', answered: false } as const
const withoutPanel = 'It ended without a panel: it was withdrawn, resolved or asked for too late.'

export const clocks: readonly ClockDefinition<PanelQuestion>[] = [
  {
    id: 'T105e',
    name: 'Complaints review panel held',
    from: { answer: 'requestedOn', inWords: 'when the panel was asked for' },
    stops: { answered: ['heldAt'] },
    when: goesOn,
    otherwise: withoutPanel,
    statutory: [{ within: { workingDays: 30 } }],
    source: [representations('the panel meets within 30 working days of the request')],
  },
  {
    id: 'T105f',
    name: 'Report of the panel',
    from: { answer: 'heldAt', inWords: 'when the panel met' },
    stops: { answered: ['panelReportOn'] },
    when: goesOn,
    otherwise: withoutPanel,
    statutory: [{ within: { workingDays: 5 } }],
    source: [representations('the panel reports within 5 working days of meeting')],
  },
  {
    id: 'T105g',
    name: 'Reply to the panel’s report',
    from: { answer: 'panelReportOn', inWords: 'when the panel reported' },
    stops: { answered: ['respondedOn'] },
    when: goesOn,
    otherwise: withoutPanel,
    statutory: [{ within: { workingDays: 15 } }],
    source: [representations('the authority replies within 15 working days of the report')],
  },
]
