import type { ProcessDescription } from '../../../engine/describe/process.ts'
import { sideColumns, section } from '../../layout/columns.ts'
import type { PageProps } from '../../layout/page.ts'
import { type Child, html } from '../../html.ts'
import { clocksSection } from './clocks-section.ts'
import { outcomesSection } from './outcomes-section.ts'
import { pictureBox } from './picture-box.ts'
import { questionsSection } from './questions-section.ts'
import { sideSections } from './side-sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'breadcrumbs' | 'content'>

/** A process for those who work by it: its picture, its clocks, how it ends, what is refused, what is asked and who. */
export function processPage(one: ProcessDescription, picture: string): Content {
  return {
    title: one.title,
    breadcrumbs: [{ text: 'How we work', href: '/about/processes' }, { text: one.title }],
    heading: { text: one.title, lead: one.purpose },
    content: html`${about(one)}
${pictureBox({
  label: `Picture of the process: ${one.title}`,
  svg: picture,
  legend: html`Gold is the way through. Dashed is only sometimes, or not written yet. A thin arrow is what follows. Brackets are clocks. <a class="govuk-link" href="#outcomes">The picture in words</a> is below.`,
})}
${sideColumns(
  [clocksSection(one), outcomesSection(one), refusedSection(one), questionsSection(one)],
  sideSections(one),
)}`,
  }
}

function about(one: ProcessDescription): Child {
  const facts = [
    one.number,
    `references begin with ${one.referenceLetter}`,
    ...(one.inForceFrom ? [`in force from ${one.inForceFrom}`] : []),
    'drawn from the same definition that runs the form',
  ]
  return html`<p class="tw-status">${facts.join(' · ')}</p>`
}

function refusedSection(one: ProcessDescription): Child {
  if (one.refused.length === 0) return undefined
  return section({
    title: 'Not allowed',
    content: html`<ul class="tw-about__rules">${one.refused.map(
      ({ trying, otherwise }) =>
        html`<li>${otherwise} <span class="tw-quiet">(${trying})</span></li>`,
    )}</ul>`,
  })
}
