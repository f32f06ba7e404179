import type { Known } from './typist.ts'

/** What is about something else each time, and about what. */
export const anewInEarlyHelp: Readonly<Record<string, string>> = {
  outcome: 'how this record ends',
  childTookPart: 'how the child took part this time',
  childsVoice: 'what the child says this time',
  parentsSay: 'what they say this time',
}

const day = { seen: '2026-03-16', started: '2026-03-16', done: '2026-03-20' }

/** What is told to early help of one girl and her mother, each thing once. */
export function earlyHelpStory(): Readonly<
  Record<'request' | 'decision' | 'assessment' | 'meeting' | 'support' | 'stepUp', Known>
> {
  return {
    request: {
      record: {
        requester: 'professional',
        requesterName: 'Priya Nandra',
        requesterOrganisation: 'Peel Brook Primary School',
        requesterEmail: 'priya.nandra@peelbrook.example',
        familyTold: 'yes',
        consent: 'given',
        consentGivenBy: 'Carla Thornley',
        consentCapacity: 'parentalResponsibility',
        consentMethod: 'written',
        consentOn: day.seen,
        whatPrompted: 'Late most mornings since Christmas and hungry by ten.',
        workingWell: 'Carla asks for help and the school knows them well.',
        helpTried: 'Breakfast club on Tuesdays, which she loves.',
        wanted: 'assessment',
        needs: ['attendance-below-90', 'parenting-support', 'debt'],
        assessmentAttached: 'no',
      },
    },
    decision: {
      record: {
        priority: 'first',
        rationale:
          'Three needs, a mother who wants help, and nothing that points to significant harm.',
        outcome: 'assessment',
      },
    },
    assessment: {
      record: {
        registeredOn: day.started,
        startedOn: day.started,
        organisation: 'family-service',
        organisationName: 'Hyndburn Community Support',
        stepDownFrom: 'no',
        sharingAgreed: [{ agency: 'education', agreed: 'yes', on: day.seen }],
        adults: [
          {
            name: 'Carla, her mother',
            relationship: 'mother',
            parentalResponsibility: 'yes',
            inHousehold: 'yes',
            tookPart: 'yes',
          },
        ],
        agencies: [
          { agency: 'education', who: 'The pastoral team', what: 'Meets her at the gate' },
        ],
        leadName: 'Steph Catterall',
        leadRole: 'Family worker',
        leadOrganisation: 'family-service',
        leadOrganisationName: 'Hyndburn Community Support team',
        leadPhone: '01254 000111',
        leadEmail: 'steph.catterall@lancashire.example',
        reasons: ['attendance', 'money'],
        domains: [
          {
            domain: 'learning',
            worry: 'She misses the start of every day.',
            atStart: '3',
            now: '3',
          },
        ],
        parentsSay: [{ who: 'Her mother', on: day.done, view: 'I cannot get us both out of bed.' }],
        evidence: [
          { need: 'attendance-below-90', atStart: 'The register says 82 percent', target: '95' },
        ],
        startEducation: '3',
        startRelationships: '5',
        startMoney: '2',
        analysis: 'Nights are short because of debt letters and worry.',
        level: '3',
        steps: [
          {
            need: 'Mornings start too late',
            action: 'A morning chart made together',
            owner: 'Carla, with Steph',
            by: '2026-04-30',
            measure: 'In class by nine four days in five',
          },
        ],
        completedOn: day.done,
        familySigned: 'Both of them',
        familySignedOn: day.done,
        outcome: 'teamAroundTheFamily',
      },
      every: {
        specialNeeds: 'none',
        childTookPart: 'yes',
        dayInTheLife: 'She wakes to the phone ringing and dresses herself in the dark.',
        childsVoice: 'I want to be there for the song.',
        heardHow: ['spoken', 'drawn'],
      },
    },
    meeting: {
      record: {
        heldAt: '2026-03-26 14:00',
        chair: '',
        people: [
          { name: 'Mrs Thornley', capacity: 'parent', agency: 'family', attended: 'inPerson' },
        ],
        parentsSay: 'It is a bit better, but the letters keep coming.',
        nowEducation: '5',
        nowRelationships: '5',
        nowMoney: '1',
        why: 'Money is worse, and somebody at home each week would help.',
        outcome: 'stepAcross',
        supportAgreedBy: 'Carla herself',
        supportAgreedOn: '2026-03-26',
      },
      every: { childTookPart: 'came', childsVoice: 'I was there for the song on Monday.' },
    },
    support: {
      record: {
        firstContactOn: '2026-03-26',
        firstVisitOn: '2026-03-26',
        familyHopes: 'To open letters without crying.',
        support: ['budgeting', 'routines'],
        contactEvery: 'weekly',
        workerSafety: 'no',
        outcome: 'underWay',
      },
    },
    stepUp: {
      record: {
        immediateDanger: 'no',
        whyTheFrontDoor:
          'A man nobody knew answered the door twice and she would not say who he is.',
        familyKnows: 'yes',
        outcome: 'toldTheFrontDoor',
      },
    },
  }
}
