import type { PracticeDescription } from '../../engine/describe/practice.ts'
import { keptByItself } from '../../engine/describe/fact-words.ts'
import { describeSource } from '../../engine/describe/sources.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Source } from '../../practice/vocabulary/source.ts'
import { clockRows } from './clock-rows.ts'
import { heading, lines, link, page, plain, table } from './markdown.ts'

const sources = (all: readonly Source[]): string =>
  lines(all.map(describeSource).map(({ cite, standing }) => `${plain(cite)} (${standing})`))

/** The list of processes, with the map. */
export const processIndex = ({ authority, processes, notYetDefined }: PracticeDescription): string =>
  page(
    heading(1, 'Processes'),
    `How ${plain(authority)} works, as the running system is told it. [Clocks](clocks.md), [permissions](permissions.md), [who may see what](access.md), [facts](facts.md), [code lists](code-lists.md), [what we watch for drift](watches.md), [measures](measures.md), [the story so far](story.md), [patterns](patterns.md).`,
    '![How the processes lead to each other](map.svg)',
    table(
      ['', 'Process', 'Purpose', 'Questions', 'Clocks', 'Outcomes'],
      processes.map((one) => [
        one.number,
        link(one.title, `processes/${one.id}.md`),
        plain(one.purpose),
        String(one.questionCount),
        String(one.clocks.length),
        String(one.outcomes.length),
      ]),
    ),
    notYetDefined.length > 0 && heading(2, 'Not written yet'),
    notYetDefined.length > 0 && 'Outcomes open these already. Until they are written, the work is handed over.',
    table(
      ['', 'Process'],
      notYetDefined.map(({ number, title }) => [number, plain(title)]),
    ),
  )

/** Every timescale with its source. */
export const clockRegister = ({ processes }: PracticeDescription): string =>
  page(
    heading(1, 'Clocks'),
    ...processes
      .filter(({ clocks }) => clocks.length > 0)
      .flatMap(({ title, clocks }) => [
        heading(2, title),
        table(['Clock', 'Counted from, until', 'Here', 'By law', 'Source'], clocks.map(clockRows)),
      ]),
  )

/** Role by action for each process: in which kinds of team. */
export const permissionMatrix = ({ processes }: PracticeDescription, { catalogue }: Practice): string =>
  page(
    heading(1, 'Permissions'),
    'Who may do what, and in which kinds of team. Whether they may now depends on where the record stands, and nobody authorises a record of their own.',
    ...processes.flatMap(({ title, who }) => {
      const rows = catalogue.roles.flatMap((role) => {
        const cells = who.map(({ by }) => {
          const may = by.find((one) => one.role === role.title)
          return may ? plain(may.inTeams?.join(', ') ?? 'any team') : ''
        })
        return cells.some(Boolean) ? [[plain(role.title), ...cells]] : []
      })
      return [heading(2, title), table(['Role', ...who.map((one) => one.title)], rows)]
    }),
  )

/** Every kind of dated fact, and which outcomes start and end it. */
export function factRegister({ processes }: PracticeDescription, practice: Practice): string {
  const by = (does: string, fact: string): string =>
    lines(
      processes.flatMap((one) =>
        one.outcomes
          .filter(({ bringsAbout }) => bringsAbout.some((each) => each.does === does && each.what === fact))
          .map(({ label }) => `${plain(one.title)}: ${plain(label)}`),
      ),
    )
  return page(
    heading(1, 'Facts'),
    'Dated facts that many things read. A fact owns its rules, whichever record creates it.',
    table(
      ['Fact', 'Started by', 'Ended by', 'When two would overlap', 'By itself', 'Source'],
      practice.catalogue.facts.map((fact) => [
        plain(fact.title),
        by('Starts', fact.title),
        by('Ends', fact.title),
        plain(fact.overlapMessage ?? 'They may.'),
        lines(keptByItself(fact, practice).map(plain)),
        sources(fact.source),
      ]),
    ),
  )
}

/** Every code list in force here: the national one, or the authority's own in its place. */
export function codeListRegister({ codeLists }: Practice): string {
  const byTitle = [...codeLists.values()].toSorted((one, other) => (one.title < other.title ? -1 : 1))
  return page(
    heading(1, 'Code lists'),
    ...byTitle.flatMap(({ id, title, statutory, source, codes }) => [
      `<a id="${id}"></a>`,
      heading(2, title),
      `${statutory ? 'Fixed by a statutory return. ' : ''}${source.map(describeSource).map(({ cite, standing }) => `${plain(cite)} (${standing}).`).join(' ')}`,
      table(
        ['Code', 'Label', 'Meaning', 'In returns'],
        codes.map(({ code, label, meaning, inReturns, closed }) => [
          plain(code),
          `${plain(label)}${closed ? ' (no longer offered)' : ''}`,
          plain(meaning ?? ''),
          plain(inReturns ?? ''),
        ]),
      ),
    ]),
  )
}
