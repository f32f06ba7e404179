import type { PracticeDescription } from '../../engine/describe/practice.ts'
import { heading, lines, page, plain, table } from './markdown.ts'

/** Every rule that children are watched by, with what puts a child on the list and what somebody does about it. */
export const watchRegister = ({ watches }: PracticeDescription): string =>
  page(
    heading(1, 'What we watch for drift'),
    'Open rules, and never a score: a child is listed because this is so, and whoever reads the list can see why.',
    table(
      ['Rule', 'Who', 'Listed when', 'Shown with it', 'Source'],
      watches.map(({ title, means, says, of, when, shows, sources }) => [
        lines([`${plain(title)} (${says.toLowerCase()})`, `_${plain(means)}_`]),
        `Children with: ${plain(of)}`,
        lines(when.map((words, at) => plain(at > 0 ? `and ${words}` : words))),
        lines(shows.map(plain)),
        lines(sources.map(({ cite, standing }) => `${plain(cite)} (${standing})`)),
      ]),
    ) ?? 'No such rule is in force.',
  )
