interface Mutant {
  readonly status: string
}
export function outcomeOf<M extends Mutant>(
  mutants: readonly M[],
): { readonly unnoticed: readonly M[]; readonly all: number; readonly percent: number }
