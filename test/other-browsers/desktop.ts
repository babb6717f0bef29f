import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What somebody has chosen for the whole desktop, and pages are told of. */
export interface Taste {
  isDark?: boolean
  /** Nothing moves. */
  isStill?: boolean
}

/** Bars that take next to no room: else they keep a window of MiniBrowser from being as narrow as a phone. */
const STYLES = '* { min-width: 0; padding: 0; margin: 0; font-size: 1px }'

/** A desktop for programs with GTK, and what makes a program use it. The caller closes it. */
export async function aDesktop({ isDark, isStill }: Taste) {
  const folder = await mkdtemp(join(tmpdir(), 'latido-desktop-'))
  const settings = join(folder, 'gtk-3.0')
  await mkdir(settings)
  await writeFile(join(settings, 'gtk.css'), STYLES)
  const lines = ['[Settings]', `gtk-enable-animations=${isStill ? 0 : 1}`]
  await writeFile(join(settings, 'settings.ini'), lines.join('\n'))
  return {
    env: { XDG_CONFIG_HOME: folder, ...(isDark && { GTK_THEME: 'Adwaita:dark' }) },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
