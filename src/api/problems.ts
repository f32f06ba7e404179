import type { FastifyReply } from 'fastify'
import { Type, type Static } from 'typebox'
import type { Refusal } from '../engine/refusal.ts'

/** A refusal or a fault as RFC 9457 writes it. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'Always about:blank: the words say what it is' }),
    title: Type.String({ description: 'What kind of no it is' }),
    status: Type.Integer(),
    detail: Type.String({ description: 'What happened, what is safe and what to do' }),
    problems: Type.Optional(
      Type.Array(Type.Object({ about: Type.String(), message: Type.String() }), {
        description: 'Each thing that was wrong in what was sent',
      }),
    ),
  },
  { description: 'Why something was refused or failed, as RFC 9457 writes it' },
)

type Problem = Static<typeof problemSchema>

const kinds: Readonly<Record<Refusal['kind'], readonly [status: number, title: string]>> = {
  'not-found': [404, 'There is nothing here'],
  'not-permitted': [403, 'This is not yours to do'],
  closed: [403, 'This record is closed to you'],
  'wrong-stage': [409, 'This cannot be done now'],
  'not-yet': [422, 'Something is missing'],
  invalid: [422, 'Something could not be understood'],
  overlap: [409, 'This would overlap'],
}

/** Sends a problem with its status. */
export async function sendProblem(
  reply: FastifyReply,
  problem: Omit<Problem, 'type'>,
): Promise<FastifyReply> {
  return await reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', ...problem }))
}

/** Sends a refusal in its own words. */
export async function sendRefusal(reply: FastifyReply, refusal: Refusal): Promise<FastifyReply> {
  const [status, title] = kinds[refusal.kind]
  return await sendProblem(reply, {
    ...{ title, status, detail: refusal.message },
    ...(refusal.kind === 'invalid'
      ? {
          problems: refusal.problems.map(({ question, message }) => ({ about: question, message })),
        }
      : {}),
    ...(refusal.kind === 'not-yet'
      ? {
          problems: refusal.gaps.map(({ question, page, message }) => ({
            about: question ?? page,
            message,
          })),
        }
      : {}),
  })
}
