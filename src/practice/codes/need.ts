import { national } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Why a child is in need: the one main reason, as the children in need census counts it. */
export const need: CodeList = {
  id: 'need',
  title: 'Primary need',
  statutory: true,
  source: [national('Children in need census 2025-26, primary need (N00101)')],
  codes: [
    { code: 'N1', label: 'Abuse, neglect and exploitation' },
    { code: 'N2', label: 'Child’s disability' },
    { code: 'N3', label: 'Parental disability or illness' },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
    { code: 'N9', label: 'Cases other than children in need' },
    { code: 'N0', label: 'Not stated' },
  ],
}
