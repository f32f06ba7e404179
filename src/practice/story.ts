import { seed, type Source } from './vocabulary/source.ts'
import type { StoryQuestion } from './vocabulary/story.ts'

const atNight: readonly Source[] = [
  seed('Working Well with Children and Families in Lancashire, Part 3: Emergency Duty Team'),
]

// The ten questions somebody asks at two in the morning about a child they have never met: what an emergency duty
// episode has to say before anybody acts (handbook A, P05: where now, presenting risk, known here, plan, in care;
// B10: flags shown, handover), and what a new worker asks on the first day.
export const story: readonly StoryQuestion[] = [
  {
    id: 'where-tonight',
    asks: 'Where are they tonight, and with whom?',
    notKnown: 'Not known: no home, placement or absence is recorded.',
    source: atNight,
  },
  {
    id: 'danger',
    asks: 'Who or what could be a danger, to them or to whoever goes there?',
    notKnown: 'Not known: nothing says whether it is safe to go there. Go as if it were not.',
    source: atNight,
  },
  {
    id: 'must-not-happen',
    asks: 'What must not happen, and who must not see them or be told?',
    notKnown: 'Not known: no restriction, condition or person to be kept away is recorded.',
    keepsEarlier: true,
    source: atNight,
  },
  {
    id: 'worry',
    asks: 'What are we worried about?',
    notKnown: 'Not known: no worry is recorded that you may read.',
    source: atNight,
  },
  {
    id: 'plan',
    asks: 'What is the plan, and what if it does not hold?',
    notKnown: 'Not known: no plan is in force that you may read.',
    source: atNight,
  },
  {
    id: 'standing',
    asks: 'How do they stand in law, and with us?',
    notKnown: 'Open to no service of ours now, and under no order that we know of.',
    source: atNight,
  },
  {
    id: 'family',
    asks: 'Who is in the family, and who has parental responsibility?',
    notKnown: 'Not known: nobody of the family is recorded.',
    source: atNight,
  },
  {
    id: 'seen',
    asks: 'When were they last seen, alone or not, and when next?',
    notKnown: 'Not known: no record says that anybody of ours has seen them.',
    source: atNight,
  },
  {
    id: 'needs',
    asks: 'What do they need: health, medication, language, how to talk with them?',
    notKnown: 'Not known: nothing is recorded about health, language or communication.',
    source: atNight,
  },
  {
    id: 'ring',
    asks: 'Who to ring now?',
    notKnown: 'Nobody of ours works with them. Ring the front door or the Emergency Duty Team.',
    source: atNight,
  },
]
