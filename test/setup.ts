import { execFileSync } from 'node:child_process'

/** The command tests run the built program, so it is built once before all tests (`REFORM_BUILT=1`: it is already). */
export default function setup(): void {
  if (process.env.REFORM_BUILT) return
  execFileSync(process.execPath, ['scripts/build.js', '--no-types'], { stdio: 'inherit' })
}
