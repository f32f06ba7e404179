import type { Saying } from '../vocabulary/directory.ts'

const saying = (means: string | readonly string[], ...says: readonly string[]): Saying => ({
  says: says.flatMap((phrases) => phrases.split(', ')),
  means: typeof means === 'string' ? [means] : means,
})

/** How families say what they need. A word is enough; several words are looked for together, in their order. */
export const sayings: readonly Saying[] = [
  saying(
    'sleep',
    'sleep, sleeping, asleep, bedtime, nightmares, awake, up all night, never settles',
  ),
  saying(
    'behaviour',
    'behaviour, tantrums, tantrum, meltdown, meltdowns, hits me, hitting, biting',
    'kicks off, out of control, wont listen, does not listen, doesnt listen, naughty',
    'lashing out, violent',
  ),
  saying('new-baby', 'baby, newborn, pregnant, pregnancy, colic, health visitor, just had a baby'),
  saying(
    'feeding',
    'feeding, breastfeeding, bottle, fussy eater, wont eat, picky eater, weaning',
    'healthy eating, overweight, hungry',
  ),
  saying(
    'money',
    'food bank, no money, money, bills, debt, benefits, universal credit, skint',
    'cant afford, gas and electric, vouchers, free school meals, grant',
  ),
  saying('speech', 'speech, talking, not talking, stammer, stutter, language'),
  saying('toileting', 'toilet, potty, wetting, wets the bed, bedwetting, soiling, nappies, poo'),
  saying(
    'parenting',
    'parenting, new dad, dads, single mum, single dad, single parent, cant cope',
    'struggling, parenting course, parent group, stay and play, playgroup',
  ),
  saying(
    'feelings',
    'anxiety, anxious, worry, worried, worries, sad, depressed, depression, low mood',
    'angry, anger, self harm, cutting, panic, mental health, counselling, stress, upset',
    'scared, feelings, lonely',
  ),
  saying(
    'loss',
    'died, death, bereavement, bereaved, grief, funeral, lost his dad, lost her mum',
    'passed away',
  ),
  saying(
    'family-arguments',
    'arguing, arguments, fighting, fall out, falling out, shouting, conflict',
  ),
  saying(
    'separation',
    'dad left, mum left, he left us, she left us, left home, walked out, dad has gone, mum has gone',
    'divorce, split up, splitting up, separated, contact with my child, family court',
    'my ex',
  ),
  saying(
    ['domestic-abuse', 'refuge'],
    'hurts me, hits mum, hit my mum, domestic abuse, domestic violence, abusive',
    'scared of my partner, scared at home, controlling',
  ),
  saying('refuge', 'refuge, safe house, somewhere safe, nowhere safe'),
  saying(
    'drugs-and-alcohol',
    'drugs, drug, drinking, alcohol, weed, cannabis, ketamine, vape, vaping, vapes',
  ),
  saying(
    'housing',
    'homeless, housing, evicted, eviction, kicked out, nowhere to live, damp, rent',
    'hostel, sofa surfing, a home of my own',
  ),
  saying(
    'school',
    'homework, ehcp, ehc plan, education plan, sen support, senco, exams',
    'teaching assistant, dyslexia, excluded, exclusion, suspended',
  ),
  saying(
    'not-in-school',
    'wont go to school, not going to school, refuses school, school refusal',
    'skipping school, truant, attendance, cant get him to school, cant get her to school',
    'school avoidance',
  ),
  saying('bullying', 'bullied, bullying, bully, picked on, no friends'),
  saying(
    'online',
    'online, internet, gaming, phone all day, screen time, social media, sexting, nudes',
    'grooming',
  ),
  saying('autism', 'autism, autistic, asd, aspergers, sensory, neurodivergent'),
  saying('adhd', 'adhd, hyperactive, cant sit still, concentrate, concentration'),
  saying(
    'learning-disability',
    'learning disability, learning difficulties, down syndrome, downs syndrome',
    'special needs, global delay',
  ),
  saying(
    'physical-disability',
    'wheelchair, disabled, disability, cerebral palsy, walking, equipment, physio',
  ),
  saying('hearing', 'deaf, hearing, bsl, sign language, hearing aid'),
  saying('sight', 'blind, sight, partially sighted, vision, braille'),
  saying(
    'short-break',
    'respite, short break, short breaks, a break, exhausted, time off, worn out',
  ),
  saying(
    'young-carer',
    'young carer, i look after my mum, look after my mum, look after my dad',
    'look after my brother, caring for my, carer',
  ),
  saying(
    'things-to-do',
    'bored, things to do, youth club, clubs, activities, holiday club, half term',
    'days out, football, swimming, dance, scouts, meet people, make friends',
  ),
  saying('books', 'library, libraries, books, story time, reading, read, rhyme time'),
  saying('arts', 'music, guitar, piano, singing, museum, art, drama, theatre, archive, history'),
  saying(
    'childcare',
    'nursery, childminder, childcare, after school club, free hours, creche',
    'breakfast club',
  ),
  saying('work', 'job, jobs, work, apprenticeship, job training, cv, college, interview, career'),
  saying(
    'leaving-care',
    'leaving care, care leaver, care leavers, i was in care, personal adviser',
    'foster care, staying put',
  ),
  saying(
    'having-a-say',
    'nobody listens, advocate, advocacy, my views, youth council, have a say, on my side',
    'independent visitor',
  ),
  saying(
    'rights',
    'complain, complaint, appeal, tribunal, my rights, unfair, mediation, legal advice',
    'disagree',
  ),
  saying('travel', 'bus, transport, taxi, travel, bus pass, getting to school, blue badge'),
  saying(
    'growing-up',
    'turning 18, after school, adulthood, independent living, growing up',
    'supported internship, cooking',
  ),
]

/** What stands in nearly every search and says nothing of it. */
export const emptyWords: readonly string[] = [
  'a about all am an and any anyone are as at be because been but by can cant child childs',
  'children could dad daughter did do does dont family find for from get girl go going got',
  'had has have having he help helping her here him his how i im in is it its ive just kid',
  'kids know like looking me mum my near need needs no not of old on one or our out partner',
  'person please she since so some somebody someone son support that the their them there they this',
  'to too up us very want wants was we what when where who why will with wont would year',
  'years you young your',
].flatMap((words) => words.split(' '))
