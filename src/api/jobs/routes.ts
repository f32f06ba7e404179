import { Type } from 'typebox'
import { readCareers } from '../../cases/careers/read-careers.ts'
import { careersOf, type Job } from '../../cases/careers/published.ts'
import type { Group } from '../api.ts'
import { sendRefusal } from '../problems.ts'

const jobBody = Type.Object({
  id: Type.String(),
  title: Type.String(),
  kind: Type.String(),
  level: Type.String(),
  service: Type.String(),
  contract: Type.String(),
  localities: Type.Array(Type.String()),
  where: Type.String(),
  places: Type.Integer(),
  grade: Type.String(),
  salaryFrom: Type.Number(),
  salaryTo: Type.Number(),
  hours: Type.String(),
  summary: Type.String(),
  opensOn: Type.String({ format: 'date' }),
  closesAt: Type.String({ format: 'date-time' }),
  address: Type.String({ description: 'The page about it, on this site' }),
})

/** The jobs that are open now, for anybody: what the pages about jobs say, as JSON. */
export const jobsGroup: Group = (app, api) => {
  if (!careersOf(api.office.practice)) return
  const schema = {
    summary: 'The jobs that can be applied for now, the soonest to close first',
    response: { 200: Type.Object({ jobs: Type.Array(jobBody) }) },
  }
  app.get('/api/jobs', { schema }, async (_, reply) => {
    const front = await readCareers(api.office)
    if (!front.ok) return await sendRefusal(reply, front.refusal)
    return { jobs: front.value.jobs.map(shown) }
  })
}

const shown = (job: Job) => ({
  ...{ id: job.id, title: job.name, kind: job.kind, level: job.level, service: job.team },
  ...{ contract: job.contract, localities: [...job.localities], where: job.where },
  ...{ places: job.places, grade: job.grade, hours: job.hours, summary: job.summary },
  ...{ salaryFrom: job.salary.from, salaryTo: job.salary.to },
  ...{ opensOn: job.opensOn, closesAt: job.closesAt, address: `/careers/jobs/${job.id}` },
})
