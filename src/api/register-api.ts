import { Type } from 'typebox'
import type { Api, ApiApp, Group } from './api.ts'
import { openApiDocument, operationOf, type Operation } from './open-api.ts'
import { askForKey, countByAddress, type Limits } from './who-asks.ts'

export interface Groups {
  /** Asked by anybody. */
  readonly public: readonly Group[]
  /** Asked with a key. */
  readonly signedIn: readonly Group[]
}

/** Registers every group of operations with who may ask it, and the document that describes them all. */
export async function registerApi(
  app: ApiApp,
  api: Api,
  groups: Groups,
  limits: Limits,
): Promise<void> {
  const operations: Operation[] = []
  const describing = (inner: ApiApp, isPublic: boolean): void => {
    inner.addHook('onRoute', (route) => void operations.push(...operationOf(route, isPublic)))
  }
  app.decorateRequest('holder', undefined)
  countByAddress(app, limits)
  await app.register(async (open: ApiApp) => {
    describing(open, true)
    open.addHook('onSend', async (_, reply) => {
      // Nothing is sent along by a browser and nothing is anybody's: a page of any site may show it.
      void reply.header('access-control-allow-origin', '*')
      void reply.header('cross-origin-resource-policy', 'cross-origin')
      await Promise.resolve()
    })
    for (const group of groups.public) group(open, api)
    open.get('/api/openapi.json', { schema: documentSchema }, () =>
      openApiDocument(operations, api.version),
    )
    await Promise.resolve()
  })
  await app.register(async (signedIn: ApiApp) => {
    describing(signedIn, false)
    askForKey(signedIn, api, limits)
    for (const group of groups.signedIn) group(signedIn, api)
    await Promise.resolve()
  })
}

const documentSchema = {
  summary: 'This document: what can be asked here, in OpenAPI 3.1',
  response: { 200: Type.Object({}, { additionalProperties: true }) },
}
