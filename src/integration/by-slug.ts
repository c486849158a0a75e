/** A list by slug that holds nothing else: a brief may be called `constructor`, which every plain object has. */
export const bySlug = <T>(listed: Record<string, T> = {}): Record<string, T> => Object.assign(Object.create(null), listed);
