/** What is so of a post whoever is in it: carried on from how it stood. */
export const asItWas = {
  kind: { fact: 'post-state', detail: 'kind' },
  funding: { fact: 'post-state', detail: 'funding' },
  funded: { fact: 'post-state', detail: 'funded' },
  grade: { fact: 'post-state', detail: 'grade' },
  specialism: { fact: 'post-state', detail: 'specialism' },
  team: { fact: 'post-state', detail: 'team' },
} as const
