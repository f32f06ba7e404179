import { sendDailyFeed } from '../../src/cases/returns/daily-feed/send-daily-feed.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { openDepartment, type DepartmentSettings } from '../../src/outside/department.ts'
import { practiceOf } from '../../src/practice-of.ts'

// Sends the daily feed of a database: `feed-until-killed.ts URL INSTANT SETTINGS`. Whoever starts it kills it on the way.
const [url = '', at = '', settings = ''] = process.argv.slice(2)
const office = officeOver(await practiceOf('lancashire'), url, clockAt(at), () => undefined)
const department = openDepartment(JSON.parse(settings) as DepartmentSettings, { authority: '888' })
const sent = await sendDailyFeed({ ...office, department })
process.stdout.write(`${JSON.stringify(sent)}\n`)
await office.store.close()
