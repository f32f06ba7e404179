import { aboutRoutes } from './pages/about/routes.ts'
import { intakeRoutes } from './pages/intake/routes.ts'
import { recordRoutes } from './pages/records/routes.ts'
import { requestSupportRoutes } from './pages/request-support/routes.ts'
import { frontDoorRoutes } from './pages/front-door/routes.ts'
import { myWorkRoutes } from './pages/my-work/routes.ts'
import { teamRoutes } from './pages/team/routes.ts'
import { outboxRoutes } from './pages/outbox/routes.ts'
import { requestRoutes } from './pages/requests/routes.ts'
import { returnsRoutes } from './pages/returns/routes.ts'
import { peopleRoutes } from './pages/people/routes.ts'
import { firstAdministratorRoutes } from './pages/first-administrator/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'
import { watchingRoutes } from './pages/watching/routes.ts'
import { workersRoutes } from './pages/workers/routes.ts'
import type { Routes } from './web.ts'

/** Every area of the site. A page that is not listed here is not there. */
export const allRoutes: readonly Routes[] = [
  signInRoutes,
  firstAdministratorRoutes,
  peopleRoutes,
  requestRoutes,
  outboxRoutes,
  myWorkRoutes,
  teamRoutes,
  watchingRoutes,
  workersRoutes,
  frontDoorRoutes,
  recordRoutes,
  intakeRoutes,
  returnsRoutes,
  requestSupportRoutes,
  aboutRoutes,
]
