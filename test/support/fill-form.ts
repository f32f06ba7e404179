import type { Page } from 'playwright-core'
import type { Raw } from '../../src/engine/answers.ts'
import type { Question } from '../../src/practice/vocabulary/question.ts'
import { inside } from '../../src/web/fields/names.ts'

type Boxes = Readonly<Record<string, string>>

/** Fills one field of a record's form in as a person would, box by box. */
export async function fillField(
  page: Page,
  key: string,
  question: Question,
  raw: Raw,
): Promise<void> {
  switch (question.kind) {
    case 'date':
    case 'instant': {
      for (const [box, text] of Object.entries(boxesIn(raw))) {
        const at = page.locator(`[name="${key}-${box}"]`)
        if ((await at.count()) > 0) await at.fill(text)
      }
      return
    }
    case 'choices': {
      for (const value of raw as readonly string[]) {
        const box = page.locator(`[name="${key}"][value="${value}"]`)
        // An indicator of need is behind the fold of its level.
        const fold = page.locator('details:not([open])').filter({ has: box })
        if ((await fold.count()) > 0) await fold.locator('summary').first().click()
        await box.check()
      }
      return
    }
    case 'list': {
      if (raw === 'none') {
        await page.locator(`[name="${inside.none(key)}"]`).check()
        return
      }
      const rows = raw as readonly Readonly<Record<string, Raw>>[]
      for (const [at, row] of rows.entries()) {
        // A row that says something already is folded.
        const fold = page.locator(`[id="${key}-row${at}"] > details:not([open])`)
        if ((await fold.count()) > 0) await fold.locator('summary').first().click()
        for (const [id, inner] of Object.entries(question.of)) {
          if (row[id] !== undefined) await fillField(page, inside.row(key, at, id), inner, row[id])
        }
      }
      return
    }
    case 'yes-no':
    case 'choice':
    case 'worker':
    case 'entry':
    case 'team': {
      await choose(page, key, raw as string)
      return
    }
    case 'text':
    case 'long-text':
    case 'number': {
      await page.locator(`[name="${key}"]`).fill(raw as string)
      return
    }
  }
}

async function choose(page: Page, key: string, value: string): Promise<void> {
  const list = page.locator(`select[name="${key}"]`)
  if ((await list.count()) > 0) await list.selectOption(value)
  else await page.locator(`[name="${key}"][value="${value}"]`).check()
}

/** A moment given as the boxes of a form, or written `2026-03-26 15:10`. */
function boxesIn(raw: Raw): Boxes {
  if (typeof raw === 'object') return raw as Boxes
  const [, year = '', month = '', day = '', time = ''] =
    /^(\d{4})-(\d\d)-(\d\d)[ T]?(.*)$/.exec(raw ?? '') ?? []
  return { day, month, year, time }
}
