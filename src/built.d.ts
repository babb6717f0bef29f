/** Modules that the build makes from other parts of the build: see `built` in `rollup.config.mjs`. */

declare module 'built:parts' {
  /** What the names of the files beside `cx.js` end with. */
  export const hash: string
}

declare module 'built:journey-page' {
  /** The journey page's script and styles, as text. */
  export const script: string
  export const styles: string
}

declare module '*.css?inline' {
  const css: string
  export default css
}
