/** Modules that the build makes from other parts of the build: see `built` in `rollup.config.mjs`. */

declare module 'built:parts' {
  /** The content-hashed files beside `cx.js`; of the words, which have many files, the hash. */
  export const files: Record<
    | 'delivering'
    | 'asking'
    | 'recording'
    | 'arming'
    | 'recalling'
    | 'preview'
    | 'tab'
    | 'messages'
    | 'texts',
    string
  >
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
