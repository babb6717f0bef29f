declare const limits: { name: string; path: string | string[]; limit: string }[]
export default limits
