import { addDays, addMonths } from '../../engine/calendar-days.ts'
import { hiddenIn, type Cell } from '../../engine/measures/small-numbers.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import {
  diversityStages,
  equalOpportunities,
  type EqualOpportunitiesQuestion,
} from '../../practice/careers/equal-opportunities.ts'
import {
  answerEqualOpportunities,
  equalOpportunitiesCounted,
  type CountedAnswer,
} from '../../store/equal-opportunities.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { answersAmong, toldHere, type ToldHere } from './of-oneself.ts'
import { careersOf } from './published.ts'
import { readsDrive } from './reads-drive.ts'

/** What is asked of applicants apart from what they apply with. */
export const askedBeside: readonly EqualOpportunitiesQuestion[] = equalOpportunities

/**
 * Keeps what an applicant said apart from the application: those answers that are among the options, and no others. It is
 * done once; whoever tries again is told so, and nothing is changed.
 */
export async function sayBeside(
  office: Office,
  beside: string,
  given: Readonly<Record<string, string>>,
): Promise<Result<true>> {
  return await act(office, 'public', { action: 'say-beside-application' }, async (request) => {
    if (!/^\d{1,18}$/.test(beside)) return notFound()
    const answers = answersAmong(askedBeside, given)
    const { work, now } = request
    return (await answerEqualOpportunities(work, { id: beside, answers, at: now }))
      ? done(true as const)
      : refused({
          kind: 'wrong-stage',
          message:
            'You answered these before, and that is what we keep. Your application is with us, and nothing of it was changed.',
        })
  })
}

/** How many got as far as a stage, and their share of all who did; nothing where the number is too small to be said. */
export interface DiversityCell {
  readonly many: number | undefined
  readonly percent: number | undefined
}

export interface Diversity {
  readonly from: string
  readonly to: string
  /** No number below this is said, nor one that it could be worked out from. */
  readonly smallest: number
  readonly stages: readonly { readonly title: string; readonly many: number }[]
  readonly questions: readonly {
    readonly title: string
    readonly rows: readonly DiversityRow[]
  }[]
  /** Those who work here, as it stood on a day. */
  readonly here: { readonly on: string; readonly all: number }
  /** What the drive aims for in who starts, beside how it is. */
  readonly aims: readonly DiversityAim[]
}

interface DiversityRow {
  readonly answer: string
  readonly title: string
  /** Of those who work here; nothing where they are not asked. */
  readonly here: DiversityCell | undefined
  /** Of those who applied, by stage. */
  readonly cells: readonly DiversityCell[]
}

interface DiversityAim {
  readonly title: string
  /** In percent; nothing where no number was given. */
  readonly aim: number | undefined
  readonly here: DiversityCell | undefined
  readonly appointed: DiversityCell | undefined
}

const unsaid = ''

/**
 * Who works here, and who applied, was shortlisted, interviewed and appointed, by what they said of themselves: of the twelve whole months before
 * this one, as it stood when the last of them ended, so that no number grows on the day somebody is shortlisted or answers:
 * it would tell of that one person. Not there for those who do not read the drive.
 */
export async function readDiversity(office: Office, caller: Caller): Promise<Result<Diversity>> {
  const reading = { action: 'read-diversity', reads: true }
  const mayRead = readsDrive(office, caller)
  return await act(
    office,
    mayRead ? 'system' : caller,
    reading,
    async ({ work, now, practice }) => {
      if (!mayRead) return notFound()
      const thisMonth = `${dateInLondon(now).slice(0, 7)}-01`
      const [from, to] = [addMonths(thisMonth, -12), addDays(thisMonth, -1)]
      const stages = diversityStages.map(({ id }) => id)
      const counted = await equalOpportunitiesCounted(work, { from, to, stages })
      const smallest = practice.catalogue.measures?.smallestShared ?? Infinity
      const here = await toldHere({ work, now, practice })
      const questions = askedBeside.map((question) => ({
        id: question.id,
        title: question.title,
        rows: rowsOf(question, counted, { smallest, here }),
      }))
      const aims = careersOf(practice)?.drive?.balance ?? []
      return done({
        ...{ from, to, smallest, questions },
        here: { on: here.on, all: here.all },
        aims: aims.map(({ title, question, answer, percent }) => {
          const rows = questions.find(({ id }) => id === question)?.rows
          const row = rows?.find((one) => one.answer === answer)
          return { title, aim: percent, here: row?.here, appointed: row?.cells.at(-1) }
        }),
        stages: diversityStages.map(({ id, title }) => ({ title, many: allIn(counted, id) })),
      })
    },
  )
}

const manyIn = (
  counted: readonly CountedAnswer[],
  stage: string,
  question: string,
  answer: string,
): number =>
  counted.find((one) => one.stage === stage && one.question === question && one.answer === answer)
    ?.many ?? 0

const allIn = (counted: readonly CountedAnswer[], stage: string): number =>
  manyIn(counted, stage, unsaid, unsaid)

function rowsOf(
  { id, options }: EqualOpportunitiesQuestion,
  counted: readonly CountedAnswer[],
  { smallest, here }: { readonly smallest: number; readonly here: ToldHere },
): readonly DiversityRow[] {
  const titles: readonly (readonly [string, string])[] = [
    ...Object.entries(options),
    [unsaid, 'No answer'],
  ]
  const many = (stage: string, answer: string): number =>
    answer === unsaid
      ? allIn(counted, stage) -
        Object.keys(options).reduce((all, one) => all + manyIn(counted, stage, id, one), 0)
      : manyIn(counted, stage, id, answer)
  const hidden = diversityStages.map((stage, at) => {
    // Beside the stage before, because whoever sees both can work out how many fell out between them.
    const before = diversityStages[Math.max(0, at - 1)]?.id ?? stage.id
    const cells = titles.map(([key]): Cell => ({
      ...{ key, counted: many(before, key), met: many(stage.id, key) },
      ...{ total: 0, valued: 0, workers: 0 },
    }))
    return hiddenIn(cells, smallest)
  })
  const ofUs = hereOf({ id, options }, here, smallest)
  return titles.map(([answer, title]) => ({
    ...{ answer, title, here: ofUs?.(answer) },
    cells: diversityStages.map(({ id: stage }, at): DiversityCell => {
      if (hidden[at]?.whole || hidden[at]?.hidden.has(answer)) {
        return { many: undefined, percent: undefined }
      }
      const all = allIn(counted, stage)
      const said = many(stage, answer)
      return { many: said, percent: all === 0 ? undefined : (said / all) * 100 }
    }),
  }))
}

/** What those who work here said, by answer; nothing where they are not asked that. */
function hereOf(
  { id, options }: Pick<EqualOpportunitiesQuestion, 'id' | 'options'>,
  { all, many }: ToldHere,
  smallest: number,
): ((answer: string) => DiversityCell) | undefined {
  const answers = Object.keys(options)
  const said = answers.flatMap((answer) => many(id, answer) ?? [])
  if (said.length === 0) return undefined
  const numberOf = (answer: string): number =>
    answer === unsaid ? all - said.reduce((sum, one) => sum + one, 0) : (many(id, answer) ?? 0)
  const cells = [...answers, unsaid].map((key): Cell => ({
    ...{ key, counted: numberOf(key), met: numberOf(key) },
    ...{ total: 0, valued: 0, workers: 0 },
  }))
  const hidden = hiddenIn(cells, smallest)
  return (answer) =>
    hidden.whole || hidden.hidden.has(answer)
      ? { many: undefined, percent: undefined }
      : { many: numberOf(answer), percent: all === 0 ? undefined : (numberOf(answer) / all) * 100 }
}
