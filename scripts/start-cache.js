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
/** Of all phrases of the tests the fewest that between them call most functions: a list of new phrases then compiles little. */
const phrases = `Quý 1,5
Khi có yêu cầu, hạn: 30/6
Mùa khô hằng năm
15/8 (ÂL)
6 tháng cuối năm, trước ngày 20 hằng tháng
30/6, chuyển 15/7
3 năm (2024-2025)
Ngày lam việc đầu tiên của tháng
02 tuần/lần vào thứ Sáu
Trước 30/6/2024
Quý I/2025 (15/3)
02 lần/năm (6 tháng và năm)
Sau bàn giao: 24 giờ
Hằng quý: trước ngày 15/3 hằng năm
Từ 15/6-20/6
Trước ngày họp, 05 ngày
sau 05 ngày khi kết thúc quý trong 24h
Từ 01/4/2024, báo cáo hằng quý trước ngày 20 tháng cuối quý
2023: quý III; 2024, 2025: quý II
Theo Kế hoạch thanh tra, kiểm tra trong năm 2024
Tuần 15/2024
Tháng 6 hằng năm (riêng 2025: tháng 9)
Niêm yết thường xuyên tại Bộ phận Một cửa
Thứ 2 đầu tháng
Tháng cuối quý (trước ngày 20)
Sau: 15/6
Các ngày thứ Ba và thứ Năm hằng tuần
Quý IV/2024, chậm nhất ngày 10 tháng đầu quý sau
8h ngày 20 và 14h ngày 21/6/2024
Trước ngày mùng 5
Đợt 1 (tháng 3): trước 15/3
Hằng quý; quý IV trước 10/12
Trong vòng 10 ngày trước Tết Nguyên đán
Nửa cuối quý IV/2024
trong 02 ngày (11 và 12/10/2024)
Cuối các tháng 3, 6, 9
Báo cáo tháng, quý trước ngày 20 hằng tháng
Sau khi nhận hồ sơ 5 ngày, không kể ngày nghỉ
Từ quý 1-2/2024
17 giờ hằng ngày
Trước tuần thứ hai của tháng
Từ tháng 11 đến tháng 4 năm sau, hằng năm
Kiểm tra công trình thủy lợi, đê điều trước mùa mưa lũ
Trước 16 giờ 30 các ngày 15/5 và 25/5/2024
trước ngày 15/12 theo quy định
Rà soát (quý I), sửa đổi (quý II)
Từ 12-7 đến 16-8-2020
sau ngày 30/6/2024 05 ngày làm việc
Từ ngày 01 đến ngày 05 các tháng 4, 7, 10 hằng năm
Năm 2024 (thường xuyên)`
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
