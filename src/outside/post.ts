/** A message on its way out. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for every attempt, so that a mail server can see a repeat for what it is. */
  readonly messageId: string
}

/** Sends e-mail. Without one, messages wait in the outbox where people can see them. */
export interface Post {
  send(letter: Letter): Promise<void>
}

/** Post by SMTP, from an address like `"Threadwell" <no-reply@council.example>`; nodemailer, MIT-0. */
export async function smtpPost(url: string, from: string): Promise<Post> {
  // Loaded where there is a mail server only: it is a tenth of the program's memory.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(url)
  return {
    async send({ to, subject, text, messageId }) {
      await transport.sendMail({ from, to, subject, text, messageId })
    },
  }
}
