import { namePlaces, type Named } from '../../engine/names-in-text.ts'
import { detailsIn, placesOf, type Span } from '../../engine/redaction.ts'
import { placesOfAddresses } from '../../engine/without-addresses.ts'
import type { RedactionRule } from '../../practice/vocabulary/disclosure.ts'
import type { EarlierDecision, NewRedaction } from '../../store/redactions.ts'
import type { Gathered } from './gather.ts'
import { itemOf, type Statement } from './statement.ts'

/** Somebody of whom the request says whether what is said of them may be shown. */
export interface Decided {
  readonly name: string
  readonly covered: boolean
  readonly basis: string
}

interface Proposing {
  readonly rules: readonly RedactionRule[]
  readonly gathered: Gathered
  readonly decided: readonly Decided[]
  readonly earlier: readonly EarlierDecision[]
}

type Proposal = Omit<NewRedaction, 'item_id'>

/**
 * What is proposed to be taken out of a statement. What was decided of the same words for an earlier request comes
 * first and is proposed again; then the first rule that takes out all of it, or every rule that takes out words of it.
 */
export function proposalsFor(statement: Statement, proposing: Proposing): readonly Proposal[] {
  const { sha256 } = itemOf(statement)
  const remembered = proposing.earlier
    .filter((one) => one.key === statement.key && one.sha256 === sha256)
    .map(again)
  const isNew = (one: Proposal): boolean =>
    !remembered.some((earlier) => earlier.rule === one.rule && overlaps(earlier, one))
  const found = proposing.rules.map((rule) => ({ rule, finds: find(rule, statement, proposing) }))
  const whole = found.find(({ finds }) => finds === 'all')
  if (whole) return [...remembered, ...[proposed(whole.rule, undefined)].filter(isNew)]
  return [
    ...remembered,
    ...found.flatMap(({ rule, finds }) =>
      finds === 'all'
        ? []
        : finds.map(({ span, decided }) => proposed(rule, span, decided)).filter(isNew),
    ),
  ]
}

const again = (one: EarlierDecision): Proposal => ({
  ...{ from_at: one.from_at, to_at: one.to_at, rule: one.rule, ground: one.ground },
  ...{ reason: one.reason, suggests: one.state, state: 'open', decided_because: '' },
  remembered_at: one.decided_at,
})

const overlaps = (one: Proposal, other: Proposal): boolean =>
  one.from_at === null ||
  other.from_at === null ||
  (one.from_at < (other.to_at ?? Infinity) && other.from_at < (one.to_at ?? Infinity))

const proposed = (rule: RedactionRule, span: Span | undefined, decided?: Decided): Proposal => ({
  from_at: span?.from ?? null,
  to_at: span?.to ?? null,
  rule: rule.id,
  ground: rule.ground,
  reason: rule.because,
  suggests: decided?.covered === false ? 'show' : 'cover',
  state: 'open',
  decided_because: decided?.basis ?? '',
  remembered_at: null,
})

interface Found {
  readonly span: Span
  readonly decided?: Decided | undefined
}

function find(
  { finds }: RedactionRule,
  { of, body }: Statement,
  { gathered, decided }: Proposing,
): 'all' | readonly Found[] {
  const spans = (all: readonly Span[]): readonly Found[] => all.map((span) => ({ span }))
  switch (finds.is) {
    case 'processes':
      return 'process' in of && finds.of.includes(of.process) ? 'all' : []
    case 'answers':
      return of.is === 'answer' && finds.of[of.process]?.includes(of.question) ? 'all' : []
    case 'partners':
      return of.is === 'partner' && finds.of.includes(of.agency) ? 'all' : []
    case 'documents':
      return of.is === 'document' && finds.marked.includes(of.marked) ? 'all' : []
    case 'facts':
      return of.is === 'fact' && finds.of.includes(of.kind) ? 'all' : []
    case 'sensitive':
      if (of.is !== 'answer') return []
      if (of.sensitive === finds.as) return 'all'
      return spans(
        of.marked.filter(({ as }) => as === finds.as).flatMap(({ words }) => placesOf(words, body)),
      )
    case 'hidden-addresses':
      return spans(placesOfAddresses(body, gathered.hidden))
    case 'details': {
      const { nhs_number: nhs, phone, postcode } = gathered.person
      const own = [nhs, phone, postcode].filter((one) => one !== null)
      return spans(detailsIn(body, finds.of, own))
    }
    case 'names':
      return namesIn(body, gathered, decided)
  }
}

const lowered = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * Those whom the request lists, with what it decides of them, and everybody else whom the records know. A name that
 * several are called by is covered unless it is decided of each of them that it may be shown.
 */
function namesIn(
  body: string,
  { person, others }: Gathered,
  decided: readonly Decided[],
): readonly Found[] {
  const listed = decided.map(({ name }, at): Named => {
    const words = name.trim().split(/\s+/)
    const surname = words.length > 1 ? (words.at(-1) ?? '') : ''
    const forenames = words.length > 1 ? words.slice(0, -1).join(' ') : name.trim()
    return { id: `listed-${at}`, forenames, surname }
  })
  const known = [...listed, ...others]
  const decisionOf = (id: string): Decided | undefined => {
    const one = known.find((each) => each.id === id)
    const name = one && lowered(`${one.forenames} ${one.surname}`)
    return decided.find((each) => lowered(each.name) === name)
  }
  return namePlaces(body, { people: known, own: [person] }).map(({ from, to, ids }) => {
    const decisions = ids.map(decisionOf)
    const mayBeShown = decisions.every((one) => one?.covered === false)
    return {
      span: { from, to },
      decided: mayBeShown ? decisions[0] : decisions.find((one) => one?.covered === true),
    }
  })
}
