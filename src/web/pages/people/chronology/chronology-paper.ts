import type { ChronologyFile } from '../../../../cases/people/chronology/read-chronology.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { counted, dateInWords, listInWords, plainDateInWords } from '../../../../engine/words.ts'
import type { Paper } from '../../../documents/paper.ts'
import type { Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { filterInWords } from './filter-form.ts'
import { markInWords, ofWhom, recordedInWords, saidWords } from './line-words.ts'

/** The chronology on paper, oldest first as courts and conferences read it, with both dates of each event. */
export function chronologyPaper(file: ChronologyFile, web: Web): Paper {
  const { people, person, lines, all, wanted, now } = file
  const { practice } = web.office
  const narrowed = filterInWords(wanted, file, practice)
  const years = [...new Set(lines.map(({ on }) => on.slice(0, 4)))]
  return {
    kind: 'Chronology',
    heading: `Chronology of ${listInWords(people.map(nameOf))}`,
    caption: `Threadwell number ${person.id}`,
    size: 'ordinary',
    blocks: [
      {
        is: 'text',
        text: `${lines.length === all ? counted(all, 'event') : `${lines.length} of ${counted(all, 'event')}`}${narrowed && `, ${narrowed}`}, from what is recorded and whoever printed it may read.`,
      },
      ...years.flatMap((year) => [
        { is: 'heading' as const, text: year },
        {
          is: 'table' as const,
          caption: `Events of ${year}`,
          columns: ['When', 'What happened', 'Recorded'],
          rows: lines
            .filter(({ on }) => on.startsWith(year))
            .map((line) => {
              const { words, late } = recordedInWords(line, web)
              return [
                dateInWords(line.on),
                [
                  `${line.title}${people.length > 1 ? ofWhom(line, file) : ''}`,
                  ...saidWords(line, file),
                  ...(line.mark?.note ? [`${markInWords(line)}: ${line.mark.note}`] : []),
                ].join('\n'),
                late ? `${words}. ${late}` : words,
              ]
            }),
        },
      ]),
    ],
    foot: `${practice.pack.council}. The chronology as it stood on ${plainDateInWords(dateInLondon(now))}.`,
  }
}
