import { rules } from './index.ts'
import type { CatalogueRule } from './rule.ts'

/** Every rule by its id. */
export const catalogue: ReadonlyMap<string, CatalogueRule> = new Map(rules.map((rule) => [rule.id, rule]))
