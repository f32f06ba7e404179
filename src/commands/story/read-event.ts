import { isMap, type Node } from 'yaml'
import { questionIn, outcomeQuestion } from '../../cases/records/outcome-question.ts'
import { day, dayOrInstant, instant } from './moments.ts'
import { expectations, type Expectations } from './read-expectations.ts'
import {
  answersForEach,
  answersTo,
  everyone,
  rawOf,
  type Answer,
  type Asked,
} from './read-answers.ts'
import {
  entries,
  oneOf,
  several,
  shape,
  text,
  wrong,
  yes,
  type Read,
  type Reader,
  type Sheet,
} from './reading.ts'
import { identity } from './read-cast.ts'
import {
  agency,
  letter,
  newWord,
  person,
  process,
  processNamed,
  record,
  relationshipType,
  rule,
  worker,
} from './words.ts'

/** Kept as it stands until it is known which process it answers. */
const later: Reader<Node> = (node) => node

/** Somebody added to a record: known already, or, with a name, a birth or an expected date, new. */
const added = shape(
  'Somebody who is added',
  {
    person: newWord,
    ...identity,
    as: relationshipType,
    'parental responsibility': oneOf('yes', 'no', 'unknown'),
  },
  ['person'],
)

const ask = shape(
  'A request to a partner',
  { agency, about: text, asked: text, 'on what basis': text, 'not needed because': text },
  ['agency'],
)

const reply = shape(
  'A reply of a partner',
  {
    agency,
    says: text,
    is: oneOf('nothing known', 'no reply', 'not needed'),
    from: text,
    restricted: yes,
    means: text,
  },
  ['agency'],
)

const telling = shape(
  'Telling the referrer',
  {
    letter,
    how: oneOf('e-mail', 'letter', 'telephone', 'in person'),
    to: text,
    saying: text,
    'not told because': text,
  },
  [],
)

const extension = shape(
  'An extension',
  { rule, about: person, to: dayOrInstant, reason: text, because: text },
  ['rule', 'to', 'because'],
)
const lateReason = shape('A late reason', { rule, about: person, because: text }, [
  'rule',
  'because',
])

const change = shape(
  'What changed about somebody',
  { person, ...identity, died: day, because: text },
  ['person'],
)

const eventShape = shape(
  'An event',
  {
    at: instant,
    by: worker,
    what: text,
    refused: several(text),
    record: process,
    in: record,
    as: newWord,
    'opened from': record,
    about: several(person),
    'also names': entries(relationshipType, person),
    adds: several(added),
    answers: later,
    each: later,
    outcome: later,
    because: text,
    asks: several(ask),
    replies: several(reply),
    submits: yes,
    'sends back': text,
    decides: yes,
    'allocates to': worker,
    'tells the referrer': telling,
    'takes over': text,
    notes: text,
    extends: several(extension),
    'says why late': several(lateReason),
    changes: several(change),
    expect: later,
  },
  [],
)

type Raw = Read<typeof eventShape>

/** One thing that happens in a story, at an instant, by somebody. */
export interface StoryEvent extends Omit<Raw, 'at' | 'answers' | 'each' | 'outcome' | 'expect'> {
  readonly at: string
  /** Everything answered, with the outcomes chosen. */
  readonly gives: readonly Answer[]
  /** What must be so when it has happened. */
  readonly expect?: Expectations | undefined
}

const inARecord = [
  ...['adds', 'answers', 'each', 'outcome', 'asks', 'replies', 'submits', 'sends back', 'decides'],
  ...['allocates to', 'tells the referrer', 'notes', 'extends', 'says why late'],
] as const satisfies readonly string[]

/** Reads an event. A partner replies without a record: it sees only what it was asked. */
export const event: Reader<StoryEvent> = (node, sheet) => {
  for (const one of newcomers(node)) sheet.names.people.add(one)
  const raw = eventShape(node, sheet)
  if (!raw) return undefined
  const { at, answers, each, outcome, expect, ...rest } = raw
  checkWhole(node, sheet, raw)
  const of = rest.record ?? (rest.in && processNamed(rest.in, sheet.names))
  const named = rest.as
  if (named !== undefined && of !== undefined) sheet.names.records.set(named, of)
  const definition = of === undefined ? undefined : sheet.names.practice.processes.get(of)
  const asked: Asked = {
    process: of ?? 'This process',
    questions: definition?.questions,
    tried: rest.refused !== undefined,
  }
  const gives = [
    ...((answers && answersTo(asked)(answers, sheet)) ?? []),
    ...((each && answersForEach(asked)(each, sheet)) ?? []),
    ...outcomes(outcome, asked, sheet),
  ]
  const expected = expect && expectations(expect, sheet)
  return at === undefined
    ? undefined
    : { ...rest, at, gives, ...(expected ? { expect: expected } : {}) }
}

/** Those whom this event makes known, so that the rest of it may name them. */
function newcomers(node: Node): readonly string[] {
  const adds = isMap(node) ? node.get('adds', true) : undefined
  const list: readonly unknown[] = isMap(adds)
    ? [adds]
    : ((adds as { items?: Node[] } | undefined)?.items ?? [])
  return list.flatMap((one) => {
    const word = isMap(one) ? one.get('person') : undefined
    return typeof word === 'string' ? [word] : []
  })
}

function checkWhole(node: Node, sheet: Sheet, raw: Raw): void {
  // A key whose value could not be read is there all the same, and has its own fault already.
  const has = (key: string): boolean => isMap(node) && node.has(key)
  const needs = inARecord.filter((key) => has(key) && !(key === 'replies' && isPartner(raw, sheet)))
  const isInARecord = has('record') || has('in')
  const done = Object.keys(raw).some((key) => !['at', 'what', 'expect', 'line'].includes(key))
  if (!has('at')) wrong(node, sheet, 'An event needs “at”')
  if (done && !has('by')) wrong(node, sheet, 'Say by whom: “by” is missing')
  if (has('record') && has('in')) {
    wrong(node, sheet, 'Write “record” to begin one or “in” to go on with one, not both')
  }
  if (needs.length > 0 && !isInARecord) {
    const keys = needs.map((key) => `“${key}”`).join(', ')
    const message = `${keys} belongs to a record: name it with “in”, or begin one with “record”`
    wrong(node, sheet, message)
  }
  if (has('as') && !isInARecord) wrong(node, sheet, '“as” names a record, and this event has none')
}

/** Somebody with an account of a partner agency sees the requests to it, and no record. */
const isPartner = ({ by }: Raw, { names }: Sheet): boolean =>
  by !== undefined && names.workers.get(by)?.agency !== undefined

/** One outcome for all, or one for each child; its id or its label. */
function outcomes(node: Node | undefined, asked: Asked, sheet: Sheet): readonly Answer[] {
  if (!node) return []
  const definition = sheet.names.practice.processes.get(asked.process)
  const question = definition && questionIn(definition, outcomeQuestion)
  const chosen = (value: Node, child: string | undefined): Answer => ({
    question: outcomeQuestion,
    raw: rawOf(question, value, sheet, asked.tried),
    ...(child === undefined ? {} : { child }),
  })
  if (!isMap(node)) return [chosen(node, definition?.outcomesEach ? everyone : undefined)]
  if (definition && !definition.outcomesEach) {
    wrong(node, sheet, `A ${definition.noun} has one outcome for all: write it beside “outcome”`)
  }
  return (entries(later, person)(node, sheet) ?? []).map(({ key, value }) => chosen(value, key))
}
