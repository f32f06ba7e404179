import { readField, reasonIn, sayProblem, writeField } from './boxes.js'
import { showWhatIsAsked } from './conditions.js'
import { refreshFrom } from './refresh.js'
import { keepRowWords } from './rows.js'
import { sender } from './sender.js'
import { unsavedOf } from './unsaved.js'

// Where several records are worked on together there is a form for each.
for (const form of document.querySelectorAll('[data-record-form]')) {
  saveAsTyped(form)
  keepRowWords(form)
}

/** A moment after the last letter; short enough that nothing much is lost, long enough not to send every one. */
function saveAsTyped(form) {
  const pauseMilliseconds = 700
  const fields = [...form.querySelectorAll('[data-field]')]
  const byKey = new Map(fields.map((field) => [field.dataset.field, field]))
  const kept = unsavedOf(form.dataset.record, form.dataset.who)
  const state = form.querySelector('[data-save-state]')
  const bar = state.closest('.tw-save')
  const sitting = form.elements.sitting.value
  const versionOf = (field) => field.querySelector('[data-version]')
  let timer

  const send = sender(form, {
    acknowledged(key, answer) {
      const field = byKey.get(key)
      if (!field) return
      if (answer.is === 'saved') versionOf(field).value = answer.version
      sayProblem(field, answer.is === 'problem' ? answer.message : '')
      if (answer.is === 'no-longer-asked' && !field.hidden) {
        versionOf(field).value = 0
        sayProblem(
          field,
          'This is not asked any more, because another answer was changed. What you wrote is in the history',
        )
      }
    },
    settled(answers) {
      const choices = answers.some((one) => byKey.get(one.key)?.dataset.save === 'choosing')
      if (choices || answers.some((one) => one.is === 'contested')) refreshFrom(form)
    },
    changed(waiting) {
      kept.write(waiting)
      bar.classList.toggle('tw-save--waiting', Object.keys(waiting).length > 0)
    },
    say(kind, words) {
      bar.classList.toggle('tw-save--clash', kind !== 'saved')
      state.dataset.saveState = kind
      if (state.textContent !== words) state.textContent = words
    },
  })

  const note = (field) =>
    send.note(field.dataset.field, {
      question: field.dataset.question,
      partId: field.dataset.part,
      raw: readField(field),
      version: Number(versionOf(field).value),
      reason: reasonIn(field),
      sitting,
    })

  const showAsked = () => showWhatIsAsked(fields, readField, (field) => note(field))
  const soon = (wait) => {
    clearTimeout(timer)
    timer = setTimeout(send.flush, wait)
  }

  form.addEventListener('input', (event) => {
    const field = event.target.closest('[data-field]')
    if (!field) return
    note(field)
    showAsked()
    // A date half typed is no date: it is sent when it is left.
    if (field.dataset.save !== 'leaving')
      soon(field.dataset.save === 'choosing' ? 0 : pauseMilliseconds)
  })
  form.addEventListener('focusout', (event) => {
    const field = event.target.closest('[data-field]')
    if (field && !field.contains(event.relatedTarget)) soon(0)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void send.flush()
  })
  addEventListener('beforeunload', (event) => {
    if (send.isWaiting()) event.preventDefault()
  })
  document.addEventListener(
    'submit',
    (event) => {
      const isSignOut = event.target.matches('[action="/sign-out"]')
      if ((event.target !== form && !isSignOut) || !send.isWaiting()) return
      event.preventDefault()
      // Whatever runs at sign-out must not run for one that was put off.
      event.stopImmediatePropagation()
      const { submitter } = event
      void send.flush().then(() => {
        if (!send.isWaiting()) event.target.requestSubmit(submitter)
      })
    },
    { capture: true },
  )

  for (const [key, answer] of Object.entries(kept.read())) {
    const field = byKey.get(key)
    if (!field) continue
    if (JSON.stringify(readField(field)) === JSON.stringify(answer.raw)) continue
    writeField(field, answer.raw)
    send.note(key, answer)
  }
  showAsked()
  if (send.isWaiting()) soon(0)
}
