import type { FreshOffice } from '../command.ts'
import { expectedAt } from './expected.ts'
import type { Line } from './lines.ts'
import { playEvent } from './play-event.ts'
import type { Story } from './read-story.ts'
import { setScene } from './scene.ts'

/** Plays a story from its first event to its last in an office of its own. Returns every line of the comparison. */
export async function play(fresh: FreshOffice, story: Story): Promise<readonly Line[]> {
  const scene = await setScene(fresh, story)
  const lines: Line[] = []
  for (const event of story.events) lines.push(...(await playEvent(scene, event)))
  if (story.expect) lines.push(...(await expectedAt(scene, story.expect, 'Expected at the end')))
  return lines
}
