// Loaded before a system that is watched (`node --import`): says over its channel how long its event loop kept others waiting.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const watched = monitorEventLoopDelay({ resolution: 5 })

/** Milliseconds beyond the pace that it was watched at. */
const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 5)

process.on('message', (asked) => {
  if (asked === 'begin') {
    watched.reset()
    watched.enable()
    process.send?.('begun')
    return
  }
  watched.disable()
  process.send?.({
    p50: milliseconds(watched.percentile(50)),
    p99: milliseconds(watched.percentile(99)),
    max: milliseconds(watched.max),
  })
})
process.channel?.unref()
