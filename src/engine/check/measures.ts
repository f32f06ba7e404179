import type {
  Counted,
  Measure,
  MeasureCondition,
  MeasureValue,
} from '../../practice/vocabulary/measure.ts'
import type { Practice } from '../practice.ts'
import { cutFaults } from './cuts.ts'
import { unknownFact } from './known.ts'
import { address } from './placed.ts'

/** The figures of the service: of processes, facts, clocks and codes that there are, each with its source. */
export function checkMeasures(practice: Practice): readonly string[] {
  const { measures: ofService = [], cuts = [] } = practice.catalogue.measures ?? {}
  const ofRegisters = (practice.catalogue.registers ?? []).flatMap(({ figures = [] }) => figures)
  const measures = [...ofService, ...ofRegisters]
  const twice = measures.filter((one) => measures.find(({ id }) => id === one.id) !== one)
  return [
    ...twice.map(({ id }) => `${address('measures', id)}: two measures have this id`),
    ...measures.flatMap((measure) => [
      ...faultsOf(measure, practice),
      ...(measure.cutBy ?? [])
        .filter((id) => !cuts.some((cut) => cut.id === id))
        .map((id) => `${address('measures', measure.id, id)}: no such cut`),
    ]),
    ...cutFaults(cuts, practice),
    ...togetherFaults(practice),
  ]
}

/** What is read together is counted, each once, and beside a list that there is. */
function togetherFaults({ catalogue }: Practice): readonly string[] {
  const { measures = [], together = [] } = catalogue.measures ?? {}
  const known = new Set(measures.map(({ id }) => id))
  return together.flatMap(({ id, measures: ids, watchList }) => {
    const at = address('measures', 'together', id)
    const isThere = (catalogue.watchLists ?? []).some((list) => list.id === watchList)
    return [
      ...ids.filter((one) => !known.has(one)).map((one) => `${address(at, one)}: no such measure`),
      ...(new Set(ids).size < ids.length ? [`${at}: names a measure twice`] : []),
      ...(watchList === undefined || isThere ? [] : [`${address(at, watchList)}: no such list`]),
    ]
  })
}

function faultsOf(measure: Measure, practice: Practice): readonly string[] {
  const at = address('measures', measure.id)
  const { unit } = measure
  return [
    ...(measure.source.length === 0 ? [`${at}: has no source`] : []),
    ...(measure.definition === '' ? [`${at}: says nothing of what is counted`] : []),
    ...(measure.aim !== undefined && measure.better === 'neither'
      ? [`${at}: aims at a number, and neither more nor less of it is better`]
      : []),
    ...countedFaults(measure.counted, address(at, 'counted'), practice),
    ...(measure.only ? conditionFaults(measure.only, measure, address(at, 'only'), practice) : []),
    ...('share' in unit
      ? conditionFaults(unit.share, measure, address(at, 'share'), practice)
      : []),
    ...('mean' in unit ? valueFaults(unit.mean, measure, address(at, 'mean'), practice) : []),
  ]
}

function countedFaults(counted: Counted, at: string, practice: Practice): readonly string[] {
  if ('fact' in counted) {
    const kinds = typeof counted.fact === 'string' ? [counted.fact] : counted.fact
    return kinds.flatMap((kind) => unknownFact(kind, at, practice))
  }
  if ('groups' in counted) return []
  if ('rows' in counted) return rowFaults(counted, at, practice)
  if ('process' in counted) return unknownProcess(counted.process, at, practice)
  return unknownClocks(counted.clocks, at, practice)
}

/** The list, its number, the district and the topic are questions of the process, each of its kind. */
function rowFaults(
  { process, rows }: Extract<Counted, { readonly rows: unknown }>,
  at: string,
  practice: Practice,
): readonly string[] {
  const definition = practice.processes.get(process)
  if (!definition) return unknownProcess(process, at, practice)
  const list = definition.questions[rows.list]
  const columns = list?.kind === 'list' ? list.of : undefined
  return [
    ...(columns === undefined ? [`${address(at, rows.list)}: is no list`] : []),
    ...(columns && columns[rows.number]?.kind !== 'number'
      ? [`${address(at, rows.list, rows.number)}: is no number`]
      : []),
    ...[rows.district, ...(rows.topic === undefined ? [] : [rows.topic])]
      .filter((id) => !(id in definition.questions))
      .map((id) => `${address(at, id)}: no such question`),
  ]
}

/** What the things that are counted say of themselves. */
const says = (counted: Counted): boolean =>
  'fact' in counted || 'groups' in counted || 'rows' in counted

const unknownProcess = (id: string, at: string, practice: Practice): readonly string[] =>
  practice.processes.has(id) ? [] : [`${address(at, id)}: no such process`]

function unknownClocks(ids: readonly string[], at: string, practice: Practice): readonly string[] {
  const clocks = practice.catalogue.processes.flatMap((one) => one.clocks.map(({ id }) => id))
  return ids.filter((id) => !clocks.includes(id)).map((id) => `${address(at, id)}: no such clock`)
}

/** The facts a condition names, besides the one that is counted. */
const factIn = (condition: MeasureCondition): string | undefined => {
  if ('holds' in condition) return condition.holds
  if ('had' in condition) return condition.had
  if ('latest' in condition) return condition.latest
  return 'began' in condition ? condition.began : undefined
}

function conditionFaults(
  condition: MeasureCondition,
  measure: Measure,
  at: string,
  practice: Practice,
): readonly string[] {
  const { counted } = measure
  if ('all' in condition || 'any' in condition) {
    const each = 'all' in condition ? condition.all : condition.any
    return each.flatMap((one) => conditionFaults(one, measure, at, practice))
  }
  if ('not' in condition) return conditionFaults(condition.not, measure, at, practice)
  const fact = factIn(condition)
  if (fact !== undefined) return unknownFact(fact, at, practice)
  if ('outcome' in condition) {
    const outcomes = 'process' in counted && practice.processes.get(counted.process)?.outcomes
    if (!outcomes) return [`${at}: asks about an outcome, and no process is counted`]
    return condition.outcome
      .filter((id) => !(id in outcomes))
      .map((id) => `${address(at, id)}: no such outcome`)
  }
  if ('answer' in condition) return answerFaults(condition.answer, counted, at, practice)
  if ('detail' in condition) {
    return says(counted) ? [] : [`${at}: asks about a fact, and none is counted`]
  }
  if ('lasted' in condition || 'workerHoldsMoreThan' in condition) {
    return 'fact' in counted ? [] : [`${at}: asks about a fact, and none is counted`]
  }
  if ('inTime' in condition) {
    if (condition.clock !== undefined) return unknownClocks([condition.clock], at, practice)
    return 'clocks' in counted ? [] : [`${at}: asks about a deadline, and none is counted`]
  }
  if ('recorded' in condition) {
    return condition.in.flatMap((process) => {
      const definition = practice.processes.get(process)
      if (!definition) return unknownProcess(process, at, practice)
      return condition.recorded in definition.questions
        ? []
        : [`${address(at, process, condition.recorded)}: no such question`]
    })
  }
  if ('due' in condition) return unknownClocks(condition.due, at, practice)
  return 'noneLate' in condition ? unknownClocks(condition.noneLate, at, practice) : []
}

function answerFaults(
  question: string,
  counted: Counted,
  at: string,
  practice: Practice,
): readonly string[] {
  const definition = 'process' in counted && practice.processes.get(counted.process)
  if (!definition) return [`${at}: asks about an answer, and no process is counted`]
  return question in definition.questions ? [] : [`${address(at, question)}: no such question`]
}

function valueFaults(
  value: MeasureValue,
  { counted }: Measure,
  at: string,
  practice: Practice,
): readonly string[] {
  if ('daysSince' in value) return unknownFact(value.daysSince, at, practice)
  if ('answer' in value) return answerFaults(value.answer, counted, at, practice)
  return 'fact' in counted ? [] : [`${at}: averages what a fact says, and none is counted`]
}
