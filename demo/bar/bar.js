const bar = document.querySelector('.demo-bar')
const button = bar.querySelector('[data-fill]')
const status = bar.querySelector('[role=status]')

button.addEventListener('click', async () => {
  if (button.getAttribute('aria-disabled')) return
  button.setAttribute('aria-disabled', 'true')
  status.textContent = status.dataset.filling
  status.textContent = await fill()
  button.removeAttribute('aria-disabled')
})

async function fill() {
  try {
    const response = await fetch('/demo/fill', { method: 'POST' })
    if (!response.ok) return status.dataset.failed
    const { added, answered } = await response.json()
    if (added === 0) return status.dataset.already
    return status.dataset.filled.replace('{added}', added).replace('{answered}', answered)
  } catch {
    // The demo was stopped while its page was still open.
    return status.dataset.failed
  }
}
