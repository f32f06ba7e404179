import type { CastWorker } from '../../../src/practice/vocabulary/cast.ts'
import type { TeamId } from '../../../src/practice/vocabulary/identifiers.ts'
import type { RoleId } from '../../../src/practice/vocabulary/role.ts'

const worker = (id: string, name: string, role: RoleId, ...teams: TeamId[]): CastWorker => ({
  id,
  name,
  posts: teams.map((team) => ({ role, team })),
})

const partner = (id: string, name: string, agency: string): CastWorker => ({
  id,
  name,
  posts: [{ role: 'partner', team: `partner-${agency}` }],
  agency,
})

const frontDoorTeams = ['front-door-central', 'front-door-north', 'front-door-east', 'front-door']

const assessmentTeams = ['hyndburn', 'preston', 'burnley', 'chorley', 'lancaster'].map(
  (district) => `${district}-duty-and-assessment`,
)
const eastTeams = [
  'hyndburn-duty-and-assessment',
  'burnley-duty-and-assessment',
  'burnley-and-hyndburn-family-safeguarding',
]
const centralTeams = [
  'preston-duty-and-assessment',
  'chorley-duty-and-assessment',
  'preston-family-safeguarding',
  'chorley-and-south-ribble-family-safeguarding',
]
// They take children from every district.
const countyTeams = [
  'empower-north-1',
  'empower-central-1',
  'empower-east-1',
  'children-with-disabilities',
]
const careTeams = ['central', 'north', 'east'].map((place) => `${place}-children-in-our-care`)
const leavingCareTeams = ['central', 'north', 'east'].map((place) => `${place}-leaving-care`)

const earlyHelpOf = (part: string): readonly TeamId[] =>
  ['hyndburn', 'preston', 'burnley', 'chorley', 'lancaster'].map((place) => `${place}-${part}`)
const earlyHelpTeams = [
  ...earlyHelpOf('family-intensive-support'),
  ...earlyHelpOf('neighbourhood-support'),
  ...earlyHelpOf('community-support'),
  ...earlyHelpOf('targeted-youth-support'),
]

/** Every team of the demonstration that holds cases. */
const caseTeams = [
  ...new Set([...assessmentTeams, ...eastTeams, ...centralTeams]),
  ...countyTeams,
  ...careTeams,
  ...leavingCareTeams,
]

export const workers: readonly CastWorker[] = [
  worker('joanne-whitworth', 'Joanne Whitworth', 'social-worker', 'front-door-east'),
  worker('daniel-okafor', 'Daniel Okafor', 'social-worker', 'front-door-central'),
  worker('megan-tyldesley', 'Megan Tyldesley', 'social-worker', 'front-door-north'),
  worker('hannah-cowell', 'Hannah Cowell', 'senior-practitioner', 'front-door-east'),
  // Two, because nobody authorises a record of their own.
  worker('sam-patel', 'Sam Patel', 'practice-manager', ...frontDoorTeams),
  worker('ruth-heaton', 'Ruth Heaton', 'practice-manager', ...frontDoorTeams),
  worker('gareth-lomax', 'Gareth Lomax', 'early-help-worker', 'front-door-early-help'),
  worker('helen-bamber', 'Helen Bamber', 'education-adviser', 'front-door-education'),
  worker('chloe-fenwick', 'Chloe Fenwick', 'business-support-officer', ...frontDoorTeams),

  worker('tom-ainscough', 'Tom Ainscough', 'social-worker', 'emergency-duty-team'),
  worker('nasreen-malik', 'Nasreen Malik', 'senior-practitioner', 'emergency-duty-team'),
  // Two, because the senior on call does not sign what they began themselves.
  worker('owen-fairhurst', 'Owen Fairhurst', 'senior-practitioner', 'emergency-duty-team'),

  worker('alison-kenyon', 'Alison Kenyon', 'practice-manager', 'hyndburn-duty-and-assessment'),
  worker('ben-holroyd', 'Ben Holroyd', 'social-worker', 'hyndburn-duty-and-assessment'),
  worker('farida-shah', 'Farida Shah', 'practice-manager', 'preston-duty-and-assessment'),
  worker('lucy-marsden', 'Lucy Marsden', 'social-worker', 'preston-duty-and-assessment'),
  worker('peter-grimshaw', 'Peter Grimshaw', 'practice-manager', 'burnley-duty-and-assessment'),
  worker('anna-zielinska', 'Anna Zielińska', 'social-worker', 'burnley-duty-and-assessment'),
  worker('claire-rothwell', 'Claire Rothwell', 'practice-manager', 'chorley-duty-and-assessment'),
  worker('kwame-asante', 'Kwame Asante', 'social-worker', 'chorley-duty-and-assessment'),
  worker('diane-parkinson', 'Diane Parkinson', 'practice-manager', 'lancaster-duty-and-assessment'),
  worker('rhys-bowen', 'Rhys Bowen', 'social-worker', 'lancaster-duty-and-assessment'),

  worker(
    'gill-tattersall',
    'Gill Tattersall',
    'practice-manager',
    'burnley-and-hyndburn-family-safeguarding',
  ),
  worker(
    'omar-siddiqui',
    'Omar Siddiqui',
    'social-worker',
    'burnley-and-hyndburn-family-safeguarding',
  ),
  worker(
    'keeley-barnes',
    'Keeley Barnes',
    'child-and-family-practitioner',
    'burnley-and-hyndburn-family-safeguarding',
  ),
  worker(
    'frank-duckworth',
    'Frank Duckworth',
    'adult-specialist-worker',
    'burnley-and-hyndburn-family-safeguarding',
    'preston-family-safeguarding',
  ),
  worker('maxine-hoyle', 'Maxine Hoyle', 'practice-manager', 'preston-family-safeguarding'),
  worker('tomasz-nowak', 'Tomasz Nowak', 'social-worker', 'preston-family-safeguarding'),
  worker('sunita-rana', 'Sunita Rana', 'team-manager', ...eastTeams, ...centralTeams),
  worker('judith-cartmell', 'Judith Cartmell', 'senior-manager', ...caseTeams),
  worker(
    'gwen-hargreaves',
    'Gwen Hargreaves',
    'team-manager',
    'lancaster-duty-and-assessment',
    ...countyTeams,
  ),

  worker(
    'nuala-fitton',
    'Nuala Fitton',
    'practice-manager',
    'central-children-in-our-care',
    'east-children-in-our-care',
  ),
  worker('dev-mistry', 'Dev Mistry', 'practice-manager', 'north-children-in-our-care'),
  worker('grace-adomako', 'Grace Adomako', 'social-worker', 'central-children-in-our-care'),
  worker('luke-pilkington', 'Luke Pilkington', 'social-worker', 'north-children-in-our-care'),
  worker('shabana-akhtar', 'Shabana Akhtar', 'social-worker', 'east-children-in-our-care'),
  worker('carol-redfern', 'Carol Redfern', 'team-manager', ...careTeams, ...leavingCareTeams),
  worker('bryn-howarth', 'Bryn Howarth', 'practice-manager', ...leavingCareTeams),
  worker(
    'tanya-birtwistle',
    'Tanya Birtwistle',
    'personal-adviser',
    'north-leaving-care',
    'central-leaving-care',
  ),
  worker('imran-chaudhry', 'Imran Chaudhry', 'personal-adviser', 'east-leaving-care'),
  worker('frances-holt', 'Frances Holt', 'director', ...careTeams, ...leavingCareTeams),
  worker('dilys-marchbank', 'Dilys Marchbank', 'agency-decision-maker', 'adoption'),
  worker('joel-atherton', 'Joel Atherton', 'social-worker', 'adoption'),
  // Two, because life story work that one of them begins is signed by the other.
  worker('noreen-clegg', 'Noreen Clegg', 'social-worker', 'adoption'),
  worker('karen-iddon', 'Karen Iddon', 'social-worker', 'support-to-permanence-preston'),
  worker('miriam-blackledge', 'Miriam Blackledge', 'education-adviser', 'virtual-school'),
  worker('stephen-coar', 'Stephen Coar', 'education-adviser', 'virtual-school'),
  worker('lena-whittam', 'Lena Whittam', 'practice-manager', 'missing-from-home'),
  worker('aidan-seddon', 'Aidan Seddon', 'child-and-family-practitioner', 'missing-from-home'),
  worker('rosalind-pye', 'Rosalind Pye', 'advanced-practitioner', 'quality-and-audit'),

  worker(
    'leanne-ogden',
    'Leanne Ogden',
    'practice-manager',
    'empower-north-1',
    'empower-central-1',
    'empower-east-1',
  ),
  worker('moira-ellis', 'Moira Ellis', 'practice-manager', 'children-with-disabilities'),
  worker('jamal-reid', 'Jamal Reid', 'social-worker', 'empower-central-1'),
  worker(
    'callum-entwistle',
    'Callum Entwistle',
    'social-worker',
    'children-with-disabilities',
    'empower-north-1',
    'empower-east-1',
  ),
  // Covers for them all: a manager who begins or hands in a record needs another to sign it.
  worker('priti-chauhan', 'Priti Chauhan', 'practice-manager', ...caseTeams),
  worker(
    'wendy-sharples',
    'Wendy Sharples',
    'early-help-worker',
    'hyndburn-family-intensive-support',
  ),
  // Of a school, and of nothing of the council: she leads for one family.
  {
    id: 'ffion-alder',
    name: 'Ffion Alder',
    posts: [{ role: 'lead-professional', team: 'outside-the-council' }],
    organisation: 'Peelbrook Primary School',
  },
  // The council's own early help, in each of its four parts. Two managers, because nobody decides a request of their own.
  worker('nadia-hussain', 'Nadia Hussain', 'practice-manager', ...earlyHelpTeams),
  worker('craig-bleasdale', 'Craig Bleasdale', 'practice-manager', ...earlyHelpTeams),
  worker(
    'steph-catterall',
    'Steph Catterall',
    'early-help-worker',
    ...earlyHelpOf('community-support'),
  ),
  worker(
    'lorraine-pickup',
    'Lorraine Pickup',
    'early-help-worker',
    ...earlyHelpOf('neighbourhood-support'),
  ),
  worker(
    'joe-aspinall',
    'Joe Aspinall',
    'early-help-worker',
    ...earlyHelpOf('targeted-youth-support'),
  ),
  worker('alan-mercer', 'Alan Mercer', 'early-help-partnership-officer', 'early-help-partnership'),
  worker('yusuf-desai', 'Yusuf Desai', 'social-worker', 'adult-safeguarding'),
  worker('margaret-eccles', 'Margaret Eccles', 'designated-officer', 'designated-officer'),
  worker('farrah-nuttall', 'Farrah Nuttall', 'performance-analyst', 'improvement'),
  worker('imran-hoyle', 'Imran Hoyle', 'performance-analyst', 'improvement'),
  worker('gwen-abbott', 'Gwen Abbott', 'senior-manager', 'improvement'),
  worker('oliver-baxendale', 'Oliver Baxendale', 'designated-officer', 'designated-officer'),
  worker('ivan-brooks', 'Ivan Brooks', 'independent-reviewing-officer', 'conference-and-review'),
  worker(
    'beverley-nuttall',
    'Beverley Nuttall',
    'independent-reviewing-officer',
    'conference-and-review',
  ),
  worker('pauline-haworth', 'Pauline Haworth', 'business-support-officer', 'conference-and-review'),
  worker('rashida-patel', 'Rashida Patel', 'conference-coordinator', 'family-group-conference'),
  worker('edward-lonsdale', 'Edward Lonsdale', 'legal-adviser', 'legal'),

  worker(
    'colin-threlfall',
    'Colin Threlfall',
    'information-governance-officer',
    'information-governance',
  ),
  // Two, because nothing is destroyed on one person's word.
  worker(
    'hilary-knowles',
    'Hilary Knowles',
    'information-governance-officer',
    'information-governance',
  ),
  worker('patrick-sefton', 'Patrick Sefton', 'complaints-officer', 'complaints'),
  worker('amina-yousaf', 'Amina Yousaf', 'complaints-officer', 'complaints'),
  worker('leah-brindle', 'Leah Brindle', 'directory-editor', 'family-information'),
  // Two who recruit and two who read, because nobody scores or signs alone.
  worker('nina-forshaw', 'Nina Forshaw', 'recruiter', 'recruitment'),
  worker('desmond-oyelaran', 'Desmond Oyelaran', 'recruiter', 'recruitment'),
  worker('hannah-brigg', 'Hannah Brigg', 'practice-manager', 'recruitment'),
  worker('rafiq-mohamed', 'Rafiq Mohamed', 'team-manager', 'recruitment'),
  worker('celia-worsley', 'Celia Worsley', 'senior-manager', 'recruitment'),
  // Two who keep what is promised to staff and one who signs, because nobody pays alone.
  worker('shreya-pillai', 'Shreya Pillai', 'workforce-officer', 'workforce'),
  worker('graham-tunstall', 'Graham Tunstall', 'workforce-officer', 'workforce'),
  worker('ingrid-lomas', 'Ingrid Lomas', 'senior-manager', 'workforce'),
  worker('bernice-holden', 'Bernice Holden', 'principal-social-worker', 'workforce'),
  worker('philip-greenhalgh', 'Philip Greenhalgh', 'lead-member', 'elected-members'),
  worker('tamsin-greaves', 'Tamsin Greaves', 'performance-analyst', 'administration'),
  worker('system-administrator', 'Nia Prosser', 'administrator', 'administration'),

  partner('police-hub', 'Sgt Imogen Clegg', 'police'),
  partner('health-hub', 'Bernadette Foy', 'health'),
  partner('school-lead', 'Olu Adeyinka', 'education'),
  partner('idva-hub', 'Stacey Kirkham', 'domestic-abuse'),
  partner('probation-hub', 'Neil Garside', 'probation'),
  partner('housing-hub', 'Mandy Eaves', 'housing'),
]
