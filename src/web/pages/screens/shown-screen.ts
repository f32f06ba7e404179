import type { FastifyRequest } from 'fastify'
import type { Decision } from '../../../cases/reading/read-decision.ts'
import { readScreen, type ScreenFile } from '../../../cases/screens/read-screen.ts'
import { isStageAsked, formsOf, type ScreenForm } from '../../../engine/screens.ts'
import type { Step } from '../../../engine/journey.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Result } from '../../../engine/refusal.ts'
import type { QuestionId } from '../../../practice/vocabulary/identifiers.ts'
import { signedInOn, type Web } from '../../web.ts'
import { outcomeAsks } from '../records/decide/outcome-fields.ts'
import type { Shown } from '../records/record.ts'

/** A screen as its page shows it, to whom. */
export interface ShownScreen {
  readonly web: Web
  readonly request: FastifyRequest
  readonly caller: Caller
  readonly file: ScreenFile
}

export interface AtScreen {
  readonly Params: { readonly screen: string; readonly record: string }
}

/** The screen of this address, as whoever is signed in may see it. */
export async function shownScreen(
  request: FastifyRequest<AtScreen>,
  web: Web,
): Promise<Result<ShownScreen>> {
  const { caller } = signedInOn(request)
  const { screen, record } = request.params
  const file = await readScreen(web.office, caller, screen, record)
  return file.ok ? { ok: true, value: { web, request, caller, file: file.value } } : file
}

/** One of its records, as the pages of records show one. */
export const shownIn = (
  { web, request, caller }: ShownScreen,
  file: Decision,
): Shown & { readonly file: Decision } => ({ web, request, caller, file })

/** Something to fill in now: a record of the screen that the reader may write in, at one step. */
export interface OpenForm extends ScreenForm {
  readonly file: Decision
}

/** What is the reader's to fill in as things stand, in the order of the stages. */
export function openForms({ file, web }: ShownScreen): readonly OpenForm[] {
  return formsOf(file.screen, web.office.practice).flatMap((form) => {
    const record = file.records.get(form.process)
    if (!record?.may.has(permissionFor(form.step))) return []
    const isAsked = form.stages.some((stage) => isStageAsked(stage, record.definition, record.view))
    return isAsked ? [{ ...form, file: record }] : []
  })
}

const permissionFor = (step: Step): 'record' | 'authorise' | 'follow-up' => step

/** Does whoever fills it in say how the record ends? */
export const endsHere = ({ file, step }: OpenForm): boolean =>
  file.chosenBy === step && file.endings.length > 0

/** Everything that the form asks. */
export const asksOf = (form: OpenForm): readonly QuestionId[] => [
  ...form.stages.flatMap((stage) => stage.asks),
  ...(endsHere(form) ? outcomeAsks(form.file) : []),
]
