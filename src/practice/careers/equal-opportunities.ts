/** Said by whoever would rather not. */
const rather = 'rather'

const orRather = { [rather]: 'Prefer not to say' } as const

/** One thing that is asked of applicants apart from what they apply with. */
export interface EqualOpportunitiesQuestion {
  readonly id: string
  /** As the applicant is asked. */
  readonly text: string
  /** As those who read the figures see it. */
  readonly title: string
  readonly options: Readonly<Record<string, string>>
}

const asked = (
  id: string,
  title: string,
  text: string,
  options: Readonly<Record<string, string>>,
): EqualOpportunitiesQuestion => ({ id, title, text, options: { ...options, ...orRather } })

const yesOrNo = { yes: 'Yes', no: 'No' } as const

/**
 * The nine protected characteristics (Equality Act 2010, section 4), each to be answered or not as somebody likes: counted so
 * that the duty of section 149 can be seen to be kept.
 */
export const equalOpportunities: readonly EqualOpportunitiesQuestion[] = [
  asked('sex', 'Sex', 'What is your sex?', { female: 'Female', male: 'Male', other: 'Another' }),
  asked('gender', 'Gender', 'Is your gender the same as at birth?', yesOrNo),
  asked('age', 'Age', 'How old are you?', {
    under25: 'Under 25',
    from25: '25 to 34',
    from35: '35 to 44',
    from45: '45 to 54',
    from55: '55 or over',
  }),
  asked('disability', 'Disability', 'Do you have a disability?', yesOrNo),
  asked('ethnicity', 'Ethnic group', 'What is your ethnic group?', {
    white: 'White',
    mixed: 'Mixed',
    asian: 'Asian or Asian British',
    black: 'Black or Black British',
    other: 'Another group',
  }),
  asked('religion', 'Religion or belief', 'What is your faith?', {
    none: 'None',
    christian: 'Christian',
    muslim: 'Muslim',
    other: 'Another faith',
  }),
  asked('orientation', 'Sexual orientation', 'Which of these best says who you are?', {
    straight: 'Straight',
    gay: 'Gay or lesbian',
    bisexual: 'Bisexual',
    other: 'Another way',
  }),
  asked('partnered', 'Marriage', 'Are you married, or in a civil partnership?', yesOrNo),
  asked('pregnancy', 'Pregnancy and maternity', 'Are you pregnant, or on leave with a new child?', {
    ...yesOrNo,
  }),
]

/** How far an application may get, by the fact that says so; all have applied. */
export const diversityStages = [
  { id: 'applied', title: 'Applied' },
  { id: 'shortlisted', title: 'Shortlisted' },
  { id: 'interviewed', title: 'Interviewed' },
  { id: 'appointed', title: 'Appointed' },
] as const
