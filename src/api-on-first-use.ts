import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { ApiOptions } from './api/create-api.ts'
import { logFault } from './web/faults.ts'

/** What answers under /api. */
export type ApiServer = Pick<FastifyInstance, 'routing'>

/** The server for programs, loaded when one first asks: a start neither waits for it nor holds it. */
export function apiOnFirstUse(
  options: Pick<ApiOptions, 'office' | 'log' | 'limits'>,
): () => Promise<ApiServer> {
  let made: Promise<ApiServer> | undefined
  return async () => await (made ??= make(options))
}

async function make(options: Pick<ApiOptions, 'office' | 'log' | 'limits'>): Promise<ApiServer> {
  const { createApi } = await import('./api/create-api.ts')
  const about = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(about) as { readonly version: string }
  return await createApi({ ...options, version, noteFault: logFault })
}
