import type { LevelOfNeed } from '../../../src/practice/vocabulary/level-of-need.ts'
import { placeholder, published, seed } from '../../../src/practice/vocabulary/source.ts'

const partThree = seed('Working Well with Children and Families in Lancashire, Part 3')

export const levels: readonly LevelOfNeed[] = [
  {
    level: '1',
    name: 'Universal',
    plainly:
      'Most children, most of the time: doing well with family, school, health and community',
    response: 'everyday services',
    leads: 'whoever the family already knows',
    consent: 'not needed to use a service',
    source: placeholder('Our own wording, from what English threshold guides have in common'),
  },
  {
    level: '2',
    name: 'Universal Plus',
    plainly: 'Something extra is needed from one or two services',
    response:
      'early help conversation or assessment, plan with the family, Team Around the School or Family',
    leads: 'lead professional already working with the child',
    consent: 'needed',
    source: published('Working Well with Children and Families in Lancashire, Parts 1 and 2'),
  },
  {
    level: '3',
    name: 'Intensive',
    plainly: 'Several things at once, or something that is not getting better',
    response: 'whole-family Early Help Assessment, multi-agency plan, Family Intensive Support',
    leads: 'lead professional or CFW family worker',
    consent: 'needed',
    source: partThree,
  },
  {
    level: '4',
    name: 'Specialist',
    plainly:
      'A child may not reach a reasonable standard of health or development, or is or may be suffering significant harm',
    response:
      'Child and Family Assessment; child in need (section 17) or enquiry (section 47) and what follows',
    leads: 'social worker',
    consent: 'section 17 needed; section 47 not; the family is told unless that adds danger',
    source: partThree,
  },
]
