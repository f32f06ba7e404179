import type { Html } from '../../html.ts'
import { sectionLinks } from '../../parts/section-links.ts'

const pages = [
  { id: 'processes', text: 'Processes' },
  { id: 'access', text: 'Who may see what' },
  { id: 'watches', text: 'What we watch for' },
  { id: 'levels-of-need', text: 'Levels of need' },
  { id: 'accessibility', text: 'Accessibility' },
  { id: 'api', text: 'For programs' },
] as const

/** The pages about how this county works, with the one that is shown. */
export const aboutSections = (current: (typeof pages)[number]['id']): Html =>
  sectionLinks({
    label: 'How we work',
    links: pages.map(({ id, text }) => ({
      text,
      href: `/about/${id}`,
      current: id === current,
    })),
  })
