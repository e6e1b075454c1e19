import { execFileSync } from 'node:child_process'

/** The command tests run the built program, so it is built once before them. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' })
}
