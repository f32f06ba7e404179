import type { Practice } from '../../engine/practice.ts'
import type { Work } from '../../store/database.ts'
import type { Topic } from '../../store/subscriptions.ts'
import { careersOf, jobWords, publishedJobs } from '../careers/published.ts'
import { newsRules, publishedNews } from '../directory/news.ts'

export type { Topic }

/** Something that people hear of. */
export interface Item {
  readonly id: string
  readonly title: string
  /** What else is said of it in a line; empty where nothing is. */
  readonly says: { readonly until: string } | undefined
  /** Where it is shown to anybody. */
  readonly path: string
  readonly about: readonly string[]
  readonly localities: readonly string[]
  /** Whoever asked after this day does not hear of it; everybody does where it is left out. */
  readonly from?: string
}

/** What somebody can hear of by e-mail, and for how long. */
export interface TopicRules {
  readonly topic: Topic
  /** The end of "somebody asked us to write when there are …". */
  readonly inWords: string
  /** One and several of what is told of. */
  readonly counted: readonly [one: string, several: string]
  /** What they may choose among; choosing none is all. */
  readonly about: Readonly<Record<string, string>>
  readonly localities: Readonly<Record<string, string>>
  readonly months: number
  readonly asksName: boolean
  /** What there is now. */
  items(at: { readonly work: Work; readonly now: string }): Promise<readonly Item[]>
}

const jobs = (practice: Practice): TopicRules | undefined => {
  const rules = careersOf(practice)
  const { kind, localities } = jobWords(practice)
  return (
    rules && {
      topic: 'jobs',
      inWords: 'jobs with children and families',
      counted: ['new job', 'new jobs'],
      ...{ about: kind, localities, months: rules.alertMonths, asksName: true },
      async items(at) {
        const open = (await publishedJobs(at)).filter(({ isOpen }) => isOpen)
        return open.map((job) => ({
          ...{ id: job.id, title: job.name, says: { until: job.closesOn } },
          ...{ path: `/careers/jobs/${job.id}`, about: [job.kind], localities: job.localities },
        }))
      },
    }
  )
}

const news = (practice: Practice): TopicRules | undefined => {
  const rules = newsRules(practice)
  const offers = practice.catalogue.directory?.offers ?? []
  return (
    rules && {
      topic: 'news',
      inWords: 'news of help for families',
      counted: ['piece of news', 'pieces of news'],
      about: Object.fromEntries(offers.map(({ id, title }) => [id, title])),
      ...{ localities: {}, months: rules.months, asksName: false },
      async items(at) {
        return (await publishedNews(at)).map(({ id, title, on, offers: about }) => ({
          ...{ id, title, says: undefined, path: `/news/${id}`, about, localities: [], from: on },
        }))
      },
    }
  )
}

/** What can be heard of here: an authority without pages about jobs tells of none. */
export const topicsOf = (practice: Practice): readonly TopicRules[] =>
  [jobs(practice), news(practice)].filter((one) => one !== undefined)

/** The rules of one topic; nothing where an authority has none. */
export const topicOf = (practice: Practice, topic: Topic): TopicRules | undefined =>
  topicsOf(practice).find((one) => one.topic === topic)
