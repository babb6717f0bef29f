import { CONTEXT_LIMIT, NAME_LENGTH } from '../model/answer'
import { bankNames } from '../model/bank'
import { contrast, type Rgb } from '../model/contrast'
import { describe, tellIssue } from '../model/issue'
import { mapped } from '../model/mapped'
import { issueOf, type Misfit } from '../model/misfit'
import type { Undelivered } from './outbox/outbox'

/**
 * What a developer is told, by what went wrong. Loaded only when something does: a page without
 * mistakes never pays for these words.
 */
export const messages = {
  config: (source: string, misfits: Misfit[]) =>
    mapped(misfits, (misfit) => tellIssue(source, issueOf(misfit))).join('\n'),

  'no-file': (source: string, error: unknown, kept: unknown) =>
    `${source} could not be read (${error}). ${kept ? 'What was last read of it' : 'The question bank'} asks instead; check data-config.`,

  'no-endpoint': (source: string) =>
    `no endpoint: answers are kept on the device until data-endpoint, or "endpoint" in ${source}, says where they go.`,

  'unknown-touchpoint': (name: string, configured: string[]) =>
    `no touchpoint "${name}". Known: ${[...new Set([...configured, ...bankNames()])].join(', ')}.`,

  when: (moment: string) =>
    `data-when: expected load, exit, delay:30, scroll:50, idle:60, visible:#id, click:#id or event:name, received "${moment}".`,

  track: (event: unknown) =>
    `cx.track: expected the name of an event, received ${describe(event)}; nothing happens.`,

  context: (key: string, value: unknown) =>
    `context.${key}: expected one of ${CONTEXT_LIMIT} short texts, numbers or booleans, received ${describe(value)}; it is left out.`,

  anchor: (anchor: unknown) =>
    `anchor: expected an element that can be seen on the page, or a selector of it, received ${describe(anchor)}; the card stands in its corner.`,

  contrast: (name: string, given: Rgb, background: Rgb, used: Rgb) =>
    `theme.${name}: rgb(${given}) has a contrast of ${contrast(given, background).toFixed(1)} : 1 with the card, where text needs 4.5 : 1; rgb(${used}) is used for text instead.`,

  record: (name: string) =>
    `cx.record("${name}"): expected an emotion or an ease, a whole number from 1 to 5; nothing is recorded.`,

  unredacted: (error: unknown) =>
    `cx.record: the part that redacts comments could not be loaded (${error}); the answer goes without its comment.`,

  visitor: (visitor: unknown) =>
    `cx.identify: expected an id of 1 to ${NAME_LENGTH} characters or null, received ${describe(visitor)}; nobody is identified.`,

  'can-ask': (name: string, error: unknown) =>
    `canAsk("${name}") threw: ${error}. That counts as no; the question waits.`,

  ledger: (call: string, error: unknown) =>
    call === 'read'
      ? `ledger.read: expected a list of { touchpoint, at, end }, received ${error}; what is wrong does not count.`
      : `ledger.write threw: ${error}. Limits hold on this device all the same.`,

  listener: (event: string, error: unknown) => `a listener of "${event}" threw: ${error}`,

  undelivered(endpoint: string, { status, code, willRetry }: Undelivered) {
    const reply = code ? `refused an answer (${code})` : `replied ${status} without a receipt`
    const next = willRetry ? 'kept and sent again' : 'not sent again'
    return `${endpoint} ${reply}; the answer is ${next}. Check the endpoint and the site name.`
  },

  failed: (name: string, error: unknown) => `"${name}" could not be asked: ${error}`,
}
