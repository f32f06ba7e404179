import { createHash } from 'node:crypto'
import type { Assets } from '../../assets.ts'

/** Where visits are written: the one page that is kept on a phone, with nothing about anybody in it. */
export const writeAddress = '/visits/write'

/**
 * The worker that hands out the empty page when there is no signal: our module, with the addresses of all that the page is
 * made of in front of it. Without a page it clears what was kept before, and goes.
 */
export function serviceWorker(assets: Assets, page: string | undefined): string {
  const addresses = page === undefined ? [] : [writeAddress, ...loadedBy(page, assets)]
  const name = `visits-${createHash('sha256')
    .update(`${addresses.join()} ${page ?? ''}`)
    .digest('hex')
    .slice(0, 10)}`
  return `const shell = ${JSON.stringify({ name, addresses })}\n${textOf(assets, assets.url('visits-worker.js'))}`
}

const textOf = (assets: Assets, address: string): string =>
  assets.find(address)?.body.toString() ?? ''

/** Every asset that a page names, and every module that those import. */
function loadedBy(page: string, assets: Assets): readonly string[] {
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const [address] of text.matchAll(/\/assets\/[\w.-]+/g)) {
      if (found.has(address) || !assets.find(address)) continue
      found.add(address)
      if (address.endsWith('.js')) look(textOf(assets, address))
    }
  }
  look(page)
  return [...found]
}
