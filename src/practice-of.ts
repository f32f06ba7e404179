import { access } from 'node:fs/promises'
import { ConfigFault } from './config.ts'
import { layOver, type Practice } from './engine/practice.ts'
import { keptUntilChanged } from './kept-until-changed.ts'
import type { AuthorityPack } from './practice/vocabulary/authority.ts'
import type { Cast, CastCentre } from './practice/vocabulary/cast.ts'
import type { OrganisationWithEntries } from './practice/vocabulary/directory.ts'
import type { PlayedStep } from './practice/vocabulary/played.ts'

const here = (path: string): URL => new URL(path, import.meta.url)
const packs = here('../authorities/')

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

async function packIn(folder: URL): Promise<AuthorityPack> {
  return ((await import(new URL('pack.ts', folder).href)) as { pack: AuthorityPack }).pack
}

/** The national catalogue with this authority's pack laid over it. @throws ConfigFault when there is no such pack */
export async function practiceOf(authority: string): Promise<Practice> {
  const pack = await packIn(await folderOf(authority))
  const { catalogue } = await import('./practice/catalogue.ts')
  return layOver(catalogue, pack)
}

/**
 * The same, without a fault. The catalogue is data in some five hundred files, which take longer to load and to judge
 * than all else that a start does: what was judged is kept until one of them changes.
 * @throws ConfigFault when there is no such pack; AggregateError with a line for each fault of the model
 */
export async function soundPracticeOf(authority: string): Promise<Practice> {
  const folder = await folderOf(authority)
  const pack = await packIn(folder)
  const judgedBy = [here('practice/'), here('engine/'), folder]
  const sound = await keptUntilChanged(`catalogue-${authority}`, judgedBy, async () => {
    const { catalogue } = await import('./practice/catalogue.ts')
    const { checkCatalogue } = await import('./engine/check.ts')
    const faults = checkCatalogue(layOver(catalogue, pack))
    if (faults.length > 0) throw new AggregateError(faults, 'The practice model has faults')
    return catalogue
  })
  return layOver(sound, pack)
}

/** The invented people that come with a pack. */
export async function demonstrationOf(authority: string): Promise<Cast> {
  const folder = await folderOf(authority)
  const file = new URL('demonstration.ts', folder).href
  return ((await import(file)) as { demonstration: Cast }).demonstration
}

/** The invented centres that come with a pack, and what is run in them. */
export async function demonstrationGroupsOf(authority: string): Promise<readonly CastCentre[]> {
  const file = new URL('demonstration-groups.ts', await folderOf(authority)).href
  return ((await import(file)) as { groups: readonly CastCentre[] }).groups
}

/** The invented services that come with a pack. */
export async function demonstrationDirectoryOf(
  authority: string,
): Promise<readonly OrganisationWithEntries[]> {
  const file = new URL('demonstration-directory.ts', await folderOf(authority)).href
  return ((await import(file)) as { directory: readonly OrganisationWithEntries[] }).directory
}

/** What the workers of a demonstration have done in the days before it is first looked at. */
export async function demonstrationStepsOf(authority: string): Promise<readonly PlayedStep[]> {
  const file = new URL('demonstration-steps.ts', await folderOf(authority)).href
  return ((await import(file)) as { steps: readonly PlayedStep[] }).steps
}
