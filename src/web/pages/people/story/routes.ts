import { readStory } from '../../../../cases/people/story/read-story.ts'
import { showRefusal } from '../../../refusals.ts'
import { send, signedInOn, type Routes } from '../../../web.ts'
import { storyPage } from './story-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** The story so far of one person. */
export const storyRoutes: Routes = (app, web) => {
  app.get<At>('/people/:id/story', async (request, reply) => {
    const file = await readStory(web.office, signedInOn(request).caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, storyPage({ web, request, file: file.value }))
  })
}
