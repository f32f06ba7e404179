import { layOver, type Practice } from '../../src/engine/practice.ts'
import { catalogue } from '../../src/practice/catalogue.ts'
import type { ClockDefinition } from '../../src/practice/vocabulary/clock.ts'
import { seed } from '../../src/practice/vocabulary/source.ts'

const source = seed('a rule made for tests')

/** A clock like that of an assessment: 20 working days, and to 45 at most where a manager agrees in time. */
const assessment: ClockDefinition = {
  id: 'T11',
  name: 'Assessment completed',
  from: { answer: 'receivedAt', inWords: 'when it was received' },
  stops: { event: 'authorised' },
  local: [{ within: { workingDays: 20 } }],
  statutory: [{ within: { workingDays: 45 } }],
  extension: { atMost: { workingDays: 45 }, reasons: 'reason-in-a-test' },
  source: [source],
}

/** The practice with that clock in its contact, after the clocks it has. */
export const withExtendableContact = ({ pack }: Practice): Practice =>
  layOver(
    {
      ...catalogue,
      processes: catalogue.processes.map((one) =>
        one.id === 'contact' ? { ...one, clocks: [...one.clocks, assessment] } : one,
      ),
      codeLists: [
        ...catalogue.codeLists,
        {
          id: 'reason-in-a-test',
          title: 'Why more time is needed',
          source: [source],
          codes: [
            { code: 'agency', label: 'Agency information awaited' },
            { code: 'specialist', label: 'Specialist assessment' },
          ],
        },
      ],
    },
    pack,
  )
