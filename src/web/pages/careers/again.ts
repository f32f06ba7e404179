import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import type { Html } from '../../html.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { send, type Web } from '../../web.ts'

/** The problems of a refusal that a form can show; another refusal has a page of its own. */
const shownInForm = (refusal: Refusal): readonly Problem[] | undefined => {
  if (refusal.kind === 'invalid') return refusal.problems
  return refusal.kind === 'wrong-stage' ? [{ question: '', message: refusal.message }] : undefined
}

/** Shows a form again with what was typed and what is wrong with it. */
export async function again(
  at: { readonly web: Web; readonly request: FastifyRequest; readonly reply: FastifyReply },
  refusal: Refusal,
  shown: (problems: readonly Problem[]) => Html,
): Promise<FastifyReply> {
  const problems = shownInForm(refusal)
  if (!problems) return await showRefusal(at.request, at.reply, at.web, refusal)
  return await send(at.reply.code(statusOf(refusal)), shown(problems))
}
