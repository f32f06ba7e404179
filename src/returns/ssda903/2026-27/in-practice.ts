/** What the rules of this year ask of whoever works with the child; those of the year before are beside that year. */
export const inPractice: Readonly<Record<string, string>> = {
  '702': 'The deprivation of liberty ended before it began. Check both dates.',
  '703': 'The deprivation of liberty begins on a day still to come. Check the date.',
  '704': 'The day the deprivation of liberty ended is not within the year. Check it.',
  '705': 'Two orders for deprivation of liberty overlap. Check when the first one ended.',
  '707':
    'The child left our care, but the deprivation of liberty is still recorded as going on. Record when it ended.',
  '708': 'The deprivation of liberty begins before the child was born. Check the date.',
  '709':
    'A child who is deprived of their liberty is hardly in a placement of this kind. Check the placement.',
  '710':
    'A court’s permission to deprive a child of liberty does not fit a placement of this kind. Check the placement.',
}
