import { pino, type DestinationStream, type Logger } from 'pino'

/**
 * The program's log: lines of JSON. At its finest levels a library writes out what a browser sent along, and with it the
 * session: that is taken away, whatever the level.
 */
export const openLog = (level: string, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: { paths: ['headers', '*.headers', 'req', 'res', 'body', '*.body'], remove: true },
    },
    to,
  )
