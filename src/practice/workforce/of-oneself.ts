/**
 * What those who work here may say of themselves (handbook B29.2: gender, birth, ethnicity and disability, for anonymous
 * reporting; matrix M233): questions of equal opportunities, by their ids, as applicants are asked them.
 */
export const askedOfThemselves: readonly string[] = ['sex', 'age', 'ethnicity', 'disability']
