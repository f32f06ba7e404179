import { toBeConfirmed } from '../law/sources.ts'
import { placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** What a document is. */
const documentKind: CodeList = {
  id: 'document-kind',
  title: 'Kind of document',
  source: [toBeConfirmed('the kinds of document that are kept')],
  codes: [
    { code: 'letter', label: 'Letter or e-mail' },
    { code: 'report', label: 'Report from another agency' },
    { code: 'assessment', label: 'Assessment made elsewhere' },
    { code: 'court', label: 'Court order or court paper' },
    { code: 'identity', label: 'Birth certificate, passport or proof of identity' },
    { code: 'medical', label: 'Medical report or letter' },
    { code: 'school', label: 'School report or education plan' },
    { code: 'police', label: 'Police information' },
    { code: 'minutes', label: 'Minutes' },
    { code: 'consent', label: 'Signed consent or agreement' },
    { code: 'photograph', label: 'Photograph' },
    {
      code: 'childs-own',
      label: 'Made by the child',
      meaning: 'A drawing, a letter, a wish list.',
    },
    { code: 'other', label: 'Something else' },
  ],
}

/** Who must not see it: asked when it is added, and looked at whenever the record is shared or copied. */
const documentSensitivity: CodeList = {
  id: 'document-sensitivity',
  title: 'Who must not see a document',
  source: [placeholder('Handbook A P46'), toBeConfirmed('how documents are marked')],
  codes: [
    { code: 'none', label: 'Nothing in it has to be kept from anybody' },
    { code: 'third-party', label: 'It tells something about somebody else' },
    { code: 'not-for-family', label: 'It must not reach somebody in the family' },
    {
      code: 'privilege',
      label: 'Legal advice',
      meaning: 'Between the council and its lawyers: it is never in a copy.',
    },
    { code: 'court', label: 'The court says who may see it' },
  ],
}

/** The code lists of documents. */
export const documentLists: readonly CodeList[] = [documentKind, documentSensitivity]
