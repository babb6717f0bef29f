export function shop(options: {
  token: string
  config?: string
  mapPath?: string
  fill(): Promise<{ added: number; answered: number }>
  onError?(error: unknown): void
}): (request: Request) => Promise<Response>
