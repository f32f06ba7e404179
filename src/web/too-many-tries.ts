/** Refuses a request because the same was tried too often; `after` is how long to wait, as "1 minute". */
export class TooManyTries extends Error {
  readonly statusCode = 429

  constructor(after: string) {
    super(`That was a lot of tries at once. Nothing is lost. Wait ${after} and try again.`)
  }
}
