/** A form that no page of this visitor’s made, or that has been open longer than their cookie. */
export class FormNotOurs extends Error {
  readonly statusCode = 403

  /** What did not happen is said in whole words: “Nothing was changed.” */
  constructor(nothing: string) {
    super(
      `This form was open for too long, or did not come from this site. ${nothing} Go back: what you typed is still there. ` +
        'Open the page again in another tab, copy it over and send it from there.',
    )
  }
}
