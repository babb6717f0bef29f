export declare const REQUIREMENTS: Record<string, string>
export declare const HOST_ROWS: string[]
export declare const ADBLOCK_ROWS: string[]
