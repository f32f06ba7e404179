import type { Destination } from '../../practice/vocabulary/effect.ts'
import type { Practice } from '../practice.ts'
import { listInWords } from '../words.ts'
import { when } from './when.ts'
import { askedAs, type InPractice } from './within.ts'

/** Who receives work: with the conditions where there are several, and everybody in a few words. */
export const toWhom = (to: Destination, within: InPractice) => ({
  to: receiverInWords(to, within),
  receivers: receiversInWords(to, within),
})

/** Who receives work, with the conditions where there are several. */
function receiverInWords(to: Destination, within: InPractice): string {
  if (!('first' in to)) return receiverName(to, within)
  return to.first
    .map((one, at) => {
      const { when: condition } = when(one.when, within)
      const receiver = receiverInWords(one.to, within)
      if (condition) return `${receiver} when ${condition}`
      return at > 0 ? `otherwise ${receiver}` : receiver
    })
    .join('; ')
}

/** Everybody who may receive it, where there is no room for conditions. */
function receiversInWords(to: Destination, within: InPractice): string {
  const names = (one: Destination): readonly string[] =>
    'first' in one ? one.first.flatMap((choice) => names(choice.to)) : [receiverName(one, within)]
  return listInWords([...new Set(names(to))], 'or')
}

function receiverName(
  to: Exclude<Destination, { readonly first: unknown }>,
  within: InPractice,
): string {
  if ('team' in to) return teamName(to.team, within.practice)
  if ('agency' in to) return `the agency named in ${askedAs(to.agency, within)}`
  if ('authority' in to) {
    return to.authority === 'of-home'
      ? 'the authority where the child lives'
      : 'the authority that looks after the child'
  }
  if ('teamNamedIn' in to) return `the team named in ${askedAs(to.teamNamedIn, within)}`
  return to.holder === 'this-team'
    ? 'the team that holds this record'
    : 'the team that works with the child now'
}

const teamName = (type: string, practice: Practice): string =>
  practice.catalogue.teamTypes.find(({ id }) => id === type)?.title ?? type
