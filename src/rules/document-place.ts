import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ place: string; parent: string }>({
  id: 'document-place',
  severity: 'warning',
  title: {
    vi: 'Địa danh khớp với tỉnh của cơ quan chủ quản',
    en: 'The place is the province of the superior body',
  },
  why: {
    vi: 'Sở ghi địa danh là tên tỉnh, thành phố nơi đóng trụ sở; khác tên ở dòng trên là đầu văn bản chép từ nơi khác.',
    en: 'A department gives the name of its province; another name than in the head was copied from elsewhere.',
  },
  message: {
    vi: ({ place, parent }) =>
      `địa danh “${place}” không khớp với “${parent}”; hãy xem lại \`place\` hoặc \`parent\``,
    en: ({ place, parent }) =>
      `the place "${place}" does not agree with "${parent}"; look at \`place\` or \`parent\``,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.4',
  inForce: { from: '2020-03-05' },
  bad: ['document: { parent: UBND tỉnh Khánh Hòa, place: Hưng Yên, basis: [] }'],
  good: [
    'document: { parent: ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN, place: Hưng Yên }',
    'document: { parent: UBND thành phố Hồ Chí Minh, place: TP. Hồ Chí Minh, basis: [] }',
    'document: { parent: Sở Khoa học và Công nghệ, agency: Trung tâm Ứng dụng, place: Hưng Yên }',
  ],

  *check({ plan }) {
    const { place, parent, agency, path } = plan.document
    if (!place || !parent || !/^(?:sở|ban|thanh tra|văn phòng)(?=\s)/.test(foldKey(agency ?? ''))) return
    // The place itself may name the kind of unit; a city within the province is where some departments sit.
    const [, province] =
      /(?:ủy ban nhân dân|ubnd)\s+(?:tỉnh|thành phố|tp\.?)\s+(.+)$/.exec(foldKey(parent)) ?? []
    const bare = foldKey(place).replace(/^(?:thành phố|tỉnh|tp\.?|thị xã)\s*/, '')
    if (province === undefined || /^(?:thành phố|tp|thị xã)/.test(foldKey(place))) return
    if (plainOf(province) !== plainOf(bare)) yield { at: [...path, 'place'], args: { place, parent } }
  },
})

/** Letters only: "Bà Rịa - Vũng Tàu" and "Bà Rịa-Vũng Tàu" are one place. */
function plainOf(name: string): string {
  return name.replace(/[^\p{L}]+/gu, '')
}
