import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { unknownFact } from './known.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** The story so far: each of its questions once, and nothing that tells of another or for as long as an unknown fact. */
export function checkStory(practice: Practice): readonly string[] {
  const { processes, facts, story = [] } = practice.catalogue
  const topics = story.map(({ id }) => id)
  const known = new Set<string>(topics)
  // A catalogue without a story has nothing to be told.
  const unknownTopic = (topic: string, at: string): readonly string[] =>
    known.size === 0 || known.has(topic)
      ? []
      : [`${address(at, topic)}: no question of the story so far`]
  const ofQuestion = (question: Question, at: string): readonly string[] => {
    const columns =
      question.kind === 'list'
        ? Object.entries(question.of).flatMap(([id, inner]) => ofQuestion(inner, address(at, id)))
        : []
    const { tells } = question
    if (!tells) return columns
    const here = address(at, 'tells')
    const [topic, during] = typeof tells === 'string' ? [tells] : [tells.topic, tells.while]
    return [
      ...columns,
      ...unknownTopic(topic, here),
      ...(during ? unknownFact(during, here, practice) : []),
      ...(question.sensitive === 'conceal-referrer'
        ? [`${here}: would tell who told us, which is kept back`]
        : []),
    ]
  }
  return [
    ...repeated(topics).map((id) => `${address('story', id)}: two have this id`),
    ...story.flatMap(({ id, source }) =>
      source.length === 0 ? [`${address('story', id)}: has no source`] : [],
    ),
    ...facts.flatMap(({ id, tells }) =>
      tells ? unknownTopic(tells, address('facts', id, 'tells')) : [],
    ),
    ...processes.flatMap(({ id, questions }) =>
      Object.entries(questions).flatMap(([name, question]) =>
        ofQuestion(question, address(id, 'questions', name)),
      ),
    ),
  ]
}
