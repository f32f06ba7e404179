import type { Routes } from '../../web.ts'
import { answerRoutes } from './answers/routes.ts'
import { checkRoutes } from './check/routes.ts'
import { deadlineRoutes } from './deadlines/routes.ts'
import { decideRoutes } from './decide/routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { fileRoutes } from './file/routes.ts'
import { wrongFileRoutes } from './file/wrong-file-routes.ts'
import { questionPageRoutes } from './page/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { takeOffRoutes } from './people/take-off-routes.ts'
import { requestRoutes } from './requests/routes.ts'
import { statementNoteRoutes } from './statement-notes/routes.ts'
import { startRoutes } from './start/routes.ts'

const each: readonly Routes[] = [
  startRoutes,
  fileRoutes,
  wrongFileRoutes,
  questionPageRoutes,
  answerRoutes,
  peopleRoutes,
  takeOffRoutes,
  deadlineRoutes,
  requestRoutes,
  checkRoutes,
  decideRoutes,
  statementNoteRoutes,
  documentRoutes,
]

/** Everything that is done with one record, whichever process it is of. */
export const recordRoutes: Routes = (app, web) => {
  for (const routes of each) routes(app, web)
}
