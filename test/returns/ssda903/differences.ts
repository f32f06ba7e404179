/** Why a rule flags another number of rows here than in the validator that the expected counts come from. */
export interface Difference {
  readonly why: string
  readonly rules: readonly string[]
}

/**
 * Every difference on the 40 % sample. A rule that is not named here has the very same count in both years. "2.6" is
 * the section of handbook C that lists where that validator is wrong; the rest follow from a rule's published wording.
 */
export const differences: readonly Difference[] = [
  {
    why: '2.6: it tests SEX 1 and 2, which the sample has and which no return has had since 2024-25',
    rules: ['165'],
  },
  { why: '2.6: it reads a column that no file has, so the rule never runs', rules: ['233'] },
  {
    why: '2.6: the wording and the published placement types are A3 and A5 (the current foster carer), not A3 and A4',
    rules: ['336'],
  },
  {
    why: 'No list of postcodes is given here, so rules about where a postcode lies say nothing; it has all of Britain’s',
    rules: ['169', '179', '392a', '420', '1015'],
  },
  {
    why: 'Without a list of postcodes only their shape is judged, and the invented ones of the sample are well shaped',
    rules: ['392c'],
  },
  {
    why: 'An age or a reason on ceasing is judged on the day of ceasing. Where the reason is given and the day is not (148 reports that), it counts from 31 March, or as too young',
    rules: ['386', '387', '389', '407', '602'],
  },
  {
    why: 'An age on the day a placement begins is judged whether or not it has ended; it passes over open episodes',
    rules: ['372', '373', '374'],
  },
  {
    why: 'A temporary placement that is still open has lasted to 31 March; it passes over open ones for these two types, and not for 376',
    rules: ['375', '379'],
  },
  {
    why: 'A decision reversed before the year is wrong whether or not the child has an episode; it passes over children who have only short breaks or none',
    rules: ['118'],
  },
  {
    why: '“16 years or under at the end of the year” holds until the 17th birthday; it stops at the 16th',
    rules: ['157'],
  },
  {
    why: '“17 years or over at the beginning of the year” includes the child whose 17th birthday is 1 April 2025',
    rules: ['189'],
  },
  {
    why: 'The placement changes when the episode ends, so it is that day on which a child is under 10; it takes the day the episode began',
    rules: ['234'],
  },
  {
    why: 'Episodes open past the 18th birthday and not V2 in K2 are what the wording forbids, and the sample has them; the expected counts do not name the rule at all, as they do not name those that failed to run',
    rules: ['359'],
  },
  {
    why: '“In any 12-month period”: it counts a child’s holidays of the carer in all years together',
    rules: ['377'],
  },
  {
    why: '“Was not 17, 18, 19, 20 or 21 during the year” has an upper end too: those in the sample are older by 2025',
    rules: ['391'],
  },
  {
    why: 'It also flags the Header row of each such child, where the mother field is blank as it should be',
    rules: ['399'],
  },
  {
    why: '“In the same year”: episodes that ended years before the collection are not in it',
    rules: ['426'],
  },
  {
    why: 'A child adopted after the decision was reversed is what the wording says; it flags only those with two reversals in one calendar year',
    rules: ['558'],
  },
  {
    why: '“Has not yet started to be looked after”: these two went missing after they had ceased to be, which is 578',
    rules: ['581'],
  },
  {
    why: '“From 1 April 2016 onwards”, as published; it takes the first day of the collection year',
    rules: ['634'],
  },
  {
    why: '“For OC3 children”: it flags every child without an episode, whether in OC3 or not',
    rules: ['1012'],
  },
]
