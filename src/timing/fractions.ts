/** Tells a part of so many things ("2/3 số hồ sơ", "8/12 huyện") from a day that is written alike. */
import { type Cursor, peek } from './cursor.ts'
import { namesActor } from './who.ts'

/** How many tokens a fraction at the cursor has; 0 where what follows cannot be counted. @param units who may be counted */
export function fractionHere(c: Cursor, units = true): number {
  const [part, stroke, whole, what] = [peek(c), peek(c, 1), peek(c, 2), peek(c, 3)]
  if (part?.kind !== 'number' || stroke?.text !== '/' || !stroke.glued) return 0
  if (whole?.kind !== 'number' || !whole.glued || (part.value ?? 0) > (whole.value ?? 0)) return 0
  return what && !what.glued && (COUNTED.includes(what.text) || (units && namesActor(c, 3))) ? 3 : 0
}

/** What is counted, or its first syllable: "số", "chỉ tiêu", "dự án". */
const COUNTED: readonly string[] = [
  'số',
  'tổng',
  'chỉ',
  'nhiệm vụ',
  'mục tiêu',
  'tiêu',
  'hồ sơ',
  'dự',
  'khối',
  'diện',
  'công',
  'sản',
  'thủ',
]
