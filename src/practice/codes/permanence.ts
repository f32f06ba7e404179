import { guidanceOnCare, lookedAfterReturn } from '../law/care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Where the child is to live for good: the four routes, and two more for older children. */
export const permanenceOption: CodeList = {
  id: 'permanence-option',
  title: 'Permanent home',
  source: [guidanceOnCare('permanence'), placeholder('Handbook A appendix A: PERM')],
  codes: [
    { code: 'return', label: 'Return home', inReturns: 'Return to family' },
    {
      code: 'family-order',
      label: 'Family or friends, with a special guardianship or child arrangements order',
      inReturns: 'SGO/CAO',
    },
    {
      code: 'fostering-with-family',
      label: 'Long-term fostering with family or friends',
      inReturns: 'Long-term fostering',
    },
    { code: 'fostering', label: 'Long-term fostering', inReturns: 'Long-term fostering' },
    { code: 'adoption', label: 'Adoption', inReturns: 'Adoption' },
    {
      code: 'residential',
      label: 'A residential home until adulthood',
      inReturns: 'Long-term residential',
    },
    {
      code: 'independence',
      label: 'Living independently, with support',
      inReturns: 'Supported living in the community',
    },
  ],
}

/** What has to happen on the way to a permanent home, in the order in which it usually does. */
const permanenceMilestone: CodeList = {
  id: 'permanence-milestone',
  title: 'Milestone on the way to a permanent home',
  source: [placeholder('Handbook A P31: milestones')],
  codes: [
    { code: 'family-list', label: 'Family and friends who could care: listed' },
    { code: 'legal-planning', label: 'Legal planning meeting' },
    { code: 'permanence-meeting', label: 'Permanence planning meeting' },
    { code: 'second-review', label: 'Second review' },
    { code: 'panel-or-decision-maker', label: 'Panel or decision maker' },
    { code: 'order', label: 'Court order' },
    { code: 'match', label: 'Match' },
    { code: 'placed', label: 'Moved in with the permanent family' },
    { code: 'legal-permanence', label: 'The order that makes it permanent' },
  ],
}

/** Why it was decided that a child should no longer be placed for adoption. */
const adoptionCeased: CodeList = {
  id: 'adoption-ceased',
  title: 'Why a child should no longer be placed for adoption',
  statutory: true,
  source: [lookedAfterReturn('REASON_PLACED_CEASED')],
  codes: [
    { code: 'RD1', label: 'The child’s needs changed' },
    { code: 'RD2', label: 'The court did not make a placement order' },
    { code: 'RD3', label: 'Prospective adopters could not be found' },
    { code: 'RD4', label: 'Any other reason' },
  ],
}

const adoptersNumber: CodeList = {
  id: 'adopters-number',
  title: 'Number of adopters',
  statutory: true,
  source: [lookedAfterReturn('NB_ADOPTR')],
  codes: [
    { code: '1', label: 'One' },
    { code: '2', label: 'Two' },
  ],
}

const adoptersSex: CodeList = {
  id: 'adopters-sex',
  title: 'Sex of the adopters',
  statutory: true,
  source: [lookedAfterReturn('SEX_ADOPTR')],
  codes: [
    { code: 'M1', label: 'One man' },
    { code: 'F1', label: 'One woman' },
    { code: 'MM', label: 'Two men' },
    { code: 'FF', label: 'Two women' },
    { code: 'MF', label: 'A man and a woman' },
  ],
}

const adoptersLegalStatus: CodeList = {
  id: 'adopters-legal-status',
  title: 'Legal status of the adopters',
  statutory: true,
  source: [lookedAfterReturn('LS_ADOPTR')],
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married couple, different gender' },
    { code: 'L12', label: 'Married couple, same gender' },
    { code: 'L2', label: 'Civil partnership couple' },
    { code: 'L3', label: 'Unmarried couple, different gender' },
    { code: 'L4', label: 'Unmarried couple, same gender' },
  ],
}

const adoptedByFosterCarer: CodeList = {
  id: 'adopted-by-foster-carer',
  title: 'Were the adopters the child’s foster carers?',
  statutory: true,
  source: [lookedAfterReturn('FOSTER_CARE')],
  codes: [
    { code: '0', label: 'They were not the child’s foster carers' },
    { code: '1', label: 'They were the child’s foster carers' },
  ],
}

/** What is looked into before family or friends may care for a child. */
const carerCheck: CodeList = {
  id: 'carer-check',
  title: 'Check of a family member or friend who may care',
  source: [
    national('Care Planning, Placement and Case Review (England) Regulations 2010, Schedule 4'),
    childrenAct1989('22C'),
  ],
  codes: [
    { code: 'dbs', label: 'Disclosure and barring' },
    { code: 'police', label: 'Police' },
    { code: 'local-authority', label: 'Local authority records' },
    { code: 'health', label: 'Health' },
    { code: 'references', label: 'References' },
    { code: 'accommodation', label: 'Home' },
    { code: 'finance', label: 'Money' },
  ],
}

export const permanenceLists: readonly CodeList[] = [
  permanenceOption,
  permanenceMilestone,
  adoptionCeased,
  adoptersNumber,
  adoptersSex,
  adoptersLegalStatus,
  adoptedByFosterCarer,
  carerCheck,
]
