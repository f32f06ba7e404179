import { guidanceOnCare, lifeStoryGuidance } from '../../law/care.ts'
import {
  adoptionWorkers,
  caseHolders,
  caseManagers,
  familyPractitioners,
  fosteringWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { session, book, handover, aboutTheBook, forAdoption, questions } from './questions.ts'

// A session is complete when it is written down. A book, and handing it over, are looked at by the manager or, for
// an adoption, by the adoption agency.
export const lifeStoryWork = defineProcess({
  id: 'life-story-work',
  number: 'P34',
  title: 'Life story work',
  noun: 'piece of life story work',
  purpose: 'Help a child to understand their own history from the first day, in every plan.',
  referenceLetter: 'LW',
  basis: [guidanceOnCare('identity and life story work'), lifeStoryGuidance],
  about: 'child',
  roles: {
    // The child's own team holds it, whose manager signs what is not for an adoption.
    start: [...caseHolders, ...familyPractitioners],
    record: [...caseHolders, ...familyPractitioners, ...adoptionWorkers],
    authorise: [...caseManagers, ...adoptionWorkers],
    read: [...reviewingOfficers, ...fosteringWorkers],
  },
  clocks: [
    {
      id: 'T86',
      name: 'Life story book and letter for later life handed over',
      from: { answer: 'celebrationOn', inWords: 'the celebration hearing' },
      stops: { answered: ['bookGivenOn', 'letterGivenOn'] },
      when: { all: [handover, forAdoption] },
      otherwise: 'This is not the handing over of a book after an adoption.',
      local: [{ within: { workingDays: 10 } }],
      statutory: [{ within: { workingDays: 10 } }],
      source: [lifeStoryGuidance],
    },
  ],
  questions,
  pages: [
    {
      id: 'work',
      title: 'Whose story, and what was done?',
      people: true,
      asks: ['what', 'on', 'lead', 'childTookPart'],
    },
    {
      id: 'session',
      title: 'The session',
      when: session,
      asks: ['theme', 'childsWords', 'materials', 'feelings', 'memories', 'nextSession'],
    },
    {
      id: 'book',
      title: 'The book',
      when: aboutTheBook,
      asks: [
        ...(['forAdoption', 'celebrationOn', 'bookVersion', 'harmfulFacts', 'letter'] as const),
        ...(['bookGivenOn', 'letterGivenOn', 'givenTo', 'givenBy', 'copyKept'] as const),
      ],
    },
    {
      id: 'quality',
      title: 'Is it good enough?',
      by: 'authoriser',
      when: aboutTheBook,
      asks: ['quality'],
    },
  ],
  copies: {
    lead: { process: 'life-story-work', answer: 'lead' },
    bookVersion: { process: 'life-story-work', answer: 'bookVersion' },
    letter: { process: 'life-story-work', answer: 'letter' },
  },
  prompts: [
    {
      when: { question: 'copyKept', is: 'no' },
      says: 'Keep a copy. When a placement ends in a hurry, the only book may be lost.',
    },
    {
      when: book,
      says: 'Brothers and sisters may live in several families. Say no more of where each is than this child may know.',
    },
    {
      when: { holds: 'unaccompanied-asylum-seeking' },
      says: 'Some of the story is in another country. Ask who can tell it, and what is safe to write down.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [{ not: { question: 'copyKept', is: 'no' } }, book, session],
      },
      otherwise:
        'The book is handed over and no copy is kept here, so that it could be lost for good. Keep a copy first.',
    },
  ],
  authoriseWhen: aboutTheBook,
  outcomes,
  happenedAt: 'on',
  worry: 'theme',
})
