import type { Html } from '../../html.ts'
import { sectionLinks } from '../../parts/section-links.ts'

/** The pages about one person, in the order a worker wants them: each an address of its own below `/people/ID`. */
const pages = [
  { text: 'Now', path: '' },
  { text: 'The story so far', path: '/story' },
  { text: 'Chronology', path: '/chronology' },
  { text: 'Family', path: '/family' },
  { text: 'Documents', path: '/documents' },
  { text: 'What was shared', path: '/shared' },
  { text: 'Returns', path: '/returns' },
  { text: 'As known on', path: '/known' },
  { text: 'Who has looked', path: '/looked' },
] as const

export type PersonSection = (typeof pages)[number]['path']

/** The way between the pages about one person; `current` is the one shown. */
export function personSections(personId: string, current: PersonSection): Html {
  return sectionLinks({
    label: 'About this person',
    links: pages.map(({ text, path }) => ({
      text,
      href: `/people/${personId}${path}`,
      current: path === current,
    })),
  })
}
