import type { PracticeDescription } from '../../../engine/describe/practice.ts'
import type { ProcessDescription } from '../../../engine/describe/process.ts'
import type { ProcessName } from '../../../engine/describe/within.ts'
import { type Child, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutTable, lines } from './about-table.ts'
import { aboutSections } from './sections.ts'
import { pictureBox } from './picture-box.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** Every process of the county, as a map and as a table. */
export function processesPage(practice: PracticeDescription, map: string): Content {
  const { processes, notYetDefined } = practice
  return {
    title: 'How we work',
    heading: {
      text: 'How we work',
      lead: `What ${practice.authority} does, step by step, and by whose rule. The forms people fill in are run by these same definitions.`,
    },
    content: html`${aboutSections('processes')}
${pictureBox({
  label: 'Map of the processes',
  svg: map,
  legend:
    'Each arrow is an outcome of one process that opens another; a thin one leads back. Dashed boxes are not written yet: the work is handed over to the team that receives it.',
})}
${section({
  title: 'Processes',
  content: aboutTable({
    caption: 'Processes',
    columns: ['Process', 'What it is for', 'Leads to', 'Clocks'],
    rows: processes.map((one) => [
      html`<a class="govuk-link" href="/about/processes/${one.id}">${one.title}</a><span class="tw-about__line tw-small">${one.number}</span>`,
      one.purpose,
      leadsTo(one),
      one.clocks.length > 0 ? lines(one.clocks.map(({ name }) => name)) : 'None of its own',
    ]),
  }),
})}
${
  notYetDefined.length > 0 &&
  section({
    title: 'Not written yet',
    content: html`<ul class="tw-about__rules">${notYetDefined.map(
      ({ title, number }) => html`<li>${title} <span class="tw-quiet">${number}</span></li>`,
    )}</ul>`,
  })
}`,
  }
}

/** The processes that this one opens, each with the outcomes or the page that do. */
function leadsTo(one: ProcessDescription): Child {
  const opened = new Map<string, { readonly name: ProcessName; readonly by: string[] }>()
  const add = (name: ProcessName, by: string): void => {
    const known = opened.get(name.id) ?? { name, by: [] }
    opened.set(name.id, { name, by: [...new Set([...known.by, by])] })
  }
  for (const page of one.pages) if (page.opens) add(page.opens, `the page “${page.title}”`)
  for (const outcome of one.outcomes) {
    for (const { opens } of outcome.bringsAbout) if (opens) add(opens, outcome.label)
  }
  if (opened.size === 0) return 'Nothing. It ends here'
  return lines(
    [...opened.values()].map(
      ({ name, by }) =>
        html`${processLink(name)} <span class="tw-quiet">by ${by.join('; ')}</span>`,
    ),
  )
}

const processLink = ({ id, title, isWritten }: ProcessName): Child =>
  isWritten
    ? html`<a class="govuk-link" href="/about/processes/${id}">${title}</a>`
    : html`${title} (not written yet)`
