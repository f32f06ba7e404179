import { resolve } from 'node:path'

/** What the environment says, read once. */
export interface Config {
  readonly port: number
  /** Where the embedded database and files are kept. */
  readonly dataFolder: string
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
  return {
    port,
    dataFolder: resolve(environment.THREADWELL_DATA ?? 'data'),
    databaseUrl: environment.DATABASE_URL || undefined,
    demonstration: environment.THREADWELL_DEMO === '1',
    authority: environment.THREADWELL_AUTHORITY ?? 'lancashire',
    smtpUrl: environment.SMTP_URL || undefined,
    mailFrom: environment.MAIL_FROM ?? 'Threadwell <no-reply@threadwell.example>',
    secure: environment.THREADWELL_HTTPS === '1',
    logLevel: environment.LOG_LEVEL ?? 'info',
  }
}
