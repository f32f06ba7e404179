import { randomBytes } from 'node:crypto'
import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { gaps } from '../../engine/journey.ts'
import { processOf } from '../../engine/practice.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { textOf, type Value } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { dateInWords } from '../../engine/words.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { entryNamed } from '../../store/careers.ts'
import { addEntry, entriesById } from '../../store/entries.ts'
import { beginEqualOpportunities } from '../../store/equal-opportunities.ts'
import { factsOf, startFact } from '../../store/facts.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord } from '../records/open-record.ts'
import { startRecord } from '../records/start-record.ts'
import { asSubject } from '../registers/as-subject.ts'
import { publishedJobs, type Job } from './published.ts'

/** What an applicant wrote, by the questions of the two records it becomes. */
export type GivenApplication = Readonly<Record<string, Raw>>

/** The question ids that an applicant answers: of their work, and of themselves. */
const ofWork = ['registered', 'experience', 'history', 'gaps', 'statement'] as const
const ofThemselves = [
  ...([
    'name',
    'email',
    'phone',
    'rightToWork',
    'registration',
    'references',
    'convictions',
  ] as const),
  ...(['adjustments', 'interviewSure', 'heard', 'agreed'] as const),
]

/** The two processes an application becomes, in which the form finds its words. */
export const applicationForm = ({ practice }: Office) => ({
  work: { definition: processOf(practice, 'application'), asks: ofWork },
  self: { definition: processOf(practice, 'candidate'), asks: ofThemselves },
})

/** What somebody who applied is told: nothing of whether they applied before, which is for recruiters to see. */
export interface Applied {
  readonly reference: string
  /** By which number they may answer what is asked apart from the application. */
  readonly beside: string
}

/**
 * Takes an application in: what is said of the work in one record, who says it in another that no panel reads. Refused
 * after the vacancy closed, without the experience that the role asks for, and while an answer is missing; no
 * application is kept then.
 */
export async function apply(
  office: Office,
  jobId: string,
  given: GivenApplication,
): Promise<Result<Applied>> {
  return await act(office, 'public', { action: 'apply-for-job' }, async (request) => {
    const [job] = /^\d{1,18}$/.test(jobId) ? await publishedJobs(request, jobId) : []
    if (!job) return notFound()
    if (!job.isOpen) return refused({ kind: 'wrong-stage', message: closedWords(job) })
    const { work, self } = applicationForm(office)
    const read = [parsed(request, work, given), parsed(request, self, given)]
    const [said, who] = read.map((one) => one.values)
    const today = dateInLondon(request.now)
    const entryId = await addNamed(
      request,
      'applications',
      `Application ${randomBytes(4).toString('hex')}`,
    )
    const ofJob = { kind: job.kind, contract: job.contract, closesOn: job.closesOn }
    const application = await begin(request, work.definition, entryId, {
      ...said,
      ...ofJob,
      appliedOn: today,
      vacancy: job.id,
    })
    const applicantId = await addNamed(
      request,
      'applicants',
      `${textOf(who?.name)} (${textOf(who?.email).toLowerCase()})`,
    )
    const details = await begin(request, self.definition, applicantId, {
      ...who,
      appliedOn: today,
      vacancy: job.id,
      application: entryId,
    })
    const problems = [
      ...read.flatMap((one) => one.problems),
      ...application.lacks,
      ...details.lacks,
    ]
    if (problems.length > 0) return invalid(eachOnce(problems), nothingLost)
    await noteApplied(request, applicantId, { vacancy: job.id, application: entryId })
    const beside = await beginEqualOpportunities(request.work, {
      ...{ applicationId: entryId, on: today },
    })
    return done({ reference: application.reference, beside })
  })
}

const nothingLost =
  'Your application was not sent yet. Nothing you typed is lost: look at what is said below.'

/**
 * All that is wrong, in the order in which it is asked: nobody sends a long form again for each. What the role asks for is
 * judged once every answer is there.
 */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const asked: readonly string[] = [...ofWork, ...ofThemselves]
  const ofAnswers = problems.filter(
    ({ question }, at) =>
      question !== '' && problems.findIndex((one) => one.question === question) === at,
  )
  if (ofAnswers.length === 0) return problems
  return ofAnswers.toSorted(
    (one, other) => asked.indexOf(one.question) - asked.indexOf(other.question),
  )
}

const closedWords = ({ closesOn }: Job): string =>
  `This job closed at 11:59pm on ${dateInWords(closesOn)}, so your application was not taken in. You can ask us to tell you when we look for somebody again.`

interface Asked {
  readonly definition: ProcessDefinition
  readonly asks: readonly string[]
}

function parsed(
  { practice, now }: Act,
  { definition, asks }: Asked,
  given: GivenApplication,
): { readonly values: Readonly<Record<string, Value>>; readonly problems: readonly Problem[] } {
  const values: Record<string, Value> = {}
  const problems: Problem[] = []
  for (const id of asks) {
    const question = definition.questions[id]
    if (!question) continue
    const answer = parseAnswer(question, given[id], { practice, now })
    if (answer.is === 'value') values[id] = answer.value
    if (answer.is === 'problem') problems.push({ question: id, message: answer.message })
  }
  if (asks.includes('agreed') && values.agreed !== 'yes') {
    problems.push({ question: 'agreed', message: 'Say that what you wrote is true' })
  }
  return { values, problems }
}

/** The entry of this name, new where there is none: somebody who applied before is the same applicant. */
async function addNamed({ work, now }: Act, register: string, name: string): Promise<string> {
  const named = name.slice(0, 200)
  const id =
    (await addEntry(work, { register, name: named, alsoKnownAs: '', at: now })) ??
    (await entryNamed(work, { register, name: named }))
  if (!id) throw new Error(`An entry of ${register} is neither there nor can it be made`)
  return id
}

/** Begins a record about an entry and judges it by its own rules. Returns its reference, and what keeps it from being taken in. */
async function begin(
  request: Act,
  definition: ProcessDefinition,
  entryId: string,
  values: Readonly<Record<string, Value>>,
): Promise<{ readonly reference: string; readonly lacks: readonly Problem[] }> {
  const entries = await entriesById(request.work, [entryId])
  const started = await startRecord(request, {
    ...{ definition, wayIn: 'web-form', values },
    subjects: [{ personId: entryId }],
    people: entries.map(asSubject),
  })
  const record = await openRecord(request, started.id)
  if (!record) throw new Error(`${started.reference} is not there once it is begun`)
  const lacks = gaps(definition, record.view, 'record').map(({ question = '', message }) => ({
    question,
    message,
  }))
  return { reference: started.reference, lacks }
}

async function noteApplied(
  { work, now }: Act,
  applicantId: string,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  const kind = 'has-applied'
  if ((await factsOf(work, [applicantId])).some((one) => one.kind === kind)) return
  await startFact(work, {
    ...{ subjectId: applicantId, kind, detail },
    fromOn: dateInLondon(now),
    at: now,
  })
}
