import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readStory, type StoryFile } from '../../src/cases/people/story/read-story.ts'
import { ageOfWords } from '../../src/engine/story/age.ts'
import { dateInLondon } from '../../src/engine/temporal.ts'
import { idOf } from '../../src/commands/story/scene.ts'
import { playedStory, type PlayedStory } from '../support/played-story.ts'

/** What one question is answered with: title, words and age of each line, in order. */
function answers({ told, now }: StoryFile, id: string): readonly string[] {
  const lines = told.find(({ question }) => question.id === id)?.lines ?? []
  return lines.map(({ title, words, saidOn }) =>
    [title, ...words, saidOn ? ageOfWords(saidOn, dateInLondon(now)) : 'no day'].join(' | '),
  )
}

// The ten questions of EDT: derived from what an EDT episode has to say before anybody acts (handbook A, P05: where now,
// presenting risk, known here, CP plan or in care list, action; B10: flags shown, handover) and from issue 5.
describe('at two in the morning, somebody of the Emergency Duty Team is rung about Jayden', () => {
  let at: PlayedStory
  let story: StoryFile

  before(async () => {
    at = await playedStory('2-bank-holiday-weekend')
    at.clock.moveTo('2026-09-12T01:00:00Z')
    story = await read('tom-ainscough', 'jayden-crossley')
  })
  after(async () => {
    await at.drop()
  })

  async function read(username: string, person: string): Promise<StoryFile> {
    const caller = idOf(at.callers, username)
    const found = await readStory(at.office, caller, idOf(at.people, person))
    assert.ok(found.ok, JSON.stringify(found))
    return found.value
  }
  const first = (id: string): string => answers(story, id)[0] ?? ''
  const all = (id: string): string => answers(story, id).join('\n')

  it('1. where is he tonight? At home: the ward of May was another night, and he has been seen since', () => {
    assert.equal(
      first('where-tonight'),
      'Home | 8 Bellmaker Street, Burnley, BB10 1AG | 4 months ago',
    )
    assert.doesNotMatch(all('where-tonight'), /ward/)
  })

  it('2. who could be a danger? Lee, as the strategy discussion said', () => {
    assert.match(first('danger'), /^Who is said to have harmed.*Lee Haworth.*4 months ago$/)
  })

  it('3. what must not happen? Lee is not to be told, and why', () => {
    assert.match(all('must-not-happen'), /Who must not be told\? \| Lee Haworth \| 4 months ago/)
    assert.match(all('must-not-happen'), /the police speak to him first/)
  })

  it('4. what are we worried about? What the last conference said comes first', () => {
    assert.match(first('worry'), /Jayden was gripped hard enough to bruise.*19 days ago$/)
  })

  it('5. what is the plan, and what if it does not hold?', () => {
    assert.match(all('plan'), /Legal planning at once if Lee is in the home.*3 months ago/)
    assert.match(all('plan'), /Lee does not come to the house · Shannon Crossley/)
  })

  it('6. how does he stand? On a child protection plan, with its category', () => {
    assert.equal(first('standing'), 'Child protection plan | physical abuse | 3 months ago')
    assert.match(all('standing'), /Open referral/)
  })

  it('7. who is in the family, and who may say yes? His mother first', () => {
    assert.match(
      first('family'),
      /^Shannon Crossley \| mother .*has parental responsibility \(birth mother\) \| lives with them/,
    )
    assert.match(all('family'), /Mia Crossley \| brother or sister/)
    assert.match(
      all('family'),
      /Lee Haworth \| step-parent .*whether they have parental responsibility is not known/,
    )
  })

  it('8. when was he last seen, alone or not, and when next?', () => {
    const [last, next] = answers(story, 'seen')
    assert.equal(
      last,
      'Last seen | Tue 11 Aug 2026 | Child protection visit: child seen | seen alone: Yes | 32 days ago',
    )
    assert.equal(
      next,
      'To be seen next | Next child protection visit made | by Wed 2 Sep 2026 | 10 days ago',
    )
  })

  it('9. what does he need? And what nothing says is said plainly to be not known', () => {
    assert.match(
      all('needs'),
      /Health \| Well, but for what was found on the ward\. \| 4 months ago/,
    )
    const unknown = story.told.filter(({ lines }) => lines.length === 0)
    assert.ok(unknown.every(({ question }) => question.notKnown.length > 0))
  })

  it('10. who to ring? His worker, the team and its managers, and whoever answers out of hours', () => {
    const titles = answers(story, 'ring').map((one) => one.split(' | ')[0])
    assert.equal(titles[0], 'Omar Siddiqui')
    assert.equal(titles[1], 'Burnley and Hyndburn Family Safeguarding')
    assert.ok(titles.includes('Gill Tattersall') && titles.includes('Sunita Rana'))
    assert.match(answers(story, 'ring').at(-1) ?? '', /^Emergency Duty Team .*0300 123 6722/)
  })

  it('every line has where it stands, and its day where there is one', () => {
    for (const { lines } of story.told) {
      for (const { from, saidOn } of lines) {
        assert.match(from.id, /^\d+$/)
        if (from.is === 'record') assert.ok(saidOn, from.reference)
      }
    }
  })

  it('each child has their own: of Noah nothing is told that was said of Jayden’s plan', async () => {
    const noah = await read('tom-ainscough', 'noah-barlow')
    assert.doesNotMatch(answers(noah, 'standing').join(), /Child protection plan/)
    assert.doesNotMatch(answers(noah, 'plan').join(), /Legal planning at once/)
  })

  it('is not there for somebody who may look nobody up', async () => {
    const caller = idOf(at.callers, 'tom-ainscough')
    const posts = caller.posts.map((post) => ({ ...post, role: 'performance-analyst' as const }))
    const found = await readStory(
      at.office,
      { ...caller, posts },
      idOf(at.people, 'jayden-crossley'),
    )
    assert.ok(!found.ok && found.refusal.kind === 'not-found')
    assert.match(found.refusal.message, /nothing here that you can open/)
  })
})
