export const ROOT: string
export function ensureInstalled(folder?: string): void
export function ensureChromium(): string
export function ensureGdal(): void
export function ensureEngines(): void
