import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { directory } from '../../practice/directory/index.ts'
import type { EntrySchedule, ServiceEntry } from '../../practice/vocabulary/directory.ts'
import { assuranceOf, reviewAfter } from './assurance.ts'
import { entryFaults } from './entry-faults.ts'
import { slipsBetween, understandNeed } from './need.ts'
import { scheduleInWords, timeOfDayInWords } from './schedule-words.ts'

describe('what a family looks for', () => {
  it('is understood in their own words, however they spell an apostrophe', () => {
    for (const said of ['My child won’t sleep', "my child WON'T  sleep!", 'he is up all night']) {
      assert.deepEqual(understandNeed(said, directory).terms, ['sleep'], said)
    }
    assert.deepEqual(understandNeed('my husband hurts me', directory).terms, [
      'domestic-abuse',
      'refuge',
    ])
  })

  it('is no word that stands in every search, and no part of another word', () => {
    assert.deepEqual(understandNeed('my child needs help please', directory), {
      ...{ terms: [], words: [], asks: {} },
    })
    assert.deepEqual(understandNeed('partying', directory), {
      ...{ terms: [], words: ['partying'], asks: {} },
    })
  })

  it('is understood with a slip of the fingers, and with words left out that change nothing', () => {
    const terms = (said: string): readonly string[] => understandNeed(said, directory).terms
    assert.deepEqual(terms('nightmers since dad left'), ['separation', 'sleep'])
    assert.deepEqual(terms('yung carer'), ['young-carer'])
    assert.deepEqual(terms('bereavment'), ['loss'])
    assert.ok(terms('I look after mum').includes('young-carer'))
    assert.deepEqual(terms('Colne Leyland Chorley Burnley Nelson'), [], 'no town is a need')
  })

  it('is asked for by day, price, age and a way in as well, and these are no needs', () => {
    const asks = (said: string) => understandNeed(said, directory).asks
    assert.deepEqual(asks('wheelchair access free on Saturday'), {
      ...{ day: 'SA', isFree: true, features: ['step-free'] },
    })
    assert.deepEqual(understandNeed('wheelchair access', directory).terms, [])
    assert.deepEqual(understandNeed('a wheelchair', directory).terms, ['physical-disability'])
    assert.deepEqual(asks('free school meals'), {}, 'the need is meant, and no price')
    assert.deepEqual(asks('I’m 14 and sad'), { age: 14 })
    assert.deepEqual(asks('my 9 year old is angry'), { age: 9 })
    assert.deepEqual(asks('we have 2 children'), {})
  })

  it('is as many slips away from a word as its letters say, in both directions', () => {
    const word = fc.stringMatching(/^[a-z]{0,8}$/)
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        assert.equal(slipsBetween(one, one), 0)
        assert.equal(slipsBetween(one, other), slipsBetween(other, one))
        assert.ok(slipsBetween(one, other) <= Math.max(one.length, other.length))
        assert.ok(slipsBetween(one, other) >= Math.abs(one.length - other.length))
        assert.ok(slipsBetween(`${one}x${third}`, `${one}${third}`) <= 1)
      }),
    )
    assert.equal(slipsBetween('recieve', 'receive'), 1)
  })

  it('is a few plain words whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (said) => {
        const { words } = understandNeed(said, directory)
        assert.ok(words.length <= 12)
        for (const word of words) assert.match(word, /^[a-z0-9]{2,}$/)
      }),
    )
  })
})

describe('when a service is open', () => {
  const said = (schedule: Partial<EntrySchedule>): string =>
    scheduleInWords({ freq: 'WEEKLY', ...schedule })

  it('is said as people say it', () => {
    const day = { opensAt: '09:00', closesAt: '17:30' }
    assert.equal(said({ byday: 'MO,TU,WE,TH,FR', ...day }), 'Monday to Friday, 9am to 5:30pm')
    assert.equal(said({ byday: 'TH,MO', ...day }), 'Monday and Thursday, 9am to 5:30pm')
    assert.equal(
      said({ byday: 'TU', every: 2, opensAt: '12:00', closesAt: '13:00' }),
      'Every second week: Tuesday, noon to 1pm',
    )
    assert.equal(
      said({ freq: 'MONTHLY', byday: '1SA,-1SU' }),
      'The first Saturday and last Sunday of the month',
    )
    assert.equal(
      said({ freq: 'MONTHLY', bymonthday: '1,22,-1' }),
      'The 1st, 22nd and last day of the month',
    )
    assert.equal(
      said({
        byday: 'SA',
        validFrom: '2026-04-01',
        validTo: '2026-09-30',
        words: 'not in the rain',
      }),
      'Saturday, from 1 Apr 2026 to 30 Sep 2026, not in the rain',
    )
  })

  it('has every time of the day in words of its own', () => {
    const times = Array.from({ length: 24 * 60 }, (_, at) =>
      timeOfDayInWords(
        `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
      ),
    )
    assert.equal(new Set(times).size, times.length)
    assert.deepEqual([times[0], times[60 * 13 + 5]], ['12am', '1:05pm'])
  })
})

describe('whether somebody stands for an entry', () => {
  it('is so until six months after it was checked, due soon for 28 days before, and overdue the day after', () => {
    const review = reviewAfter('2026-03-26', directory)
    assert.equal(review, '2026-09-26')
    assert.equal(assuranceOf(review, '2026-08-28', directory), 'assured')
    assert.equal(assuranceOf(review, '2026-08-29', directory), 'due-soon')
    assert.equal(assuranceOf(review, '2026-09-26', directory), 'due-soon')
    assert.equal(assuranceOf(review, '2026-09-27', directory), 'overdue')
  })
})

describe('an entry', () => {
  const entry: ServiceEntry = {
    ...{ name: 'Club', description: 'Games.', status: 'active', refer: [], audience: 'public' },
    ...{ terms: ['sleep'], places: [], schedules: [], costs: [] },
    contacts: [{ phones: [{ number: '01632 960 001' }] }],
  }
  const wrong = (more: Partial<ServiceEntry>): readonly string[] =>
    entryFaults({ ...entry, ...more }, directory).map(({ question }) => question)
  const place = {
    kind: 'physical',
    name: 'Hall',
    line: '1 Row',
    town: 'Colne',
    postcode: 'BB8 0AA',
  } as const

  it('can be shown when it says what it is and how it is reached', () => {
    assert.deepEqual(wrong({}), [])
    assert.deepEqual(wrong({ contacts: [], email: 'a@b.example', places: [place] }), [])
  })

  it('says what is wrong, each beside its box', () => {
    assert.deepEqual(wrong({ contacts: [] }), ['phone'])
    assert.deepEqual(wrong({ contacts: [{ phones: [{ number: 'ring me' }] }] }), ['phone'])
    assert.deepEqual(wrong({ name: '', description: '', terms: [] }), [
      'name',
      'description',
      'terms',
    ])
    assert.deepEqual(wrong({ terms: ['zz'] }), ['terms'])
    assert.deepEqual(wrong({ url: 'javascript:alert(1)', email: 'nobody' }), ['url', 'email'])
    assert.deepEqual(wrong({ minimumAge: 9, maximumAge: 8 }), ['ages'])
    assert.deepEqual(wrong({ minimumAge: Number.NaN }), ['ages'])
    assert.deepEqual(wrong({ places: [{ ...place, postcode: 'BB8' }] }), ['places'])
    assert.deepEqual(wrong({ terms: ['refuge'], places: [place] }), ['places'])
    assert.deepEqual(
      wrong({ schedules: [{ freq: 'WEEKLY', byday: 'MO', opensAt: '10:00', closesAt: '09:00' }] }),
      ['schedules'],
    )
    assert.deepEqual(wrong({ costs: [{ pence: Number.NaN }] }), ['costs'])
  })
})
