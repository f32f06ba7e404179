/** What the National Cyber Security Centre advises, in a line. */
export const passwordAdvice =
  '12 characters or more. Three words that have nothing to do with each other are strong and can be remembered.'
