import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Refusal } from './refusal.ts'

// Why a person who may do such a thing may not do it with this record, and what they can do instead.

export const aboutItsEntry = ({ noun }: ProcessDefinition): Refusal => ({
  kind: 'not-permitted',
  message: `What this ${noun} is about cannot be changed. Nothing was changed: write in it that it is about the wrong one, and begin another about the right one.`,
})

export const inAnothersHand = (definition: ProcessDefinition): Refusal => ({
  kind: 'not-permitted',
  message:
    `Only the person who writes this ${definition.noun} may change it, so that nobody else can. ` +
    'Nothing was changed: read it, add a note beside it, or begin one of your own.',
})

export const aboutThemselves = ({ noun }: ProcessDefinition): Refusal => ({
  kind: 'not-permitted',
  message: `This ${noun} is about you, so somebody else must decide it. It is safe and waiting.`,
})

export const ownRecord = (definition: ProcessDefinition): Refusal => ({
  kind: 'not-permitted',
  message:
    `You recorded or submitted this ${definition.noun} yourself, so someone else must decide it. ` +
    'It is safe and waiting: ask another manager, or reassign it.',
})
