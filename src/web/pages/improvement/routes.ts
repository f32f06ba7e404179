import { readDrive } from '../../../cases/careers/read-drive.ts'
import { readsDrive } from '../../../cases/careers/reads-drive.ts'
import { readPartnership } from '../../../cases/improvement/read-partnership.ts'
import { readPlan, readPlans } from '../../../cases/improvement/read-plan.ts'
import { readReadiness } from '../../../cases/improvement/read-readiness.ts'
import { readReports } from '../../../cases/improvement/read-reports.ts'
import { readFiguresTogether } from '../../../cases/improvement/read-together.ts'
import { readsCopies } from '../../../cases/measures/figures.ts'
import { readCopies } from '../../../cases/measures/read-copies.ts'
import { readWatchList } from '../../../cases/watching/read-watch-list.ts'
import { csvOf } from '../../../engine/csv.ts'
import { notFound } from '../../../engine/refusal.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes } from '../../web.ts'
import { copiesPage } from './copies-page.ts'
import { dayIn } from './day-form.ts'
import { csvRows } from './plan-words.ts'
import { partnershipPage } from './partnership-page.ts'
import { planPage } from './plan-page.ts'
import { plansPage } from './plans-page.ts'
import { readinessPage } from './readiness-page.ts'
import { reportsPage } from './reports-page.ts'
import { togetherPage } from './together-page.ts'

interface At {
  readonly Params: { readonly plan: string }
}

interface Together {
  readonly Params: { readonly together: string }
}

/** Improvement plans as they stood on a day: for a board, a committee and for those who own their actions. */
export const improvementRoutes: Routes = (app, web) => {
  app.get('/reports', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { office } = web
    const reports = await readReports(office, caller)
    if (!reports.ok) return await showRefusal(request, reply, web, reports.refusal)
    const drive = readsDrive(office, caller) ? await readDrive(office, caller) : undefined
    return await send(
      reply,
      reportsPage({
        ...{ web, request, file: reports.value },
        drive: drive?.ok ? drive.value : undefined,
        readsFigures: readsCopies(office.practice, caller) !== undefined,
      }),
    )
  })

  app.get('/reports/figures', async (request, reply) => {
    const copies = await readCopies(web.office, signedInOn(request).caller)
    if (!copies.ok) return await showRefusal(request, reply, web, copies.refusal)
    return await send(reply, copiesPage({ web, request, file: copies.value }))
  })

  app.get('/improvement', async (request, reply) => {
    const plans = await readPlans(web.office, signedInOn(request).caller)
    if (!plans.ok) return await showRefusal(request, reply, web, plans.refusal)
    return await send(reply, plansPage({ web, request, file: plans.value }))
  })

  app.get('/improvement/readiness', async (request, reply) => {
    const readiness = await readReadiness(web.office, signedInOn(request).caller)
    if (!readiness.ok) return await showRefusal(request, reply, web, readiness.refusal)
    return await send(reply, readinessPage({ web, request, file: readiness.value }))
  })

  app.get('/improvement/partnership', async (request, reply) => {
    const partnership = await readPartnership(web.office, signedInOn(request).caller)
    if (!partnership.ok) return await showRefusal(request, reply, web, partnership.refusal)
    return await send(reply, partnershipPage({ web, request, file: partnership.value }))
  })

  app.get<Together>('/improvement/together/:together', async (request, reply) => {
    const { caller } = signedInOn(request)
    const asked = dayIn(request.query)
    const file = await readFiguresTogether(web.office, caller, request.params.together, asked)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const { isToday, of } = file.value
    const list = isToday && of.watchList && (await readWatchList(web.office, caller, of.watchList))
    return await send(
      reply,
      togetherPage({
        ...{ web, request, file: file.value },
        list: list && list.ok ? list.value : undefined,
      }),
    )
  })

  app.get<At>('/improvement/:plan', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readPlan(web.office, caller, request.params.plan, dayIn(request.query))
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, planPage({ web, request, file: file.value }))
  })

  app.get<At>('/improvement/:plan/actions.csv', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readPlan(web.office, caller, request.params.plan, dayIn(request.query))
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    if (!file.value.listsActions) {
      return await showRefusal(request, reply, web, notFound().refusal)
    }
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="actions-${file.value.on}.csv"`)
      .send(csvOf(csvRows(file.value), { bom: true }))
  })
}
