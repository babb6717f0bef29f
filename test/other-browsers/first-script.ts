/** One script of those that a page is given to run before its own, in the order they came, each once. */
export function firstScript(given: Set<string>): string {
  const parts = [...given, String(listenToErrors), String(goAgain)]
  return parts.map((source) => `(${source})()`).join(';\n')
}

/** Runs in the page: among what it complains of are its errors, which no driver tells of. */
function listenToErrors() {
  addEventListener('error', function ofTheTest({ message }) {
    const complaints: unknown = Reflect.get(window, 'violations')
    if (message && Array.isArray(complaints)) complaints[complaints.length] = `error: ${message}`
  })
}

/** Runs in the page, whose document is then as if the script had never been there. */
function goAgain() {
  document.currentScript?.remove()
}
