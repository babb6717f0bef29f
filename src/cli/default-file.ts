/** Where a configuration is looked for when no file is named. */
export const DEFAULT_FILE = './cx.json'
