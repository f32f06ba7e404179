import { pagination, type PaginationItem } from '../govuk/pagination.ts'
import type { Html } from '../html.ts'

export interface PageLinksProps {
  /** What the pages are of: "Pages of services found". */
  readonly label: string
  readonly page: number
  readonly pages: number
  readonly addressOf: (page: number) => string
  /** Where "Previous" and "Next" do not say which way it goes: "Newer" and "Older". */
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** The way through a long list: the pages beside this one, the first and the last. Nothing for a single page. */
export function pageLinks(props: PageLinksProps): Html | undefined {
  const { page, pages, addressOf } = props
  if (pages < 2) return undefined
  return pagination({
    landmarkLabel: props.label,
    previous: page > 1 ? { href: addressOf(page - 1), text: props.previous } : undefined,
    next: page < pages ? { href: addressOf(page + 1), text: props.next } : undefined,
    items: numbered(props),
  })
}

function numbered({ page, pages, addressOf }: PageLinksProps): PaginationItem[] {
  const near = [page - 1, page, page + 1].filter((number) => number > 1 && number < pages)
  const shown = [1, ...near, pages]
  return shown.flatMap((number, at) => {
    const isGap = number - (shown[at - 1] ?? 0) > 1
    const item = { number, href: addressOf(number), current: number === page }
    return isGap ? [{ ellipsis: true }, item] : [item]
  })
}
