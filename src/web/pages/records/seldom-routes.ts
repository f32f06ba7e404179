import type { Routes } from '../../web.ts'
import { answerRoutes } from './answers/routes.ts'
import { wrongFileRoutes } from './file/wrong-file-routes.ts'
import { takeOffRoutes } from './people/take-off-routes.ts'
import { requestRoutes } from './requests/routes.ts'
import { statementNoteRoutes } from './statement-notes/routes.ts'
import { documentRoutes } from './documents/routes.ts'

/** What is done with a record now and then. */
export const seldomRecordRoutes: readonly Routes[] = [
  wrongFileRoutes,
  takeOffRoutes,
  requestRoutes,
  statementNoteRoutes,
  documentRoutes,
  // What a script sends while somebody types. Nobody waits for it, and to check its shape takes a compiler of schemas.
  answerRoutes,
]
