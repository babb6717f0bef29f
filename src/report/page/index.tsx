import { render } from 'preact'
import { App } from './App'
import { type Language, languageOf, WORDS } from './language'
import { keptSession, readSession } from './session'

const KEPT = 'latido.journey'

function start() {
  const root = document.getElementById('journey')
  if (!root) return
  const session = readSession(location.hash, kept())
  if (session) keep(keptSession(session))
  // The token leaves the address bar, where it could be seen or copied; the site stays for a reload.
  if (session)
    history.replaceState(null, '', `${location.search}#site=${encodeURIComponent(session.site)}`)
  render(
    <App
      key={keptSession(session ?? { site: '', token: '' })}
      fetch={request}
      session={session}
      language={wantedLanguage()}
      onLanguage={showLanguage}
    />,
    root,
  )
}

function request(input: string, init?: RequestInit) {
  return fetch(input, init)
}

function wantedLanguage(): Language {
  return languageOf([new URLSearchParams(location.search).get('lang'), ...navigator.languages])
}

function showLanguage(language: Language) {
  document.documentElement.lang = language
  document.title = `${WORDS[language].title} · Latido`
  if (language === wantedLanguage()) return
  const url = new URL(location.href)
  url.searchParams.set('lang', language)
  history.replaceState(null, '', url)
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEPT)
  } catch {
    return null // storage is denied in some frames: the link opens the page, a reload asks for it again
  }
}

function keep(text: string) {
  try {
    sessionStorage.setItem(KEPT, text)
  } catch {
    // storage is denied or full: as above
  }
}

start()
// A second link opened in the same tab changes the fragment only, and loads nothing by itself.
addEventListener('hashchange', start)
