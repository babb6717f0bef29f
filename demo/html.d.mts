export function html(strings: TemplateStringsArray, ...values: unknown[]): { toString(): string }
