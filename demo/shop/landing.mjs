import { html } from '../html.mjs'
import { coffees, price } from './coffees.mjs'
import { bag, dawnWindow, shareBar, weekDrawings } from './drawings.mjs'

export function landing(words, { link }) {
  const { landing: t, locale } = words
  const bagPrice = price(coffees[0].euros, locale)
  return html`
<section class="hero wrap">
  <div class="hero-words">
    <p class="eyebrow">${t.eyebrow}</p>
    <h1>${t.heading}</h1>
    <p class="lead">${t.lead}</p>
    <p class="actions"><a class="button" href="#coffees">${t.choose}</a> <a class="quiet" href="#week">${t.how}</a></p>
  </div>
  <div class="arch">${dawnWindow}</div>
  <dl class="facts">${t.facts.map(([figure, text]) => html`<div><dt>${figure}</dt><dd>${text}</dd></div>`)}</dl>
</section>
<section class="wrap" id="coffees" aria-labelledby="coffees-title">
  <header class="section-head"><h2 id="coffees-title">${t.coffeesHeading}</h2><p>${t.coffeesLead}</p></header>
  <ul class="shelf">${coffees.map(
    ({ name, hour, euros }, i) => html`
    <li class="card shelf-${hour}">
      ${bag(hour, name)}
      <p class="eyebrow">${t.coffees[i].hour}</p>
      <h3><a href="${link('/product')}" lang="es">${name}</a></h3>
      <p>${t.coffees[i].notes}</p>
      <p class="origin">${t.coffees[i].origin} <span class="price">${t.from.replace('{price}', price(euros, locale))}</span></p>
    </li>`,
  )}</ul>
</section>
<section class="band" id="week" aria-labelledby="week-title"><div class="wrap">
  <h2 id="week-title">${t.stepsHeading}</h2>
  <ol class="week">${t.steps.map(
    ([title, text], i) => html`<li>${weekDrawings[i]}<h3>${title}</h3><p>${text}</p></li>`,
  )}</ol>
</div></section>
<section class="wrap fair" id="fair" aria-labelledby="fair-title">
  <div><h2 id="fair-title">${t.priceHeading.replace('{price}', bagPrice)}</h2><p>${t.priceLead}</p></div>
  <div>${shareBar(t.priceParts)}
    <ul class="shares">${t.priceParts.map(
      ([name, share], i) =>
        html`<li><span class="swatch share-${i + 1}"></span>${name} <b>${price((coffees[0].euros * share) / 100, locale)}</b></li>`,
    )}</ul></div>
</section>
<section class="wrap"><figure class="pledge"><blockquote>${t.pledge}</blockquote><figcaption>${t.pledgeBy}</figcaption></figure></section>
<section class="wrap"><div class="club">
  <div><h2>${t.clubHeading}</h2><p>${t.clubLead}</p></div>
  <a class="button" href="${link('/account')}">${t.club}</a>
</div></section>`
}
