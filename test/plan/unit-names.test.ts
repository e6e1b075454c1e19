import { describe, expect, it } from 'vitest'
import { jointIn } from '../../src/plan/unit-joint.ts'
import {
  abbreviationsIn,
  initialsOf,
  isCommonAbbreviation,
  isSameBody,
  kindOfName,
} from '../../src/plan/unit-names.ts'
import { unitRegistry } from '../../src/plan/units.ts'

const empty = unitRegistry([]).registry

describe('a name in the columns of a plan', () => {
  it.each([
    ['Đ/c Thắng', 'person'],
    ['Đồng chí Thắng tham mưu, GD ban hành', 'person'],
    ['Ông Nguyễn Thành Long - Phó Giám đốc', 'person'],
    ['Nguyễn Văn An', 'person'],
    ['Lê Thị Hoa (Văn phòng)', 'person'],
    ['Đồng chí Giám đốc', 'body'], // a post stays when its holder goes
    ['Các đồng chí Phó Giám đốc', 'body'],
    ['Chánh Thanh tra Sở', 'body'],
    ['Bà Rịa - Vũng Tàu', 'body'],
    ['Phan Rang - Tháp Chàm', 'body'],
    ['Đoàn Thanh Niên', 'body'],
    ['Hà Nội', 'body'],
    ['Trường THPT Nguyễn Thiện Thuật', 'body'],
    ['Các phòng, đơn vị thuộc Sở', 'everybody'],
    ['Thủ trưởng các phòng và đơn vị', 'everybody'],
    ['Các Sở, ban, ngành; UBND các huyện, thành phố', 'everybody'],
    ['Các phòng: KHTC, TCCB', 'body'],
    ['Phòng Quản lý Khoa học', 'body'],
  ] as const)('“%s” is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind)
  })

  it.each([
    ['Trung tâm Thông tin, thống kê, ứng dụng KH&CN', 'Trung tâm Thông tin, thống kê và ứng dụng KHCN'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['TT Thông tin và UDKHCN', 'Trung tâm Thông tin và Ứng dụng KH&CN'],
    ['Phòng HC-TH', 'Phòng Hành chính - Tổng hợp'],
    ['Phòng Kế hoạch và Tài chính', 'Phòng Kế hoạch - Tài chính'],
    ['Chi cục TCĐLCL', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
    ['Phòng Quản lý chuyên ngành', 'Phòng Quản lý chuyên nghành'],
  ])('“%s” and “%s” are one body', (a, b) => {
    expect(isSameBody(a, b)).toBe(true)
  })

  it.each([
    ['Phòng Quản lý Khoa học', 'Phòng Quản lý Công nghệ'],
    ['Phòng Công chứng số 1', 'Phòng Công chứng số 2'],
    ['UBND huyện Kim Động', 'UBND huyện Kim Đông'], // a place may differ by a tone alone
    ['UBND tỉnh', 'UBND huyện'],
    ['Sở KH&CN', 'Sở KH&ĐT'],
    ['Thanh tra Sở', 'Thanh tra tỉnh'],
  ])('“%s” and “%s” are two', (a, b) => {
    expect(isSameBody(a, b)).toBe(false)
  })

  it('gives its short forms and initials', () => {
    expect(abbreviationsIn('Trung tâm CNTT và DVHCCTT')).toEqual(['CNTT', 'DVHCCTT'])
    expect(isCommonAbbreviation('CNTT')).toBe(true)
    expect(isCommonAbbreviation('DVHCCTT')).toBe(false)
    expect(initialsOf('Trung tâm Thông tin, thống kê, ứng dụng KH&CN')).toBe('TTTTTKUDKHCN')
  })

  it.each([
    ['Văn phòng Sở Trung tâm Thông tin, thống kê và ứng dụng KH&CN', 'Văn phòng Sở'],
    ['Phòng Kế hoạch Tài chính Trung tâm Thông tin', 'Phòng Kế hoạch Tài chính'],
    ['Thanh tra Sở Phòng Quản lý Khoa học', 'Thanh tra Sở'],
  ])('“%s” is two bodies run together', (name, first) => {
    expect(jointIn(name, empty)?.first).toBe(first)
  })

  it.each([
    'Cán bộ một cửa của Sở tại Trung tâm Phục vụ HCC và KSTTHC',
    'Văn phòng Sở, Phòng Kế hoạch',
    'Phòng Hỗ trợ doanh nghiệp - Trung tâm Xúc tiến đầu tư',
    'Lãnh đạo Văn phòng Sở',
    'Phòng Kế hoạch Tài chính thuộc Trung tâm',
    'Phòng Hành chính Trung tâm',
    'Ban Thanh tra nhân dân',
    'Văn phòng Chi cục',
    'Văn phòng Sở\nTrung tâm Thông tin',
  ])('“%s” is one, or marked as two', (name) => {
    expect(jointIn(name, empty)).toBeUndefined()
  })
})
