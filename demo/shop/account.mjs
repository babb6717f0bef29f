import { html } from '../html.mjs'
import { sunStamp } from './drawings.mjs'

const EARNED = 8
const TOTAL = 10

export function account(words) {
  const { account: t } = words
  const suns = t.suns.replace('{n}', EARNED).replace('{total}', TOTAL)
  return html`
<section class="wrap">
  <p class="eyebrow">${t.eyebrow}</p>
  <h1>${t.heading}</h1>
  <p class="lead">${t.lead}</p>
  <section class="suns" aria-labelledby="suns-title">
    <h2 id="suns-title">${t.sunsHeading}</h2>
    <p class="count">${suns}</p>
    <div class="stamps">${Array.from({ length: TOTAL }, (_, i) => sunStamp(i < EARNED))}</div>
  </section>
  <h2>${t.rewardsHeading}</h2>
  <ul class="rewards">${t.rewards.map(
    ([name, text, cost]) => html`
    <li class="card"><h3>${name}</h3><p>${text}</p><p class="origin"><span>${t.cost.replace('{n}', cost)}</span>${
      cost <= EARNED
        ? html`<button class="button" type="button" data-reward="${name}">${t.redeem}</button>`
        : html`<span class="missing">${t.missing.replace('{n}', cost - EARNED)}</span>`
    }</p></li>`,
  )}</ul>
  <p class="notice" role="status" data-note="${t.redeemedNote}" data-done="${t.redeemed}"></p>
  <h2>${t.ordersHeading}</h2>
  <ul class="orders">${t.orders.map(
    ([id, what, status, state]) =>
      html`<li><b>${id}</b> <span>${what}</span> <span class="status ${state}">${status}</span>${action(t.actions[state], { order: id })}</li>`,
  )}</ul>
  <h2>${t.letterHeading}</h2>
  <p class="letter"><span>${t.letter}</span> ${action(t.actions.letter, {})}</p>
</section>`
}

/** What can be done where something stands, and the event that tells the page's Latido that it is done. */
const EVENTS = { sent: 'order_received', done: 'return_refunded', letter: 'letter_changed' }

function action(words, { order }) {
  if (!words) return ''
  const [state, label, done] = words
  return html` <button class="small-action" type="button" data-event="${EVENTS[state]}" data-done="${done}"${order && html` data-order="${order}"`}>${label}</button>`
}

/** Who has something to say about the orders on this page finds the handle on its edge. */
export const tab = 'order-tracking'

/** Asked below the note that says so, after the reward was redeemed: the moment in which the programme kept its word. */
export const script = `const notice = document.querySelector('.notice')
for (const button of document.querySelectorAll('[data-reward]')) {
  button.addEventListener('click', () => {
    notice.textContent = notice.dataset.note.replace('{reward}', button.dataset.reward)
    button.textContent = notice.dataset.done
    button.setAttribute('aria-disabled', 'true')
    cx.ask('loyalty-program', { anchor: notice })
  }, { once: true })
}
for (const button of document.querySelectorAll('[data-event]')) {
  button.addEventListener('click', () => {
    button.textContent = button.dataset.done
    button.setAttribute('aria-disabled', 'true')
    cx.track(button.dataset.event, { ...(button.dataset.order && { order: button.dataset.order }) })
  }, { once: true })
}`
