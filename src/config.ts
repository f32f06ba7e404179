import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DepartmentSettings } from './outside/department.ts'
import { scannerAddress, type ScannerAddress } from './outside/virus-scan.ts'
import type { IdentityProviderSettings } from './outside/identity-provider.ts'

/** What the environment says, read once. */
export interface Config {
  readonly port: number
  /** Where the embedded database is kept. */
  readonly dataFolder: string
  /** Where documents are kept. */
  readonly filesFolder: string
  readonly largestFileBytes: number
  /** ClamAV's daemon. Without one, files are not scanned, and the pages say so. */
  readonly scanner: ScannerAddress | undefined
  /** A PostgreSQL server of one's own, instead of the embedded one. */
  readonly databaseUrl: string | undefined
  /** Load the demonstration into a database of one's own. */
  readonly demonstration: boolean
  readonly authority: string
  /** A mail server, `smtp://user:password@host:port`. Without one, messages wait in the outbox. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Browsers reach us by https, through a proxy that ends it. */
  readonly secure: boolean
  /** Where browsers find us, `https://threadwell.example`; what they asked for when it is left out. */
  readonly address: string | undefined
  /** Seals what the database must not open by itself; in the data folder when it is left out. */
  readonly key: string | undefined
  /** Single sign-on. */
  readonly identityProvider: IdentityProviderSettings | undefined
  /** The department's daily feed. Without it nothing is sent to the department, and the pages say so. */
  readonly department: DepartmentSettings | undefined
  readonly logLevel: string
}

/** Something in the environment that cannot be meant. The message is for whoever starts the program. */
export class ConfigFault extends Error {}

/** Reads the environment. @throws ConfigFault when a setting makes no sense */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const portText = environment.PORT ?? '3000'
  const port = Number(portText)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigFault(`PORT is “${portText}”, which is not a port. Use a number like 3000.`)
  }
  const dataFolder = resolve(environment.THREADWELL_DATA ?? 'data')
  return {
    port,
    dataFolder,
    filesFolder: resolve(environment.THREADWELL_FILES || join(dataFolder, 'files')),
    largestFileBytes: largestFileIn(environment) * 1024 * 1024,
    scanner: scannerIn(environment),
    databaseUrl: secretIn(environment, 'DATABASE_URL'),
    demonstration: environment.THREADWELL_DEMO === '1',
    authority: environment.THREADWELL_AUTHORITY ?? 'lancashire',
    smtpUrl: secretIn(environment, 'SMTP_URL'),
    mailFrom: environment.MAIL_FROM ?? 'Threadwell <no-reply@threadwell.example>',
    secure: environment.THREADWELL_HTTPS === '1',
    address: environment.THREADWELL_ADDRESS?.replace(/\/$/, '') || undefined,
    key: secretIn(environment, 'THREADWELL_KEY'),
    identityProvider: identityProviderIn(environment),
    department: departmentIn(environment),
    logLevel: environment.LOG_LEVEL ?? 'info',
  }
}

/** A secret by its name or, by its name and `_FILE`, in a file: what an environment holds, others may list. */
function secretIn(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = environment[`${name}_FILE`]
  if (!file) return environment[name] || undefined
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new ConfigFault(`${name}_FILE names a file that cannot be read. Nothing was started.`)
  }
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

function identityProviderIn(environment: NodeJS.ProcessEnv): IdentityProviderSettings | undefined {
  const { OIDC_ISSUER: given, OIDC_CLIENT_ID: clientId } = environment
  if (!given) return undefined
  const issuer = safeAddress(given)
  if (!issuer) {
    throw new ConfigFault('OIDC_ISSUER must be an address that begins with https://')
  }
  if (!clientId) throw new ConfigFault('OIDC_ISSUER is set: OIDC_CLIENT_ID is wanted too')
  return {
    issuer,
    clientId,
    clientSecret: secretIn(environment, 'OIDC_CLIENT_SECRET'),
    scopes: environment.OIDC_SCOPES ?? 'openid profile email',
    usernameClaim: environment.OIDC_USERNAME_CLAIM ?? 'preferred_username',
    rolesClaim: environment.OIDC_ROLES_CLAIM || undefined,
  }
}

/** An address that nobody can listen in on: by https, or on this machine. */
function safeAddress(text: string): URL | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isHere = address?.protocol === 'http:' && loopback.includes(address.hostname)
  return address?.protocol === 'https:' || isHere ? address : undefined
}

function departmentIn(environment: NodeJS.ProcessEnv): DepartmentSettings | undefined {
  const { DFE_FEED_URL: address, DFE_FEED_TOKEN_URL: tokenAddress } = environment
  const { DFE_FEED_CLIENT_ID: clientId } = environment
  if (!address) return undefined
  const clientSecret = secretIn(environment, 'DFE_FEED_CLIENT_SECRET')
  if (!tokenAddress || !clientId || !clientSecret) {
    throw new ConfigFault(
      'DFE_FEED_URL is set: DFE_FEED_TOKEN_URL, DFE_FEED_CLIENT_ID and DFE_FEED_CLIENT_SECRET are wanted too',
    )
  }
  for (const [name, given] of Object.entries({
    DFE_FEED_URL: address,
    DFE_FEED_TOKEN_URL: tokenAddress,
  })) {
    if (!safeAddress(given)) {
      throw new ConfigFault(`${name} must be an address that begins with https://`)
    }
  }
  return {
    address: address.replace(/\/$/, ''),
    tokenAddress,
    clientId,
    clientSecret,
    scope: environment.DFE_FEED_SCOPE || undefined,
    supplierKey: secretIn(environment, 'DFE_FEED_SUPPLIER_KEY'),
  }
}

function largestFileIn({ THREADWELL_LARGEST_FILE_MB: text = '25' }: NodeJS.ProcessEnv): number {
  const megabytes = Number(text)
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > 500) {
    throw new ConfigFault(
      `THREADWELL_LARGEST_FILE_MB is “${text}”. Use a whole number of megabytes from 1 to 500, like 25.`,
    )
  }
  return megabytes
}

function scannerIn({ THREADWELL_CLAMAV: text }: NodeJS.ProcessEnv): ScannerAddress | undefined {
  const address = text ? scannerAddress(text) : undefined
  if (text && !address) {
    throw new ConfigFault(
      `THREADWELL_CLAMAV is “${text}”, where no scanner can be. Use tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl.`,
    )
  }
  return address
}
