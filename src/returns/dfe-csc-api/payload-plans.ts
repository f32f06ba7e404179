import { dateOf } from '../../engine/temporal.ts'
import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../store/return-reading.ts'
import { assessment, kinds, withoutConference } from './fields.ts'
import { known, said, spans, type Told, type Within } from './spans.ts'

/** Child in need and child protection plans of an episode. */
export function plansOf(child: ChildRead, within: Within, today: DateText): Told {
  const of = (kind: string, id: string): readonly Told[] =>
    spans(child, today, kind)
      .filter(({ from }) => within(from))
      .map(({ from, to, fact }) => known({ [id]: fact.id, start_date: from, end_date: to }))
  return {
    child_in_need_plans: of(kinds.plan, 'child_in_need_plan_id'),
    child_protection_plans: of(kinds.protection, 'child_protection_plan_id'),
  }
}

/** Assessments of an episode; one that was stopped before it was signed was never carried out. */
export function assessmentsOf(child: ChildRead, within: Within, today: DateText): Told {
  const told = child.parts.flatMap((part) => {
    if (part.process !== assessment.process) return []
    const given = part.answers[assessment.startedOn]?.value
    const started = typeof given === 'string' ? given : dateOf(part.happenedAt)
    const signed = part.decidedAt === null ? undefined : dateOf(part.decidedAt)
    if (started > today || !within(started)) return []
    if (signed === undefined && part.endedAt !== null) return []
    const factors = part.answers[assessment.factors]?.value
    return [
      known({
        child_and_family_assessment_id: part.id,
        start_date: started,
        authorisation_date: signed,
        factors:
          signed !== undefined && Array.isArray(factors)
            ? [...new Set(factors.map(String))]
            : undefined,
      }),
    ]
  })
  return { child_and_family_assessments: told }
}

/** Section 47 enquiries of an episode, each with the conference that it led to. */
export function enquiriesOf(child: ChildRead, within: Within, today: DateText): Told {
  const all = spans(child, today, kinds.enquiry)
  const conferences = spans(child, today, kinds.conference)
  const told = all.flatMap((enquiry, place) => {
    if (!within(enquiry.from)) return []
    const next = all[place + 1]
    const held = conferences.find(
      ({ from }) => from >= enquiry.from && (next === undefined || from < next.from),
    )
    const needed = said(enquiry.fact, 'conference')
    return [
      known({
        section_47_assessment_id: enquiry.fact.id,
        start_date: enquiry.from,
        icpc_required_flag:
          enquiry.to === undefined ? undefined : !withoutConference.includes(needed ?? ''),
        icpc_date: held?.from,
        end_date: enquiry.to,
      }),
    ]
  })
  return { section_47_assessments: told }
}
