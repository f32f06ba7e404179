// The words of Annex A for each of our codes. Where the template has fewer groups than the returns have codes, a code
// stands in the group whose name covers it.

type Groups = Readonly<Record<string, string>>

/** One group for several codes. */
const grouped = (...groups: readonly (readonly [word: string, ...codes: string[]])[]): Groups =>
  Object.fromEntries(groups.flatMap(([word, ...codes]) => codes.map((code) => [code, word])))

export const gender = grouped(['a) Male', 'M'], ['b) Female', 'F'], ['c) Not stated/recorded', 'U'])
export const genderNotRecorded = 'c) Not stated/recorded'

export const ethnicity = grouped(
  ['a) White', 'WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH'],
  ['b) Mixed', 'MWBC', 'MWBA', 'MWAS', 'MOTH'],
  ['c) Asian or Asian British', 'AIND', 'APKN', 'ABAN', 'CHNE', 'AOTH'],
  ['d) Black or black British', 'BCRB', 'BAFR', 'BOTH'],
  ['e) Other ethnic group', 'OOTH'],
  ['f) Not stated', 'REFU', 'NOBT'],
)
export const ethnicityNotStated = 'f) Not stated'

export const source = grouped(
  ['a) Individual', '1A', '1B', '1C', '1D'],
  ['b) Schools', '2A'],
  ['c) Education Services', '2B'],
  ['d) Health Services', '3A', '3B', '3C', '3D', '3E', '3F'],
  ['e) Housing', '4'],
  ['f) LA Services', '5A', '5B', '5C', '5D'],
  ['g) Police', '6'],
  ['h) Other legal agency', '7'],
  ['i) Other', '8'],
  ['j) Anonymous', '9'],
  ['k) Unknown', '10'],
)
export const sourceUnknown = 'k) Unknown'

export const need = grouped(
  ['a) Abuse or neglect', 'N1'],
  ["b) Child's disability", 'N2'],
  ['c) Parents illness or disability', 'N3'],
  ['d) Family in acute stress', 'N4'],
  ['e) Family dysfunction', 'N5'],
  ['f) Socially unacceptable behaviour', 'N6'],
  ['g) Low income', 'N7'],
  ['h) Absent parenting', 'N8'],
  ['i) Not CIN', 'N9'],
  ['j) Not stated', 'N0'],
)
export const needNotStated = 'j) Not stated'

/** The template still says residence order, which a child arrangements order took the place of. */
export const closure = grouped(
  ['a) Adopted', 'RC1'],
  ['b) Died', 'RC2'],
  ['c) Residence Order', 'RC3'],
  ['d) Special Guardianship Order', 'RC4'],
  ['e) Transfer to another LA', 'RC5'],
  ['f) Transfer to Adult Social Services', 'RC6'],
  ["g) 'Other' incl. Child no longer in need", 'RC7'],
  ['h) Child not in need after assessment', 'RC8', 'RC9'],
)
export const closureNotStated = 'i) Not Stated'

export const abuse = grouped(
  ['a) Neglect', 'NEG'],
  ['b) Physical Abuse', 'PHY'],
  ['c) Sexual Abuse', 'SAB'],
  ['d) Emotional Abuse', 'EMO'],
  ['e) Multiple', 'MUL'],
)

export const legalStatus = grouped(
  ['a) Interim care orders', 'C1'],
  ['b) Full care orders', 'C2'],
  // Two spaces, as in the template.
  ['c) Freed for  Adoption', 'D1'],
  ['d) Placement order granted', 'E1'],
  ['e) Accommodated under S20', 'V2', 'V3', 'V4'],
  ['f) Detained on child protection grounds in LA accommodation', 'L1', 'L2', 'L3'],
  ['g) Youth justice legal Statuses', 'J1', 'J2', 'J3'],
)

export const permanence = grouped(
  ['a) Return to family', 'return'],
  ['b) Adoption', 'adoption'],
  ['c) SGO/CAO', 'family-order'],
  ['d) Supported living in the community', 'independence'],
  ['e) Long-term residential placement', 'residential'],
  ['f) Long-term fostering', 'fostering', 'fostering-with-family'],
)
export const permanenceOther = 'g) Other'

export const careEnded = grouped(
  ['a) Adopted', 'E11', 'E12'],
  ['b) Died', 'E2'],
  ['c) Care taken by another LA', 'E3'],
  ['d) Returned home to live with parents or relatives', 'E4A', 'E4B'],
  [
    'e) Left care to live with parents, relatives or other person with no parental responsibility',
    'E13',
  ],
  ['f) Residence order granted', 'E41'],
  ['g) Special Guardianship Orders', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'],
  ['h) Moved into independent living', 'E5', 'E6'],
  ['i) Transferred to residential care funded by adult social services', 'E7'],
  ['j) Sentenced to custody', 'E9'],
  ['k) Accommodation on remand ended', 'E14'],
  ['l) Age assessment determined child was 18 or over', 'E15'],
  ['m) Child moved abroad', 'E16'],
  ['n) Care ceased for any other reason', 'E8', 'E17'],
)

/** Supported and semi-independent homes: residential, and not under the children's homes regulations. */
export const placementType = grouped(
  ['a) Foster Placement', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  ['b) Placed for adoption', 'A3', 'A4', 'A5', 'A6'],
  ['c) Placed with parents', 'P1'],
  ['d) Independent living', 'P2'],
  ['e) Residential employment', 'P3'],
  ['f) Residential accommodation', 'K3', 'H5'],
  ['g) Secure Children’s Homes', 'K1'],
  ['h) Children’s Homes', 'K2'],
  ['i) Residential Care Home', 'R1'],
  ['j) NHS/Health Trust', 'R2'],
  ['k) Family Centre or Mother and Baby Unit', 'R3'],
  ['l) Young Offender Institution', 'R5'],
  ['m) Residential school', 'S1'],
  ['n) Other placements', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14'],
  ['o) Temporary placement', 'T0', 'T1', 'T2', 'T3', 'T4'],
)

export const provider = grouped(
  ['a) Own LA', 'PR1'],
  ['b) Private', 'PR4'],
  ['c) Other', 'PR0', 'PR2', 'PR3', 'PR5'],
)

/** Carers for whom fostering is the way to adoption. */
export const fosteringForAdoption: readonly string[] = ['U2', 'U5']

export const placementIn = grouped(['a) In', 'yes'], ['b) Out', 'no'])

export const eligibility = grouped(
  ['a) Relevant', 'relevant'],
  ['b) Former relevant', 'former-relevant'],
  ['c) Qualifying', 'qualifying'],
  ['d) Eligible', 'eligible'],
)

/** Nobody is asked to be in touch with a young person who said no, needs nobody, went home for good or died. */
export const inTouch = grouped(
  ['a) In touch', 'YES'],
  ['b) Not in touch', 'NO'],
  ['d) Exclude', 'REFU', 'NREQ', 'RHOM', 'DIED'],
)
export const inTouchNotRecorded = 'c) Not recorded'

/** By the letter of the return's code; its figure says whether the home suits. */
export const home = grouped(
  ['a) With parents or relatives', 'B'],
  ['b) Community home', 'C'],
  ['c) Semi-independent transitional accommodation', 'D'],
  ['d) Supported lodgings', 'E'],
  ['e) Gone abroad', 'G'],
  ['f) Deported', 'H'],
  ['g) Ordinary lodgings', 'K'],
  ['h) Residence not known', 'R'],
  ['i) No fixed abode / homeless', 'S'],
  ['j) Foyers', 'T'],
  ['k) Independent living', 'U'],
  ['l) Emergency accommodation', 'V'],
  ['m) Bed and breakfast', 'W'],
  ['n) In custody', 'X'],
  ['o) With Former Foster Carer', 'Z'],
  ['p) Other accommodation', 'Y'],
)
export const suits = grouped(['a) Suitable', '1'], ['b) Not suitable', '2'])

export const activity: Groups = {
  F1: 'F1: Full time in higher education',
  P1: 'P1: Part time in higher education',
  F2: 'F2: Full time in education other than higher',
  P2: 'P2: Part time in education other than higher',
  F4: 'F4: Young person engaged full time in an apprenticeship',
  P4: 'P4: Young person engaged part time in an apprenticeship',
  F5: 'F5: Young person engaged full time in training or employment (not apprenticeship)',
  P5: 'P5: Young person engaged part time in training or employment (not apprenticeship)',
  G4: 'G4: Not in education, employment or training - illness or disability',
  G5: 'G5: Not in education, employment or training - other',
  G6: 'G6: Not in education, employment or training - pregnancy or parenting',
}

export const noLongerPlaced = grouped(
  ['a) Child’s needs changed', 'RD1'],
  ['b) Court did not make a PO', 'RD2'],
  ['c) Prospective adopters cannot be found', 'RD3'],
  ['d) Any other reason', 'RD4'],
)
