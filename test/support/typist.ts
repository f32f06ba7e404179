import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Raw } from '../../src/engine/answers.ts'
import { questionIn } from '../../src/cases/records/outcome-question.ts'
import { processOf } from '../../src/engine/practice.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import type { Question } from '../../src/practice/vocabulary/question.ts'
import { addRow } from '../../src/web/fields/list-field.ts'
import { inside } from '../../src/web/fields/names.ts'
import { goBy } from './browser.ts'
import { fillField } from './fill-form.ts'
import type { TestSite } from './site.ts'

/** What somebody knows when they sit down to a record: of it, of every child alike, and of each in turn. */
export interface Known {
  readonly record?: Readonly<Record<string, Raw>>
  readonly every?: Readonly<Record<string, Raw>>
  readonly each?: Readonly<Record<string, readonly Raw[]>>
  /** A column of a list that was begun elsewhere, the same in every row of it: who came. */
  readonly column?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A question that was asked with an empty box, or words that were typed, although they were known. */
interface AskedTwice {
  readonly process: string
  readonly question: string
  readonly because: string
}

/** Types records in a browser and keeps count of what was typed, and of what need not have been. */
export interface Typist {
  /** Fills in the page of a record that is open in the browser: only what is empty, and only what is known. */
  fillPage(page: Page, process: string, known: Known): Promise<void>
  /** From here on what was answered so far is known to the county. */
  endRecord(): void
  readonly typed: number
  readonly carried: number
  readonly askedTwice: readonly AskedTwice[]
}

/** Shorter words than this are said again by chance: "Yes", "None", "Home". */
const fewCharacters = 6

/** `anew` says which questions are about something else each time, and about what. */
export function typistOn(site: TestSite, anew: Readonly<Record<string, string>>): Typist {
  const { practice } = site.office
  /** Questions answered in earlier records, by their wording and by their id. */
  const answered = new Map<string, string>()
  const answeredHere = new Map<string, string>()
  /** Words typed in any record so far, with where. */
  const words = new Map<string, string>()
  const askedTwice = new Map<string, AskedTwice>()
  let typed = 0
  let carried = 0

  const note = (process: string, question: string, because: string): void => {
    askedTwice.set(`${process} ${question} ${because}`, { process, question, because })
  }

  const remember = (definition: ProcessDefinition, id: string): void => {
    answeredHere.set(id, definition.id)
    answeredHere.set(asked(definition, id).text, definition.id)
  }

  /** Its box is empty: was the same answered in an earlier record? */
  const noteAsked = (definition: ProcessDefinition, id: string): void => {
    const { text } = asked(definition, id)
    const before = answered.get(id) ?? answered.get(text)
    if (before !== undefined && anew[id] === undefined) {
      note(definition.id, id, `answered in the ${before}: ${text}`)
    }
  }

  const noteTyped = (process: string, id: string, raw: Raw): void => {
    for (const said of wordsIn(raw)) {
      const plain = said
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim()
      if (plain.length < fewCharacters) continue
      const before = words.get(plain)
      if (before !== undefined) note(process, id, `typed before, in ${before}: ${said}`)
      words.set(plain, `${process} ${id}`)
    }
  }

  async function fillOne(page: Page, process: string, shown: Shown, known: Known): Promise<void> {
    const definition = processOf(practice, process)
    const { key, id, part, parts } = shown
    const question = asked(definition, id)
    if (!shown.empty) {
      remember(definition, id)
      const column = known.column?.[id]
      if (column) typed += await fillColumn(page, key, question, column)
      else if (shown.carried) carried += 1
      return
    }
    noteAsked(definition, id)
    const raw =
      part === null
        ? known.record?.[id]
        : (known.every?.[id] ?? known.each?.[id]?.[parts.indexOf(part)])
    if (raw === undefined) return
    await typeInto(page, key, question, raw)
    typed += countOf(raw)
    noteTyped(process, id, raw)
    remember(definition, id)
    const isOfAll = part !== null && known.every?.[id] !== undefined && parts.length > 1
    if (isOfAll) await goBy(page, page.locator(`button[value="same:${id}:${part}"]`))
  }

  return {
    get typed() {
      return typed
    },
    get carried() {
      return carried
    },
    get askedTwice() {
      return [...askedTwice.values()]
    },
    async fillPage(page, process, known) {
      const tried = new Set<string>()
      // What is asked may depend on what was answered, so the page is read again after each answer.
      for (;;) {
        const all = await page.evaluate<readonly Shown[]>(fieldsShown)
        const next = all.find(({ key }) => !tried.has(key))
        if (!next) return
        tried.add(next.key)
        await fillOne(page, process, next, known)
      }
    },
    endRecord() {
      for (const [what, where] of answeredHere) answered.set(what, where)
      answeredHere.clear()
    },
  }
}

/** The question as a page asks it; how a record ends is asked as well. */
function asked(definition: ProcessDefinition, id: string): Question {
  const question = questionIn(definition, id)
  assert.ok(question, `${definition.id} has no question ${id}`)
  return question
}

/** A field that is in sight on a page of a record. */
interface Shown {
  readonly key: string
  readonly id: string
  readonly part: string | null
  /** Everybody's part that is asked the same, in the order in which they stand. */
  readonly parts: readonly string[]
  readonly empty: boolean
  readonly carried: boolean
}

const fieldsShown = `(() => {
  const all = [...document.querySelectorAll('.tw-field[data-field]')]
  const blank = (box) => {
    if (box.name.endsWith('-reason')) return true
    return ['radio', 'checkbox'].includes(box.type) ? !box.checked : box.value === ''
  }
  return all.filter((one) => !one.hidden).map((one) => ({
    key: one.dataset.field,
    id: one.dataset.question,
    part: one.dataset.part ?? null,
    parts: all.filter((each) => each.dataset.question === one.dataset.question).map((each) => each.dataset.part),
    empty: [...one.querySelectorAll('input:not([type=hidden]), select, textarea')].every(blank),
    carried: one.querySelector('.tw-carried') !== null,
  }))
})()`

async function typeInto(page: Page, key: string, question: Question, raw: Raw): Promise<void> {
  if (question.kind !== 'list' || raw === 'none') {
    await fillField(page, key, question, raw)
    return
  }
  const rows = raw as readonly Readonly<Record<string, Raw>>[]
  for (const [at, row] of rows.entries()) {
    if (at > 0) {
      await page.locator(`button[value="${addRow(key)}"]`).click()
      await page
        .locator(`[name^="${inside.row(key, at, '')}"]`)
        .first()
        .waitFor({ state: 'attached' })
    }
    for (const [id, inner] of Object.entries(question.of)) {
      if (row[id] !== undefined) await fillField(page, inside.row(key, at, id), inner, row[id])
    }
  }
}

async function fillColumn(
  page: Page,
  key: string,
  question: Question,
  column: Readonly<Record<string, string>>,
): Promise<number> {
  if (question.kind !== 'list') return 0
  let filled = 0
  for (const [id, raw] of Object.entries(column)) {
    const inner = question.of[id]
    for (let at = 0; inner; at += 1) {
      const name = inside.row(key, at, id)
      const box = page.locator(`[name="${name}"]`)
      if ((await box.count()) === 0) break
      await fillField(page, name, inner, raw)
      filled += 1
    }
  }
  return filled
}

/** How many boxes an answer fills: every cell of a list is one. */
function countOf(raw: Raw): number {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : []
  const cells = rows.flatMap((row) => (row instanceof Object ? Object.keys(row) : []))
  return Math.max(1, cells.length)
}

/** What was written by hand in an answer: words, not what was chosen from a list. */
function wordsIn(raw: Raw): readonly string[] {
  if (typeof raw === 'string') return isWritten(raw) ? [raw] : []
  if (!Array.isArray(raw)) return []
  return raw.flatMap((row) =>
    typeof row === 'object'
      ? Object.values(row as Readonly<Record<string, Raw>>).flatMap(wordsIn)
      : [],
  )
}

/** A code, a day or a name of an option is chosen, not written. */
const isWritten = (raw: string): boolean => /[ @]/.test(raw) && !/^\d{4}-\d\d-\d\d/.test(raw)
