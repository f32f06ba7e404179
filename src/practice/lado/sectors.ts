/** Where somebody works or volunteers with children, as the annual figures are cut. */
export const employerSectors = {
  schoolMaintained: 'Maintained school',
  schoolAcademy: 'Academy',
  schoolIndependent: 'Independent school',
  earlyYears: 'Early years setting',
  childminder: 'Childminder',
  fosteringOurs: 'Foster carer of the council',
  fosteringAgency: 'Foster carer of an agency',
  fosterHousehold: 'Member of a foster carer’s household',
  residentialOurs: 'Children’s home of the council',
  residentialPrivate: 'Children’s home, private',
  socialCare: 'Social care',
  health: 'Health',
  police: 'Police',
  transport: 'Transport',
  faith: 'Faith group',
  sport: 'Sport',
  leisure: 'Leisure',
  voluntary: 'Voluntary sector',
  agency: 'Agency or supply',
  other: 'Another',
} as const

/** Who brings a concern to us, as the annual figures are cut. */
export const whoTellsUs = {
  education: 'School or college',
  earlyYears: 'Early years',
  employer: 'Another employer of the adult',
  socialCare: 'Social care',
  health: 'Health',
  police: 'Police',
  regulator: 'Ofsted or another regulator',
  otherArea: 'Designated officer of another area',
  voluntary: 'Voluntary, faith or sport',
  family: 'Parent, carer or child',
  themselves: 'The adult themselves',
  public: 'Member of the public',
  anonymous: 'Nobody says',
  other: 'Another',
} as const

/** What comes of an allegation. Keeping children safe in education gives each of the five this meaning. */
export const allegationOutcomes = {
  substantiated: 'Substantiated: there is enough evidence to prove it',
  unsubstantiated:
    'Unsubstantiated: there is not enough evidence to prove or disprove it, which says nothing of guilt or innocence',
  malicious:
    'Malicious: there is enough evidence to disprove it, and somebody meant to deceive, or to harm the adult',
  false: 'False: there is enough evidence to disprove it',
  unfounded:
    'Unfounded: there is no evidence or proper basis for it; what was seen may have been misunderstood',
} as const

/** Those with whom people who work with children are registered. */
export const regulators = {
  teaching: 'Teaching Regulation Agency',
  socialWork: 'Social Work England',
  ofsted: 'Ofsted',
  health: 'Health and Care Professions Council',
  nursing: 'Nursing and Midwifery Council',
  medical: 'General Medical Council',
  other: 'Another',
} as const
