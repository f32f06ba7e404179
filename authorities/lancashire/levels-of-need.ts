import type { Indicator } from '../../src/practice/vocabulary/level-of-need.ts'
import { aboutTheChild } from './levels-of-need/about-the-child.ts'
import { aroundTheChild } from './levels-of-need/around-the-child.ts'

export { levels } from './levels-of-need/levels.ts'

export const indicators: readonly Indicator[] = [...aboutTheChild, ...aroundTheChild]
