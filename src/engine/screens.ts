import type { ProcessId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Screen, ScreenStage } from '../practice/vocabulary/screen.ts'
import { asked, questionOf, reachablePages, stepOf, type Step } from './journey.ts'
import { processOf, type Practice } from './practice.ts'
import type { RecordView } from './standpoint.ts'

/** What one person does to one record of a screen at a time: the stages that are filled in together. */
export interface ScreenForm {
  readonly process: ProcessId
  readonly step: Step
  readonly stages: readonly ScreenStage[]
}

/** The screen on which records of this process are worked on, where there is one. */
export const screenOf = ({ catalogue }: Practice, process: ProcessId): Screen | undefined =>
  catalogue.screens?.find(({ stages }) => stages.some((stage) => stage.process === process))

/** Which part of the work a stage belongs to; the model check has seen that all it asks belongs to one. */
export function stageStep({ asks, process }: ScreenStage, practice: Practice): Step {
  const page = processOf(practice, process).pages.find((one) =>
    one.asks.some((id) => asks.includes(id)),
  )
  return page ? stepOf(page) : 'record'
}

/** The stages put together as they are filled in: of one record and one step, in the order of the first of each. */
export function formsOf({ stages }: Screen, practice: Practice): readonly ScreenForm[] {
  const forms: { process: ProcessId; step: Step; stages: ScreenStage[] }[] = []
  for (const stage of stages) {
    const step = stageStep(stage, practice)
    const form = forms.find((one) => one.process === stage.process && one.step === step)
    if (form) form.stages.push(stage)
    else forms.push({ process: stage.process, step, stages: [stage] })
  }
  return forms
}

/** Is anything asked in this stage, as the record stands? What nobody types does not make it so. */
export function isStageAsked(
  { asks, process }: ScreenStage,
  definition: ProcessDefinition,
  record: RecordView,
): boolean {
  const pages = (['record', 'authorise', 'follow-up'] as const).flatMap((step) =>
    reachablePages(definition, record, step),
  )
  return (
    definition.id === process &&
    asks.some((id) => {
      const question = questionOf(definition, id)
      const froms = [{ record }, ...record.parts.map((part) => ({ record, part }))]
      return (
        pages.some((page) => page.asks.includes(id)) && froms.some((from) => asked(question, from))
      )
    })
  )
}
