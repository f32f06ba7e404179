import type { ProcessDefinition } from '../vocabulary/process.ts'
import { awardNomination } from './award-nomination.ts'
import { campaignSpending } from './campaign-spending.ts'
import { careerConversation } from './career-conversation.ts'
import { councilComparison } from './council-comparison.ts'
import { chiefExecutiveReply } from './chief-executive-reply.ts'
import { educatorDays } from './educator-days.ts'
import { firstYearInPractice } from './first-year-in-practice.ts'
import { flexibleWorking } from './flexible-working.ts'
import { practitionerRequest } from './practitioner-request.ts'
import { professionalRegistration } from './professional-registration.ts'
import { relocationClaim } from './relocation-claim.ts'
import { staffIssue } from './staff-issue.ts'
import { staffPayment } from './staff-payment.ts'
import { standsBeside } from './stands-beside.ts'
import { studentPlacement } from './student-placement.ts'
import { trainingAttendance } from './training-attendance.ts'
import { trainingBooking } from './training-booking.ts'
import { trainingCourse } from './training-course.ts'
import { trainingSession } from './training-session.ts'
import { universityPartnership } from './university-partnership.ts'
import { workingHere } from './working-here.ts'

/** What is promised to people who work here, and what becomes of it: training, support, claims, a voice. */
export const workforceProcesses: readonly ProcessDefinition[] = [
  trainingCourse,
  trainingSession,
  trainingBooking,
  trainingAttendance,
  workingHere,
  professionalRegistration,
  educatorDays,
  relocationClaim,
  staffPayment,
  flexibleWorking,
  firstYearInPractice,
  standsBeside,
  careerConversation,
  staffIssue,
  chiefExecutiveReply,
  practitionerRequest,
  awardNomination,
  studentPlacement,
  universityPartnership,
  campaignSpending,
  councilComparison,
]
