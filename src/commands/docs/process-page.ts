import type { EffectDescription } from '../../engine/describe/effects.ts'
import type { OutcomeDescription } from '../../engine/describe/outcomes.ts'
import type { ProcessDescription } from '../../engine/describe/process.ts'
import type { PageDescription, QuestionDescription } from '../../engine/describe/questions.ts'
import { clockRows } from './clock-rows.ts'
import { heading, lines, link, list, page, plain, table, type Block } from './markdown.ts'

/** A process as a page: purpose, law, picture, who, questions, clocks, outcomes, what is refused. */
export function processPage(one: ProcessDescription): string {
  return page(
    heading(1, `${one.number} ${one.title}`),
    plain(one.purpose),
    list(factsOf(one)),
    `![The way through: ${plain(one.title)}](${one.id}.svg)`,
    heading(2, 'Law and guidance'),
    list(one.law.map(({ cite, standing }) => `${plain(cite)} (${standing})`)),
    ...section('How it starts', list(one.waysIn.map(wayIn))),
    ...section('As soon as it begins', list(one.onStart.map(effectInWords))),
    heading(2, 'Who'),
    table(
      ['May', 'Who'],
      one.who
        .filter(({ by }) => by.length > 0)
        .map(({ title, by }) => [title, lines(by.map(({ role, inTeams }) => who(role, inTeams)))]),
    ),
    ...section('What it is besides a record', list(one.papers.map(plain))),
    ...section('What is known already', list(one.copies.map(copied))),
    ...section('What it says while it is written', list(one.prompts.map(prompted))),
    ...(one.clocks.length > 0 ? [heading(2, 'Clocks'), table(...clockTable(one))] : []),
    heading(2, `What is asked: ${one.questionCount} questions on ${one.pages.length} pages`),
    ...one.pages.flatMap(pageBlocks),
    heading(2, one.outcomeForEachChild ? 'Outcomes, one for each child' : 'Outcomes'),
    ...one.outcomes.flatMap(outcomeBlocks),
    ...section(
      'Not allowed',
      list(
        one.refused.map(
          ({ trying, otherwise, that }) =>
            `${plain(otherwise)} (${plain(trying)}${that ? `, unless ${plain(that)}` : ''})`,
        ),
      ),
    ),
  )
}

const copied = ({ question, from }: ProcessDescription['copies'][number]): string =>
  plain(`${question}: from ${from}`)

const prompted = ({ says, when }: ProcessDescription['prompts'][number]): string =>
  plain(`${says} (when ${when})`)

const section = (title: string, content: string): readonly Block[] =>
  content === '' ? [] : [heading(2, title), content]

function factsOf(one: ProcessDescription): readonly string[] {
  return [
    ...one.about.map(plain),
    ...one.keptTo.map(plain),
    `References begin with ${one.referenceLetter}.`,
    `When it happened is the answer to ${plain(one.happenedAt)}.`,
    ...(one.immediateDanger
      ? [`It stands on top of every board when ${plain(one.immediateDanger)}.`]
      : []),
    ...(one.isAuthorised ? [] : ['It is complete when it is submitted.']),
    ...(one.authorisedWhen
      ? [`It is authorised only when ${plain(one.authorisedWhen)}; otherwise it is complete when it is submitted.`]
      : []),
    ...(one.isAuthorised && one.decidedBy === 'recorder'
      ? ['Whoever records it chooses the outcome, which is carried out at once; the signature is a review.']
      : []),
    ...(one.inForceFrom ? [`In force from ${one.inForceFrom}.`] : []),
  ]
}

const wayIn = ({ from, by, how }: ProcessDescription['waysIn'][number]): string => {
  const words = by.map((each) => `“${plain(each)}”`).join(', ')
  return `${link(from.title, `${from.id}.md`)}, ${how === 'page' ? 'from its page' : 'by'} ${words}`
}

const who = (role: string, inTeams: readonly string[] | undefined): string =>
  inTeams ? `${plain(role)} (${plain(inTeams.join(', '))})` : plain(role)

function effectInWords(effect: EffectDescription): string {
  const { does, what, on, to, when, opens, parts, because } = effect
  const name = opens?.isWritten ? link(what, `${opens.id}.md`) : plain(what)
  const unwritten = opens && !opens.isWritten ? ' (not written yet: handed over)' : ''
  const says = parts && parts.length > 0 && ` (${parts.join('; ')})`
  const rest = [says, on && `, ${on}`, because && `: ${because}`, to && `, to ${to}`, when && `, when ${when}`]
  return `${does}: ${name}${unwritten}${plain(rest.filter(Boolean).join(''))}`
}

function pageBlocks(one: PageDescription): readonly Block[] {
  const notes = [
    one.when && `Only when ${plain(one.when)}.`,
    one.byAuthoriser && 'Filled in by whoever authorises.',
    one.afterDecision && 'Filled in once it is decided.',
    one.choosesPeople && 'Who it is about is chosen here.',
    one.asksPartners && 'Partner agencies are asked here.',
    one.opens && `${plain(one.opens.title)} may be opened here.`,
  ].filter(Boolean)
  return [
    heading(3, one.title),
    one.intro && plain(one.intro),
    notes.join(' '),
    table(['Question', 'Answer', 'Needed', 'Asked'], one.questions.map(questionRow)),
  ]
}

function questionRow(one: QuestionDescription): readonly string[] {
  const options = one.options ? `: ${plain(one.options.join('; '))}` : ''
  const from = one.list ? `: ${link(one.list.title, `../code-lists.md#${one.list.id}`)}` : ''
  const asked = [one.ofEachChild && 'of each child', one.when && `when ${plain(one.when)}`]
  return [
    lines([plain(one.text), ...(one.hint ? [`_${plain(one.hint)}_`] : [])]),
    lines([
      `${plain(one.answer)}${options}${from}`,
      ...(one.workedOut ? [`Nobody is asked; it is worked out: ${plain(one.workedOut)}`] : []),
      ...(one.keptFrom ? [one.keptFrom] : []),
    ]),
    one.needed ?? '',
    asked.filter(Boolean).join(', '),
  ]
}

function outcomeBlocks(one: OutcomeDescription): readonly Block[] {
  const asks = one.asks.map(({ text }) => `Asks: ${plain(text)}`)
  const needs = one.needs.map(({ that, otherwise }) => `Needs: ${plain(that)}. Otherwise: “${plain(otherwise)}”`)
  return [
    heading(3, one.label),
    one.explained && plain(one.explained),
    one.when && `Offered only when ${plain(one.when)}.`,
    one.signedBy && `Signed only by: ${plain(one.signedBy.join('; '))}.`,
    list([...asks, ...needs, ...one.bringsAbout.map(effectInWords)]),
    `Source: ${plain(one.source.cite)} (${one.source.standing}).`,
  ]
}

const clockTable = (one: ProcessDescription): Parameters<typeof table> => [
  ['Clock', 'Counted from, until', 'Here', 'By law', 'Source'],
  one.clocks.map(clockRows),
]
