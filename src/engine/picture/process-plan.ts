import type { ProcessDescription } from '../describe/process.ts'
import type { EffectDescription } from '../describe/effects.ts'
import { ownEffects, sharedEffects } from '../describe/shared-effects.ts'
import type { ProcessName } from '../describe/within.ts'
import { counted, listInWords } from '../words.ts'
import type { Look } from './shapes.ts'
import type { Line } from './text.ts'

/** A box of the picture before it is placed. */
export interface PlannedBox {
  readonly id: string
  readonly look: Look
  readonly lines: readonly Line[]
  /** It comes after the outcomes have been carried out. */
  readonly isReview?: boolean
}

/** An arrow of the picture before it is drawn. */
export interface PlannedArrow {
  readonly from: string
  readonly to: string
  readonly isSometimes: boolean
}

/** What there is to draw of a process, column by column from the left. */
export interface ProcessPlan {
  readonly starts: readonly PlannedBox[]
  readonly recordedBy: string
  readonly steps: readonly PlannedBox[]
  /** Opened from a page while the record stays open. */
  readonly asides: readonly PlannedBox[]
  readonly decision?: PlannedBox
  readonly outcomes: readonly PlannedBox[]
  readonly follows: readonly PlannedBox[]
  readonly arrows: readonly PlannedArrow[]
  /** Said once below the picture: what most outcomes bring about alike, and what is filled in after the decision. */
  readonly notes: readonly string[]
}

/** The boxes and arrows of a process, with the words on them. */
export function planProcess(described: ProcessDescription): ProcessPlan {
  const { outcomes } = described
  const alike = sharedEffects(outcomes)
  const shared = alike.filter(({ effect }) => isSent(effect))
  const same = alike.filter(({ effect }) => isKept(effect))
  const follows = new Map<string, PlannedBox>()
  const arrows: PlannedArrow[] = []
  for (const outcome of outcomes) {
    const own = ownEffects(outcome, shared).filter(isSent)
    const opening = outcome.bringsAbout.filter(({ opens }) => opens)
    for (const effect of own.length > 0 ? own : opening) {
      const box = followingBox(effect)
      follows.set(box.id, box)
      arrows.push({
        from: `outcome ${outcome.id}`,
        to: box.id,
        isSometimes: effect.when !== undefined,
      })
    }
  }
  const decision = decisionBox(described)
  return {
    starts: startBoxes(described),
    recordedBy: rolesOf(described, 'record'),
    steps: described.pages.filter((page) => !page.byAuthoriser && !page.afterDecision).map(stepBox),
    asides: described.pages.flatMap(({ opens }) =>
      opens ? [openedBox(`aside ${opens.id}`, opens, 'beside it')] : [],
    ),
    ...(decision ? { decision } : {}),
    outcomes: outcomes.map((outcome) => ({
      id: `outcome ${outcome.id}`,
      look: outcome.when ? 'sometimes' : 'outcome',
      lines: [
        { text: outcome.label, bold: true },
        ...(outcome.when ? [{ text: `only when ${outcome.when}`, quiet: true }] : []),
        ...ownEffects(outcome, same)
          .filter(isKept)
          .map((effect) => ({ text: keptInWords(effect), quiet: true })),
      ],
    })),
    follows: [...follows.values()],
    arrows: [...new Map(arrows.map((one) => [`${one.from} ${one.to}`, one])).values()],
    notes: [
      ...shared.map(
        ({ effect, count }) =>
          `${count} of ${outcomes.length} outcomes, where it applies: ${sentInWords(effect)}.`,
      ),
      ...same.map(
        ({ effect, count }) =>
          `${count} of ${outcomes.length} outcomes, where it applies: ${keptInWords(effect)}.`,
      ),
      ...afterwards(described),
    ],
  }
}

/** What it changes in the child's own facts and records; letters would crowd the picture. */
const isKept = ({ kind }: EffectDescription): boolean =>
  kind === 'amend' ||
  kind === 'add-rows' ||
  kind === 'end-record' ||
  kind === 'answer-others' ||
  kind === 'restrict' ||
  kind === 'erase' ||
  kind.endsWith('-fact')

const keptInWords = ({ does, what }: EffectDescription): string => `${does}: ${what}`

/** The pages that are filled in once it is decided. */
function afterwards({ pages }: ProcessDescription): readonly string[] {
  const titles = pages.filter((page) => page.afterDecision).map(({ title }) => `“${title}”`)
  return titles.length > 0 ? [`Filled in once it is decided: ${listInWords(titles)}`] : []
}

const isSent = ({ to }: EffectDescription): boolean => to !== undefined

const sentInWords = ({ what, opens, receivers = '' }: EffectDescription): string =>
  opens ? `${what} is opened for ${receivers}` : `${what}, handed over to ${receivers}`

function followingBox({ kind, what, opens, receivers = '' }: EffectDescription): PlannedBox {
  if (opens) return openedBox(`follows ${opens.id}`, opens)
  if (kind === 'transfer') return transferBox(receivers)
  return {
    id: `follows ${what} ${receivers}`,
    look: 'receiver',
    lines: [{ text: what }, { text: `for ${receivers}`, quiet: true }],
  }
}

/** The child is somebody else's to work with from then on, which is more than a piece of work handed over. */
const transferBox = (receivers: string): PlannedBox => ({
  id: `follows transfer ${receivers}`,
  look: 'receiver',
  lines: [
    { text: 'The child’s case', bold: true },
    { text: `goes to ${receivers}`, quiet: true },
  ],
})

function openedBox(id: string, { title, isWritten }: ProcessName, how = 'opens'): PlannedBox {
  const note = isWritten ? how : 'not written yet: handed over'
  return {
    id,
    look: isWritten ? 'process' : 'unwritten',
    lines: [
      { text: title, bold: true },
      { text: note, quiet: true },
    ],
  }
}

function startBoxes(described: ProcessDescription): readonly PlannedBox[] {
  const by = rolesOf(described, 'start')
  return [
    ...(by === ''
      ? []
      : [
          {
            id: 'start by hand',
            look: 'step' as const,
            lines: [
              { text: 'Started by', bold: true },
              { text: by, quiet: true },
            ],
          },
        ]),
    ...described.waysIn.map(({ from, how, by: ways }): PlannedBox => ({
      id: `start ${from.id} ${how}`,
      look: 'process',
      lines: [
        { text: from.title, bold: true },
        {
          text:
            how === 'outcome'
              ? `by ${counted(ways.length, 'outcome')} of its own`
              : 'opens it beside its own record',
          quiet: true,
        },
      ],
    })),
  ]
}

function stepBox(page: ProcessDescription['pages'][number]): PlannedBox {
  return {
    id: `step ${page.id}`,
    look: page.when ? 'sometimes' : 'step',
    lines: [
      { text: page.title, bold: true },
      ...(page.when ? [{ text: `only when ${page.when}`, quiet: true }] : []),
      { text: counted(page.questions.length, 'question'), quiet: true },
    ],
  }
}

function decisionBox(described: ProcessDescription): PlannedBox | undefined {
  if (!described.isAuthorised) return undefined
  const reviews = described.decidedBy === 'recorder'
  return {
    id: 'decision',
    look: 'decision',
    isReview: reviews,
    lines: [
      { text: rolesOf(described, 'authorise'), bold: true },
      { text: reviews ? 'reviews it afterwards' : 'authorises it' },
      ...(described.authorisedWhen ? [{ text: `only when ${described.authorisedWhen}` }] : []),
      ...described.pages.filter((page) => page.byAuthoriser).map(({ title }) => ({ text: title })),
      ...(rolesOf(described, 'return') === '' ? [] : [{ text: 'or sends it back' }]),
    ],
  }
}

/** "Social worker, Senior practitioner or Practice manager": everybody who may do it, each role once. */
function rolesOf(described: ProcessDescription, action: string): string {
  const by = described.who.find((one) => one.action === action)?.by ?? []
  return listInWords([...new Set(by.map(({ role }) => role))], 'or')
}
