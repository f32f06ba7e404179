import type { Routes } from '../../web.ts'
import { checkRoutes } from './check/routes.ts'
import { deadlineRoutes } from './deadlines/routes.ts'
import { decideRoutes } from './decide/routes.ts'
import { fileRoutes } from './file/routes.ts'
import { questionPageRoutes } from './page/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { startRoutes } from './start/routes.ts'

const each: readonly Routes[] = [
  startRoutes,
  fileRoutes,
  questionPageRoutes,
  peopleRoutes,
  deadlineRoutes,
  checkRoutes,
  decideRoutes,
]

/** What is done with most records, whichever process they are of. */
export const recordRoutes: Routes = (app, web) => {
  for (const routes of each) routes(app, web)
}
