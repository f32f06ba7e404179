import { holds } from '../../engine/conditions.ts'
import { instructionsFor, type Instruction, type Receiver } from '../../engine/effects.ts'
import { unmet } from '../../engine/journey.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { done, type Result } from '../../engine/refusal.ts'
import type { Standpoint } from '../../engine/standpoint.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import { writtenLetter, type WrittenLetter } from '../front-door/draft-letters.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import type { OpenPart } from '../records/open-record.ts'
import { outcomeQuestion, outcomeStep } from '../records/outcome-question.ts'
import { whereaboutsOf } from '../records/whereabouts.ts'
import type { EntryLine } from '../returns/at-entry/entry-lines.ts'
import { recordFile, type RecordFile } from './read-record.ts'

/** One way that a record or a child's part of it can end, with what that would bring about as things stand. */
export interface Offered {
  readonly key: string
  readonly label: string
  readonly explained: string | undefined
  readonly asks: readonly QuestionId[]
  /** Where it would go: "Referral: Duty and Assessment Team, Preston". */
  readonly goesTo: readonly string[]
  /** What still keeps it from being chosen, in words. */
  readonly lacks: readonly string[]
}

/** What can be chosen for one child, or for the record where it ends as one. */
export interface Ending {
  readonly part: OpenPart | undefined
  readonly chosen: string | undefined
  readonly offered: readonly Offered[]
}

/** A record with how it can end: everything that whoever decides it needs to see. */
export interface Decision extends RecordFile {
  /** Whether outcomes are chosen by whoever records it, or by whoever signs it. */
  readonly chosenBy: 'record' | 'authorise'
  readonly endings: readonly Ending[]
  /** What the referrer would be told by what is chosen now; each letter once. */
  readonly letters: readonly WrittenLetter[]
  /** What the returns will say of it, where that was asked for. */
  readonly lines: readonly EntryLine[]
}

/**
 * Reads a record to decide it. Not there for those who may not read it.
 * @param judged whether the rules of the returns judge it: where it is shown, and not where it is only sent on
 */
export async function readDecision(
  office: Office,
  caller: Caller,
  recordId: string,
  { judged = false }: { readonly judged?: boolean } = {},
): Promise<Result<Decision>> {
  return await act(
    office,
    caller,
    { action: 'read-decision', reads: true },
    async (request) => await decisionOf(request, caller, recordId, { judged }),
  )
}

/** The same within a request that reads more besides. */
export async function decisionOf(
  request: Act,
  caller: Caller,
  recordId: string,
  { judged = false }: { readonly judged?: boolean } = {},
): Promise<Result<Decision>> {
  const file = await recordFile(request, caller, recordId)
  if (!file.ok) return file
  const { definition, parts } = file.value
  const each = definition.outcomesEach === 'child' ? parts : [undefined]
  const endings: Ending[] = []
  const letterIds: string[] = []
  for (const part of Object.keys(definition.outcomes).length > 0 ? each : []) {
    const { ending, letters } = await endingOf(request, file.value, part)
    endings.push(ending)
    letterIds.push(...letters)
  }
  const letters = [...new Set(letterIds)].map((id) =>
    writtenLetter(request.practice, file.value, id, file.value.entries),
  )
  const lines =
    judged && !file.value.isFromOutside ? await linesOf(request, caller, file.value) : []
  return done({ ...file.value, chosenBy: outcomeStep(file.value), endings, letters, lines })
}

async function linesOf(
  request: Act,
  caller: Caller,
  file: RecordFile,
): Promise<readonly EntryLine[]> {
  const { entryLines } = await import('../returns/at-entry/entry-lines.ts')
  return await entryLines(request, caller, file)
}

async function endingOf(
  request: Act,
  file: RecordFile,
  part: OpenPart | undefined,
): Promise<{ ending: Ending; letters: readonly string[] }> {
  const { view, definition, row } = file
  const { practice, now } = request
  const from: Standpoint = part ? { record: view, part: part.view } : { record: view }
  const value = (part?.view ?? view).values[outcomeQuestion]
  const chosen = typeof value === 'string' ? value : undefined
  const context = {
    practice,
    from,
    where: await whereaboutsOf(request, file, part),
    events: { started: row.started_at, submitted: row.submitted_at ?? now, authorised: now },
  }
  const offered: Offered[] = []
  const letters: string[] = []
  for (const [key, outcome] of Object.entries(definition.outcomes)) {
    const fits = outcome.when === undefined || holds(outcome.when, from)
    if (!fits && key !== chosen) continue
    const instructions = instructionsFor(outcome.effects ?? [], context)
    if (key === chosen) {
      letters.push(
        ...instructions.flatMap((one) =>
          one.do === 'tell' && one.whom === 'referrer' ? [one.letter] : [],
        ),
      )
    }
    offered.push({
      key,
      label: outcome.label,
      explained: outcome.explained,
      asks: outcome.asks ?? [],
      goesTo: instructions.flatMap((one) => goesTo(one, practice)),
      lacks: unmet(outcome.requires ?? [], from, '').map((gap) => gap.message),
    })
  }
  return { ending: { part, chosen, offered }, letters }
}

function goesTo(instruction: Instruction, practice: Practice): string[] {
  switch (instruction.do) {
    case 'open': {
      const title = titleOf(instruction.process, practice)
      return [`${title}: ${receiverInWords(instruction.to, practice)}`]
    }
    case 'hand-over':
      return [`${instruction.what}: ${receiverInWords(instruction.to, practice)}`]
    case 'amend':
      return [`${titleOf(instruction.process, practice)}: a new version`]
    case 'add-rows':
      return instruction.rows.length > 0
        ? [`${titleOf(instruction.process, practice)}: what was agreed is written into it`]
        : []
    case 'answer-others':
      return ['The other open records of this kind about them: answered with this one']
    case 'end-record':
      return [`${titleOf(instruction.process, practice)}: ended`]
    case 'transfer':
      return [`The case: ${receiverInWords(instruction.to, practice)}`]
    case 'restrict':
      return ['Restricted from then on: only those who may know of it see the record']
    case 'erase':
      return ['What is kept here about them: erased for good']
    case 'refuse':
      return [instruction.because]
    // A dated fact goes nowhere: it is what the record itself then says of the child.
    case 'start-fact':
    case 'end-fact':
    case 'record-fact':
    case 'change-fact':
    case 'tell':
      return []
  }
}

const titleOf = (process: string, practice: Practice): string =>
  practice.processes.get(process)?.title ?? process

const receiverInWords = (to: Receiver, { pack }: Practice): string =>
  'other' in to ? to.other : (pack.teams.find((team) => team.id === to.team)?.name ?? to.team)
