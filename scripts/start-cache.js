// Keeps what V8 compiles at start beside the program, for the Node that builds it (`bin/reform.js` asks for it by name).
// The commands of every day are run once, so that their functions are in it too; a start of one command runs only that.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name] = process.argv.slice(2)
const filename = join(root, `dist/${name}.cjs`)
const script = new Script(readFileSync(filename, 'latin1'), { filename })
const program = { exports: {} }
script.runInThisContext()(program.exports, createRequire(filename), program)
const { nodeHost, run } = program.exports

const plan = join(root, 'plans/2024-papi.yaml')
const asOf = ['--as-of', '2024-07-01']
/** One of each kind of phrase, so that the readers of all are in it. */
const phrases = `Trước ngày 15/12
Tháng 3 - 6/2024; Quý II, Quý IV (trước ngày 30/11)
Báo cáo quý: trước ngày 15 tháng cuối quý; báo cáo năm: chậm nhất ngày 10/12 hằng năm
Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo
Thứ Sáu hằng tuần, 02 lần/tháng, từ ngày 15/6 đến hết quý III năm 2024
Thường xuyên, trong suốt năm 2024; khi có yêu cầu
Trong vòng 05 ngày làm việc kể từ ngày nhận được hồ sơ (không kể ngày nghỉ)
Các phòng gửi trước 16 giờ ngày 20/6, trừ trường hợp có quy định khác
Năm 2024: tuần cuối tháng 6; năm 2025: giữa tháng 7
trứoc ngày 32/4 theo hướng dẫn của Bộ`
for (const args of [
  ['check', plan, ...asOf],
  ['status', plan, ...asOf],
  ['when', 'Trước ngày 15/12', '--year', '2024'],
  ['when', '-', '--year', '2024'],
]) {
  if (name !== 'start' && name !== `start-${args[0]}`) continue
  const readStdin = () => Buffer.from(phrases)
  const quiet = { out: () => undefined, err: () => undefined, workers: undefined, readStdin }
  await run(args, Object.assign(nodeHost(root), quiet))
}
writeFileSync(join(root, `dist/${name}-${process.version}-${process.arch}.cache`), script.createCachedData())
