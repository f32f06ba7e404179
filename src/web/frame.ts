import type { FastifyRequest } from 'fastify'
import { readsDrive } from '../cases/careers/reads-drive.ts'
import { groupsOf } from '../cases/groups/who-runs.ts'
import { editsDirectory } from '../cases/directory/directory-open.ts'
import { readsMeasures } from '../cases/measures/read-measures.ts'
import { readsMoving } from '../cases/moving/read-runs.ts'
import { titleOfTheirs } from '../cases/outsiders/their-title.ts'
import { merges } from '../cases/people/merging/who-merges.ts'
import { registersOf } from '../cases/registers/read-registers.ts'
import { makesReturns } from '../cases/returns/export-return.ts'
import { validatesReturns } from '../cases/returns/validate-files.ts'
import { managesWorkers } from '../cases/workers/read-workers.ts'
import { doesForOthers } from '../engine/for-others.ts'
import { holdsPost, type Caller } from '../engine/permissions.ts'
import { reachOf, registersOfTheirOwn } from '../engine/reach.ts'
import { hasAccessTask } from '../engine/walls.ts'
import type { Section, SectionLink } from './layout/sections.ts'
import type { Site, Who } from './layout/site.ts'
import type { Web } from './web.ts'

/** What the frame of a worker's page needs: the site, who they are, and the sections that are theirs. */
export function frame(
  request: FastifyRequest,
  web: Web,
): { site: Site; who?: Who; navigation?: readonly SectionLink[] } {
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
      ...section,
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
  const saysMore = team !== undefined && team.toLowerCase() !== role.toLowerCase()
  return saysMore ? `${role}, ${team}` : role
}

/** The sections of the site that hold something for this person. */
export function sections(caller: Caller, { office }: Web): readonly Section[] {
  const { practice } = office
  const theirs = titleOfTheirs(office, caller)
  if (theirs !== undefined) return [{ text: theirs, href: '/families' }]
  const seldom = true
  const contact = practice.processes.get('contact')
  const screens = contact !== undefined && reachOf(practice, caller).processes.includes('contact')
  const answers = doesForOthers('tell-referrer', caller, practice)
  const holdsOrDecides = doesForOthers('add-note', caller, practice)
  const groups = groupsOf(practice, caller)
  const theirRegisters = registersOf(office, caller)
  const ofNoWork =
    caller.posts.length > 0 &&
    caller.posts.every(({ teamType }) => practice.teamTypes.get(teamType)?.holdsNothing)
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
    ...(theirRegisters.some(({ id }) => id === 'committees')
      ? [{ text: 'Reports', href: '/reports' }]
      : []),
    ...(caller.agency || ofNoWork ? [] : [{ text: 'My team', href: '/team' }]),
    ...(practice.catalogue.screens ?? [])
      .filter((screen) => holdsPost(caller, screen.worksBy))
      .map((screen) => ({ text: screen.title, href: `/screens/${screen.id}` })),
    ...(practice.catalogue.watchLists ?? [])
      .filter((list) => holdsPost(caller, list.readBy))
      .map((list) => ({ text: list.title, href: `/watching/${list.id}`, seldom })),
    ...(theirRegisters.some(({ id }) => id === 'improvement-plans')
      ? [{ text: 'Improvement', href: '/improvement' }]
      : []),
    ...(readsDrive(office, caller) ? [{ text: 'Recruitment', href: '/recruitment', seldom }] : []),
    ...(theirRegisters.length > 0 ? [{ text: 'Registers', href: '/registers', seldom }] : []),
    ...(registersOfTheirOwn(practice, caller).length > 0
      ? [{ text: 'Working here', href: '/working-here', seldom }]
      : []),
    ...(groups ? [{ text: groups.title, href: '/groups' }] : []),
    ...(readsMeasures(office, caller) ? [{ text: 'Measures', href: '/measures', seldom }] : []),
    ...((['privacy', 'mayRestrict'] as const).some((task) => hasAccessTask(practice, caller, task))
      ? [{ text: 'Restricted records', href: '/restricted', seldom }]
      : []),
    ...(hasAccessTask(practice, caller, 'privacy')
      ? [{ text: 'Unusual access', href: '/audit/unusual', seldom }]
      : []),
    ...(answers ? [{ text: 'Outbox', href: '/outbox' }] : []),
    ...(merges(caller) ? [{ text: 'Duplicates', href: '/duplicates', seldom }] : []),
    ...(screens ? [{ text: 'Partner files', href: '/intake' }] : []),
    ...(screens && practice.catalogue.directory
      ? [{ text: 'Services', href: '/directory', seldom }]
      : []),
    ...(validatesReturns(caller)
      ? [{ text: 'Returns', href: makesReturns(caller) ? '/returns' : '/returns/validate', seldom }]
      : []),
    ...(readsMoving(caller) ? [{ text: 'Moving in', href: '/moving-in', seldom }] : []),
    ...(managesWorkers(caller) ? [{ text: 'People who work here', href: '/workers' }] : []),
    ...(editsDirectory(practice, caller)
      ? [{ text: 'Directory', href: '/directory/desk', seldom }]
      : []),
    { text: 'How we work', href: '/about/processes', seldom },
  ]
}

/** Where somebody begins: those who screen at their board, everybody else at the first of their sections. */
export function home(caller: Caller, web: Web): { text: string; href: string } | undefined {
  const own = sections(caller, web)
  return own.find((section) => section.href === '/front-door') ?? own[0]
}
