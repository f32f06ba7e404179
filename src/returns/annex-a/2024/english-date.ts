import type { DateText } from '../../../practice/vocabulary/identifiers.ts'

/** 29/05/2026: the dates of the template. */
export const inEnglishDate = (date: DateText): string => date.split('-').toReversed().join('/')
