import { describeAccess, relations } from '../../../engine/describe/access.ts'
import type { Practice } from '../../../engine/practice.ts'
import { html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutTable, lines } from './about-table.ts'
import { aboutSections } from './sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** Who may see and do what, for anybody to read: the page says nothing of any person. */
export function accessPage(practice: Practice): Content {
  const { matrix, people, walls, separations } = describeAccess(practice)
  return {
    title: 'Who may see what',
    heading: {
      text: 'Who may see and do what',
      lead: 'Access follows the work. Beyond it there is a reason, a time and somebody who hears of it. Nobody sees anything of themselves, of their relatives or of those they care for.',
    },
    content: html`${aboutSections('access')}
${section({
  title: 'People',
  content: aboutTable({
    caption: 'Whose page each role opens',
    columns: ['Role', 'People they work with', 'Everybody else', 'Restricted records'],
    rows: people.map((one) => [one.role, one.theirs, one.others, one.restricted]),
  }),
})}
${section({
  title: 'Walls',
  content: aboutTable({
    caption: 'What stands behind a wall',
    columns: ['Wall', 'Behind it', 'Inside', 'Everybody else'],
    rows: walls.map((one) => [
      one.title,
      lines([one.keeps, ...(one.notYet ? [`Not kept here yet: ${one.notYet}`] : [])]),
      one.inside.length > 0 ? lines(one.inside) : 'Those who are named or work with them',
      one.others,
    ]),
  }),
})}
${section({
  title: 'What nobody does together',
  content: html`<ul class="govuk-list govuk-list--bullet">${separations.map((says) => html`<li>${says}</li>`)}</ul>`,
})}
${section({
  title: 'Records',
  content: aboutTable({
    caption: 'What each role does with which kind of record, by how they stand to it',
    columns: ['Role and kind of work', ...Object.values(relations)],
    rows: matrix.map((one) => [
      html`${one.role}<span class="tw-about__line tw-small">${one.kind}</span>`,
      one.may.theirs.join(', '),
      one.may.team.join(', '),
      one.may.county.join(', '),
    ]),
  }),
})}`,
  }
}
