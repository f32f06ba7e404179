import { disabilities, ethnicities } from '../codes.ts'
import { goesOn } from '../episodes.ts'
import { eachChild, error, type CensusRule } from '../judging.ts'

/** Ethnicity and disabilities. */
export const characteristicsRules: readonly CensusRule[] = [
  error(
    '4220',
    ['Ethnicity'],
    'Ethnicity is missing or invalid (see Ethnicity table)',
    eachChild(({ Ethnicity }) => Ethnicity === undefined || !ethnicities.has(Ethnicity)),
  ),
  error(
    '8540',
    ['Disability', 'PersonBirthDate', 'ReferralNFA'],
    'Child’s disability is missing or invalid (see Disability table)',
    eachChild(({ PersonBirthDate, Disability, CINdetails }) => {
      if (PersonBirthDate === undefined || !CINdetails.some(goesOn)) return false
      return Disability.length === 0 || !Disability.every((code) => disabilities.has(code))
    }),
  ),
  error(
    '8790',
    ['Disability'],
    'Disability information includes both None and other values',
    eachChild(
      ({ Disability }) => Disability.includes('NONE') && Disability.some((code) => code !== 'NONE'),
    ),
  ),
  error(
    '8794',
    ['Disability'],
    'Child has two or more disabilities with the same code',
    eachChild(({ Disability }) => new Set(Disability).size < Disability.length),
  ),
]
