import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What a browser's token stands for: where something is, and the key that opens it. Neither tells the other. */
export interface Seal {
  readonly knownBy: Buffer
  readonly key: Buffer
}

const derived = (token: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, '', purpose, 32))

export const newToken = (): string => randomBytes(32).toString('base64url')

export const sealOf = (token: string, what = 'request draft'): Seal => ({
  knownBy: derived(token, `threadwell ${what}: where it is`),
  key: derived(token, `threadwell ${what}: what opens it`),
})

const nonceLength = 12
const tagLength = 16

/** AES-256-GCM, bound to the row it stands in, so that one row's words cannot be put into another. */
export function sealUp({ knownBy, key }: Seal, text: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(knownBy)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** The text that was sealed. @throws when it was changed, or is another's */
export function unseal({ knownBy, key }: Seal, sealed: Buffer): string {
  const nonce = sealed.subarray(0, nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(knownBy)
    .setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  const text = decipher.update(sealed.subarray(nonceLength + tagLength))
  return Buffer.concat([text, decipher.final()]).toString('utf8')
}
