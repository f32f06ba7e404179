import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

// RFC 6238 with what every app expects: SHA-1, six digits, half a minute. Thirty lines of it are less to trust than a
// package and its plug-ins.
const stepSeconds = 30
const digits = 6
const secretBytes = 20

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const newAppSecret = (): Buffer => randomBytes(secretBytes)

/** The secret as apps take it from a person: base32 without padding. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** The code of one half minute, counted from 1970. */
export function codeAt(secret: Buffer, step: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** length).padStart(length, '0')
}

export const stepAt = (milliseconds: number): number =>
  Math.floor(milliseconds / 1000 / stepSeconds)

/**
 * The half minute whose code this is: this one, the one before or the one after, because clocks of phones differ.
 * Undefined when it is none of them, or not later than the last one that was taken.
 */
export function stepOfCode(
  secret: Buffer,
  code: string,
  { now, last }: { readonly now: number; readonly last: number | undefined },
): number | undefined {
  const given = Buffer.from(code.replaceAll(/\s/g, ''))
  const here = stepAt(now)
  return [here, here - 1, here + 1].find((step) => {
    const right = Buffer.from(codeAt(secret, step))
    return given.length === right.length && timingSafeEqual(given, right) && step > (last ?? -1)
  })
}

/** What an app reads from the picture (the key URI format that all of them know). */
export function appAddress(
  secret: Buffer,
  { issuer, username }: { readonly issuer: string; readonly username: string },
): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`
}
