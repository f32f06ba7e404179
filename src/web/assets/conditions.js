/**
 * Judges what is left of a condition by the answers on the form. The server has settled everything else in it and
 * judges it again whenever it saves: this only decides what is in sight meanwhile, with or without a connection.
 */
export function holds(condition, valuesOf) {
  if (condition.all) return condition.all.every((one) => holds(one, valuesOf))
  if (condition.any) return condition.any.some((one) => holds(one, valuesOf))
  if (condition.not) return !holds(condition.not, valuesOf)
  const values = valuesOf(condition.question)
  if ('answered' in condition) return values.length > 0 === condition.answered
  const wanted = [condition.is].flat()
  return values.flat().some((value) => wanted.includes(value))
}

/** Shows the fields that are asked and hides the others; calls back for each that comes into sight again. */
export function showWhatIsAsked(fields, rawOf, cameBack) {
  const valuesFor = (field) => (question) => {
    const { part } = field.dataset
    const whole = fields.filter((one) => one.dataset.question === question && !one.dataset.part)
    const each = fields.filter(
      (one) => one.dataset.question === question && (!part || one.dataset.part === part),
    )
    return (whole.length > 0 ? whole : each)
      .filter((one) => !one.hidden)
      .map(rawOf)
      .filter((raw) => !isBlank(raw))
  }
  // A question that is not asked any more may be what another was asked because of.
  for (let round = 0; round < 5; round += 1) {
    let changed = false
    for (const field of fields) {
      if (!field.dataset.when) continue
      const hide = !holds(JSON.parse(field.dataset.when), valuesFor(field))
      if (field.hidden === hide) continue
      field.hidden = hide
      changed = true
      if (!hide && !isBlank(rawOf(field))) cameBack(field)
    }
    if (!changed) return
  }
}

/** Has nothing been typed or chosen? */
export function isBlank(raw) {
  if (raw === undefined || raw === null) return true
  if (typeof raw === 'string') return raw.trim() === ''
  return Object.values(raw).every(isBlank)
}
