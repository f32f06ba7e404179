import { addressOf, type Route } from '../../security/guarded-site.ts'
import type { Families } from './walled-families.ts'

/** What stands in the place of `:id` in addresses that begin so. */
const placesOf = (families: Families): readonly (readonly [string, readonly string[]])[] => [
  ['/people/:', families.people],
  ['/records/:', families.records],
  ['/visits/taken/:', families.records],
  ['/documents/:', families.documents],
  ['/duplicates/:', families.people],
  ['/outbox/:', families.messages],
  ['/requests/:', families.requests],
  ['/hand-overs/:', families.handOvers],
  ['/team/work/:', families.handOvers],
  ['/intake/:', families.files],
  ['/workers/:', families.colleagues],
  ['/team/:', families.colleagues],
]

/** Every address there is to get, with each number that may stand in it. A stream of events never ends and is left out. */
export function pagesOf(routes: readonly Route[], families: Families): readonly string[] {
  const places = placesOf(families)
  const urls = routes
    .filter(({ method, url }) => method === 'GET' && !url.endsWith('/events') && !url.includes('*'))
    .flatMap((route) => {
      const parameter = /:(\w+)/.exec(route.url)?.[1]
      if (parameter === undefined) return [route.url]
      const ids = places.find(([begins]) => route.url.startsWith(begins))?.[1] ?? ['1']
      return ids.map((id) => addressOf(route, { [parameter]: id }))
    })
  return [...new Set(urls)]
}

/** The addresses that are about nobody in particular: boards, lists, counts, calendars. */
export const pagesOfAll = (routes: readonly Route[]): readonly string[] =>
  routes
    .filter(
      ({ method, url, config }) =>
        method === 'GET' && !/[:*]|\/events$/.test(url) && config.public !== true,
    )
    .map(({ url }) => url)
