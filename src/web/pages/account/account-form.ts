import type { FastifyRequest } from 'fastify'
import type { KeyWanted } from '../../../cases/api-keys/make-api-key.ts'
import type { Account } from '../../../cases/sign-in/account.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'

export interface AccountProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly account: Account
  readonly said?: string | undefined
  readonly refusal?: Refusal | undefined
  /** What stood in the boxes for a key that was not made. */
  readonly typed?: KeyWanted | undefined
}

/** A form of one button or a few boxes. */
export const smallForm = (
  { request }: Pick<AccountProps, 'request'>,
  action: string,
  content: Child,
): Html => html`<form method="post" action="${action}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${content}
  </form>`
