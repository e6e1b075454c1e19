/** `reform schema [plan|config]`: prints the JSON Schema, for an editor or another program. */
import { Exit } from '../exit.ts'
import type { Host } from '../host.ts'

export async function schema(which: string | undefined, host: Host): Promise<Exit> {
  host.out(
    new TextDecoder().decode(host.asset(`schemas/${which === 'config' ? 'config' : 'plan'}.schema.json`)),
  )
  return Exit.ok
}
