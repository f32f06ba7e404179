import { accessPackRoutes } from './pages/access-pack/routes.ts'
import { accessRoutes } from './pages/access/routes.ts'
import { accountRoutes } from './pages/account/routes.ts'
import { aboutRoutes } from './pages/about/routes.ts'
import { auditRoutes } from './pages/audit/routes.ts'
import { documentRoutes } from './pages/documents/routes.ts'
import { intakeRoutes } from './pages/intake/routes.ts'
import { recordRoutes } from './pages/records/routes.ts'
import { requestSupportRoutes } from './pages/request-support/routes.ts'
import { duplicatesRoutes } from './pages/duplicates/routes.ts'
import { frontDoorRoutes } from './pages/front-door/routes.ts'
import { measuresRoutes } from './pages/measures/routes.ts'
import { myWorkRoutes } from './pages/my-work/routes.ts'
import { teamRoutes } from './pages/team/routes.ts'
import { movingInRoutes } from './pages/moving-in/routes.ts'
import { outboxRoutes } from './pages/outbox/routes.ts'
import { requestRoutes } from './pages/requests/routes.ts'
import { madeReturnsRoutes } from './pages/returns/made-routes.ts'
import { returnsRoutes } from './pages/returns/routes.ts'
import { peopleRoutes } from './pages/people/routes.ts'
import { firstAdministratorRoutes } from './pages/first-administrator/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'
import { visitRoutes } from './pages/visits/routes.ts'
import { watchingRoutes } from './pages/watching/routes.ts'
import { workersRoutes } from './pages/workers/routes.ts'
import type { Routes } from './web.ts'

/** Every area of the site. A page that is not listed here is not there. */
export const allRoutes: readonly Routes[] = [
  signInRoutes,
  accountRoutes,
  firstAdministratorRoutes,
  peopleRoutes,
  accessRoutes,
  auditRoutes,
  accessPackRoutes,
  documentRoutes,
  requestRoutes,
  outboxRoutes,
  myWorkRoutes,
  teamRoutes,
  watchingRoutes,
  measuresRoutes,
  duplicatesRoutes,
  workersRoutes,
  frontDoorRoutes,
  recordRoutes,
  visitRoutes,
  intakeRoutes,
  returnsRoutes,
  madeReturnsRoutes,
  movingInRoutes,
  requestSupportRoutes,
  aboutRoutes,
]
