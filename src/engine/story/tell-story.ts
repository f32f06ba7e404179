import type { StoryQuestion } from '../../practice/vocabulary/story.ts'
import type { Practice } from '../practice.ts'
import type { NameOf } from '../summary.ts'
import { withoutAddresses } from '../without-addresses.ts'
import { nextSeen, type StoryDeadline } from './next-seen.ts'
import type { StoryFact, StoryLine, StoryRecord } from './story.ts'
import { toldByAnswers } from './told-answers.ts'
import { isInForce, newestLinesFirst, toldByFacts } from './told-facts.ts'
import { whereTonight, type StoryHome } from './where-tonight.ts'

/** Everything that is known of somebody and tells their story. */
export interface StoryOf {
  readonly home: StoryHome
  readonly facts: readonly StoryFact[]
  readonly records: readonly StoryRecord[]
  readonly due: readonly StoryDeadline[]
  /** Lines that stand in no record and in no fact: who is in the family, who to ring, which language. */
  readonly besides: readonly StoryLine[]
  /** Addresses that must not be disclosed: taken out of whatever anybody wrote. */
  readonly hidden: readonly string[]
}

/** A question of the story with its answers; none where nothing says it. */
export interface ToldQuestion {
  readonly question: StoryQuestion
  readonly lines: readonly StoryLine[]
}

/** The story so far, question by question in the order of the catalogue. */
export function tellStory(
  told: StoryOf,
  { practice, today, nameOf }: { practice: Practice; today: string; nameOf: NameOf },
): readonly ToldQuestion[] {
  const { home, facts, besides, hidden } = told
  const holds = new Set(facts.filter((fact) => isInForce(fact, today)).map(({ kind }) => kind))
  const said = [
    ...toldByFacts(facts, { practice, personId: home.personId, today, nameOf }),
    ...nextSeen(told.due, { practice, today }),
    ...toldByAnswers(told.records, { practice, nameOf, holds }).filter(
      (line) => line.topic !== 'seen' || isStillAhead(line, facts, practice),
    ),
    ...besides,
  ].map((line) => ({ ...line, words: withoutAddresses(line.words, hidden) }))
  return (practice.catalogue.story ?? []).map((question) => {
    const lines = said.filter(({ topic }) => topic === question.id)
    if (question.id === 'where-tonight') {
      return { question, lines: whereTonight(lines, facts, { home, practice, today }) }
    }
    return { question, lines: isInOrder(question.id) ? lines : newestLinesFirst(lines) }
  })
}

/** Whom to ring first, and who is closest, is no matter of days. */
const isInOrder = (topic: StoryQuestion['id']): boolean =>
  topic === 'ring' || topic === 'family' || topic === 'seen'

/** What a visit said of the next one, until there was a next one. */
function isStillAhead(
  { saidOn = '' }: StoryLine,
  facts: readonly StoryFact[],
  practice: Practice,
): boolean {
  return !facts.some(
    ({ kind, fromOn }) => practice.facts.get(kind)?.tells === 'seen' && fromOn > saidOn,
  )
}
