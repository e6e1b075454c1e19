/** `reform schema [NAME]`: prints a JSON Schema, for an editor or another program. */
import { Exit } from '../exit.ts'
import type { Host } from '../host.ts'

/** The schemas, by the names of their files: what is read, then what is printed. */
export const SCHEMAS = ['plan', 'config', 'export', 'check', 'when', 'cite'] as const

export async function schema(which: string | undefined, host: Host): Promise<Exit> {
  const name = SCHEMAS.find((it) => it === which) ?? 'plan'
  host.out(new TextDecoder().decode(host.asset(`schemas/${name}.schema.json`)))
  return Exit.ok
}
