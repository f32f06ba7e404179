import type { Job } from '../../../cases/careers/published.ts'
import { startOfDayInLondon } from '../../../engine/temporal.ts'
import { feedAddress, jobAddress } from './addresses.ts'
import { closingInWords, payInWords } from './job-words.ts'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // What XML 1.0 has no place for, even escaped.
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')

/** The open jobs as an Atom feed (RFC 4287). */
export function atomFeed(
  jobs: readonly Job[],
  { site, council, now }: { readonly site: string; readonly council: string; readonly now: string },
): string {
  const opened = jobs.map(({ opensOn }) => startOfDayInLondon(opensOn)).sort()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escaped(`Jobs with children and families, ${council}`)}</title>
  <id>${escaped(site + feedAddress)}</id>
  <link rel="self" href="${escaped(site + feedAddress)}"/>
  <link rel="alternate" href="${escaped(site)}/careers"/>
  <updated>${opened.at(-1) ?? now}</updated>
  <author><name>${escaped(council)}</name></author>
${jobs.map((job) => entry(job, site)).join('\n')}
</feed>
`
}

const entry = (job: Job, site: string): string => `  <entry>
    <title>${escaped(job.name)}</title>
    <id>${escaped(site + jobAddress(job.id))}</id>
    <link href="${escaped(site + jobAddress(job.id))}"/>
    <published>${startOfDayInLondon(job.opensOn)}</published>
    <updated>${startOfDayInLondon(job.opensOn)}</updated>
    <summary>${escaped(`${job.summary} ${payInWords(job)}. ${job.where}. Closes ${closingInWords(job)}.`)}</summary>
  </entry>`
