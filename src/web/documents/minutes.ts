import { questionOf } from '../../engine/journey.ts'
import { stepDueInWords, stepsIn } from '../../engine/plan-steps.ts'
import type { SummarySection } from '../../engine/summary.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { firstNameOf, nameOf } from '../pages/records/people-words.ts'
import type { Shown } from '../pages/records/record.ts'
import { sectionsOf } from '../pages/records/summary.ts'
import { printedFoot } from './invitation.ts'
import { facts, type Paper, type PaperBlock } from './paper.ts'
import { saidAgainstIt } from './said-against.ts'
import { cellInWords, isForEverybody, ofWhich, rowsInWords, wholeNames } from './said.ts'
import {
  attendanceInWords,
  everybody,
  howTheyCame,
  theMeeting,
  whatTheyAre,
  type TheMeeting,
} from './the-meeting.ts'

/**
 * What was said, decided and agreed at a meeting, and who was there. What is kept from families, and who brought a
 * worry, is left out: minutes are sent to everybody who came.
 */
export function minutes(shown: Shown): Paper | undefined {
  const meeting = theMeeting(shown)
  if (!meeting) return undefined
  const { file } = shown
  return {
    kind: 'Minutes',
    heading: file.parts.length > 0 ? wholeNames(shown) : file.definition.title,
    caption: `${ofWhich(shown)}, minutes`,
    blocks: [
      ...(file.row.stage === 'decided'
        ? []
        : [{ is: 'box', title: 'Draft', texts: ['These minutes are not agreed yet.'] } as const]),
      ...facts([
        meeting.held === ''
          ? { name: 'Planned for', value: meeting.planned || 'No day yet' }
          : { name: 'Held', value: meeting.held },
        { name: 'Where', value: meeting.place },
        ...meeting.facts,
      ]),
      ...whoCame(shown, meeting),
      ...pagesOf(shown, meeting).flatMap((one) => whatWasSaid(shown, meeting, one)),
      ...decided(shown),
      ...agreed(shown, meeting),
      ...saidAgainstIt(shown),
    ],
    foot: printedFoot(shown, 'Private: for those it was sent to.'),
    size: 'ordinary',
  }
}

function whoCame(shown: Shown, meeting: TheMeeting): readonly PaperBlock[] {
  const people = everybody(meeting)
  if (people.length === 0) return []
  const wasHeld = meeting.held !== ''
  return [
    { is: 'heading', text: wasHeld ? 'Who was there' : 'Who is invited' },
    { is: 'text', text: attendanceInWords(shown, meeting) },
    {
      is: 'table',
      caption: 'Who was invited and who came',
      columns: ['Name', 'As what', wasHeld ? 'There' : 'Answer'],
      rows: people.map((one) => [
        one.name,
        whatTheyAre(shown, meeting, one),
        howTheyCame(shown, meeting, one),
      ]),
    },
  ]
}

/** Where the record is a plan as well, only the pages of its meeting: the plan has a paper of its own. */
function pagesOf(shown: Shown, { asks }: TheMeeting): readonly SummarySection[] {
  const { definition } = shown.file
  const meetingsOwn = new Set<string>(Object.values(asks))
  const isOfMeeting = (id: string): boolean =>
    definition.pages.some(
      (page) => page.id === id && page.asks.some((question) => meetingsOwn.has(question)),
    )
  const all = sectionsOf(shown, 'record')
  return definition.plan ? all.filter((one) => isOfMeeting(one.page)) : all
}

function whatWasSaid(
  shown: Shown,
  { asks, facts: besides }: TheMeeting,
  section: SummarySection,
): readonly PaperBlock[] {
  const { file } = shown
  const shownAbove = new Set<string>(Object.values(asks))
  const besideAsked = new Set(besides.map((one) => one.name))
  const part = file.parts.find((one) => one.row.id === section.partId)
  const blocks = section.rows.flatMap((row): readonly PaperBlock[] => {
    const question = questionOf(file.definition, row.question)
    if (row.answer === undefined || shownAbove.has(row.question) || besideAsked.has(row.asked))
      return []
    if (!isForEverybody(question)) return []
    if (question.kind === 'list') {
      const value = (part?.view ?? file.view).values[row.question]
      const rows = rowsInWords(shown, question, value, () => true)
      if (rows.length === 0)
        return [{ is: 'facts', rows: [{ name: row.asked, value: row.answer }] }]
      return [{ is: 'subheading', text: row.asked }, ...rows.flatMap(facts)]
    }
    if (question.kind !== 'long-text') {
      return [{ is: 'facts', rows: [{ name: row.asked, value: row.answer }] }]
    }
    const words: PaperBlock =
      question.voice === 'child' && part
        ? { is: 'voice', text: row.answer, by: firstNameOf(part.person) }
        : { is: 'text', text: row.answer }
    return [{ is: 'subheading', text: row.asked }, words]
  })
  if (blocks.length === 0) return []
  const title = part ? `${section.title}: ${firstNameOf(part.person)}` : section.title
  return [{ is: 'heading', text: title }, ...blocks]
}

/** How it ended, once it has; before that it is only what somebody means to decide. */
function decided({ file }: Shown): readonly PaperBlock[] {
  if (file.row.stage !== 'decided') return []
  const label = (key: string): string => file.definition.outcomes[key]?.label ?? key
  const whole = file.view.values.outcome
  const rows = file.parts.flatMap(({ row, person }) =>
    row.outcome ? [{ name: nameOf(person), value: label(row.outcome) }] : [],
  )
  if (rows.length === 0 && typeof whole === 'string') {
    return [
      { is: 'heading', text: 'What was decided' },
      { is: 'text', text: label(whole) },
    ]
  }
  return rows.length === 0 ? [] : [{ is: 'heading', text: 'What was decided' }, ...facts(rows)]
}

/** Who does what by when: columns of `practice/blocks/actions.ts`, which a plan's steps have too. */
function agreed(shown: Shown, { asks }: TheMeeting): readonly PaperBlock[] {
  const { file } = shown
  const question = file.definition.questions[asks.actions]
  const steps = stepsIn(file.view.values[asks.actions])
  if (question?.kind !== 'list' || steps.length === 0) return []
  const today = dateInLondon(file.now)
  return [
    { is: 'heading', text: 'What was agreed' },
    {
      is: 'table',
      caption: question.text,
      columns: ['What', 'Who', 'By when', 'How far it has got'],
      rows: steps.map((step) => [
        step.action ?? '',
        step.owner ?? '',
        stepDueInWords(step, today) ?? '',
        cellInWords(shown, question.of.status, step.status),
      ]),
    },
  ]
}
