import { html } from '../html.mjs'

export function help(words) {
  const { help: t } = words
  return html`
<article class="wrap narrow article">
  <p class="eyebrow">${t.eyebrow}</p>
  <h1>${t.heading}</h1>
  <p class="lead">${t.lead}</p>
  <p class="small">${t.minutes}</p>
  ${t.sections.map(([title, text]) => html`<h2>${title}</h2><p>${text}</p>`)}
  <h2 id="recipes">${t.tableHeading}</h2>
  <div class="scroll" role="region" aria-labelledby="recipes" tabindex="0"><table>
    <thead><tr>${t.table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${t.table.rows.map(
      ([method, ...cells]) =>
        html`<tr><th scope="row">${method}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
    )}</tbody></table></div>
  <section class="opinion" aria-label="${t.feedback}"><cx-ask touchpoint="help-center"></cx-ask></section>
</article>
<section class="wrap narrow" id="contact" aria-labelledby="contact-title"><div class="card contact">
  <h2 id="contact-title">${t.contactHeading}</h2>
  <p>${t.contact}</p>
  <p><a class="button" href="mailto:hola@alba.example">hola@alba.example</a></p>
  <p class="small">${t.contactHours}</p>
</div></section>`
}
