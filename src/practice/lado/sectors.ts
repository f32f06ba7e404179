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
