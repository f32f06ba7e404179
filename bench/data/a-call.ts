// What a school says on the telephone, as it is stored. Nobody in particular is meant.

/** Sentences that worries are put together from. */
export const phrases: readonly string[] = [
  'He has come to school hungry and in yesterday’s clothes most days since half term, and falls asleep in lessons.',
  'Mother told the school nurse that she has not slept for weeks and does not know how to go on; she asks for help herself.',
  'Neighbours heard shouting and things being thrown, and the children were seen at the window late at night.',
  'She has been missing from home three times this month and comes back with things nobody has bought her.',
  'There is no heating and hardly any food in the house; the landlord has said that they must leave by Friday.',
  'The baby has not been brought to four appointments, and the health visitor was not let in.',
  'Father drinks every evening, as the older sister says, and the little ones stay in their room until he is asleep.',
  'A bruise on his upper arm was explained in two different ways within the same morning.',
  'The grandmother, who has looked after them since the spring, is going into hospital and there is nobody else.',
  'She says that an older man drives her home and that he would be angry if anybody knew his name.',
  'The family has moved twice this year and neither school was told; nobody knows who else lives with them.',
  'He is kind to his brothers, loves football and has two good friends, and his teacher sees him every morning.',
  'The parents have separated, and each says of the other that the children are not safe there.',
  'Police were called at two in the morning; the children were in the house, awake, and one of them made the call.',
]

const values: Readonly<Record<string, unknown>> = {
  receivedAt: '@at@',
  method: 'phone',
  receivedBy: '1',
  source: '2A',
  referrerName: 'Priya Nandra',
  referrerRole: 'Designated safeguarding lead',
  referrerAgency: 'Peelbrook Primary School',
  referrerPhone: '01632 960118',
  referrerEmail: 'priya.nandra@peelbrook.example',
  referrerAnonymous: 'no',
  immediateDanger: 'no',
  othersAtRisk: 'Nobody else is known to live there.',
  worries: '@worry@',
  presenting: ['neglect', 'parental-mental-health'],
  workingWell: 'Mother speaks warmly of her children and comes to every meeting that she is asked to.',
  supportTried: 'Breakfast club, a place in the nurture group and two home visits by the pastoral lead.',
  earlyHelpAssessmentInPlace: 'no',
  familyAware: 'yes',
  doNotTell: 'no',
  consent: 'given',
  historyRelevance: 'Two earlier contacts in three years, both for neglect, closed with advice.',
  otherAuthorityChecks: 'None needed: they have always lived here.',
  thresholdClear: 'yes',
  allChildrenNamed: 'yes',
  adultConcern: 'no',
  maliciousPattern: 'no',
}

const ofAChild: Readonly<Record<string, unknown>> = {
  childsVoice: 'I like it when mum makes pancakes.',
  whereNow: 'At school, until 15:30',
  harmSourceThere: 'no',
  levelRecommended: '3',
  whyNotOneLevelUp: 'The family takes the help that it is offered.',
  whyNotOneLevelDown: 'Two services have tried for a term and it gets worse.',
  socialWorkerRationale: 'Hungry and late most days; the mother is low and asks for help herself.',
}

const stored = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(answers).map(([question, value]) => [
        question,
        { value, version: 1, at: '@at@', by: '1' },
      ]),
    ),
  )

/** The answers of a contact and of one child in it, with `@at@` and `@worry@` to be filled in. */
export const template = { record: stored(values), child: stored(ofAChild) }
