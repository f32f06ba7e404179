import { checkAuthority } from './check/authority.ts'
import { checkChronology } from './check/chronology.ts'
import { checkClocks } from './check/clocks.ts'
import { checkConditions } from './check/conditions.ts'
import { checkCopies } from './check/copies.ts'
import { checkDirectory } from './check/directory.ts'
import { checkDisclosure } from './check/disclosure.ts'
import { checkEffects } from './check/effects.ts'
import { checkFacts } from './check/facts.ts'
import { checkIds } from './check/ids.ts'
import { checkMeasures } from './check/measures.ts'
import { checkMeetingAndPlan } from './check/meeting-and-plan.ts'
import { checkLetsIn, checkNamed } from './check/named.ts'
import { checkOpened } from './check/opened.ts'
import { checkOutcomes } from './check/outcomes.ts'
import { checkPages } from './check/pages.ts'
import { checkQuestions } from './check/questions.ts'
import { checkReach } from './check/reach.ts'
import { checkRegisters } from './check/registers.ts'
import { checkRoles } from './check/roles.ts'
import { checkDuties, checkWalls } from './check/walls.ts'
import { checkScreens } from './check/screens.ts'
import { checkStory } from './check/story.ts'
import { checkWatches } from './check/watches.ts'
import { checkWords } from './check/words.ts'
import { checkWorkedOut } from './check/worked-out.ts'
import type { Practice } from './practice.ts'

/**
 * Everything that is wrong with the practice model, all at once: a line a fault, each beginning with its
 * address ("contact › pages[3] › asks › zz: no such question"). Empty when the model is sound.
 */
export function checkCatalogue(practice: Practice): readonly string[] {
  const aProcess = [
    checkQuestions,
    checkWorkedOut,
    checkPages,
    checkConditions,
    checkReach,
    checkClocks,
    checkOutcomes,
    checkEffects,
    checkCopies,
    checkMeetingAndPlan,
    checkRoles,
    checkLetsIn,
  ]
  return [
    ...checkIds(practice),
    ...practice.catalogue.processes.flatMap((definition) =>
      aProcess.flatMap((check) => check(definition, practice)),
    ),
    ...checkNamed(practice),
    ...checkRegisters(practice),
    ...checkFacts(practice),
    ...checkScreens(practice),
    ...checkWatches(practice),
    ...checkMeasures(practice),
    ...checkStory(practice),
    ...checkChronology(practice),
    ...checkWalls(practice),
    ...checkDuties(practice),
    ...checkDirectory(practice),
    ...checkDisclosure(practice),
    ...checkOpened(practice),
    ...checkWords(practice),
    ...checkAuthority(practice),
  ]
}
