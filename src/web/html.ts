/** Markup that is already safe. Only `html` and `trusted` make one; everything else is escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

export type Child = Html | string | number | null | undefined | false | readonly Child[]

const unsafe = /[&<>"']/
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The text with the five characters that mean something in markup made harmless. */
export function escape(text: string): string {
  return unsafe.test(text)
    ? text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
    : text
}

function render(child: Child): string {
  if (child instanceof Html) return child.markup
  if (typeof child === 'string') return escape(child)
  if (child === null || child === undefined || child === false) return ''
  if (typeof child === 'number') return String(child)
  let markup = ''
  for (const one of child) markup += render(one)
  return markup
}

/** Markup from a template; every value put into it is escaped unless it is `Html` already. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let markup = strings[0] ?? ''
  for (let at = 0; at < children.length; at += 1) {
    markup += render(children[at]) + (strings[at + 1] ?? '')
  }
  return new Html(markup)
}

/** Markup that we wrote ourselves elsewhere (a drawn picture, a component's own output). */
export function trusted(markup: string): Html {
  return new Html(markup)
}
