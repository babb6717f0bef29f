/** Path → method that it takes. */
const ROUTES = {
  '/v1/answers': 'POST',
  '/v1/config': 'GET',
  '/v1/journey': 'GET',
  '/v1/comments': 'GET',
  '/v1/live': 'GET',
  '/healthz': 'GET',
  '/journey': 'GET',
  '/journey/page.js': 'GET',
  '/journey/page.css': 'GET',
} as const

export type Route = keyof typeof ROUTES

const PATHS = Object.keys(ROUTES).filter(isRoute)

function isRoute(path: string): path is Route {
  return Object.hasOwn(ROUTES, path)
}

/** The route of a path by how it ends, since a collector may be mounted under any prefix. */
export function routeOf(pathname: string): Route | undefined {
  // `/v1/journey` ends like `/journey` too: the longer one is meant.
  return PATHS.filter((path) => pathname.endsWith(path)).sort((a, b) => b.length - a.length)[0]
}

/** The method that a route takes; a GET may also be a HEAD. */
export function methodOf(route: Route): 'GET' | 'POST' {
  return ROUTES[route]
}

/** Whether a path belongs to a collector that is mounted at the root. */
export function isCollectorPath(pathname: string): boolean {
  return isRoute(pathname)
}
