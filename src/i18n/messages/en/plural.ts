/** One of two forms, as English has them. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other)
