import { missingScreen } from './missing/screen.ts'
import type { Screen } from './vocabulary/screen.ts'

/** Records that are worked on as one, each kind on a page of its own. */
export const screens: readonly Screen[] = [missingScreen]
