import type { TestEvent } from 'node:test/reporters'

/**
 * A second reporter for node's test runner: fails a run in which a file held no test at all. The runner itself counts such a
 * file as one passed test, under the file's own name.
 */
async function* noEmptyTestFiles(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:pass' || event.data.name !== event.data.file) continue
    process.exitCode = 1
    yield `There is no test in ${event.data.name}.\n`
  }
}

// The runner takes a reporter as a module's default export.
export { noEmptyTestFiles as default }
