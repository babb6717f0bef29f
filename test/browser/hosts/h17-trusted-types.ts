import type { Host } from './host'

export const h17TrustedTypes: Host = {
  row: 'H17',
  condition: 'the policy of the page trusts no text as markup or script, not even empty text',
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
}
