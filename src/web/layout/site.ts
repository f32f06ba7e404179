import type { Assets } from '../assets.ts'

export interface FooterLink {
  readonly text: string
  readonly href: string
}

/** What every page of one installation shares; made once, at the start. */
export interface Site {
  readonly assets: Assets
  /** The product's name or the authority's, whichever the authority wants at the top. */
  readonly name: string
  /** Beside the name on public pages: "Children's services". */
  readonly service?: string | undefined
  readonly footerLinks: readonly FooterLink[]
  /** Under every page; a demonstration says here that its people are made up. */
  readonly notice?: string | undefined
}

/** The person who is signed in. */
export interface Who {
  readonly name: string
  /** Their post and team, in a few words. */
  readonly role: string
  readonly csrfToken: string
  /** False for those whose role looks nobody up: a partner agency, an administrator. */
  readonly looksUp?: boolean | undefined
  /** False for people who turned the "/" key off. */
  readonly searchKey?: boolean | undefined
}
