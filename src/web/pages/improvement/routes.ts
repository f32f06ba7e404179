import { readPlan, readPlans } from '../../../cases/improvement/read-plan.ts'
import { csvOf } from '../../../engine/csv.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { csvRows } from './plan-words.ts'
import { planPage } from './plan-page.ts'
import { plansPage } from './plans-page.ts'

interface At {
  readonly Params: { readonly plan: string }
}

/** Improvement plans as they stood on a day: for a board, a committee and for those who own their actions. */
export const improvementRoutes: Routes = (app, web) => {
  app.get('/improvement', async (request, reply) => {
    const plans = await readPlans(web.office, signedInOn(request).caller)
    if (!plans.ok) return await showRefusal(request, reply, web, plans.refusal)
    return await send(reply, plansPage({ web, request, file: plans.value }))
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
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="actions-${file.value.on}.csv"`)
      .send(csvOf(csvRows(file.value), { bom: true }))
  })
}

/** The day from its three boxes, or as an address has it; empty is today. */
function dayIn(query: unknown): string {
  const [day, month, year] = ['on-day', 'on-month', 'on-year'].map((box) =>
    field(query, box).trim(),
  )
  if (!day && !month && !year) return field(query, 'on')
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}
