import { describePractice } from '../../../engine/describe/practice.ts'
import { waysIn } from '../../../engine/describe/ways-in.ts'
import { mapPicture } from '../../../engine/picture/map-picture.ts'
import { processPicture } from '../../../engine/picture/process-picture.ts'
import { processOf, type Practice } from '../../../engine/practice.ts'
import type { PageProps } from '../../layout/page.ts'
import { accessPage } from './access-page.ts'
import { accessibilityPage } from './accessibility-page.ts'
import { apiPage } from './api-page.ts'
import { levelsPage } from './levels-page.ts'
import { processPage } from './process-page.ts'
import { processesPage } from './processes-page.ts'
import { watchesPage } from './watches-page.ts'

/** A page about the practice, without the frame around it. */
export type Content = Pick<PageProps, 'title' | 'heading' | 'breadcrumbs' | 'content'>

/** Every page about the practice by the end of its address. */
export function contents(practice: Practice): ReadonlyMap<string, Content> {
  const described = describePractice(practice)
  const processes = described.processes.map((one) => {
    const definition = processOf(practice, one.id)
    const picture = processPicture(one, { definition, practice })
    return [`processes/${one.id}`, processPage(one, picture)] as const
  })
  return new Map<string, Content>([
    [
      'processes',
      processesPage(
        described,
        mapPicture(described, (id) => waysIn(id, practice)),
      ),
    ],
    ['access', accessPage(practice)],
    ['watches', watchesPage(described)],
    ['levels-of-need', levelsPage(practice.pack)],
    ['accessibility', accessibilityPage(practice.pack)],
    ['api', apiPage(practice)],
    ...processes,
  ])
}
