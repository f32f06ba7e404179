import type { Session } from './sessions.ts'

/** Bytes of script that a page makes a browser load, uncompressed. */
export interface ScriptBytes {
  /** The design system's own. */
  readonly govuk: number
  readonly ours: number
}

/** Loads a page's scripts as a browser does, with what they import. */
export async function scriptBytes(
  address: string,
  path: string,
  { cookie }: Session,
): Promise<ScriptBytes> {
  const page = await (await fetch(`${address}${path}`, { headers: { cookie } })).text()
  const waiting = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src)
  const sizes = new Map<string, number>()
  for (let src = waiting.pop(); src !== undefined; src = waiting.pop()) {
    if (sizes.has(src)) continue
    const text = await (await fetch(`${address}${src}`)).text()
    sizes.set(src, Buffer.byteLength(text))
    for (const [, imported = ''] of text.matchAll(/\b(?:from|import)\s*['"](\/[^'"]+)['"]/g)) {
      waiting.push(imported)
    }
  }
  const isGovuk = ([src]: [string, number]): boolean => /\/govuk-frontend[-.]/.test(src)
  const total = (of: [string, number][]): number => of.reduce((sum, [, bytes]) => sum + bytes, 0)
  const all = [...sizes]
  return { govuk: total(all.filter(isGovuk)), ours: total(all.filter((one) => !isGovuk(one))) }
}
