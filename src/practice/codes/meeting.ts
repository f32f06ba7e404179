import { placeholder, published, seed } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Who sits at a meeting about a child: the agencies a quorum counts, and the family, who are not one. */
export const agency: CodeList = {
  id: 'agency',
  title: 'Agency at a meeting',
  source: [
    published('Lancashire Safeguarding Children Partnership: strategy discussions, who attends'),
    placeholder('Handbook A 2.4 and P12'),
  ],
  codes: [
    { code: 'childrens-social-care', label: 'Children’s Social Care' },
    { code: 'police', label: 'Police' },
    { code: 'health', label: 'Health' },
    { code: 'education', label: 'Education or early years' },
    { code: 'probation', label: 'Probation' },
    { code: 'early-help', label: 'Children and Family Wellbeing (early help)' },
    { code: 'adult-social-care', label: 'Adult social care' },
    { code: 'adult-services', label: 'Adult mental health or substance misuse services' },
    { code: 'domestic-abuse', label: 'Domestic abuse service' },
    { code: 'youth-justice', label: 'Child and Youth Justice Service' },
    { code: 'housing', label: 'Housing' },
    { code: 'voluntary-sector', label: 'Voluntary sector' },
    { code: 'legal', label: 'Legal' },
    { code: 'cafcass', label: 'Cafcass' },
    { code: 'other-authority', label: 'Another local authority' },
    { code: 'family', label: 'The family' },
    { code: 'other', label: 'Other' },
  ],
}

/** In what capacity somebody is at a meeting (block K7). */
export const capacity: CodeList = {
  id: 'capacity',
  title: 'Capacity at a meeting',
  source: [seed('Working Well with Children and Families in Lancashire, Part 3: conferences')],
  codes: [
    { code: 'child', label: 'The child' },
    { code: 'parent', label: 'Parent or holder of parental responsibility' },
    { code: 'family', label: 'Another member of the family or network' },
    { code: 'carer', label: 'Carer' },
    { code: 'advocate', label: 'Advocate' },
    { code: 'supporter', label: 'Supporter' },
    { code: 'solicitor', label: 'Solicitor' },
    { code: 'professional', label: 'Professional' },
    { code: 'interpreter', label: 'Interpreter' },
  ],
}
