import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { downloadMeasures } from '../../cases/measures/download-measures.ts'
import { readMeasures, type PeriodAsked } from '../../cases/measures/read-measures.ts'
import { holderOn, type Api, type Group } from '../api.ts'
import { sendRefusal } from '../problems.ts'
import { figuresBody } from './figures-body.ts'
import { askedSchema, figuresSchema, oneSchema, type AskedQuery } from './schemas.ts'

const csv = {
  200: {
    description: 'The same figures as CSV, in UTF-8, the first line the names of the columns',
    content: { 'text/csv': { schema: Type.String() } },
  },
}

/** The figures of the service, as the pages show them. */
export const measuresGroup: Group = (app, api) => {
  app.get(
    '/api/measures',
    {
      schema: {
        summary: 'Every measure over a period, whole',
        querystring: askedSchema,
        response: { 200: figuresSchema },
      },
    },
    async (request, reply) => await answer(request, reply, api, request.query),
  )

  app.get(
    '/api/measures/:id',
    {
      schema: {
        summary: 'One measure over a period: whole, by each cut and month by month',
        params: oneSchema,
        querystring: askedSchema,
        response: { 200: figuresSchema },
      },
    },
    async (request, reply) => await answer(request, reply, api, request.query, request.params.id),
  )

  app.get(
    '/api/measures/figures.csv',
    {
      schema: {
        summary: 'Every measure over a period, by each cut and month by month, as CSV',
        querystring: askedSchema,
        response: csv,
      },
    },
    async (request, reply) => await download(request, reply, api, request.query),
  )

  app.get(
    '/api/measures/:id/figures.csv',
    {
      schema: {
        summary: 'One measure over a period, by each cut and month by month, as CSV',
        params: oneSchema,
        querystring: askedSchema,
        response: csv,
      },
    },
    async (request, reply) => await download(request, reply, api, request.query, request.params.id),
  )
}

const periodIn = ({ period = 'year-to-date', from = '', to = '' }: AskedQuery): PeriodAsked => ({
  kind: period,
  from,
  to,
})

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: Api,
  asked: AskedQuery,
  id?: string,
): Promise<FastifyReply> {
  const file = await readMeasures(office, holderOn(request), periodIn(asked), id)
  if (!file.ok) return await sendRefusal(reply, file.refusal)
  const shared = asked.copy === 'shared'
  return await reply.send(
    figuresBody(file.value, office.practice, { shared, wholeOnly: id === undefined }),
  )
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: Api,
  asked: AskedQuery,
  id?: string,
): Promise<FastifyReply> {
  const wanted = { ...periodIn(asked), shared: asked.copy === 'shared' }
  const made = await downloadMeasures(office, holderOn(request), wanted, id)
  if (!made.ok) return await sendRefusal(reply, made.refusal)
  return await reply.type('text/csv; charset=utf-8').send(made.value)
}
