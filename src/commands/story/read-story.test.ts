import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { demonstrationOf, practiceOf } from '../../practice-of.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Cast } from '../../practice/vocabulary/cast.ts'
import { namesFor } from './names.ts'
import { readStory, type ReadStory } from './read-story.ts'

const opening = `title: A story
cast: { from the demonstration: thornley }
events:
`

describe('the file of a story', () => {
  let practice: Practice
  let demonstration: Cast

  before(async () => {
    practice = await practiceOf('lancashire')
    demonstration = await demonstrationOf('lancashire')
  })

  const read = (source: string): ReadStory => readStory(source, namesFor(practice, demonstration))
  const faultsOf = (source: string): readonly string[] =>
    read(source).faults.map(({ line, message }) => `${line} ${message}`)

  it('is read whole, with labels, workers and dates turned into what a form would send', () => {
    const { story, faults } = read(`${opening}  - at: Thu 26 Mar 2026 15:25
    by: joanne-whitworth
    record: contact
    as: the-call
    about: ellie-mae-thornley
    answers:
      receivedAt: Thu 26 Mar 2026 15:10
      receivedBy: joanne-whitworth
      method: Phone
      immediateDanger: no
    each: { everyone: { levelRecommended: 4 } }
  - { at: Fri 27 Mar 2026 13:00, by: sam-patel, in: the-call, outcome: No further action }
`)
    assert.deepEqual(faults, [])
    assert.ok(story)
    assert.equal(story.begins, '2026-03-26T15:25:00Z')
    assert.deepEqual(
      story.events.map((event) => event.gives),
      [
        [
          { question: 'receivedAt', raw: '2026-03-26 15:10' },
          { question: 'receivedBy', raw: 'joanne-whitworth' },
          { question: 'method', raw: 'phone' },
          { question: 'immediateDanger', raw: 'no' },
          { question: 'levelRecommended', raw: '4', child: 'everyone' },
        ],
        [{ question: 'outcome', raw: 'noFurtherAction', child: 'everyone' }],
      ],
    )
  })

  it('tells every fault at once, each with its line and what was expected', () => {
    const faults = faultsOf(`title: A story
cast: { from the demonstration: [thornley, thornleigh] }
events:
  - at: Fri 26 Mar 2026 15:25
    by: nobody-at-all
    record: contact
    about: ellie-mae
    answers: { mthod: phone, method: pigeon, levelRecommended: 4 }
    submitted: yes
expect:
  deadlines: [{ rule: T01, due: soon }]
  counts: [{ process: contact, fact: open-referral, is: 1 }]
`)
    const expected = [
      /^2 There is no household of the demonstration called “thornleigh”/,
      /^4 26 Mar 2026 is a Thu, not a Fri/,
      /^5 There is no worker who signs in as “nobody-at-all”/,
      /^8 contact asks no question “mthod”/,
      /^8 “How did it arrive\?” has no answer “pigeon”/,
      /^8 “levelRecommended” is asked for each child/,
      /^7 There is no person of the cast called “ellie-mae”/,
      /^9 An event has no “submitted”\. It may have: “at”/,
      /^11 Write a date that exists/,
      /^12 A count is of one “process”, one “fact” or one “measure”/,
    ]
    for (const one of expected)
      assert.ok(
        faults.some((fault) => one.test(fault)),
        String(one),
      )
    assert.deepEqual(faults.length, expected.length, faults.join('\n'))
  })

  it('tells a question that is not asked, an answer that is not offered, and a child’s question asked of all', () => {
    const faults = faultsOf(`${opening}  - at: Thu 26 Mar 2026 15:25
    by: sam-patel
    record: contact
    about: ellie-mae-thornley
    answers:
      mthod: phone
      method: pigeon
      levelRecommended: 4
`)
    assert.match(faults[0] ?? '', /^9 contact asks no question “mthod”/)
    assert.match(
      faults[1] ?? '',
      /^10 “How did it arrive\?” has no answer “pigeon”\. There are: phone/,
    )
    assert.match(faults[2] ?? '', /^11 “levelRecommended” is asked for each child/)
  })

  it('takes an answer that nobody is offered where the event must be refused', () => {
    const { faults } = read(`${opening}  - at: Thu 26 Mar 2026 15:25
    by: sam-patel
    record: contact
    answers: { method: pigeon }
    refused: Choose one
`)
    assert.deepEqual(faults, [])
  })

  it('tells an answer that a comma has cut in two', () => {
    const faults = faultsOf(`${opening}  - at: Thu 26 Mar 2026 15:25
    by: sam-patel
    record: contact
    about: ellie-mae-thornley
    answers: { worries: She cries, and nobody comes }
`)
    assert.deepEqual(faults, [
      '8 “and nobody comes” has no answer here. Quote words that hold a comma',
    ])
  })

  it('does not let time run backwards', () => {
    const faults = faultsOf(`${opening}  - { at: Thu 26 Mar 2026 15:25, what: Later }
  - { at: Thu 26 Mar 2026 15:20, what: Earlier }
`)
    assert.deepEqual(faults, [
      '5 Thu 26 Mar 2026 15:20 is before Thu 26 Mar 2026 15:25: write events in the order they are recorded',
    ])
  })

  it('keeps words of processes to come apart from faults, so that a story may be written before its time', () => {
    const { story, faults, notKnownYet } = read(`${opening}  - at: Mon 1 Jun 2026 10:00
    by: ben-holroyd
    record: fostering-assessment
    as: the-plan
    about: ellie-mae-thornley
    answers: { startsOn: 2026-06-01 }
expect:
  deadlines: [{ rule: T98, about: ellie-mae-thornley, in: the-plan, due: Mon 29 Jun 2026 }]
  facts: [{ about: ellie-mae-thornley, fact: fostering-assessment, from: Mon 1 Jun 2026 }]
`)
    assert.deepEqual(faults, [])
    assert.ok(story)
    assert.deepEqual(
      notKnownYet.map(({ line, message }) => `${line} ${message.split('.')[0] ?? ''}`),
      [
        '6 There is no process “fostering-assessment” in this office',
        '11 There is no rule “T98” in this office',
        '12 There is no fact “fostering-assessment” in this office',
      ],
    )
  })

  it('writes out what is written once, and lets what stands beside it win', () => {
    const { story, faults } = read(`title: A story
written once:
  call: &call { method: phone, immediateDanger: no }
cast: { from the demonstration: thornley }
events:
  - at: Thu 26 Mar 2026 15:25
    by: sam-patel
    record: contact
    answers: { <<: *call, immediateDanger: yes }
`)
    assert.deepEqual(faults, [])
    const answers = story?.events[0]?.gives.map(({ question, raw }) => [question, raw])
    assert.deepEqual(Object.fromEntries(answers ?? []), { method: 'phone', immediateDanger: 'yes' })
  })

  it('is refused whole, with its line, when it is no YAML', () => {
    assert.match(faultsOf('title: A story\ncast: [\nevents:\n')[0] ?? '', /^\d+ /)
    assert.match(faultsOf('')[0] ?? '', /^1 A story begins with “title:”/)
  })
})
