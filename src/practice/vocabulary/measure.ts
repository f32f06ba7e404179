import type { CodeListId, DistrictId, FactTypeId, ProcessId, QuestionId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/**
 * The things that are counted: facts, children’s parts of records and deadlines, one for each child; and what is about
 * nobody on file, which opens no child.
 */
export type Counted =
  /** Facts that began, ended or were in force: in the period, or on its last day where they were held. */
  | { readonly fact: FactTypeId | readonly FactTypeId[]; readonly by: 'start' | 'end' | 'held' }
  /** Children’s parts of records that were decided, or that happened, in the period. */
  | { readonly process: ProcessId; readonly by: 'decided' | 'happened' }
  /** People who are only counted, in records about nobody: rows of a list, each as often as its number says. */
  | { readonly rows: RowsCounted; readonly process: ProcessId; readonly by: 'happened' }
  /**
   * What is done in groups: sessions that were held, everybody who came to each, or every place that there was in each.
   * They say at which `centre`; a place says whether it was `filled`.
   */
  | { readonly groups: 'sessions' | 'comings' | 'places' }
  /** Deadlines of these clocks that fell due, or that were met, in the period; one that was cancelled never was. */
  | { readonly clocks: readonly string[]; readonly by: 'due' | 'met'; readonly limit: Limit }

/** What is counted of the rows of a list: they say what their columns say. */
export interface RowsCounted {
  readonly list: QuestionId
  /** The column with how many. */
  readonly number: QuestionId
  /** The answer that says in which district. */
  readonly district: QuestionId
  /** Once for each choice of this answer, which each says as `topic`. */
  readonly topic?: QuestionId
}

/** Whose time: the law’s, or the authority’s own as it was before any extension. Where there is one, that one. */
export type Limit = 'statutory' | 'local'

/** A stretch of time up to the day that is counted. */
export interface Span {
  readonly months?: number
  readonly days?: number
}

/** What a fact’s details must say: each one of these codes. */
type Where = Readonly<Record<string, readonly string[]>>

/** What can be asked of something that is counted: of itself, or of the same child on the day that counts. */
export type MeasureCondition =
  | { readonly all: readonly MeasureCondition[] }
  | { readonly any: readonly MeasureCondition[] }
  | { readonly not: MeasureCondition }
  /** The part came out as one of these. */
  | { readonly outcome: readonly string[] }
  /** The record, or the child’s part of it, says one of these. */
  | { readonly answer: string; readonly is: readonly string[] }
  /** The fact says one of these, says more than a number, or says anything at all. */
  | { readonly detail: string; readonly is: readonly string[] }
  | { readonly detail: string; readonly above: number }
  | { readonly detail: string; readonly given: true }
  /** It was met in time: the deadline itself, or the one of this clock in the record. */
  | { readonly inTime: Limit; readonly clock?: string }
  /** The fact has been in force, by its end or the day that counts, for so long. */
  | { readonly lasted: 'at-least' | 'at-most'; readonly months?: number; readonly weeks?: number }
  /** The child’s age that day. */
  | { readonly aged: { readonly from?: number; readonly under?: number } }
  /** The child has this fact in force that day, and has had it for so long where that is said. */
  | { readonly holds: FactTypeId; readonly where?: Where; readonly forMonths?: number }
  /** The child had this fact: it began, ended or was in force in the span, or ever. */
  | {
      readonly had: FactTypeId
      readonly by: 'start' | 'end' | 'in-force'
      readonly inLast?: Span
      /** Only what began before the day that counts. */
      readonly earlier?: true
      readonly where?: Where
      readonly atLeast?: number
    }
  /** The latest fact of this kind, up to that day, says so. */
  | { readonly latest: FactTypeId; readonly where: Where }
  /** This fact began by the birthday on which the child was so old. */
  | { readonly began: FactTypeId; readonly byAge: number }
  /** A decided record of one of these processes says so, in the span. */
  | {
      readonly recorded: string
      readonly is: readonly string[]
      readonly in: readonly ProcessId[]
      readonly inLast: Span
    }
  /** A deadline of these clocks fell due for the child in the span. */
  | { readonly due: readonly string[]; readonly limit: Limit; readonly inLast: Span }
  /** None that fell due in the span was late. */
  | { readonly noneLate: readonly string[]; readonly limit: Limit; readonly inLast: Span }
  /** The worker who holds the fact holds more children than this, by the same kinds of fact. */
  | { readonly workerHoldsMoreThan: number }

/** What is averaged, for each thing that is counted. */
export type MeasureValue =
  /** Days in force. */
  | { readonly lasted: 'days' }
  /** Days since the latest start of another fact of the child. */
  | { readonly daysSince: FactTypeId; readonly where?: Where }
  | { readonly detail: string }
  | { readonly answer: string }

/** A share of what is counted, an average of it, children for each worker, or a plain number. */
export type MeasureUnit =
  | { readonly share: MeasureCondition }
  | { readonly mean: MeasureValue; readonly in: 'days' | 'weeks' | 'points' | 'percent' }
  | { readonly perWorker: true }
  | { readonly number: 'children' | 'things' }

/** One figure that the service is judged by. */
export interface Measure {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  readonly group: string
  /** What is counted, in words that stand beside the number. */
  readonly definition: string
  readonly counted: Counted
  /** Only those for which this holds. */
  readonly only?: MeasureCondition
  /** Each child once, however often. */
  readonly once?: true
  /** By which cuts, besides places and areas; by all that ask of a child where it is left out. */
  readonly cutBy?: readonly string[]
  readonly unit: MeasureUnit
  readonly better: 'higher' | 'lower' | 'neither'
  /** What we aim for, where one is set: at least, or at most where lower is better. */
  readonly aim?: number
  readonly source: readonly Source[]
}

/** One part of a cut, as it is called and as it is known in addresses. */
interface CutPart {
  readonly id: string
  readonly title: string
}

/**
 * What figures are cut by besides places: the child’s age on the day that counts, or what is said of them. Whoever is in
 * no part is counted as not known, so that the parts add up; whoever would be in two is in the first.
 */
export type MeasureCut = {
  /** As it stands in addresses: never the name of a kind of place. */
  readonly id: string
  readonly title: string
  readonly source: readonly Source[]
} & (
  | { readonly ages: readonly (CutPart & { readonly from: number; readonly under?: number })[] }
  | { readonly areas: readonly (CutPart & { readonly districts: readonly DistrictId[] })[] }
  /** What the thing that is counted says: the codes of a list, or these; where there is neither, its own words are the part. */
  | {
      readonly detail: string
      readonly codes?: CodeListId
      readonly options?: readonly CutPart[]
      /** Each part lies in a district, so that a copy for others says nothing of it. */
      readonly isPlace?: true
    }
  | {
      readonly said: 'sex' | 'ethnicity' | 'disability'
      readonly parts: readonly (CutPart & { readonly codes: readonly string[] })[]
    }
)

/** Something that is asked for and cannot be counted from what is recorded yet, and why. */
export interface NotCounted {
  readonly title: string
  readonly why: string
}

/** Figures that answer one question together, read from those that are counted. */
export interface FiguresTogether {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly measures: readonly string[]
  /** The list whose open rules say which children to look at. */
  readonly watchList?: string
  readonly source: readonly Source[]
}

/** How the service measures itself. */
export interface MeasureRules {
  /** Who reads the figures: of their own teams or, where the post reaches the county, of all. */
  readonly readBy: readonly Post[]
  /** They read the whole county’s figures of each last quarter, as a copy for others has them, and list nobody. */
  readonly copiesFor: readonly Post[]
  readonly measures: readonly Measure[]
  readonly together?: readonly FiguresTogether[]
  readonly notCounted: readonly NotCounted[]
  readonly cuts: readonly MeasureCut[]
  /** In copies for others no number of children below this is shown, nor any from which one could be worked out. */
  readonly smallestShared: number
  readonly source: readonly Source[]
}
