import { describePractice } from '../../engine/describe/practice.ts'
import { waysIn } from '../../engine/describe/ways-in.ts'
import { mapPicture } from '../../engine/picture/map-picture.ts'
import { processPicture } from '../../engine/picture/process-picture.ts'
import { processOf, type Practice } from '../../engine/practice.ts'
import { accessMatrix } from './access-matrix.ts'
import { datasetRegister } from './dataset-register.ts'
import { measureRegister } from './measure-register.ts'
import { processPage } from './process-page.ts'
import {
  clockRegister,
  codeListRegister,
  factRegister,
  permissionMatrix,
  processIndex,
} from './registers.ts'
import { patternRegister, storyRegister } from './story-register.ts'
import { watchRegister } from './watch-register.ts'

/** What every file begins with; a file that begins so and is no longer made may be removed. */
export const generatedMark = '<!-- Written by `npm run docs` from the practice model. -->\n'

/** Every generated document by its path in docs/generated. The same practice always gives the same text. */
export function documentsOf(practice: Practice): ReadonlyMap<string, string> {
  const described = describePractice(practice)
  const files = [
    ['processes.md', processIndex(described)],
    ['map.svg', mapPicture(described, (id) => waysIn(id, practice))],
    ['clocks.md', clockRegister(described)],
    ['permissions.md', permissionMatrix(described, practice)],
    ['access.md', accessMatrix(practice)],
    ['watches.md', watchRegister(described)],
    ['measures.md', measureRegister(practice)],
    ['story.md', storyRegister(described)],
    ['patterns.md', patternRegister(described)],
    ['facts.md', factRegister(described, practice)],
    ['code-lists.md', codeListRegister(practice)],
    ['moving-in.md', datasetRegister(practice)],
    ...described.processes.flatMap((one) => [
      [`processes/${one.id}.md`, processPage(one)],
      [
        `processes/${one.id}.svg`,
        processPicture(one, { definition: processOf(practice, one.id), practice }),
      ],
    ]),
  ] as const
  return new Map(files.map(([path = '', text = '']) => [path, generatedMark + text]))
}
