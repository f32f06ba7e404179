import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import { createGzip } from 'node:zlib'
import { done, type Result } from '../engine/refusal.ts'
import { cannotRead } from './cannot-read.ts'
import { findingsCsv } from './findings-csv.ts'
import { rowsFlagged } from './judge.ts'
import type { BrokenRule, FilesToJudge, HeldFile, JudgedFiles } from './judge-files.ts'
import type { Breach, Findings } from './rule.ts'
import type { SourceFile } from './source-file.ts'
import { returnYear, type ReturnSpecification } from './specifications.ts'

// The whole of a thread that judge-files.ts starts: one return comes in, one answer goes out.

/** How many breaches of a rule are told one by one; the CSV has them all. */
const MOST_TOLD = 10

/** No identifier of a child is longer; what stands in its place may be. */
const LONGEST_CHILD = 40

async function judged({
  which,
  year,
  files,
  lastYear,
  anyYear = false,
}: FilesToJudge): Promise<Result<JudgedFiles>> {
  const specification = await returnYear(which, year)?.specification()
  if (!specification) throw new Error(`There are no rules for ${which} of ${year}`)
  if (lastYear.length > 0 && !specification.takes.includes('lastYear')) {
    return cannotRead('This return is not compared with last year’s. Send it without those files.')
  }
  const validated = await specification.validate(files.map(asSource), {
    anyYear,
    beside: lastYear.length === 0 ? {} : { lastYear: lastYear.map(asSource) },
  })
  if (!validated.ok) return validated
  const { children, remarks } = validated.value
  const broken = validated.value.findings.filter(({ breaches }) => breaches.length > 0)
  return done({
    children,
    remarks,
    rules: specification.rules.length,
    broken: broken.map((one) => brokenRule(one, specification)),
    csv: await buffer(
      Readable.from(findingsCsv(broken, specification.inWords), {
        objectMode: false,
      }).pipe(createGzip()),
    ),
  })
}

const asSource = ({ name, bytes }: HeldFile): SourceFile => ({
  name,
  bytes: Readable.from([bytes]),
})

function brokenRule(
  { rule: { id, says, message }, breaches }: Findings,
  { inWords }: ReturnSpecification,
): BrokenRule {
  return {
    id,
    says,
    message,
    times: breaches.length,
    rows: rowsFlagged(breaches),
    first: breaches.slice(0, MOST_TOLD).map((breach) => told(breach, inWords)),
  }
}

function told(
  { child, places }: Breach,
  inWords: ReturnSpecification['inWords'],
): BrokenRule['first'][number] {
  const rows = new Map<string, { table: string; row: number; fields: string[] }>()
  for (const { table, row, field } of places) {
    const at = rows.get(`${table} ${row}`) ?? { table: inWords(table), row, fields: [] }
    if (field !== undefined) at.fields.push(inWords(field))
    rows.set(`${table} ${row}`, at)
  }
  return { child: child?.slice(0, LONGEST_CHILD), rows: [...rows.values()] }
}

parentPort?.postMessage(await judged(workerData as FilesToJudge))
