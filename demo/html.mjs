/** Text that is markup already. */
class Html {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Tagged template for markup: every value is escaped unless it was made by `html` itself. Lists are joined. */
export function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(markup)))
}

function markup(value) {
  if (value === undefined || value === null || value === false) return ''
  if (Array.isArray(value)) return value.map(markup).join('')
  if (value instanceof Html) return value.text
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character])
}

/** Markup that this repository wrote itself, such as a script's text. Never for a visitor's words. */
export function trusted(text) {
  return new Html(text)
}
