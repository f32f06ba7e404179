import type { Raw } from '../../src/engine/answers.ts'
import { meeting } from '../../src/practice/blocks/meeting.ts'
import { schoolCall } from './contact-answers.ts'
import type { Known } from './typist.ts'

/** Asked in several records by the same name, about another thing each time: each with what it is about. */
export const anew: Readonly<Record<string, string>> = {
  outcome: 'how this record ends',
  managerRationale: 'why this decision is signed',
  chairRationale: 'why this decision is signed',
  decisionRationale: 'why this decision is signed',
  recommendation: 'why this worker recommends what they do',
  recordedInterview: 'planned in the discussion, and told in the enquiry',
  conferenceReason: 'why there is a conference: the discussion said why there is an enquiry',
  ...Object.fromEntries(
    Object.keys(meeting({ what: 'meeting', chair: 'Who chaired it?' }))
      .filter((id) => id !== 'people')
      .map((id) => [id, 'this meeting']),
  ),
}

type Row = Readonly<Record<string, Raw>>

const lee = { name: 'Lee Haworth', relationship: 'step-parent', worksWithChildren: 'no' }

const atTheDiscussion: readonly Row[] = [
  {
    name: 'Anna Zielińska',
    agency: 'childrens-social-care',
    attended: 'inPerson',
    capacity: 'professional',
    directContact: 'yes',
  },
  { name: 'DS Rukhsana Iqbal', agency: 'police', attended: 'video', capacity: 'professional' },
  {
    name: 'Claire Dunn',
    role: 'Health visitor',
    agency: 'health',
    attended: 'phone',
    capacity: 'professional',
    directContact: 'yes',
  },
  {
    name: 'Joy Eckersley',
    role: 'Head of year',
    agency: 'education',
    attended: 'inPerson',
    capacity: 'professional',
    directContact: 'yes',
  },
]

const step: Row = {
  need: 'Being hurt by an adult who is angry',
  mustChange: 'No adult at home hurts or frightens a child',
  action: 'Lee lives elsewhere; Shannon works with the family safeguarding team',
  owner: 'Shannon and the lead worker',
  by: '2026-07-31',
  measure: 'The children say so, and school and nursery see it',
}

/** What the people of the journey know, record by record; `worker` gives somebody's id. */
export function knownOf(process: string, worker: (username: string) => string): Known {
  const known: Readonly<Record<string, Known>> = {
    contact: {
      record: {
        ...schoolCall,
        receivedBy: worker('joanne-whitworth'),
        worries:
          'Jayden told his teacher that Lee grabs him. There is a bruise like a grip on his arm.',
        presenting: ['physical-abuse', 'domestic-abuse'],
        othersAtRisk: 'Noah is a baby of twelve weeks in the same home.',
        workingWell: 'Maureen, their grandmother, lives in the same street.',
        supportTried: 'The school has spoken with Shannon twice this term.',
        historyRelevance: 'Police were called to arguments twice in 2025.',
        otherAuthorityChecks: 'None is needed: always of Burnley.',
        familyAware: 'no',
        familyUnawareReason: 'Lee would be warned before the police have spoken to him.',
        consent: 'notSought',
        consentReason: 'Asking would put Jayden in danger tonight.',
        lawfulGround: ['significantHarm'],
        feedbackBy: 'email',
      },
      every: {
        harmSourceThere: 'no',
        levelRecommended: '4',
        whyNotOneLevelDown: 'A child was hurt and may be hurt again.',
        socialWorkerRationale:
          'An injury that cannot have come by itself, in the home of all three children.',
        levelDecided: '4',
        managerRationale:
          'A child is hurt and two more live there. A social worker goes out with the police.',
        outcome: 'acceptedAsReferral',
        harmOutsideFamily: 'no',
        meetsDisabilityCriterion: 'no',
      },
      each: {
        childsVoice: [
          'Not spoken to yet today.',
          '“He squeezes my arm.”',
          'Too young to say; asleep when last seen.',
        ],
        whereNow: ['In the nursery class', 'At school until five', 'With his grandmother'],
      },
    },
    referral: {
      record: { priority: 'sameDay', chronologyAndHistory: 'yes' },
      every: {
        noFurtherAction: 'no',
        primaryNeed: 'N1',
        outcome: 'strategyDiscussion',
        managerRationale:
          'Reasonable cause to think so: police, health and school are asked to meet today.',
      },
    },
    'strategy-discussion': {
      record: {
        kind: 'usual',
        how: 'meeting',
        format: 'both',
        heldAt: '2026-03-27 11:30',
        chair: worker('peter-grimshaw'),
        minuteTaker: 'Ellen Pye',
        people: atTheDiscussion,
        informationShared: [
          { agency: 'police', information: 'Two calls to the address, no charge was made.' },
          { agency: 'health', information: 'All immunised; Noah gains weight as he should.' },
          { agency: 'education', information: 'Jayden has been quiet since January.' },
        ],
        allegedPeople: [lee],
        policeAgree: 'yes',
        healthAgree: 'yes',
        siblingsPlan: 'They are seen on one day, by one worker.',
        parentsTold: 'Shannon this afternoon by us; Lee by the police alone.',
      },
      every: {
        thresholdMet: 'yes',
        thresholdReason: 'A grip bruise on one of them, seen by another.',
        toBeSeenBy: worker('anna-zielinska'),
        toBeSeenAlone: 'yes',
        recordedInterview: 'later',
        medical: 'no',
        safetyNow: 'They stay at number five with Maureen until Lee has been interviewed.',
        chairRationale:
          'Significant harm to one and a likelihood of it for two: we look into it with the police.',
        outcome: 'jointEnquiry',
      },
      each: {
        harm: [['EMO'], ['PHY'], ['EMO']],
        toBeSeenWhere: ['In the nursery', 'In the quiet room of the school', 'At number five'],
      },
    },
    'section-47-enquiry': {
      record: {
        madeByWorker: worker('anna-zielinska'),
        qualifiedAYear: 'yes',
        parentsViews: [
          {
            who: 'Shannon Crossley',
            at: '2026-03-27 16:40',
            by: worker('anna-zielinska'),
            view: 'I want them safe and him out.',
          },
        ],
        siblings: 'All three were seen and are spoken of here.',
        homeConditions: 'Clean, warm, enough to eat; two holes in a door.',
        agencyChecks: [
          {
            agency: 'police',
            who: 'The detective',
            on: '2026-04-07',
            said: 'He admits that he held the boy by the arm.',
          },
        ],
        historyConsidered: 'Arguments began when he moved in last winter.',
        worriedAbout: 'Jayden was gripped hard enough to bruise and Mia saw it.',
        needsToHappen: 'Shannon has help to keep him away, and the children are listened to.',
      },
      every: {
        seen: 'yes',
        seenBy: worker('anna-zielinska'),
        medicalDone: 'no',
        recommendation:
          'What the police, school and the children say fits; a conference should weigh it.',
        riskAhead: 'It will happen again if he comes back.',
        managerRationale:
          'I read it with its evidence. It was harm, and it may happen again to any of them.',
        conference: 'initial',
        conferenceReason: 'They live together, so agencies weigh it together.',
        furtherAction: ['none'],
        safetyPlan: [
          {
            action: 'He keeps away from the street',
            owner: 'Shannon',
            by: '2026-06-30',
            measure: 'Maureen and school ring us',
          },
        ],
        outcome: 'ongoingRisk',
      },
      each: {
        category: ['EMO', 'PHY', 'EMO'],
        seenAt: ['2026-03-27 14:00', '2026-03-27 14:40', '2026-03-27 15:20'],
        seenWhere: ['At nursery', 'At school', 'At home'],
        seenAlone: ['yes', 'yes', 'no'],
        whyNotAlone: ['tooYoung', 'tooYoung', 'tooYoung'],
        childsWords: [
          '“He shouted at Jayden.”',
          '“He grabbed me because I dropped the milk.”',
          'Smiles and babbles with Maureen.',
        ],
      },
    },
    'initial-conference': {
      record: {
        plannedFor: '2026-04-16 10:00',
        place: 'Burnley Family Centre',
        format: 'inPerson',
        reportSharedOn: '2026-04-13',
        notInvited: ['nobody'],
        heldAt: '2026-04-16 10:00',
        chair: worker('ivan-brooks'),
        factsAgreed: 'Lee gripped an arm; Mia was there; Noah slept upstairs.',
        agencyViews: [
          { agency: 'police', thresholdMet: 'yes', category: 'PHY', view: 'It may happen again.' },
          {
            agency: 'health',
            thresholdMet: 'yes',
            view: 'For the older two. The baby is thriving.',
          },
        ],
        coreGroupAt: '2026-04-28 10:00',
        reviewOn: '2026-07-10',
        dissent: 'none',
      },
      column: { people: { attended: 'inPerson' } },
      every: {
        steps: [step],
        contingency: 'A legal planning meeting at once if he is in the home.',
        visitEvery: 'fifteenDays',
        coreGroupEvery: 'sixWeeks',
        leadWorker: worker('omar-siddiqui'),
      },
      each: {
        proposal: ['childProtectionPlan', 'childProtectionPlan', 'neither'],
        decisionRationale: [
          'She saw it and is frightened; what she lives with harms her as well.',
          'He was hurt by an adult at home and that adult may return: a plan is needed for him.',
          'He is thriving and protected by his grandmother; help without a plan is enough for him.',
        ],
        outcome: ['childProtectionPlan', 'childProtectionPlan', 'noPlan'],
      },
    },
  }
  return known[process] ?? {}
}
