import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { asked, questionOf } from '../../engine/journey.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Problem } from '../../engine/refusal.ts'
import {
  askerOf,
  doorOf,
  isFor,
  viewOfRequest,
  wordsFor,
  type Door,
} from '../../engine/request-form.ts'
import type { Value } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Asker } from '../../practice/vocabulary/request-form.ts'
import type { ContactRequest } from './make-contact.ts'
import {
  longestLine,
  tooLong,
  understandAdult,
  understandChild,
  type Described,
} from './understand-described.ts'
import type { RequestParent } from './understand-people.ts'

/** A request from the public door, as it was typed. */
export interface GivenRequest {
  /** Drawn once for each request, so that the same one sent twice makes one record. */
  readonly key: string
  readonly asker: string
  /** What they are more closely: one of the plain choices of this asker. */
  readonly as?: string | undefined
  /** They give no name, so nobody can ask them or tell them anything. */
  readonly nameless?: boolean
  /** They give a name, and the family is not to learn it. */
  readonly keptFromFamily?: boolean
  readonly answers: Readonly<Record<string, Raw>>
  readonly children: readonly Described[]
  /** Parents, carers and other adults; a parent who asks for their own family is the first. */
  readonly adults: readonly Described[]
}

const mostChildren = 20
const mostAdults = 10

/**
 * Everything that keeps a request from being received, each with the box it is about; when there is nothing,
 * the contact it becomes. It depends on what was typed alone, never on whom we know.
 */
export function understandRequest(
  practice: Practice,
  given: GivenRequest,
  now: string,
): { problems: readonly Problem[]; request?: ContactRequest } {
  const door = doorOf(practice)
  const asker = askerOf(door, given.asker)
  if (!asker) return { problems: [{ question: 'asker', message: 'Say who you are' }] }
  const today = dateInLondon(now)
  const { values, problems } = answersOf(practice, door, asker, given.answers, now)
  const source = sourceOf(door, asker, given)
  const children = given.children.map((child) => {
    const own = answersOf(practice, door, asker, child.answers ?? {}, now, child.id)
    const understood = understandChild(practice, child, now)
    problems.push(...understood.problems, ...own.problems)
    return {
      person: understood.person,
      values: { ...own.values, describedAs: understood.described },
    }
  })
  const adults = given.adults.map((adult) => {
    const understood = understandAdult(practice, adult)
    problems.push(...understood.problems)
    return understood.parent
  })
  if (source === undefined) problems.push({ question: 'as', message: 'Choose what you are' })
  if (children.length === 0) {
    const message =
      'Add at least one child. A first name, an age or a due date is enough, and you can guess the age'
    problems.push({ question: 'children', message })
  }
  if (children.length > mostChildren || adults.length > mostAdults) {
    const message = `The form holds ${mostChildren} children and ${mostAdults} adults. Name the others where you say what worries you`
    problems.push({ question: children.length > mostChildren ? 'children' : 'adults', message })
  }
  for (const [question, message] of Object.entries(door.form.needed)) {
    if (values[question] === undefined && !problems.some((one) => one.question === question)) {
      problems.push({ question, message })
    }
  }
  if (problems.length > 0) return { problems }
  const named = nameOf(asker, given, children[0]?.person, adults[0])
  const all = {
    ...values,
    ...(named ? { referrerName: named } : {}),
    ...impliedBy(asker, { named, consent: values.consent, today, given }),
    ...{ source: source ?? '', method: 'web-form', receivedAt: now },
    ...parentIn(adults[0]),
    ...(values.immediateDanger === 'yes' ? { called999At: now } : {}),
  }
  const request = {
    wayIn: 'web-form' as const,
    children,
    householdAdults: [],
    parents: adults.filter(({ person }) => fullName(person) !== ''),
    answers: onlyAsked(door, all),
  }
  return { problems: [], request }
}

type Values = Record<string, Value>

/** Parses what was typed by the questions of the process. A question that is not put to this asker is refused. */
function answersOf(
  practice: Practice,
  door: Door,
  asker: Asker,
  typed: Readonly<Record<string, Raw>>,
  now: string,
  partId?: string,
): { values: Values; problems: Problem[] } {
  const values: Values = {}
  const problems: Problem[] = []
  const onTheForm = new Set(door.form.pages.flatMap((page) => page.asks))
  for (const [id, raw] of Object.entries(typed)) {
    const wrong = (message: string): void => {
      problems.push({ question: id, message, ...(partId === undefined ? {} : { partId }) })
    }
    const question =
      onTheForm.has(id) && isFor(door, asker, id) ? questionOf(door.definition, id) : undefined
    if (!question || (question.each === 'child') !== (partId !== undefined)) {
      wrong('This is not asked here')
      continue
    }
    const parsed = parseAnswer(question, wellFormed(raw), { practice, now })
    if (parsed.is === 'problem') wrong(parsed.message)
    if (parsed.is !== 'value') continue
    const { value } = parsed
    if (question.kind === 'text' && typeof value === 'string' && value.length > longestLine) {
      wrong(tooLong(wordsFor(door, asker, id).text, value))
    }
    values[id] = value
  }
  return { values, problems }
}

/** Half a character, which no keyboard types and no database stores, becomes the sign for one. */
const wellFormed = (raw: Raw): Raw => (typeof raw === 'string' ? raw.toWellFormed() : raw)

/** The census source: that of the plain choice, or that of somebody who gives no name. */
function sourceOf({ form }: Door, asker: Asker, given: GivenRequest): string | undefined {
  if (given.nameless && asker.mayStayUnknown === 'to-everyone') return form.namelessSource
  const only = asker.as.length === 1 ? asker.as[0] : undefined
  return (only ?? asker.as.find((one) => one.id === given.as))?.source
}

/** A child's or a parent's name is asked once, where the children and the adults are. */
function nameOf(
  asker: Asker,
  given: GivenRequest,
  firstChild: { surname: string; forenames: string } | undefined,
  firstAdult: RequestParent | undefined,
): string | undefined {
  const who =
    asker.id === 'child' ? firstChild : asker.id === 'parent' ? firstAdult?.person : undefined
  const typed = given.answers.referrerName
  return who ? fullName(who) : typeof typed === 'string' ? typed : undefined
}

const fullName = ({ forenames, surname }: { forenames: string; surname: string }): string =>
  [forenames, surname].filter(Boolean).join(' ')

interface Implied {
  readonly named: string | undefined
  readonly consent: Value | undefined
  readonly today: string
  readonly given: GivenRequest
}

/** What follows from who asks, so that it is not asked. */
function impliedBy(asker: Asker, { named, consent, today, given }: Implied): Values {
  const role = asker.id === 'child' || asker.id === 'parent' ? asker.as[0]?.label : undefined
  const anonymous = given.nameless || given.keptFromFamily ? 'yes' : 'no'
  const gave = asker.consentIsTheirOwn && consent === 'given'
  return {
    ...asker.implies,
    ...(asker.mayStayUnknown ? { referrerAnonymous: anonymous } : {}),
    ...(role ? { referrerRole: role } : {}),
    ...(gave ? { consentMethod: 'form', consentOn: today } : {}),
    ...(gave && named ? { consentGivenBy: named } : {}),
  }
}

function parentIn(parent: RequestParent | undefined): Values {
  if (!parent) return {}
  const name = fullName(parent.person)
  return {
    ...(name ? { parentName: name } : {}),
    ...(parent.relationship ? { parentRelationship: parent.relationship } : {}),
    parentHasParentalResponsibility: parent.parentalResponsibility,
  }
}

/** An answer whose question does not apply any more (a reason, after the answer it explained) is not sent. */
function onlyAsked({ definition }: Door, values: Values): Values {
  const record = viewOfRequest(values)
  const kept = Object.entries(values).filter(([id]) =>
    asked(questionOf(definition, id), { record }),
  )
  return Object.fromEntries(kept)
}
