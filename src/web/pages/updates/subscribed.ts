import { askForUpdates } from '../../../cases/updates/subscribe.ts'
import type { Topic } from '../../../cases/updates/topics.ts'
import type { Result } from '../../../engine/refusal.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { field, type Form, type Web } from '../../web.ts'

/** Asks to be told of a topic, with what was typed in its form. */
export const subscribed = async (
  { office }: Web,
  topic: Topic,
  typed: Form,
): Promise<Result<true>> =>
  await askForUpdates(office, {
    ...{ topic, name: field(typed, 'name'), email: field(typed, 'email') },
    about: [...chosenIn(typed.about)],
    localities: [...chosenIn(typed.localities)],
    agreed: field(typed, 'agreed') === 'yes',
  })
