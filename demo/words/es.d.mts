export const es: object
