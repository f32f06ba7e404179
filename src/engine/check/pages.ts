import type { Page, ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** Pages: what they ask, who fills them in, where people are chosen. */
export function checkPages(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const { id, pages } = definition
  const aboutPeople = typeof definition.about === 'string' && definition.about !== 'nothing'
  const faults = pages.flatMap((page, at) => {
    const here = address(id, `pages[${at}]`)
    return [
      ...page.asks
        .filter((question) => !(question in definition.questions))
        .map((question) => `${address(here, 'asks', question)}: no such question`),
      ...(page.by === 'authoriser' && !definition.roles.authorise
        ? [`${here}: is for whoever authorises, and nobody does`]
        : []),
      ...(page.by === 'authoriser' && page.after === 'decision'
        ? [`${here}: is for whoever authorises, and comes after they have`]
        : []),
      ...(page.after === 'decision' ? neededTooSoon(page, here, definition) : []),
      ...(page.people && !aboutPeople
        ? [`${here}: people are chosen, and it is about nobody`]
        : []),
      ...(page.opens !== undefined && !practice.processes.has(page.opens)
        ? [`${address(here, 'opens', page.opens)}: no such process`]
        : []),
    ]
  })
  return [
    ...repeated(pages.map((page) => page.id)).map(
      (page) => `${address(id, 'pages', page)}: two pages have this id`,
    ),
    ...faults,
    ...(pages.length === 0 ? [`${address(id, 'pages')}: there is no page to record on`] : []),
    ...(aboutPeople && pages.length > 0 && !pages.some((page) => page.people)
      ? [`${address(id, 'pages')}: no page says who it is about`]
      : []),
  ]
}

/** Whatever has to be answered for the decision to be taken cannot wait for it. */
const neededTooSoon = (
  { asks }: Page,
  here: string,
  { questions }: ProcessDefinition,
): readonly string[] =>
  asks.flatMap((id) => {
    const { needed = 'never' } = questions[id] ?? {}
    return needed === 'never'
      ? []
      : [
          `${address(here, 'asks', id)}: is asked after the decision, and needed ${needed.replace('-', ' ')}`,
        ]
  })
