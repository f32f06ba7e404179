import { access } from 'node:fs/promises'
import { ConfigFault } from './config.ts'
import { layOver, type Practice } from './engine/practice.ts'
import { catalogue } from './practice/catalogue.ts'
import type { AuthorityPack } from './practice/vocabulary/authority.ts'
import type { Cast } from './practice/vocabulary/cast.ts'

const packs = new URL('../authorities/', import.meta.url)

async function folderOf(authority: string): Promise<URL> {
  const folder = new URL(`${authority}/`, packs)
  const there =
    /^[a-z-]+$/.test(authority) &&
    (await access(folder).then(
      () => true,
      () => false,
    ))
  if (!there) {
    throw new ConfigFault(
      `There is no authority pack called “${authority}”. Packs are the folders in authorities/.`,
    )
  }
  return folder
}

/** The national catalogue with this authority's pack laid over it. @throws ConfigFault when there is no such pack */
export async function practiceOf(authority: string): Promise<Practice> {
  const folder = await folderOf(authority)
  const { pack } = (await import(new URL('pack.ts', folder).href)) as { pack: AuthorityPack }
  return layOver(catalogue, pack)
}

/** The invented people that come with a pack. */
export async function demonstrationOf(authority: string): Promise<Cast> {
  const folder = await folderOf(authority)
  const file = new URL('demonstration.ts', folder).href
  return ((await import(file)) as { demonstration: Cast }).demonstration
}
