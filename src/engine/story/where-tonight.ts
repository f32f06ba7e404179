import type { Practice } from '../practice.ts'
import { isInForce, newestLinesFirst } from './told-facts.ts'
import type { StoryFact, StoryLine } from './story.ts'

/** Said in the place of an address that would put somebody in danger. */
const notShown = 'Address not shown: do not disclose'

/** Where somebody lives, as their own page has it. */
export interface StoryHome {
  readonly personId: string
  /** Nothing while no address is known. */
  readonly address?: string
  readonly isHidden: boolean
  readonly since?: string
  readonly diedOn?: string
}

/**
 * Where somebody is tonight, what counts most first: a death; then what was said or begun last. Where somebody once said
 * that the child was is overtaken once an absence or placement began, or the child was seen, since. The address on their
 * page comes last for whoever lives elsewhere.
 */
export function whereTonight(
  lines: readonly StoryLine[],
  facts: readonly StoryFact[],
  { home, practice, today }: { home: StoryHome; practice: Practice; today: string },
): readonly StoryLine[] {
  const about = facts.filter(
    (fact) => isInForce(fact, today) && practice.facts.get(fact.kind)?.tells === 'where-tonight',
  )
  const seen = facts.filter(({ kind }) => practice.facts.get(kind)?.tells === 'seen')
  const since = [...about, ...seen].map(({ fromOn }) => fromOn).sort()
  const overtakenBy = since.at(-1) ?? ''
  const isElsewhere = about.some(({ kind }) => practice.facts.get(kind)?.livesElsewhere)
  const said = lines.filter(({ lasts, saidOn = '' }) => lasts ?? saidOn >= overtakenBy)
  const at = homeLine(home, isElsewhere)
  const all = at && about.length === 0 ? [...said, at] : said
  const last = at && about.length > 0 ? [at] : []
  return [...died(home), ...newestLinesFirst(all), ...last]
}

const from = (home: StoryHome, what: string): Pick<StoryLine, 'topic' | 'from'> => ({
  topic: 'where-tonight',
  from: { is: 'person', id: home.personId, what },
})

const died = (home: StoryHome): readonly StoryLine[] =>
  home.diedOn
    ? [{ ...from(home, 'who they are'), title: 'Died', words: [], saidOn: home.diedOn }]
    : []

function homeLine(home: StoryHome, isElsewhere: boolean): StoryLine | undefined {
  const { address, isHidden, since } = home
  if (!address && !isHidden) return undefined
  return {
    ...from(home, 'the address on their page'),
    title: isElsewhere ? 'Address of home, where they do not live now' : 'Home',
    words: [isHidden ? notShown : (address ?? '')],
    ...(since ? { saidOn: since } : {}),
  }
}
