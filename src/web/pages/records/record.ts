import type { FastifyRequest } from 'fastify'
import { readDecision, type Decision } from '../../../cases/reading/read-decision.ts'
import type { EntryLine } from '../../../cases/returns/at-entry/entry-lines.ts'
import { readAtEntry, readRecord, type RecordFile } from '../../../cases/reading/read-record.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Result } from '../../../engine/refusal.ts'
import type { Standpoint } from '../../../engine/standpoint.ts'
import type { NameOf } from '../../../engine/summary.ts'
import { signedInOn, type Web } from '../../web.ts'

export type { RecordFile }
export type Part = RecordFile['parts'][number]
export type Person = Part['person']
export type Deadline = RecordFile['deadlines'][number]
export type PartnerRequest = RecordFile['requests'][number]

/** A record as one of its pages shows it: to whom, and with what the site is made of. */
export interface Shown {
  readonly web: Web
  readonly request: FastifyRequest
  readonly caller: Caller
  readonly file: RecordFile
  /** What the returns will say of it, on the pages where it is written. */
  readonly lines?: readonly EntryLine[]
}

/** The record of this address, as the person who is signed in may see it. */
export async function shownRecord(
  request: FastifyRequest<{ Params: { id: string } }>,
  web: Web,
): Promise<Result<Shown>> {
  const { caller } = signedInOn(request)
  const file = await readRecord(web.office, caller, request.params.id)
  return file.ok ? { ok: true, value: { web, request, caller, file: file.value } } : file
}

/** The same to be written in, judged by the rules of the returns. */
export async function shownAtEntry(
  request: FastifyRequest<{ Params: { id: string } }>,
  web: Web,
): Promise<Result<Shown>> {
  const { caller } = signedInOn(request)
  const read = await readAtEntry(web.office, caller, request.params.id)
  if (!read.ok) return read
  const { lines, ...file } = read.value
  return { ok: true, value: { web, request, caller, file, lines } }
}

/** The same with how it can end; judged by the rules of the returns where it is shown. */
export async function shownDecision(
  request: FastifyRequest<{ Params: { id: string } }>,
  web: Web,
  how: { readonly judged?: boolean } = {},
): Promise<Result<Shown & { readonly file: Decision }>> {
  const { caller } = signedInOn(request)
  const read = await readDecision(web.office, caller, request.params.id, how)
  if (!read.ok) return read
  const file = read.value
  return { ok: true, value: { web, request, caller, file, lines: file.lines } }
}

/** The name of a worker, a team or an entry whose id an answer, a signature or a change holds. */
export const namesFor =
  ({ file, web }: Pick<Shown, 'file' | 'web'>): NameOf =>
  (kind, id) => {
    const { teams } = web.office.practice.pack
    switch (kind) {
      case 'worker':
        return file.names.find((worker) => worker.id === id)?.name ?? id
      case 'team':
        return teams.find((team) => team.id === id)?.name ?? id
      case 'entry':
        return file.entries.find((entry) => entry.id === id)?.name ?? 'Not open to you'
    }
  }

/** Where a record and one child's part of it are judged from. */
export const standpoint = (file: RecordFile, part: Part | undefined): Standpoint =>
  part ? { record: file.view, part: part.view } : { record: file.view }

/** What people say against an answer of the record, or of one child in it. */
export const notesAgainst = (
  { notes }: Pick<RecordFile, 'notes'>,
  question: string,
  part: Part | undefined,
): RecordFile['notes'] =>
  notes.filter(
    ({ askedIn }) =>
      askedIn.question === question &&
      (askedIn.partId === undefined || askedIn.partId === part?.row.id),
  )

/** Where answers are given from: the whole record first, then each part. */
export const standpoints = (file: RecordFile): readonly (Part | undefined)[] => [
  undefined,
  ...file.parts,
]

export const addressOf = ({ row }: Pick<RecordFile, 'row'>, ...rest: readonly string[]): string =>
  ['/records', row.id, ...rest].join('/')
