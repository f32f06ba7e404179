// Puts right what the tools can put right by themselves: `npm run fix`.
import { spawnSync } from 'node:child_process'

const tools = [
  ['eslint', '.', '--fix'],
  ['prettier', '--write', '--log-level=warn', '.'],
] as const

for (const [name, ...args] of tools) {
  const done = spawnSync(name, args, { stdio: 'inherit' })
  if (done.status !== 0) process.exitCode = 1
}
