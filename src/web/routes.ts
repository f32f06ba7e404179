import { intakeRoutes } from './pages/intake/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'
import type { Routes } from './web.ts'

/** Every area of the site. A page that is not listed here is not there. */
export const allRoutes: readonly Routes[] = [signInRoutes, intakeRoutes]
