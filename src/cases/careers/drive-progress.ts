import { addDays, addMonths } from '../../engine/calendar-days.ts'
import { figureOf } from '../../engine/measures/figure.ts'
import { periodOf } from '../../engine/measures/periods.ts'
import { choicesOf, type Practice } from '../../engine/practice.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { CareersRules } from '../../practice/vocabulary/careers.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import {
  answersCounted,
  caseloadsOver,
  entriesCounted,
  postsByTeam,
  postsOver,
  summedBy,
} from '../../store/drive.ts'
import { measureCounts } from '../../store/measures.ts'
import type { Act } from '../act.ts'

/** One line of a list of numbers, with what it is called. */
export interface Told {
  readonly title: string
  readonly number: number
}

/** How things stood on one day: nothing where nothing was recorded for it. */
export interface QuarterOfDrive {
  readonly on: string
  /** Of what is paid for, how much was not filled, in percent. */
  readonly vacant: number | undefined
  /** Children for each worker who held some, and the most that one held. */
  readonly mean: number | undefined
  readonly most: number | undefined
}

/** What a drive costs and what it brings, read from the records by date: nothing of it is typed. */
export interface DriveProgress {
  /** In pounds; nothing where no budget was given. */
  readonly budget: number | undefined
  readonly spent: readonly Told[]
  /** Funded and filled, by what the teams do. */
  readonly areas: readonly {
    readonly title: string
    readonly funded: number
    readonly filled: number
  }[]
  readonly quarters: readonly QuarterOfDrive[]
  /** How many children a worker should hold at most; nothing where none is set. */
  readonly caseloadAim: number | undefined
  /** Shares in percent; nothing where nothing fell due. */
  readonly inTime: readonly { readonly title: string; readonly percent: number | undefined }[]
  /** Hours of training in twelve months for each who works here. */
  readonly trainingHours: number
  /** How applicants heard of a job. A number below `smallest` is not given. */
  readonly sources: readonly { readonly title: string; readonly number: number | undefined }[]
  readonly smallest: number
}

const quarters = 8

/** The last days of the quarters before a day, the earliest first, and the day itself. */
export function quarterEnds(day: string, many = quarters): readonly string[] {
  const month = Number(day.slice(5, 7))
  const began = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
  const ends = Array.from({ length: many }, (_, back) => addDays(addMonths(began, -3 * back), -1))
  return [...ends.toReversed(), day]
}

/** Reads how a drive goes besides its targets. */
export async function driveProgress(
  { work, now, practice }: Pick<Act, 'work' | 'now' | 'practice'>,
  drive: NonNullable<CareersRules['drive']>,
): Promise<DriveProgress> {
  const today = dateInLondon(now)
  const days = quarterEnds(today)
  const caseload = measureCalled(practice, 'caseload')
  const kinds = caseload && 'fact' in caseload.counted ? [caseload.counted.fact].flat() : []
  const smallest = practice.catalogue.measures?.smallestShared ?? 0
  const [posts, caseloads, teams, spent, training, employed, heard] = await Promise.all([
    postsOver(work, days),
    caseloadsOver(work, kinds, days),
    postsByTeam(work, today),
    summedBy(work, { kind: 'campaign-spent', sum: 'pounds', by: 'what', since: drive.since }),
    summedBy(work, {
      ...{ kind: 'training-attended', sum: 'hours', by: 'course' },
      since: addMonths(today, -12),
    }),
    entriesCounted(work, 'colleagues'),
    answersCounted(work, { process: 'candidate', question: 'heard', since: drive.since }),
  ])
  const hours = training.reduce((all, { total }) => all + total, 0)
  const spentWords = wordsOf(practice, 'campaign-spending', 'what')
  const heardWords = wordsOf(practice, 'candidate', 'heard')
  return {
    budget: drive.budget,
    spent: spent.map(({ said, total }) => ({
      title: spentWords(said ?? '') ?? 'Not said',
      number: total,
    })),
    areas: areasOf(practice, teams),
    quarters: days.map((on) => {
      const stood = posts.find((one) => one.on === on)
      const held = caseloads.find((one) => one.on === on)
      return {
        on,
        vacant:
          stood && stood.funded > 0
            ? (100 * (stood.funded - stood.filled)) / stood.funded
            : undefined,
        mean: held && held.children / held.workers,
        most: held?.most,
      }
    }),
    caseloadAim: drive.caseloadAim,
    inTime: [
      { title: 'Case supervision held by its day', ...(await share('supervision-in-time')) },
      {
        title: 'Help from an advanced practitioner within ten working days',
        ...(await share('practitioner-help-in-time')),
      },
    ],
    trainingHours: employed === 0 ? 0 : hours / employed,
    sources: heard.map(({ said, many }) => ({
      title: heardWords(said) ?? 'Not said',
      number: many < smallest ? undefined : many,
    })),
    smallest,
  }

  async function share(id: string): Promise<{ readonly percent: number | undefined }> {
    const measure = measureCalled(practice, id)
    const period = periodOf('year-to-date', today)
    if (!measure || !period) return { percent: undefined }
    const { from, to } = period
    const asked = { stretches: [{ from, to }], now, localityOf: {} }
    const [count] = (await measureCounts(work, measure, asked)).filter(({ cut }) => cut === 'all')
    return { percent: count && figureOf(measure, count) }
  }
}

/** A figure of the county, or of a register, by its id. */
const measureCalled = ({ catalogue }: Practice, id: string): Measure | undefined =>
  [
    ...(catalogue.measures?.measures ?? []),
    ...(catalogue.registers ?? []).flatMap(({ figures = [] }) => figures),
  ].find((one) => one.id === id)

/** What a code of a question is called. */
function wordsOf(practice: Practice, process: string, question: string) {
  const asked = practice.processes.get(process)?.questions[question]
  const codes = asked ? choicesOf(practice, asked) : []
  return (code: string): string | undefined => codes.find((one) => one.code === code)?.label
}

/** Posts by what their teams do; those of no team stand last. */
function areasOf(
  { pack, teamTypes }: Practice,
  rows: readonly {
    readonly team: string | null
    readonly funded: number
    readonly filled: number
  }[],
): DriveProgress['areas'] {
  const titleOf = (team: string | null): string => {
    const type = pack.teams.find(({ id }) => id === team)?.type
    return (type && teamTypes.get(type)?.title) ?? 'In no team yet'
  }
  return [...Map.groupBy(rows, ({ team }) => titleOf(team))]
    .map(([title, of]) => ({
      title,
      funded: of.reduce((all, { funded }) => all + funded, 0),
      filled: of.reduce((all, { filled }) => all + filled, 0),
    }))
    .toSorted((one, other) => other.funded - one.funded)
}
