import type { Routes } from '../../web.ts'
import { knownByRoutes } from './change/known-by-routes.ts'
import { knownRoutes } from './known/routes.ts'
import { disputedRoutes } from './disputed/routes.ts'
import { chronologyRoutes } from './chronology/routes.ts'
import { storyRoutes } from './story/routes.ts'
import { sharedRoutes } from './sharing/routes.ts'
import { exportRoutes } from './export/routes.ts'
import { personDocumentRoutes } from './documents/routes.ts'
import { lookedRoutes } from './looked/routes.ts'

/** What hangs on somebody's page and is opened now and then. */
export const seldomPeopleRoutes: readonly Routes[] = [
  knownByRoutes,
  knownRoutes,
  disputedRoutes,
  chronologyRoutes,
  storyRoutes,
  sharedRoutes,
  exportRoutes,
  personDocumentRoutes,
  lookedRoutes,
]
