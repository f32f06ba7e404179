import { describeAccess, relations } from '../../engine/describe/access.ts'
import type { Practice } from '../../engine/practice.ts'
import { heading, lines, link, list, page, plain, table } from './markdown.ts'

/** Who may see and do what: role by kind of work, by action, by how they stand to the record; then people and walls. */
export function accessMatrix(practice: Practice): string {
  const { matrix, people, walls, separations } = describeAccess(practice)
  return page(
    heading(1, 'Who may see and do what'),
    `Worked out by the rules that the running system asks. What each post may do with each process is in ${link('permissions', 'permissions.md')}. Somebody who is, is related to or cares for a person sees nothing of them, whatever stands here.`,
    heading(2, 'People'),
    table(
      ['Role', 'People they work with', 'Everybody else', 'Restricted records'],
      people.map((one) => [one.role, one.theirs, one.others, one.restricted].map(plain)),
    ),
    heading(2, 'Walls'),
    table(
      ['Wall', 'Behind it', 'Inside', 'Everybody else', 'Not kept here yet'],
      walls.map((one) => [
        plain(one.title),
        plain(one.keeps),
        lines(one.inside.map(plain)) || 'Those who are named or work with them',
        plain(one.others),
        plain(one.notYet ?? ''),
      ]),
    ),
    heading(2, 'What nobody does together'),
    list(separations.map(plain)),
    heading(2, 'Records'),
    table(
      ['Role', 'Kind of work', ...Object.values(relations)],
      matrix.map((one) => [
        plain(one.role),
        plain(one.kind),
        ...(['theirs', 'team', 'county'] as const).map((relation) => one.may[relation].join(', ')),
      ]),
    ),
  )
}
