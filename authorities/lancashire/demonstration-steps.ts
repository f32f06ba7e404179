import type { PlayedStep } from '../../src/practice/vocabulary/played.ts'
import { committeeSteps } from './demonstration/committees.ts'
import { missingSteps } from './demonstration/missing.ts'

/** What has happened before anybody first looks at the demonstration. */
export const steps: readonly PlayedStep[] = [...missingSteps, ...committeeSteps]
