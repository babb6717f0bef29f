export const LOCALES = ['en', 'es']

/** The language to answer in: the one in the address, else the first one that the browser prefers, else English. */
export function localeOf(request) {
  const asked = new URL(request.url).searchParams.get('lang')
  if (LOCALES.includes(asked)) return asked
  const preferred = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...options] = range.trim().toLowerCase().split(';')
      const weight = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: Number(weight ?? 1) }
    })
    .sort((a, b) => b.weight - a.weight)
    .find(({ language, weight }) => weight > 0 && LOCALES.includes(language))
  return preferred?.language ?? 'en'
}
