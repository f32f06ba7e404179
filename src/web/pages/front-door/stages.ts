/** The stages of a record in the order it goes through them, each in a word and a sentence. */
export const stages = {
  new: { title: 'New', detail: 'nobody has it yet' },
  screening: { title: 'With a screener', detail: 'being worked on' },
  'waiting-for-partners': { title: 'Waiting for partners', detail: 'an answer is owed to us' },
  'for-decision': { title: 'Waiting for a decision', detail: 'ready for a manager' },
} as const
