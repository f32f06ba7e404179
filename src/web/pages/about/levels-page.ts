import { describeSource } from '../../../engine/describe/sources.ts'
import type { AuthorityPack } from '../../../practice/vocabulary/authority.ts'
import { type Child, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutTable, lines } from './about-table.ts'
import { source } from './clocks-section.ts'
import { aboutSections } from './sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** The levels of need in the county's words, and what may point to each of them. */
export function levelsPage(pack: AuthorityPack): Content {
  const { levels, indicators } = pack
  const domains = [...new Set(indicators.map(({ domain }) => domain))]
  return {
    title: 'Levels of need',
    heading: {
      text: 'Levels of need',
      lead: 'How much help a child needs, and who leads it. Signs inform a judgement: nothing works a level out from them.',
    },
    content: html`${aboutSections('levels-of-need')}
${section({
  title: 'The levels',
  content: aboutTable({
    caption: 'Levels of need',
    columns: ['Level', 'What it means', 'What helps', 'Who leads', 'Consent'],
    rows: levels.map((one) => [
      html`Level ${one.level}<span class="tw-about__line">${one.name}</span>`,
      [
        one.plainly,
        html`<span class="tw-about__line tw-small">${source(describeSource(one.source))}</span>`,
      ],
      one.response,
      one.leads,
      one.consent,
    ]),
  }),
})}
${
  domains.length > 0 &&
  section({
    title: 'Signs that may point to a level',
    content: aboutTable({
      caption: 'Signs that may point to a level, by what they are about',
      columns: ['About', ...levels.map(({ level }) => `Level ${level}`)],
      rows: domains.map((domain) => [
        domain,
        ...levels.map(({ level }): Child => {
          const signs = indicators.filter((one) => one.domain === domain && one.level === level)
          return lines(signs.map(({ text }) => text))
        }),
      ]),
    }),
  })
}`,
  }
}
