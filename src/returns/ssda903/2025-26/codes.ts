import codeSets from './code-sets.json' with { type: 'json' }

type CodeSet = keyof typeof codeSets

/** Whether the department lists this code for the field in 2025-26. */
export const isCode = (set: CodeSet, code: string): boolean => Object.hasOwn(codeSets[set], code)

/** Whether the cell is blank, or the department lists its code. */
export const isCodeOrBlank = (set: CodeSet, code: string): boolean =>
  code === '' || isCode(set, code)

/** What the department takes in place of Ofsted’s number where a setting has none, or none yet (handbook C 2.2: URN). */
export const noReferenceNumber = 'XXXXXXX'
