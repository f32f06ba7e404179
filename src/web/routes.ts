import { aboutRoutes } from './pages/about/routes.ts'
import { intakeRoutes } from './pages/intake/routes.ts'
import { recordRoutes } from './pages/records/routes.ts'
import { requestSupportRoutes } from './pages/request-support/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'
import type { Routes } from './web.ts'

/** Every area of the site. A page that is not listed here is not there. */
export const allRoutes: readonly Routes[] = [
  signInRoutes,
  recordRoutes,
  intakeRoutes,
  requestSupportRoutes,
  aboutRoutes,
]
