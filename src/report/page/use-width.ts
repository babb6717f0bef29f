import { useEffect, useRef, useState } from 'preact/hooks'

const WIDTH_BEFORE_LAYOUT = 720

/** The width of an element in px, as it changes: a drawing that knows it keeps its letters unscaled. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(WIDTH_BEFORE_LAYOUT)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || WIDTH_BEFORE_LAYOUT))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
