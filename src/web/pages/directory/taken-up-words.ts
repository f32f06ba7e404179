import type { Web } from '../../web.ts'

/** What may be said of a service that a family was pointed to, as the practice names it. */
export function takenUpOptions({ office }: Pick<Web, 'office'>): Readonly<Record<string, string>> {
  const kind = office.practice.catalogue.directory?.signposts.fact ?? ''
  return office.practice.facts.get(kind)?.details?.takenUp?.options ?? {}
}
