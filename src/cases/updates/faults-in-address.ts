import type { Problem } from '../../engine/refusal.ts'

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
const longest = 200

/** What keeps a name and an address from being used; empty where nothing does. */
export function faultsInAddress({
  name,
  email,
}: {
  readonly name: string
  readonly email: string
}): Problem[] {
  const tooLong = { message: `Use at most ${longest} letters` }
  return [
    ...(name === '' ? [{ question: 'name', message: 'Enter your name' }] : []),
    ...(name.length > longest ? [{ question: 'name', ...tooLong }] : []),
    ...(email.length > longest ? [{ question: 'email', ...tooLong }] : []),
    ...(looksLikeEmail(email)
      ? []
      : [{ question: 'email', message: 'Enter an e-mail address, like name@example.com' }]),
  ]
}
