// Loaded in place of the design system's inline script, which a strict content security policy
// forbids. It is tiny and blocks on purpose: run later, questions that are hidden until their radio
// is chosen would first be seen and then vanish under somebody's finger.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}
