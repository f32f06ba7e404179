import { add, all, drop, now } from '../book.ts'
import type { Cases } from './case.ts'

const first = (cells: Record<string, string>) => now('SWEpisodes', 'ANA', cells)
const second = (cells: Record<string, string>) => now('SWEpisodes', 'ANA', cells, 1)

export const socialWorkerCases: Cases = {
  SW01aSTG1: {
    fails: first({ SW_DECOM: '31/03/2023', SW_ID: '' }),
    holds: first({ SW_DECOM: '01/04/2023', SW_ID: '' }),
  },
  SW01bSTG1: {
    fails: first({ SW_REASON: '' }),
    holds: first({ SW_DECOM: '31/03/2023', SW_REASON: '' }),
  },
  SW02STG1: { fails: first({ SW_ID: 'AB10001' }), holds: first({ SW_ID: 'XX10001' }) },
  SW04STG1: first({ SW_DECOM: '2024-02-03' }),
  SW05STG1: first({ SW_DEC: '2025-06-01' }),
  SW06STG2: {
    fails: second({ SW_DECOM: '01/04/2026' }),
    holds: second({ SW_DECOM: '31/03/2026' }),
  },
  SW07STG2: {
    fails: first({ SW_DEC: '31/03/2024' }),
    holds: first({ SW_DEC: '01/04/2024' }),
  },
  SW08STG2: first({ SW_DEC: '' }),
  SW09STG2: first({ SW_DEC: '03/02/2024' }),
  SW10STG2: {
    fails: second({ SW_DECOM: '09/06/2025' }),
    holds: second({ SW_DECOM: '08/06/2025' }),
  },
  SW11bSTG2: {
    fails: second({ SW_DEC: '26/03/2026' }),
    holds: second({ SW_DEC: '31/03/2026' }),
  },
  SW12STG2: {
    fails: drop('SWEpisodes', 'BEA'),
    holds: all(
      now('SWEpisodes', 'BEA', { SW_DEC: '01/09/2025' }),
      add('SWEpisodes', {
        CHILD: 'BEA',
        DOB: '20/08/2009',
        SW_ID: 'SW2',
        SW_DECOM: '01/09/2025',
        SW_DEC: '',
        SW_REASON: 'MANAGE',
      }),
    ),
  },
  SW13STG1: { fails: first({ SW_REASON: 'HOLIDAY' }), holds: first({ SW_REASON: 'OTHERS' }) },
  SW17STG2: second({ SW_DEC: '01/03/2026' }),
}
