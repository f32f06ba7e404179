import type { Bond, Kinship, KinWord } from '../vocabulary/kinship.ts'

const called = (female: string, male: string, unknown: string): KinWord => ({
  F: female,
  M: male,
  U: unknown,
})
const same = (word: string): KinWord => called(word, word, word)
const sister = (kind: string): KinWord =>
  called(`${kind}sister`, `${kind}brother`, `${kind}brother or ${kind}sister`)

const child = called('daughter', 'son', 'child')

interface Rest {
  readonly bond: Bond
  readonly above: number
  readonly is: KinWord
  /** The same as `is` unless given: cousins, friends, twins. */
  readonly of?: KinWord
  readonly also?: readonly string[]
}

const kind = (code: string, label: string, { of, ...rest }: Rest): Kinship => ({
  code,
  label,
  of: of ?? rest.is,
  ...rest,
})

/** Handbook A, RELTYPE, with the couples, twins and special guardians that a picture of a family cannot do without. */
export const kinships: readonly Kinship[] = [
  kind('mother', 'Mother', {
    bond: 'birth',
    above: 1,
    is: same('mother'),
    of: child,
    also: ['mum'],
  }),
  kind('father', 'Father', {
    bond: 'birth',
    above: 1,
    is: same('father'),
    of: child,
    also: ['dad'],
  }),
  kind('step-parent', 'Step-parent', {
    bond: 'step',
    above: 1,
    is: called('stepmother', 'stepfather', 'step-parent'),
    of: called('stepdaughter', 'stepson', 'stepchild'),
    also: ['stepfather', 'stepmother', 'stepdad', 'stepmum'],
  }),
  kind('full-sibling', 'Brother or sister', {
    bond: 'sibling',
    above: 0,
    is: sister(''),
    also: ['sibling', 'brother', 'sister'],
  }),
  kind('twin', 'Twin, or one of more born together', {
    bond: 'sibling',
    above: 0,
    is: called('twin sister', 'twin brother', 'twin'),
  }),
  kind('identical-twin', 'Identical twin', {
    bond: 'sibling',
    above: 0,
    is: called('identical twin sister', 'identical twin brother', 'identical twin'),
  }),
  kind('half-sibling', 'Half-brother or half-sister', {
    bond: 'sibling',
    above: 0,
    is: sister('half-'),
  }),
  kind('step-sibling', 'Stepbrother or stepsister', {
    bond: 'sibling',
    above: 0,
    is: sister('step'),
  }),
  kind('foster-sibling', 'Foster brother or sister', {
    bond: 'sibling',
    above: 0,
    is: called('foster sister', 'foster brother', 'foster brother or sister'),
  }),
  kind('adoptive-sibling', 'Brother or sister by adoption', {
    bond: 'sibling',
    above: 0,
    is: called('sister by adoption', 'brother by adoption', 'brother or sister by adoption'),
  }),
  kind('grandparent', 'Grandparent', {
    bond: 'kin',
    above: 2,
    is: called('grandmother', 'grandfather', 'grandparent'),
    of: called('granddaughter', 'grandson', 'grandchild'),
  }),
  kind('aunt-or-uncle', 'Aunt or uncle', {
    bond: 'kin',
    above: 1,
    is: called('aunt', 'uncle', 'aunt or uncle'),
    of: called('niece', 'nephew', 'niece or nephew'),
    also: ['aunt', 'uncle'],
  }),
  kind('cousin', 'Cousin', { bond: 'kin', above: 0, is: same('cousin') }),
  kind('spouse', 'Husband, wife or civil partner', {
    bond: 'couple',
    above: 0,
    is: called('wife or civil partner', 'husband or civil partner', 'husband, wife or partner'),
  }),
  kind('partner', 'Partner they are not married to', {
    bond: 'couple',
    above: 0,
    is: same('partner'),
  }),
  kind('partner-of-parent', 'Partner of a parent', {
    bond: 'step',
    above: 1,
    is: same('partner of a parent'),
    of: same('partner’s child'),
  }),
  kind('guardian', 'Guardian', {
    bond: 'guardianship',
    above: 1,
    is: same('guardian'),
    of: same('ward'),
  }),
  kind('special-guardian', 'Special guardian', {
    bond: 'guardianship',
    above: 1,
    is: same('special guardian'),
    of: same('child under special guardianship'),
  }),
  kind('foster-carer', 'Foster carer', {
    bond: 'foster',
    above: 1,
    is: same('foster carer'),
    of: called('foster daughter', 'foster son', 'foster child'),
  }),
  kind('adopter', 'Adopter', {
    bond: 'adoption',
    above: 1,
    is: called('adoptive mother', 'adoptive father', 'adoptive parent'),
    of: called('adopted daughter', 'adopted son', 'adopted child'),
  }),
  kind('household-adult', 'Adult of the household', {
    bond: 'other',
    above: 1,
    is: same('adult of the household'),
    of: same('child of the household'),
  }),
  kind('friend', 'Friend', { bond: 'other', above: 0, is: same('friend') }),
  kind('professional', 'Professional', {
    bond: 'other',
    above: 1,
    is: same('professional'),
    of: same('somebody they work with'),
  }),
  kind('other', 'Other', {
    bond: 'other',
    above: 0,
    is: same('related in another way'),
  }),
]
