/** How far a rule has been checked, strongest first; the tags of the domain handbook. */
export type Authority =
  | 'seed' // the county's own guide for practitioners: the default
  | 'national' // law or statutory guidance: the limit beside the default
  | 'published' // a page or procedure the county has published
  | 'regional' // common procedures-manual practice
  | 'placeholder' // a sensible value until the county gives its own

/** Where a rule comes from, so that it can be printed beside the rule and checked by an expert. */
export interface Source {
  readonly authority: Authority
  /** What would a practitioner look up to read it? */
  readonly cite: string
}

export const seed = (cite: string): Source => ({ authority: 'seed', cite })
export const national = (cite: string): Source => ({ authority: 'national', cite })
export const published = (cite: string): Source => ({ authority: 'published', cite })
export const placeholder = (cite: string): Source => ({ authority: 'placeholder', cite })
