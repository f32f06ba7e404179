import { placement } from '../../src/practice/care/placement/index.ts'
import { threeHomes } from './three-homes-story.ts'
import type { Known } from './typist.ts'

/** Asked in several records by the same name, about another thing each time: each with what it is about. */
export const anewInCare: Readonly<Record<string, string>> = {
  outcome: 'how this record ends',
  childsVoice: 'what he says this time',
  parentsViews: 'what his mother says this time',
  steps: 'the visit asked how far the steps are, and the review what they are to be',
  siblings: 'the placement listed them, and the plan for good asks whether there are any',
  ...Object.fromEntries(
    Object.keys(placement.questions)
      .filter((id) => !(id in (placement.copies ?? {})))
      .map((id) => [id, 'this home']),
  ),
}

/** What the people of the journey know, step by step; `worker` gives somebody's id. */
export function intoCare(worker: (username: string) => string) {
  return {
    protection: {
      record: {
        power: 'police-protection',
        officer: 'PC 3318 Sarah Lund',
        policeLog: 'LC-20260714-0871',
        designatedOfficer: 'Inspector Mark Nelson',
        reason:
          'He was alone and bleeding, and would have gone back to a house with a man with a knife.',
        lessIntrusive: 'His mother could not be reached, and no relative was near.',
        seniorConsulted: worker('judith-cartmell'),
        parentsInformedAt: '2026-07-14 14:50',
        parentsInformedBy: 'Lucy Marsden, by phone',
      },
      every: {
        startedAt: '2026-07-14 14:10',
        whereWas: 'At the bus station in Preston',
        inOurAccommodation: 'yes',
        staysWhere: 'With Ruth Whitaker, a foster carer of ours',
        childToldAt: '2026-07-14 14:30',
        childsWishes: '“I am not going back while he is there.”',
        outcome: 'protected',
      },
    },
    comingIn: {
      record: {
        unaccompanied: 'no',
        outOfHours: 'no',
        legalDocument: 'Police log, as in the record of the protection',
        orderEndsAt: '2026-07-17 14:10',
        need: 'N4',
        alternatives: [{ what: 'relatives', result: 'An aunt in Leeds was rung and cannot.' }],
        recommendedBy: worker('farida-shah'),
        parentsViews: [
          {
            who: 'Jo',
            at: '2026-07-14 15:10',
            by: worker('lucy-marsden'),
            view: 'I cannot have him here just now, and I want him safe.',
          },
        ],
        homePostcode: 'PR2 1AG',
        siblings: 'none',
        previousPermanence: 'Z1',
        agreedAt: '2026-07-14 15:40',
        decision:
          'He cannot go home tonight and nobody in the family can have him: he comes to us.',
        outcome: 'agreed',
      },
      every: { childsVoice: '“Ruth seems all right. Can I still go to school?”' },
    },
    ...threeHomes,
    visit: {
      record: {
        visitAt: '2026-07-20 16:00',
        madeBy: 'ours',
        visitedBy: worker('lucy-marsden'),
        purpose: 'moved',
        carersView: 'He eats well and sleeps badly; Ruth asks for advice about nights.',
        otherChildren: 'Nobody else lives there.',
        analysis: 'He is safe there, and it cannot be for long: a family is looked for now.',
        nextVisitOn: '2026-08-24',
        managerTold: 'no',
      },
      every: {
        seen: 'yes',
        seenHow: 'inPerson',
        seenIn: 'home',
        seenWhere: 'In his room and in the garden',
        seenAlone: 'yes',
        bedroomSeen: 'yes',
        announced: 'yes',
        presentation: 'Tired, clean, at ease with Ruth.',
        childsWords: '“It is quiet here.”',
        placementGoes: 'He likes it and knows that it is for a few weeks.',
        healthGoes: 'The cut heals. He wakes at night.',
        schoolGoes: 'He was there every day to the end of term.',
        friends: 'He sees two friends from football.',
        familyTimeGoes: 'Lily rings every evening.',
        worriesAndWishes: '“I want to see Lily, and a dog.”',
        risks: [
          {
            risk: 'contact',
            what: 'The man with the knife may look for him',
            change: 'reduced',
            action: 'Police bail keeps him away',
          },
        ],
        rightsDiscussed: ['advocate', 'complaint'],
        steps: 'none',
        outcome: 'seenAlone',
      },
    },
    review: {
      record: {
        whyNow: 'due',
        plannedFor: '2026-08-10 10:00',
        place: 'Fellside House',
        format: 'inPerson',
        heldAt: '2026-08-10 10:00',
        withMeeting: 'yes',
        people: [
          { name: 'Jo Rigg', agency: 'family', capacity: 'parent', attended: 'inPerson' },
          {
            name: 'Amy Dixon',
            role: 'Manager of the home',
            agency: 'other',
            capacity: 'professional',
            attended: 'inPerson',
          },
        ],
        notInvited: 'Everybody who should be was invited.',
        reportSentOn: '2026-08-05',
        healthFound: 'The cut has healed; a doctor sees him about sleep on 20 August.',
        educationFound: 'In year 10, at the same school, until September is settled.',
        placementFound: 'The third home in four weeks, and too far away to last.',
        familyTimeFound: 'Lily rings daily; they met twice.',
        identityFound: 'He misses football in Preston, and his dad’s grave.',
        permanenceFound: 'No decision yet; a meeting is on 21 August.',
        legalFound: 'By agreement with his mother since 16 July.',
        visitsFound: 'Seen on 20 July alone; the next is this week.',
        missingFound: 'Once for a night, on 5 August; he was at his friend’s.',
        rightsFound: 'An advocate was offered and he says yes.',
        wishesGranted: 'This is the first review.',
        parentsViews: [
          {
            who: 'His mother',
            at: '2026-08-07 11:00',
            by: worker('lucy-marsden'),
            view: 'He belongs nearer to us, wherever that is.',
          },
        ],
        carersViews: [{ who: 'The home', view: 'He is polite and very sad.' }],
        spokeToChildOn: '2026-08-09',
        participation: 'PN1',
        findings:
          'Callum is safe and is not settled. Three homes in four weeks harm him: the plan has to be a family near Preston, and soon.',
        lastDecisions: 'none',
        permanenceInPlace: 'no',
        drift: 'none',
        planQuality: '3',
        decisions: [
          {
            action: 'A family near Preston is found',
            owner: 'Lucy Marsden and the fostering team',
            by: '2026-09-30',
            measure: 'He has met them',
            priority: 'now',
          },
        ],
        steps: [
          {
            need: 'A home that lasts',
            mustChange: 'He lives near his school and Lily',
            action: 'Family finding within ten miles of Preston',
            owner: 'The fostering team',
            by: '2026-09-30',
            measure: 'A match that he agrees to',
          },
        ],
        recommends: ['nothing'],
        nextReviewOn: '2026-11-09',
        midPointOn: '2026-09-21',
        outcome: 'planAgreed',
      },
      every: { childsVoice: '“I want to live where Lily can come on the bus.”' },
    },
    permanence: {
      record: {
        decidedOn: '2026-08-21',
        decidedAt: 'permanenceMeeting',
        preferred: 'fostering',
        hasParallel: 'yes',
        parallel: 'return',
        why: 'He is fourteen, wants a family near his sister, and cannot go home while his mother is not well.',
        childsVoice: '“Near Lily, with people who do not give up on me.”',
        childAgrees: 'yes',
        withWhom: 'Nobody yet: family finding within ten miles of Preston.',
        ourCarers: 'no',
        siblings: 'no',
        managersDecision:
          'A family of his own choosing near Preston until he is grown; home stays open beside it.',
        outcome: 'agreed',
      },
    },
  } satisfies Readonly<Record<string, Known>>
}
