import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Why a child in need plan ended. The census asks only when. */
export const planEnding: CodeList = {
  id: 'child-in-need-plan-ending',
  title: 'Why a child in need plan ended',
  source: [placeholder('Handbook A appendix A: CINPLANEND')],
  codes: [
    { code: 'needs-met', label: 'Needs are met' },
    { code: 'stepped-down', label: 'Stepped down to early help' },
    { code: 'stepped-up', label: 'Stepped up to a child protection plan' },
    { code: 'in-our-care', label: 'Came into our care' },
    { code: 'moved', label: 'Moved to another authority' },
    { code: 'consent-withdrawn', label: 'The family withdrew consent' },
    { code: 'adult', label: 'Reached 18' },
    { code: 'died', label: 'Died' },
  ],
}

/** How ready an adult is to change, as motivational work names it. */
export const stageOfChange: CodeList = {
  id: 'stage-of-change',
  title: 'Stage of change',
  source: [placeholder('Handbook A appendix A: STAGE')],
  codes: [
    { code: 'not-considering', label: 'Not considering it' },
    { code: 'considering', label: 'Considering it' },
    { code: 'preparing', label: 'Preparing' },
    { code: 'acting', label: 'Acting' },
    { code: 'maintaining', label: 'Keeping it up' },
    { code: 'relapse', label: 'Relapse' },
  ],
}

/** Why work with a child in need ended, as the census counts it. */
export const closureReason: CodeList = {
  id: 'closure-reason',
  title: 'Reason for closure',
  statutory: true,
  source: [national('Children in need census 2025-26, reason for closure (N00103)')],
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order' },
    { code: 'RC4', label: 'Special guardianship order' },
    { code: 'RC5', label: 'Transferred to another local authority' },
    { code: 'RC6', label: 'Transferred to adult social care' },
    { code: 'RC7', label: 'Services ceased for any other reason' },
    { code: 'RC8', label: 'Closed after assessment, no further action' },
    { code: 'RC9', label: 'Closed after assessment, referred to early help' },
  ],
}
