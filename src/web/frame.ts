import type { FastifyRequest } from 'fastify'
import { readsDrive } from '../cases/careers/reads-drive.ts'
import { groupsOf } from '../cases/groups/who-runs.ts'
import { editsDirectory } from '../cases/directory/directory-open.ts'
import { readsMeasures } from '../cases/measures/read-measures.ts'
import { readsMoving } from '../cases/moving/read-runs.ts'
import { merges } from '../cases/people/merging/who-merges.ts'
import { registersOf } from '../cases/registers/read-registers.ts'
import { makesReturns } from '../cases/returns/export-return.ts'
import { validatesReturns } from '../cases/returns/validate-files.ts'
import { managesWorkers } from '../cases/workers/read-workers.ts'
import { holdsPost, postsFor, type Caller } from '../engine/permissions.ts'
import { reachOf } from '../engine/reach.ts'
import { hasAccessTask } from '../engine/walls.ts'
import type { ServiceNavigationItem } from './govuk/service-navigation.ts'
import type { Site, Who } from './layout/site.ts'
import type { Web } from './web.ts'

/** What the frame of a worker's page needs: the site, who they are, and the sections that are theirs. */
export function frame(
  request: FastifyRequest,
  web: Web,
): { site: Site; who?: Who; navigation?: readonly ServiceNavigationItem[] } {
  const { signedIn } = request
  if (!signedIn) return { site: web.site }
  return {
    site: web.site,
    who: {
      name: signedIn.caller.name,
      role: roleInWords(signedIn.caller, web),
      csrfToken: signedIn.csrfToken,
      looksUp: reachOf(web.office.practice, signedIn.caller).people,
    },
    navigation: sections(signedIn.caller, web).map((section) => ({
      text: section.text,
      href: section.href,
      active:
        request.url === section.href ||
        request.url.startsWith(`${section.href}/`) ||
        request.url.startsWith(`${section.href}?`),
    })),
  }
}

/** "Practice manager, MASH Central": the first post, which is the one people know somebody by. */
function roleInWords(caller: Caller, { office }: Web): string {
  const [first] = caller.posts
  if (!first) return 'No post yet'
  const role = office.practice.roles.get(first.role)?.title ?? first.role
  const team = office.practice.pack.teams.find((one) => one.id === first.teamId)?.name
  return team ? `${role}, ${team}` : role
}

/** The sections of the site that hold something for this person. */
export function sections(
  caller: Caller,
  { office }: Web,
): readonly { text: string; href: string }[] {
  const { practice } = office
  const contact = practice.processes.get('contact')
  const screens = contact !== undefined && reachOf(practice, caller).processes.includes('contact')
  const answers = practice.catalogue.processes.some(
    (definition) => postsFor('tell-referrer', definition, caller).length > 0,
  )
  const holdsOrDecides = practice.catalogue.processes.some(
    (definition) => postsFor('add-note', definition, caller).length > 0,
  )
  const groups = groupsOf(practice, caller)
  return [
    ...(holdsOrDecides ? [{ text: 'My work', href: '/my-work' }] : []),
    ...(screens
      ? [
          {
            text: practice.pack.labels['front-door'] ?? practice.pack.frontDoorName,
            href: '/front-door',
          },
        ]
      : []),
    ...(caller.agency ? [{ text: 'Requests', href: '/requests' }] : []),
    ...(caller.agency ? [] : [{ text: 'My team', href: '/team' }]),
    ...(practice.catalogue.screens ?? [])
      .filter((screen) => holdsPost(caller, screen.worksBy))
      .map((screen) => ({ text: screen.title, href: `/screens/${screen.id}` })),
    ...(practice.catalogue.watchLists ?? [])
      .filter((list) => holdsPost(caller, list.readBy))
      .map((list) => ({ text: list.title, href: `/watching/${list.id}` })),
    ...(registersOf(office, caller).some(({ id }) => id === 'improvement-plans')
      ? [{ text: 'Improvement', href: '/improvement' }]
      : []),
    ...(readsDrive(office, caller) ? [{ text: 'Recruitment', href: '/recruitment' }] : []),
    ...(registersOf(office, caller).length > 0 ? [{ text: 'Registers', href: '/registers' }] : []),
    ...(groups ? [{ text: groups.title, href: '/groups' }] : []),
    ...(readsMeasures(office, caller) ? [{ text: 'Measures', href: '/measures' }] : []),
    ...((['privacy', 'mayRestrict'] as const).some((task) => hasAccessTask(practice, caller, task))
      ? [{ text: 'Restricted records', href: '/restricted' }]
      : []),
    ...(hasAccessTask(practice, caller, 'privacy')
      ? [{ text: 'Unusual access', href: '/audit/unusual' }]
      : []),
    ...(answers ? [{ text: 'Outbox', href: '/outbox' }] : []),
    ...(merges(caller) ? [{ text: 'Duplicates', href: '/duplicates' }] : []),
    ...(screens ? [{ text: 'Partner files', href: '/intake' }] : []),
    ...(screens && practice.catalogue.directory ? [{ text: 'Services', href: '/directory' }] : []),
    ...(validatesReturns(caller)
      ? [{ text: 'Returns', href: makesReturns(caller) ? '/returns' : '/returns/validate' }]
      : []),
    ...(readsMoving(caller) ? [{ text: 'Moving in', href: '/moving-in' }] : []),
    ...(managesWorkers(caller) ? [{ text: 'People who work here', href: '/workers' }] : []),
    ...(editsDirectory(practice, caller) ? [{ text: 'Directory', href: '/directory/desk' }] : []),
    { text: 'How we work', href: '/about/processes' },
  ]
}

/** Where somebody begins: those who screen at their board, everybody else at the first of their sections. */
export function home(caller: Caller, web: Web): { text: string; href: string } | undefined {
  const own = sections(caller, web)
  return own.find((section) => section.href === '/front-door') ?? own[0]
}
