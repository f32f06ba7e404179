import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { FreshOffice } from '../../src/commands/command.ts'
import { namesFor } from '../../src/commands/story/names.ts'
import { playEvent } from '../../src/commands/story/play-event.ts'
import { readStory } from '../../src/commands/story/read-story.ts'
import { setScene, type Scene } from '../../src/commands/story/scene.ts'
import { testSurroundings } from './surroundings.ts'

/** An acceptance story played to its end, and its office left as it stands then. */
export interface PlayedStory extends Scene {
  drop: FreshOffice['drop']
}

/** Plays a story of `stories/`, by the beginning of its name. Drop it in `after`. */
export async function playedStory(file: string): Promise<PlayedStory> {
  const surroundings = await testSurroundings()
  const source = await readFile(
    new URL(`../../stories/${file}.story.yaml`, import.meta.url),
    'utf8',
  )
  const names = namesFor(surroundings.practice, await surroundings.demonstration())
  const { story, faults } = readStory(source, names)
  assert.ok(story, JSON.stringify(faults))
  const fresh = await surroundings.freshOffice(story.begins)
  const scene = await setScene(fresh, story)
  for (const event of story.events) await playEvent(scene, event)
  return { ...scene, drop: async () => await fresh.drop() }
}
