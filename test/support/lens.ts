import type { Page } from 'playwright-core'

/** A rectangle on a picture, in px. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Counts the pixels in which two PNGs of one size differ: outside of a box, or inside of it. The
 * decoding is a browser's: any page will do.
 */
export function differingPixels(
  page: Page,
  pictures: [Buffer, Buffer],
  box: Box,
  side: 'inside' | 'outside',
): Promise<number> {
  const given = { pictures: pictures.map((png) => png.toString('base64')), box, side }
  return page.evaluate(async ({ pictures, box, side }) => {
    const read = async (png: string) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${png}`
      await picture.decode()
      const { width, height } = picture
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context?.drawImage(picture, 0, 0)
      const data = context?.getImageData(0, 0, width, height).data.buffer
      return { width, height, pixels: new Uint32Array(data ?? new ArrayBuffer(0)) }
    }
    const [one, other] = await Promise.all(pictures.map(read))
    if (!one || !other || one.width !== other.width || one.height !== other.height) return Infinity
    let count = 0
    for (let i = 0; i < one.pixels.length; i++) {
      const x = i % one.width
      const y = (i - x) / one.width
      const isInside = x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
      if (isInside === (side === 'inside') && one.pixels[i] !== other.pixels[i]) count++
    }
    return count
  }, given)
}
