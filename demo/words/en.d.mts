export const en: object
