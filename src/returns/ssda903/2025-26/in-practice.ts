/**
 * What a rule of the return asks of whoever works with the child, where the department's message is written for those
 * who send the files. By the number of the rule; the department's own words are always shown beside ours. A rule that
 * is not here says what the department says: most of those are about how a file is written, which is done here.
 */
export const inPractice: Readonly<Record<string, string>> = {
  '101': 'Say whether the child is female or male.',
  '103': 'Ask for the child’s ethnicity, or say that they do not want to tell.',
  '117':
    'The decision about adoption is dated after the child left our care, or is still to come. Check the date.',
  '118':
    'The day on which adoption was given up is before the child came into our care. Check the date.',
  '119': 'Adoption was given up: say both when and why.',
  '120': 'Say why adoption was given up.',
  '131': 'Say whether we are in touch with the young person.',
  '132': 'Say what the young person does: work, school, training or none.',
  '133': 'Say where the young person lives.',
  '142':
    'The child’s last placement or legal status did not end before the next began. Check the dates.',
  '143': 'Say what changed when this placement or legal status began.',
  '144': 'Record the legal status under which the child is in our care.',
  '145': 'Say why the child came into our care: the category of need.',
  '146': 'Say what kind of placement it is.',
  '148': 'Care ended: say both when and why.',
  '149': 'Choose the reason why care ended from the list.',
  '151': 'The child is adopted: everything about the adopters and the match is asked.',
  '153': 'Say whether we are in touch, what the young person does and where they live: all three.',
  '157':
    'There is no strengths and difficulties score because of the child’s age, but the child is of an age to have one.',
  '158':
    'The young person receives help with substances, so it is not asked whether help was offered. Clear that answer.',
  '159': 'The young person receives no help with substances: say whether it was offered.',
  '166': 'The review has no date.',
  '167': 'Say how the child took part in the review.',
  '168': 'The pupil number cannot be right. Ask the school for it again, or say why there is none.',
  '175': 'Say how many adopters there are.',
  '176': 'Say of which sex the adopters are.',
  '177': 'Say whether the adopters are married, partners or single.',
  '178': 'Say who provides the placement.',
  '180': 'The strengths and difficulties score is between 0 and 40.',
  '182':
    'Immunisations, teeth, health assessment and substances: all of the year’s answers are wanted.',
  '184': 'The decision about adoption is dated before the child was born. Check the date.',
  '186':
    'There is no strengths and difficulties score in the last twelve months. Record one, or why there is none.',
  '191':
    'The child has been in our care for a year, and something about their health is not recorded: immunisations, teeth, health assessment or substances.',
  '192': 'The young person misuses substances: say whether they receive help with it.',
  '193': 'Help with substances is recorded, but not that the young person misuses them.',
  '196': 'Choose the reason for having no strengths and difficulties score from the list.',
  '197a':
    'There is a strengths and difficulties score, so no reason for having none is wanted. Clear it.',
  '197B':
    'Record a strengths and difficulties score, or that the child is too young or too old for one.',
  '199': 'The child was adopted from care before. Check whether it is the same child.',
  '209':
    'The child is of school age and has no pupil number. Ask the school for it, or say why there is none.',
  '210':
    'The child has been in our care for more than a week, so their pupil number should be known. Ask the school for it.',
  '217':
    'The child is placed for adoption with their foster carers: the placement changes, the carer stays.',
  '218': 'The placement has no Ofsted number. Ask the provider for it.',
  '222': 'A placement of this kind has no Ofsted number. Clear it.',
  '225': 'Say why the placement before ended.',
  '226': 'Of a temporary placement it is not asked why the placement ended.',
  '231':
    'The young child is recorded as having come to the country alone. Check the date of birth.',
  '232': 'The child’s sex is recorded as not known. Say whether the child is female or male.',
  '233': 'A reason for the end of a placement is recorded that has not ended.',
  '234': 'A child under 10 cannot go into custody. Check why the placement ended.',
  '301': 'The date of birth is still to come. Check it.',
  '302': 'Care began before the child was born. Check both dates.',
  '304':
    'A young person counts as unaccompanied until they are 18 at the longest. Check the day that ended.',
  '331': 'The match with adopters is dated after the child moved in with them. Check both dates.',
  '333': 'The match with adopters is dated before the decision for adoption. Check both dates.',
  '334':
    'The decision for adoption is dated before the child came into our care. Check both dates.',
  '335':
    'The adopters are said to be the child’s foster carers, and the placement says otherwise. Check both.',
  '336': 'The child is to be adopted by their foster carers, but was not placed with them before.',
  '344':
    'The young person has died or gone home for good, so what they do and where they live is not asked. Clear it.',
  '345': 'We are in touch with the young person: say what they do and where they live.',
  '347': 'A young person under 18 cannot live in a foyer. Check where they live.',
  '351': 'The young person is over 25. Check the date of birth.',
  '352': 'The young person was 18 when care began. Check both dates.',
  '355': 'A placement or legal status lasted less than a day. Check the dates.',
  '356': 'A placement or legal status ends before it begins. Check both dates.',
  '357': 'The first that is known of the child’s care begins with a change. Record how it began.',
  '358': 'A child under 10 cannot have this legal status. Check it.',
  '359': 'The young person is 18 and still recorded as in our care. Record how care ended.',
  '361': 'Police protection lasts 72 hours at the longest. Record the legal status that followed.',
  '362':
    'An emergency protection order lasts 21 days at the longest. Record the legal status that followed.',
  '363':
    'A child assessment order lasts 7 days at the longest. Record the legal status that followed.',
  '364':
    'Nobody is detained in our accommodation for so long. Record the legal status that followed.',
  '365': 'One short break lasts 17 days at the longest. Check the dates.',
  '366': 'The placement changed within one short break, which cannot be. Check the dates.',
  '367': 'Short breaks come to more than 75 days in a year. Check the dates.',
  '371': 'A young person in supported accommodation is at least 16. Check the placement.',
  '372': 'Nobody under 10 is in custody. Check the placement.',
  '373': 'A child placed in a school is at least 4. Check the placement.',
  '374': 'A young person in residential employment is at least 14. Check the placement.',
  '375':
    'The child has been in hospital for more than six weeks. Record it as a placement of its own.',
  '376':
    'The carers’ holiday lasts more than three weeks. Record where the child is as a placement of its own.',
  '377': 'The carers were on holiday more than twice in a year. Check the temporary placements.',
  '378':
    'A child who lives with their parents is not accommodated under section 20. Check the legal status.',
  '379': 'The temporary placement lasts more than seven days. Record it as a placement of its own.',
  '380': 'Care cannot begin with a temporary placement. Record the placement itself.',
  '381': 'Care cannot end in a temporary placement. Record that the child went back first.',
  '382': 'A short break has no temporary placement.',
  '383':
    'After a temporary placement the child goes back to the same placement. Record the move, if they did not.',
  '384': 'A short break is not in long-term fostering. Check the placement or the legal status.',
  '386': 'The young person was 18 when adopted. Check why care ended.',
  '387': 'A child under 14 does not leave care to live alone. Check why care ended.',
  '389': 'A child under 16 does not pass to adult services. Check why care ended.',
  '390': 'The child was adopted without being placed for adoption. Record the placement.',
  '391': 'What is recorded about leaving care is of a young person who is not 17 to 21.',
  '392b': 'The postcodes of home and placement are wanted. Record them with the placement.',
  '392c': 'A postcode cannot be right. Check it.',
  '392d':
    'The placement has the same postcode as the home, but is not with the parents. Check both.',
  '393': 'Say whether the young woman is a mother.',
  '399': 'Of a child on short breaks only, reviews are not asked.',
  '407':
    'The young person was 18 when the special guardianship order was made. Check why care ended.',
  '408': 'The child is placed for adoption under a placement order, but no such order is recorded.',
  '426': 'One year has both kinds of short break. Check the legal status.',
  '431': 'The child came into care again on the day they left it. Check the dates.',
  '433': 'There is a gap between two placements although care went on. Check the dates.',
  '434': 'Only the legal status is said to have changed, but the placement did too.',
  '435': 'Only the placement is said to have changed, but the legal status did too.',
  '436': 'Placement and legal status are both said to have changed, but one of them did not.',
  '437': 'The young person died or turned 18, but care goes on after it. Check the dates.',
  '440': 'The child was 4 or over at the review: say how they took part.',
  '441': 'The child was under 4 at the review, so they cannot have taken part in this way.',
  '442': 'The child has no pupil number. Ask the school for it, or say why there is none.',
  '460': 'The young person is under 18, so they did not stay put at 18. Check why care ended.',
  '501': 'Two placements or legal statuses overlap. Check when the first one ended.',
  '504':
    'The category of need changed while the child was in care. It stays as it was when care began.',
  '511':
    'There are two adopters: say that one is male and one female, or that both are of one sex.',
  '514': 'The adopter is single, but a couple is recorded.',
  '516':
    'The young person is said to have stayed with foster carers, but was in no foster placement.',
  '517': 'The adopters are a married couple of two sexes, but their sexes say otherwise.',
  '518': 'The adopters are a married couple of one sex, but their sexes say otherwise.',
  '519': 'The adopters are civil partners, but their sexes do not say a couple.',
  '520': 'The adopters are a married couple of two sexes, but their sexes say otherwise.',
  '521':
    'The decision for adoption is dated after the child moved in with the adopters. Check both dates.',
  '522': 'Adoption was given up before it was decided. Check both dates.',
  '523': 'The decision for adoption has two different dates. Check them.',
  '525': 'The decision for adoption was given up, but the child is recorded as adopted.',
  '526': 'Say who provides the placement.',
  '527': 'A placement of this kind is not our own. Check who provides it.',
  '528': 'A placement of this kind is not another authority’s. Check who provides it.',
  '529': 'A placement of this kind is no other public body’s. Check who provides it.',
  '530': 'A placement with parents is no private company’s. Check who provides it.',
  '531': 'A placement with parents is no charity’s. Check who provides it.',
  '543': 'The young person is 10 or over: say whether they were convicted of anything this year.',
  '545': 'The child is under 5: say whether their development checks are up to date.',
  '550': 'Only parents provide a placement with parents. Check who provides this one.',
  '551': 'The child is placed for adoption, but the decision for it is not recorded.',
  '552':
    'The decision for adoption is dated after the child was placed for adoption. Check both dates.',
  '553': 'There is a placement order, but no decision for adoption is recorded.',
  '554': 'The decision for adoption is dated after the placement order. Check both dates.',
  '557': 'The child left care without being adopted: record when and why adoption was given up.',
  '558': 'The child was adopted, so adoption was not given up. Clear that date.',
  '563': 'Adoption was given up, but when it was decided is not recorded.',
  '564': 'Say when the child went missing.',
  '565': 'Say whether the child was missing or away without permission.',
  '566': 'Say whether the child was missing or away without permission.',
  '567': 'The child came back before they went missing. Check both dates.',
  '570': 'The child goes missing on a day still to come. Check the date.',
  '571': 'The day the child came back is not within the year. Check the date.',
  '574': 'Two times of being missing overlap. Check when the child came back the first time.',
  '575': 'The placement ended while the child was missing: record when that time ended.',
  '577': 'The child left care while they were missing: record when that time ended.',
  '578': 'The child went missing after they left our care. Check both dates.',
  '579': 'Two decisions for adoption overlap. Record when the first was given up.',
  '580': 'The child was missing when care ended: check why care ended.',
  '581': 'The child went missing before they came into our care. Check both dates.',
  '582': 'The match with adopters and the adoption are on one day. Check both dates.',
  '583':
    'There are two decisions for adoption, and the first was not given up. Record when it was.',
  '586': 'The child went missing before they were born. Check the dates.',
  '601': 'The child was adopted: record the decision, the match and the adopters.',
  '607': 'Say whether the young woman is a mother.',
  '611': 'The young woman is a mother: record when her child was born.',
  '620': 'The mother is under 11. Check the dates of birth.',
  '621': 'The mother is younger than her child. Check both dates of birth.',
  '630': 'Say whether the child was adopted or had a guardian before they came into our care.',
  '631': 'Choose from the list whether the child was adopted or had a guardian before.',
  '632':
    'The date of the former adoption or order cannot be right. Give the year, the month and year, or the whole date.',
  '633':
    'Give the number of the authority that arranged the former home: three figures, or Wales, Scotland, Northern Ireland, abroad or not known.',
  '635':
    'There was no former adoption or guardian, so its date and authority are not asked. Clear them.',
  '1003':
    'The decision for adoption is dated before the child came into our care. Check both dates.',
  '1006': 'Say whether the child was missing or away without permission.',
  '1009': 'Choose the reason why the placement before ended from the list.',
  '3001':
    'A young person of 17 cannot stay put with former foster carers yet. Check where they live.',
  SW08STG2:
    'A social worker has the case while another still does. Check when the first one gave it up.',
  SW09STG2: 'A social worker had the case for less than a day. Check the dates.',
  SW10STG2: 'Two social workers have the case at one time. Check the dates.',
  SW11bSTG2: 'Nobody has the case now. Give it to a social worker.',
  SW17STG2: 'Nobody has the case now. Give it to a social worker.',
}

/**
 * Rules that a child's own record as it stands cannot answer: they ask for years before the last one, or compare
 * children with each other. They are judged when the return is made.
 */
export const notAtEntry: ReadonlySet<string> = new Set([
  '444',
  '1001',
  '1002',
  '1010',
  'EPI',
  'NoE',
])
