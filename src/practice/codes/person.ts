import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'
import { kinships } from './kinship.ts'

export const sex: CodeList = {
  id: 'sex',
  title: 'Sex',
  statutory: true,
  source: [national('Children in need census 2025-26, sex')],
  codes: [
    { code: 'F', label: 'Female' },
    { code: 'M', label: 'Male' },
    { code: 'U', label: 'Unborn, or not known' },
  ],
}

export const ethnicity: CodeList = {
  id: 'ethnicity',
  title: 'Ethnicity',
  statutory: true,
  source: [national('Children in need census 2025-26, ethnicity')],
  codes: [
    { code: 'WBRI', label: 'White British' },
    { code: 'WIRI', label: 'White Irish' },
    { code: 'WIRT', label: 'Traveller of Irish heritage' },
    { code: 'WROM', label: 'Gypsy or Roma' },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'MWBC', label: 'White and Black Caribbean' },
    { code: 'MWBA', label: 'White and Black African' },
    { code: 'MWAS', label: 'White and Asian' },
    { code: 'MOTH', label: 'Any other mixed background' },
    { code: 'AIND', label: 'Indian' },
    { code: 'APKN', label: 'Pakistani' },
    { code: 'ABAN', label: 'Bangladeshi' },
    { code: 'CHNE', label: 'Chinese' },
    { code: 'AOTH', label: 'Any other Asian background' },
    { code: 'BCRB', label: 'Black Caribbean' },
    { code: 'BAFR', label: 'Black African' },
    { code: 'BOTH', label: 'Any other Black background' },
    { code: 'OOTH', label: 'Any other ethnic group' },
    { code: 'REFU', label: 'Prefers not to say' },
    { code: 'NOBT', label: 'Not obtained yet' },
  ],
}

/** NONE excludes every other; left blank for an unborn child. */
export const disability: CodeList = {
  id: 'disability',
  title: 'Disability',
  statutory: true,
  source: [national('Children in need census 2025-26, disability')],
  codes: [
    { code: 'NONE', label: 'No disability' },
    { code: 'MOB', label: 'Mobility' },
    { code: 'HAND', label: 'Hand function' },
    { code: 'PC', label: 'Personal care' },
    { code: 'INC', label: 'Incontinence' },
    { code: 'COMM', label: 'Communication' },
    { code: 'LD', label: 'Learning' },
    { code: 'HEAR', label: 'Hearing' },
    { code: 'VIS', label: 'Vision' },
    { code: 'BEH', label: 'Behaviour' },
    { code: 'CON', label: 'Consciousness' },
    { code: 'AUT', label: 'Autism' },
    { code: 'DDA', label: 'Another disability' },
  ],
}

/**
 * Only where there is none. UN6 is in the census too, but what it means is published nowhere that we have found: nobody
 * is offered what nobody can explain.
 */
export const upnUnknown: CodeList = {
  id: 'upn-unknown',
  title: 'Why there is no UPN',
  statutory: true,
  source: [national('Children in need census 2025-26, UPN unknown')],
  codes: [
    { code: 'UN1', label: 'Not of school age' },
    { code: 'UN2', label: 'Never at a maintained school in England' },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'Newly in need in the last week of the return’s year' },
    { code: 'UN5', label: 'Sources disagree, so that nobody can say which is theirs' },
    { code: 'UN7', label: 'Referral with no further action' },
  ],
}

export const relationship: CodeList = {
  id: 'relationship',
  title: 'Relationship',
  source: [placeholder('Handbook A appendix A: RELTYPE')],
  codes: kinships,
}

/** Stated of two children, either way round: they are brothers or sisters, whoever their parents are. */
export const siblingCodes: readonly string[] = [
  'full-sibling',
  'twin',
  'identical-twin',
  'half-sibling',
  'step-sibling',
  'foster-sibling',
  'adoptive-sibling',
]

/** Whoever has one of these in common is a brother or sister, though nobody has said so. */
export const parentCodes: readonly string[] = ['mother', 'father', 'adopter']

export const parentalResponsibility: CodeList = {
  id: 'parental-responsibility',
  title: 'Parental responsibility',
  source: [national('Children Act 1989, sections 2 to 4ZA'), placeholder('Handbook A: PRSTATUS')],
  codes: [
    { code: 'has', label: 'Has parental responsibility' },
    { code: 'has-not', label: 'Does not have it' },
    { code: 'shared', label: 'Shares it with the authority' },
    { code: 'restricted', label: 'Has it, restricted by an order' },
    { code: 'unknown', label: 'Not known' },
  ],
}
