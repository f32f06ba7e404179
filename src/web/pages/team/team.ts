import type { FastifyRequest } from 'fastify'
import type { TeamBoard } from '../../../cases/reading/read-team.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Web } from '../../web.ts'

export type Load = TeamBoard['loads'][number]
export type Unallocated = TeamBoard['unallocated'][number]

/** A team's page as it is shown, and to whom. */
export interface TeamShown {
  readonly web: Web
  readonly request: FastifyRequest
  readonly caller: Caller
  readonly board: TeamBoard
  /** The one team that is looked at; without it, all the reader's own. */
  readonly teamId: string | undefined
  /** What was just done. */
  readonly said?: string | undefined
  /** Why a record could not be given to somebody. */
  readonly wrong?: { readonly record: string; readonly message: string } | undefined
}

/** The part of an address that keeps to one team. */
export const inTeam = (teamId: string | undefined): string => (teamId ? `?team=${teamId}` : '')

/** Late by law or by our own rule. */
export const overdue = ({ groups }: Load): number =>
  (groups['late-by-law'] ?? 0) + (groups.late ?? 0)

export const teamName = ({ office }: Web, id: string): string =>
  office.practice.pack.teams.find((team) => team.id === id)?.name ?? id
