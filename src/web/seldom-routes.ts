import { accountRoutes } from './pages/account/routes.ts'
import { firstAdministratorRoutes } from './pages/first-administrator/routes.ts'
import { accessRoutes } from './pages/access/routes.ts'
import { auditRoutes } from './pages/audit/routes.ts'
import { accessPackRoutes } from './pages/access-pack/routes.ts'
import { careersRoutes } from './pages/careers/routes.ts'
import { newsRoutes } from './pages/news/routes.ts'
import { updatesRoutes } from './pages/updates/routes.ts'
import { directoryRoutes } from './pages/directory/routes.ts'
import { documentRoutes } from './pages/documents/routes.ts'
import { requestRoutes } from './pages/requests/routes.ts'
import { outboxRoutes } from './pages/outbox/routes.ts'
import { watchingRoutes } from './pages/watching/routes.ts'
import { measuresRoutes } from './pages/measures/routes.ts'
import { duplicatesRoutes } from './pages/duplicates/routes.ts'
import { workersRoutes } from './pages/workers/routes.ts'
import { registersRoutes } from './pages/registers/routes.ts'
import { workingHereRoutes } from './pages/working-here/routes.ts'
import { groupsRoutes } from './pages/groups/routes.ts'
import { whatsOnRoutes } from './pages/whats-on/routes.ts'
import { visitRoutes } from './pages/visits/routes.ts'
import { improvementRoutes } from './pages/improvement/routes.ts'
import { intakeRoutes } from './pages/intake/routes.ts'
import { returnsRoutes } from './pages/returns/routes.ts'
import { entryRoutes } from './pages/returns/entry/routes.ts'
import { madeReturnsRoutes } from './pages/returns/made-routes.ts'
import { movingInRoutes } from './pages/moving-in/routes.ts'
import { requestSupportRoutes } from './pages/request-support/routes.ts'
import { outsiderRoutes } from './pages/outsiders/routes.ts'
import { aboutRoutes } from './pages/about/routes.ts'
import { seldomPeopleRoutes } from './pages/people/seldom-routes.ts'
import { seldomRecordRoutes } from './pages/records/seldom-routes.ts'
import { passkeyRoutes } from './pages/sign-in/passkey-routes.ts'
import type { Routes } from './web.ts'

/**
 * What most days do without: loaded together, in a quarter of a second, when one of them is first asked for. An address
 * that one of the everyday areas would answer too (`/people/:id`) never comes here.
 */
export const seldomRoutes: readonly Routes[] = [
  passkeyRoutes,
  ...seldomPeopleRoutes,
  ...seldomRecordRoutes,
  accountRoutes,
  firstAdministratorRoutes,
  accessRoutes,
  auditRoutes,
  accessPackRoutes,
  documentRoutes,
  requestRoutes,
  outboxRoutes,
  watchingRoutes,
  measuresRoutes,
  duplicatesRoutes,
  workersRoutes,
  registersRoutes,
  workingHereRoutes,
  outsiderRoutes,
  improvementRoutes,
  groupsRoutes,
  whatsOnRoutes,
  visitRoutes,
  intakeRoutes,
  returnsRoutes,
  madeReturnsRoutes,
  entryRoutes,
  movingInRoutes,
  requestSupportRoutes,
  directoryRoutes,
  careersRoutes,
  newsRoutes,
  updatesRoutes,
  aboutRoutes,
]
