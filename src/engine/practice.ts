import type { AuthorityPack } from '../practice/vocabulary/authority.ts'
import type { Catalogue } from '../practice/vocabulary/catalogue.ts'
import type { ClockDefinition } from '../practice/vocabulary/clock.ts'
import type { Code, CodeList } from '../practice/vocabulary/code-list.ts'
import type { FactType } from '../practice/vocabulary/fact.ts'
import type { Letter } from '../practice/vocabulary/letter.ts'
import type { MeasureRules } from '../practice/vocabulary/measure.ts'
import type { RegisterId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import type { Register } from '../practice/vocabulary/register.ts'
import type { RoleDefinition, TeamType, TeamTypeDefinition } from '../practice/vocabulary/role.ts'

/** The national catalogue with one authority's pack laid over it, indexed by id. */
export interface Practice {
  readonly catalogue: Catalogue
  readonly pack: AuthorityPack
  readonly processes: ReadonlyMap<string, ProcessDefinition>
  readonly codeLists: ReadonlyMap<string, CodeList>
  readonly facts: ReadonlyMap<string, FactType>
  readonly letters: ReadonlyMap<string, Letter>
  readonly registers: ReadonlyMap<string, Register>
  readonly roles: ReadonlyMap<string, RoleDefinition>
  readonly teamTypes: ReadonlyMap<TeamType, TeamTypeDefinition>
}

const byId = <Kind extends { readonly id: string }>(all: readonly Kind[]): Map<Kind['id'], Kind> =>
  new Map(all.map((one) => [one.id, one]))

/** Lays an authority's code lists and clock values over the catalogue; statutory limits stay as they are. */
export function layOver(catalogue: Catalogue, pack: AuthorityPack): Practice {
  const processes = catalogue.processes.map((definition) => ({
    ...definition,
    clocks: definition.clocks.map((clock) => withLocalValue(clock, pack)),
  }))
  return {
    catalogue: {
      ...catalogue,
      processes,
      ...(catalogue.measures ? { measures: withGeographies(catalogue.measures, pack) } : {}),
    },
    pack,
    processes: byId(processes),
    codeLists: byId([...catalogue.codeLists, ...pack.codeLists]),
    facts: byId(catalogue.facts),
    letters: byId(catalogue.letters),
    registers: byId(catalogue.registers ?? []),
    roles: byId(catalogue.roles),
    teamTypes: byId(catalogue.teamTypes),
  }
}

/** Figures are cut by the authority's own areas as they are by everything else. */
const withGeographies = (
  rules: MeasureRules,
  { geographies = [] }: AuthorityPack,
): MeasureRules => ({
  ...rules,
  cuts: [...rules.cuts, ...geographies],
})

function withLocalValue(clock: ClockDefinition, pack: AuthorityPack): ClockDefinition {
  const own = pack.clocks[clock.id]
  if (!own) return clock
  return { ...clock, local: [{ within: own.local }], source: [own.source, ...clock.source] }
}

/** The definition; asking for one that is not in the catalogue is a bug. */
export function processOf(practice: Practice, id: string): ProcessDefinition {
  const definition = practice.processes.get(id)
  if (!definition) throw new Error(`No process is called ${id}`)
  return definition
}

/** Is it about what is kept of one of us, or what one of us raised? Such work is in nobody's caseload. */
export function isOfOneself(
  definition: Pick<ProcessDefinition, 'about'>,
  practice: Practice,
): boolean {
  return registerOf(definition, practice)?.ofWorker !== undefined
}

/** The register whose entries the process is about; nothing where it is about people, or nobody. */
export const registerOf = (
  { about }: Pick<ProcessDefinition, 'about'>,
  { registers }: Practice,
): Register | undefined => (typeof about === 'object' ? registers.get(about.entryOf) : undefined)

/** The registers whose entries an answer of the process may be. */
export const registersAsked = ({ questions }: ProcessDefinition): readonly RegisterId[] => {
  const asked = Object.values(questions).flatMap((one) =>
    one.kind === 'list' ? [one, ...Object.values(one.of)] : [one],
  )
  return [...new Set(asked.flatMap((one) => (one.kind === 'entry' ? [one.from] : [])))]
}

/** Why a deadline of this clock may be extended, in order; empty where it may not be. */
export const reasonsFor = (practice: Practice, { extension }: ClockDefinition): readonly Code[] =>
  (extension && practice.codeLists.get(extension.reasons)?.codes.filter((one) => !one.closed)) ?? []

/** The choices a question offers, in order; an authority's own list wins over the national one. */
export function choicesOf(practice: Practice, question: Question): readonly Code[] {
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  if (question.options) {
    return Object.entries(question.options).map(([code, label]) => ({ code, label }))
  }
  return (question.codes && practice.codeLists.get(question.codes)?.codes) || []
}
