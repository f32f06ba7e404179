import type { PracticeDescription } from '../../engine/describe/practice.ts'
import { heading, lines, link, page, plain, table } from './markdown.ts'

/** What the story so far asks, and which facts and answers of which records tell it. */
export const storyRegister = ({ story }: PracticeDescription): string =>
  page(
    heading(1, 'The story so far'),
    'What somebody needs to know who has never met this child. Nobody writes it: it is read out of these facts and answers each time, and each line says how old it is.',
    table(
      ['Question', 'Facts', 'Answers', 'Where nothing says it', 'Source'],
      story.map(({ asks, facts, answers, notKnown, sources }) => [
        plain(asks),
        lines(facts.map(plain)),
        lines(
          answers.map(
            ({ process, title, asked }) => `${link(title, `processes/${process}.md`)}: ${plain(asked)}`,
          ),
        ),
        plain(notKnown),
        lines(sources.map(({ cite, standing }) => `${plain(cite)} (${standing})`)),
      ]),
    ) ?? 'No story is told here.',
  )

/** The patterns that are pointed out in a chronology. */
export const patternRegister = ({ patterns }: PracticeDescription): string =>
  page(
    heading(1, 'Patterns in a chronology'),
    'Open rules, and never a score: a pattern is pointed out because this is so of what the reader may read, with the events it rests on.',
    table(
      ['Pattern', 'Looked for', 'Source'],
      patterns.map(({ title, means, looks, sources }) => [
        lines([plain(title), `_${plain(means)}_`]),
        plain(looks),
        lines(sources.map(({ cite, standing }) => `${plain(cite)} (${standing})`)),
      ]),
    ) ?? 'No pattern is looked for.',
  )
