import { html } from '../html.mjs'

/** The mark of the shop: the sun half above the horizon. */
export const sunMark = html`<svg class="mark" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
  <path d="M8 22a12 12 0 0 1 24 0z" fill="currentColor"/>
  <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round">
    <path d="M2 26.5h36M20 5V1.5M9.4 9.4 7 7M30.6 9.4 33 7M4.6 17.6 1.5 16.4M35.4 17.6l3.1-1.2"/>
  </g>
</svg>`

/** One coffee leaf, its stem at the origin. */
const leaf = (x, y, turn, size = 1) =>
  html`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path class="leaf" d="M0 0C14-22 44-30 78-6 50 14 18 16 0 0z"/><path class="vein" d="M4-1C28-8 48-9 70-6"/></g>`

const cherry = (x, y, size = 9) =>
  html`<circle class="cherry" cx="${x}" cy="${y}" r="${size}"/><circle class="shine" cx="${x - size / 3}" cy="${y - size / 3}" r="${size / 4}"/>`

/** A window on the farm at dawn, with a cup on the sill. By night (dark scheme) the sun is still low. */
export const dawnWindow = html`<svg class="scene" viewBox="0 0 480 600" aria-hidden="true" focusable="false">
  <path class="sky" d="M0 0h480v600H0z"/>
  <g class="stars"><circle cx="96" cy="120" r="2"/><circle cx="170" cy="64" r="1.6"/><circle cx="330" cy="88" r="2.2"/><circle cx="396" cy="168" r="1.6"/><circle cx="250" cy="140" r="1.4"/><circle cx="60" cy="214" r="1.5"/></g>
  <circle class="glow" cx="270" cy="312" r="190"/><circle class="glow" cx="270" cy="312" r="136"/>
  <circle class="sun" cx="270" cy="312" r="84"/>
  <path class="cloud" d="M52 214h118a17 17 0 0 0 0-34h-10a33 33 0 0 0-64-6 25 25 0 0 0-44 40zM330 162h94a13 13 0 0 0 0-26h-8a25 25 0 0 0-48-5 19 19 0 0 0-38 31z"/>
  <path class="ridge-far" d="M0 342c50-34 78-50 116-44 42 6 62 48 104 44 46-5 66-66 118-70 54-4 84 40 142 32v296H0z"/>
  <path class="ridge-mid" d="M0 398c66-44 122-46 176-18 58 30 104 34 158 4 48-26 92-34 146-14v230H0z"/>
  <path class="ridge-near" d="M0 452c74-30 150-34 226-8 88 30 166 28 254-10v166H0z"/>
  <g class="rows"><path d="M26 492c60-26 118-32 180-18M8 520c84-34 164-36 250-10M300 500c56-2 112-14 168-40M280 524c70 2 132-10 200-40"/></g>
  <g class="branch"><path class="twig" d="M492 34C420 60 372 98 330 152"/>
    ${leaf(470, 44, 150, 1)}${leaf(436, 60, 78, 0.9)}${leaf(420, 70, 196, 1)}${leaf(384, 98, 92, 0.95)}${leaf(372, 108, 214, 0.86)}${leaf(334, 148, 118, 0.9)}
    ${cherry(404, 96)}${cherry(388, 84, 8)}${cherry(421, 84, 8)}${cherry(352, 134)}${cherry(366, 124, 8)}</g>
  <path class="sill" d="M0 548h480v52H0z"/><path class="sill-edge" d="M0 548h480v8H0z"/>
  <g class="cup"><path class="steam" d="M122 440c-12-16 12-26 0-44M148 446c-12-18 14-30 0-52M174 440c-12-16 12-26 0-44"/>
    <path class="handle" d="M194 474c34-8 44 34-4 38"/>
    <path class="china" d="M98 462h100c2 40-12 76-34 82h-32c-22-6-36-42-34-82z"/><ellipse class="coffee" cx="148" cy="463" rx="47" ry="7"/>
    <path class="saucer" d="M78 542h140c-6 10-18 12-26 12h-88c-8 0-20-2-26-12z"/></g>
</svg>`

/** Height of the sun on each label: the hour that the coffee is for. */
const SUN_HEIGHT = { dawn: 196, noon: 158, dusk: 208 }

/** A bag of coffee. `hour` is `dawn`, `noon` or `dusk`. */
export const bag = (hour, name, label) => html`<svg class="bag bag-${hour}" viewBox="0 0 240 330" ${
  label ? html`role="img" aria-label="${label}"` : html`aria-hidden="true"`
} focusable="false">
  <ellipse class="shadow" cx="120" cy="312" rx="94" ry="9"/>
  <path class="paper" d="M40 34h160l6 34c8 60 8 160 2 226-1 10-6 14-16 14H48c-10 0-15-4-16-14-6-66-6-166 2-226z"/>
  <path class="paper" d="M46 22h148v14H46z"/><path class="fold" d="M40 34 34 70h172l-6-36z"/><path class="crimp" d="M46 22h148v14H46z"/>
  <path class="crease" d="M52 76c-8 70-8 150 0 226M188 76c8 70 8 150 0 226"/>
  <clipPath id="arch-${hour}"><path d="M72 236v-64a48 48 0 0 1 96 0v64z"/></clipPath>
  <g clip-path="url(#arch-${hour})"><path class="label-sky" d="M60 110h120v140H60z"/>
    <circle class="label-sun" cx="120" cy="${SUN_HEIGHT[hour]}" r="24"/>
    <path class="label-far" d="M60 216c24-20 40-20 62-4 20 14 36 4 58-12v50H60z"/>
    <path class="label-near" d="M60 232c30-14 60-10 120 0v20H60z"/></g>
  <path class="label-frame" d="M72 236v-64a48 48 0 0 1 96 0v64z"/>
  <text class="bag-brand" x="120" y="104" text-anchor="middle">ALBA</text>
  <text class="bag-name" x="120" y="266" text-anchor="middle">${name}</text>
  <path class="bag-rule" d="M104 280h32"/>
</svg>`

/** Small drawings of the week: a letter, an oven, a letterbox. */
export const weekDrawings = [
  html`<svg class="spot" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><path d="M8 18h48v32H8zM8 20l24 18 24-18"/><circle class="dot" cx="48" cy="18" r="7"/></svg>`,
  html`<svg class="spot" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><circle cx="30" cy="32" r="17"/><path d="M22 17 18 7h24l-4 10M47 34h9l-4 12M19 45l-5 13M41 45l5 13M10 58h40"/><circle class="dot" cx="30" cy="32" r="9"/></svg>`,
  html`<svg class="spot" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><path d="M10 46V28a11 11 0 0 1 22 0v18zM21 17h22a11 11 0 0 1 11 11v18H32M28 46v10h8V46M16 30h10"/><path class="dot" d="M44 24h6v10h-6z"/></svg>`,
]

/** One sun of the loyalty card, earned or still to come. */
export const sunStamp = (
  earned,
) => html`<svg class="stamp${earned ? ' earned' : ''}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
  <circle class="stamp-disc" cx="24" cy="24" r="10"/>
  <path class="stamp-rays" d="M24 4v6M24 38v6M4 24h6M38 24h6M9.9 9.9l4.2 4.2M33.9 33.9l4.2 4.2M9.9 38.1l4.2-4.2M33.9 14.1l4.2-4.2"/>
</svg>`

/** Stacked bar of percentages that add up to 100. Drawn, because the page's policy allows no inline styles. */
export function shareBar(parts) {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, [, share]) => sum + share, 0))
  return html`<svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.map(
    ([, share], i) =>
      html`<rect class="share-${i + 1}" x="${starts[i]}" y="0" width="${share - 0.4}" height="8"/>`,
  )}</svg>`
}

/** Five points, `n` of them filled. */
export const points = (n) =>
  html`<svg class="points" viewBox="0 0 92 12" aria-hidden="true" focusable="false">${[
    0, 1, 2, 3, 4,
  ].map(
    (i) => html`<circle class="${i < n ? 'full' : 'empty'}" cx="${6 + i * 20}" cy="6" r="5"/>`,
  )}</svg>`
