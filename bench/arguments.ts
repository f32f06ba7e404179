import { parseArgs } from 'node:util'
import { works, type WorkName } from './measure/requests.ts'
import type { SizeName } from './sizes.ts'

/** What the command line asks for. */
export interface Arguments {
  readonly size: SizeName
  /** Another number of people than the size has. */
  readonly people: number | undefined
  readonly harsh: boolean
  readonly json: boolean
  readonly only: readonly WorkName[]
  /** Moving another system's files in, beside a bare copy of them: measured by itself, when it is asked for. */
  readonly movesIn: boolean
  /** How well duplicates are proposed; measured by itself, on a register made for it. */
  readonly matching: boolean
  /** So many children whose census is written and judged, made through the verbs; measured by itself. */
  readonly censusOf: number | undefined
  /** Is it measured how a thousand people sign in at once? Only when it is named. */
  readonly signIn: boolean
  /** What row security and the audit cost each of the works that are measured. */
  readonly costs: boolean
  /** How long each system is asked in each round. */
  readonly seconds: number
  readonly rounds: number
}

const usage = `npm run bench -- --size tenth|one [--people N] [--harsh] [--costs] [--only ${works.join(',')},sign-in,matching,import,census] [--children N] [--seconds N] [--rounds N] [--json]`

/** Reads the command line. @throws with words for whoever typed it */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: 'tenth' },
      people: { type: 'string' },
      children: { type: 'string', default: '10000' },
      harsh: { type: 'boolean', default: false },
      costs: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: works.join(',') },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
    },
  })
  const { size } = values
  if (size !== 'tenth' && size !== 'one') throw new Error(`There is no size “${size}”: ${usage}`)
  const named = values.only.split(',')
  const measured: readonly string[] = [...works, 'sign-in', 'matching', 'import', 'census']
  const stranger = named.find((name) => !measured.includes(name))
  if (stranger !== undefined) throw new Error(`“${stranger}” is not measured: ${usage}`)
  return {
    size,
    people: values.people === undefined ? undefined : wholeNumber(values.people, 1_000),
    harsh: values.harsh,
    costs: values.costs,
    json: values.json,
    only: works.filter((work) => named.includes(work)),
    movesIn: named.includes('import'),
    matching: named.includes('matching'),
    censusOf: named.includes('census') ? wholeNumber(values.children, 1) : undefined,
    signIn: named.includes('sign-in'),
    seconds: wholeNumber(values.seconds, 1),
    rounds: wholeNumber(values.rounds, 1),
  }
}

function wholeNumber(text: string, least: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least) return value
  throw new Error(`“${text}” is not a whole number of ${least} or more: ${usage}`)
}
