import { placeholder, seed } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import type { FactType } from '../vocabulary/fact.ts'
import type { Register } from '../vocabulary/register.ts'
import { post, type Post } from '../vocabulary/role.ts'
import { offers } from './offers.ts'

const source = seed('News: “Sign up to our daily newsletter”')

/** They keep the directory, and say what is new in it. */
export const directoryEditors: readonly Post[] = [post('directory-editor', 'family-information')]

const offerNames = Object.fromEntries(offers.map(({ id, title }) => [id, title]))

/** For how long somebody hears of news who asks to. */
export const newsByEmail = {
  months: 12,
  source: placeholder('news by e-mail for 12 months: to be confirmed with the council'),
}

export const newsRegister: Register = {
  id: 'local-news',
  title: 'News of the local offers',
  noun: 'piece of news',
  holds: 'What is new in the local offers, as everybody reads it and as it is sent by e-mail.',
  name: {
    text: 'What is new, in a few words?',
    hint: 'It is the heading, and all that an e-mail says of it. Name nobody.',
  },
  keep: directoryEditors,
  source: [source],
}

/** Something new about help for families: shown to everybody, and sent to those who asked to hear. */
export const localNews = defineProcess({
  id: 'local-news',
  number: 'B8a',
  title: 'News of the local offers',
  noun: 'piece of news',
  purpose: 'Say what is new in a local offer: it is shown to everybody, and sent to who asked.',
  referenceLetter: 'NW',
  basis: [source],
  about: { entryOf: 'local-news' },
  roles: { start: directoryEditors, record: directoryEditors },
  clocks: [],
  questions: {
    shownOn: { kind: 'date', text: 'From which day is it shown?', needed: 'to-submit' },
    until: {
      kind: 'date',
      planned: true,
      text: 'Until which day is it shown?',
      hint: 'That day too. Then it goes by itself.',
      needed: 'to-submit',
    },
    offers: {
      kind: 'choices',
      text: 'Which local offers is it about?',
      hint: 'Those who asked to hear of these alone are told.',
      options: offerNames,
      needed: 'to-submit',
    },
    words: {
      kind: 'long-text',
      text: 'What do families read?',
      hint: 'Use short words and short sentences. Name no child and no family.',
      needed: 'to-submit',
    },
  },
  pages: [{ id: 'news', title: 'The news', asks: ['shownOn', 'until', 'offers', 'words'] }],
  submitRequires: [
    {
      that: { question: 'shownOn', notAfter: 'until' },
      otherwise: 'It would be taken away before it is shown. Check both dates.',
    },
  ],
  outcomes: {
    published: {
      label: 'Publish it',
      source,
      when: { not: { holds: 'news-published' } },
      effects: [
        {
          effect: 'start-fact',
          fact: 'news-published',
          on: { answer: 'shownOn' },
          with: {
            until: { answer: 'until' },
            offers: { answer: 'offers' },
            words: { answer: 'words' },
          },
        },
      ],
    },
    takenBack: {
      label: 'It is wrong: take it back',
      source,
      when: { holds: 'news-published' },
      effects: [{ effect: 'end-fact', fact: 'news-published', on: { event: 'submitted' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'shownOn',
  worry: 'words',
})

// What is read by everybody is what this fact says, word for word.
export const newsPublished: FactType = {
  id: 'news-published',
  title: 'Published',
  excludes: 'news-published',
  overlapMessage: 'This is published already. Nothing was changed.',
  details: { until: { title: 'Until' }, offers: { title: 'Local offers', options: offerNames } },
  source: [source],
}
