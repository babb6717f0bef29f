/** Where the other engines are. */
export interface OtherBrowsers {
  firefox: string
  webKitDriver: string
  miniBrowser: string
  xvfb: string
}

/** Finds Firefox and WebKitGTK, and installs what is missing; throws an Error that says what to do. */
export function otherBrowsers(): OtherBrowsers
