/** Modules that the build makes from other parts of the build: see `built` in `rollup.config.mjs`. */

declare module 'built:parts' {
  /** Name of a lazy part (`widget`, `texts-es-words`) → its content-hashed file beside `cx.js`. */
  export const parts: Record<string, string>
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
