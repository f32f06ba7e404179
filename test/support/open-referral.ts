import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** The standard as it was supplied. */
export const samples = new URL('../samples/open-referral-uk/', import.meta.url)
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
for (const file of readdirSync(new URL('schema/', samples))) {
  if (file === 'openapi.json') continue
  const text = readFileSync(new URL(`schema/${file}`, samples), 'utf8')
  ajv.addSchema({ ...(JSON.parse(text) as object), $id: file })
}

/** Has it the shape that a schema of the standard says? */
export const isShaped = (schema: string, body: unknown): boolean => ajv.validate(schema, body)

/** Fails, with what is wrong, where it has not. */
export function isValid(schema: string, body: unknown): void {
  assert.ok(
    isShaped(schema, body),
    `${schema}: ${ajv.errorsText()} in ${JSON.stringify(body).slice(0, 500)}`,
  )
}

export type Body = Record<string, unknown> & { readonly id: string }
/** A page of an answer, as the standard wraps it. */
export interface Page {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly Body[]
}
