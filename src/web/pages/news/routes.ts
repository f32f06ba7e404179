import { newsRules, readNews, readNewsItem } from '../../../cases/directory/news.ts'
import { topicOf } from '../../../cases/updates/topics.ts'
import { showRefusal } from '../../refusals.ts'
import { send, type Form, type Routes } from '../../web.ts'
import { again } from '../careers/again.ts'
import { subscribed } from '../updates/subscribed.ts'
import { askedAddress, newsAddress, start, updatesAddress } from './addresses.ts'
import { newsAskedPage, newsByEmailPage, newsItemPage, newsListPage } from './news-page.ts'

const open = { config: { public: true } }
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '1 hour' } } }

interface At {
  readonly Params: { readonly id: string }
}

/** News of the local offers, and getting it by e-mail: open to everyone. An authority that publishes none has no such pages. */
export const newsRoutes: Routes = (app, web) => {
  const { office } = web
  const rules = topicOf(office.practice, 'news')
  if (!newsRules(office.practice) || !rules) return

  app.get(start, open, async (request, reply) => {
    const news = await readNews(office)
    if (!news.ok) return await showRefusal(request, reply, web, news.refusal)
    return await send(reply, newsListPage({ web, request, news: news.value }))
  })

  app.get(updatesAddress, open, async (request, reply) =>
    send(reply, newsByEmailPage({ web, request, rules, typed: {}, problems: [] })),
  )

  app.post(updatesAddress, few, async (request, reply) => {
    const typed = (request.body ?? {}) as Form
    const kept = await subscribed(web, 'news', typed)
    if (kept.ok) return await reply.redirect(askedAddress, 303)
    return await again({ web, request, reply }, kept.refusal, (problems) =>
      newsByEmailPage({ web, request, rules, typed, problems }),
    )
  })

  app.get(askedAddress, open, async (request, reply) =>
    send(reply, newsAskedPage({ web, request })),
  )

  app.get<At>(newsAddress(':id'), open, async (request, reply) => {
    const found = await readNewsItem(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, newsItemPage({ web, request, item: found.value }))
  })
}
