import { screenRoutes } from './pages/screens/routes.ts'
import { signInRoutes } from './pages/sign-in/routes.ts'
import { peopleRoutes } from './pages/people/routes.ts'
import { myWorkRoutes } from './pages/my-work/routes.ts'
import { teamRoutes } from './pages/team/routes.ts'
import { frontDoorRoutes } from './pages/front-door/routes.ts'
import { recordRoutes } from './pages/records/routes.ts'
import type { Routes } from './web.ts'

/** What a working day is made of. A page that is neither here nor in `seldom-routes.ts` is not there. */
export const everydayRoutes: readonly Routes[] = [
  signInRoutes,
  peopleRoutes,
  myWorkRoutes,
  teamRoutes,
  frontDoorRoutes,
  recordRoutes,
  screenRoutes,
]
