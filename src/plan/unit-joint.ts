/** Two bodies written as one name, because a line break or a mark between them was lost. */
import type { UnitRegistry } from './types.ts'

/** Where a second body begins in a name: offset into its composed form (NFC). */
export interface Joint {
  at: number
  first: string
  second: string
}

/** Bodies that are rarely part of another one's name. */
const HEAD =
  /(?<![\p{L}\p{N}])(?:Trung tâm|Chi cục|Phòng(?!,? (?:chống|ngừa|cháy|thủ|vệ|bệnh))|Ban Quản lý|Văn phòng|Viện(?! (?:trợ|phí))|Trường(?! học)|Thanh tra|Quỹ|Tổ(?! (?:chức|quốc)))(?= \p{L})/gu
/** After these a body is named as the one that something belongs to, or the one whose post is meant. */
const BELONGS =
  /(?:(?<!\p{L})(?:thuộc|của|tại|ở|và|với|cùng|qua|gồm|cho|do|gửi|về|từ|trên|chánh|phó|trưởng|giám đốc|lãnh đạo|thủ trưởng|cán bộ|công chức|viên chức|nhân viên|bộ phận|cổng|trang|website)|[-–,;:&+/(."“\n])\s*$/iu
/** A body that is whole as it stands: what follows is another one. */
const WHOLE =
  /^(?:Văn phòng|Thanh tra) (?:Sở|UBND tỉnh|Ủy ban nhân dân tỉnh|HĐND tỉnh)$|^(?:Phòng|Trung tâm|Chi cục) (?:[\p{L}&,-]+ ){2,}[\p{L}&-]+$/u

/** No name of a body is longer; anything above is prose. */
const LONGEST = 300

/**
 * The place where a second body begins without anything between it and the first. With a registry that knows both it
 * is certain; without, only where the first body is whole as it stands.
 */
export function jointIn(raw: string, registry: UnitRegistry): Joint | undefined {
  const name = raw.normalize('NFC')
  if (name.length > LONGEST || registry.find(name)) return undefined
  const known = registry.findAll(name).length > 1
  for (const { index: at } of name.matchAll(HEAD)) {
    const before = name.slice(0, at)
    if (at === 0 || BELONGS.test(before)) continue
    const first = before.trim()
    const second = name.slice(at)
    const certain = known && registry.findAll(first).length > 0 && registry.findAll(second).length > 0
    if (certain || WHOLE.test(first)) return { at, first, second }
  }
  return undefined
}
