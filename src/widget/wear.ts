import { create } from './create'

/** Adds styles. A constructed sheet passes every Content-Security-Policy; a style element needs `unsafe-inline`. */
export function wear(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets.push(sheet)
  } catch {
    // Safari before 16.4 cannot construct a sheet.
    const style = create('style')
    style.textContent = styles
    root.append(style)
  }
}
