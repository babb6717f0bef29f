import type { Host } from './host'

const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'nonce-r4nd0m' 'strict-dynamic'",
  "connect-src 'self'",
]

export const h15ContentSecurityPolicy: Host = {
  row: 'H15',
  condition: 'the policy of the page allows no inline style and only scripts with its nonce',
  headers: { 'content-security-policy': POLICY.join('; ') },
}
