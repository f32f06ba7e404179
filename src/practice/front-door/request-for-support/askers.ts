import type { Asker } from '../../vocabulary/request-form.ts'

/** Who stands at the public door, and which census source each plain choice is (N00152). */
export const askers: readonly Asker[] = [
  {
    id: 'child',
    label: 'A child or young person',
    hint: 'We will write to you in plain words, and ask how it is safe to reach you',
    as: [{ id: 'child', label: 'The child or young person', source: '1C' }],
    consentIsTheirOwn: true,
  },
  {
    id: 'parent',
    label: 'A parent or carer, asking for my own family',
    hint: 'You can have help without being in trouble',
    as: [{ id: 'parent', label: 'Parent or carer', source: '1A' }],
    consentIsTheirOwn: true,
    implies: { familyAware: 'yes', referrerAnonymous: 'no' },
  },
  {
    id: 'family-or-friend',
    label: 'Family, friend or neighbour',
    hint: 'You do not have to give your name',
    as: [
      { id: 'relative', label: 'I am a relative of the child', source: '1A' },
      { id: 'friend-or-neighbour', label: 'I am a friend or a neighbour', source: '1B' },
      { id: 'somebody-else', label: 'I am somebody else', source: '1D' },
    ],
    mayStayUnknown: 'to-everyone',
  },
  {
    id: 'professional',
    label: 'I work with the child or family',
    hint: 'School, health, police, early help, voluntary group and others. You get a reference at once and the outcome when we decide',
    as: [
      { id: 'school', label: 'School', source: '2A' },
      { id: 'education', label: 'Nursery, college or another education service', source: '2B' },
      { id: 'gp', label: 'GP surgery', source: '3A' },
      { id: 'health-visitor', label: 'Health visitor', source: '3B' },
      { id: 'school-nurse', label: 'School nurse', source: '3C' },
      { id: 'midwife', label: 'Midwife or another community health service', source: '3D' },
      { id: 'emergency-department', label: 'Accident and emergency', source: '3E' },
      {
        id: 'other-health',
        label: 'Another health service, such as a hospital ward',
        source: '3F',
      },
      { id: 'housing', label: 'Housing', source: '4' },
      { id: 'adult-social-care', label: 'Adult social care in this council', source: '5A' },
      { id: 'early-help', label: 'Early help in this council', source: '5D' },
      { id: 'this-council', label: 'Another service of this council', source: '5B' },
      { id: 'another-council', label: 'Another council', source: '5C' },
      { id: 'police', label: 'Police', source: '6' },
      { id: 'justice', label: 'Court, probation, prison, immigration or Cafcass', source: '7' },
      { id: 'community', label: 'Charity, faith group, club or anything else', source: '8' },
    ],
    mayStayUnknown: 'to-the-family',
  },
]
