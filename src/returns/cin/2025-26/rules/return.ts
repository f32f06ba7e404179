import { inYear } from '../dates.ts'
import { error, query, wholeReturn, type CensusRule } from '../judging.ts'

/** The codes of disabilities other than NONE. */
const otherThanNone = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => code !== 'NONE')

/** A share of two in a hundred. */
const isOverTwoPercent = (part: number, whole: number): boolean => part * 50 > whole

/** Rules of the return as a whole. */
export const returnRules: readonly CensusRule[] = [
  error(
    '100',
    ['ReferenceDate'],
    'Reference Date is incorrect',
    wholeReturn(({ message, lastOfYear }) => message.ReferenceDate !== lastOfYear),
  ),
  error(
    '2883',
    ['CPPstartDate', 'DateOfInitialCPC'],
    'There are more child protection plans starting than initial conferences taking place',
    wholeReturn((census) => {
      let plans = 0
      let conferences = 0
      for (const { CINdetails } of census.children) {
        for (const episode of CINdetails) {
          const held = [episode, ...episode.Section47].map((row) => row.DateOfInitialCPC)
          conferences += held.filter((day) => inYear(day, census)).length
          const started = episode.ChildProtectionPlans.map((plan) => plan.CPPstartDate)
          plans += started.filter((day) => inYear(day, census)).length
        }
      }
      return plans > conferences
    }),
  ),
  query(
    '2886Q',
    ['ExpectedPersonBirthDate', 'ChildIdentifiers'],
    'Please check and either amend or provide a reason: Percentage of children with no sex recorded is more than 2% (excluding unborns)',
    wholeReturn(({ children }) => {
      const without = children.filter(
        ({ Sex, ExpectedPersonBirthDate }) =>
          (Sex === undefined || Sex === 'U') && ExpectedPersonBirthDate === undefined,
      )
      return isOverTwoPercent(without.length, children.length) && without
    }),
  ),
  query(
    '2887Q',
    ['Disability'],
    'Please check and either amend or provide a reason: Less than 8 disability codes have been used in your return',
    wholeReturn(({ children }) => {
      const used = new Set(children.flatMap(({ Disability }) => otherThanNone(Disability)))
      return used.size <= 7
    }),
  ),
  query(
    '2888Q',
    ['Disability'],
    'Please check and either amend or provide a reason: Only one disability code is recorded per child and multiple disabilities should be recorded where possible.',
    wholeReturn(
      ({ children }) => !children.some(({ Disability }) => otherThanNone(Disability).length > 1),
    ),
  ),
]
