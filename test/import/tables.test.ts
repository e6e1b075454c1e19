import { describe, expect, it } from 'vitest'
import { importPlan } from '../../src/import/import.ts'

/** The tasks as lines, and the kinds of doubts. */
const read = (text: string, name = 'x.txt') => {
  const { imported, fault } = importPlan(new TextEncoder().encode(text), name)
  if (!imported) throw new Error(fault)
  const rows: string[] = []
  const walk = (parts: typeof imported.draft.sections): void => {
    for (const { id = '', title, tasks, sections } of parts) {
      if (title !== undefined) rows.push(`# ${id} ${title}`)
      for (const { id: own, title: words, lead, support, values } of tasks)
        rows.push(
          [
            own,
            words,
            lead.join('+'),
            support.join('+'),
            values.timing ?? '',
            values.deliverables ?? '',
          ].join(' | '),
        )
      walk(sections)
    }
  }
  walk(imported.draft.sections)
  return { rows, kinds: imported.doubts.map(({ kind }) => kind), head: imported.draft.document }
}

describe('layout text of a PDF', () => {
  it('parts columns that touch', () => {
    const { rows, kinds } = read(`
TT       Nhiệm vụ                Sản phẩm       Chủ trì        Phối hợp       Thời hạn
1    Xây dựng quy chế làm     Quy chế được   Văn phòng Sở   Các phòng,     Quý I
     việc của cơ quan         ban hành                      đơn vị
2    Kiểm tra việc chấp hành 100% phòng được Thanh tra Sở   Văn phòng Sở   Trước ngày
     kỷ luật hành chính       kiểm tra                                     30/9
3    Số hóa hồ sơ lưu trữ     Kho dữ liệu    Văn phòng Sở   Các phòng,     Cả năm
                                                            đơn vị
III. TỔ CHỨC THỰC HIỆN
Các phòng thực hiện.
`)
    expect(rows).toEqual([
      '1 | Xây dựng quy chế làm việc của cơ quan | Văn phòng Sở | Các phòng, đơn vị | Quý I | Quy chế được ban hành',
      '2 | Kiểm tra việc chấp hành kỷ luật hành chính | Thanh tra Sở | Văn phòng Sở | Trước ngày 30/9 | 100% phòng được kiểm tra',
      '3 | Số hóa hồ sơ lưu trữ | Văn phòng Sở | Các phòng, đơn vị | Cả năm | Kho dữ liệu',
    ])
    expect(kinds).toContain('table-guessed')
  })
  it('finds the rows where numbers stand halfway down', () => {
    const { rows } = read(`
STT      Nội dung nhiệm vụ                   Chủ trì             Phối hợp          Thời hạn
 I    Hạ tầng số
      Mở rộng mạng truyền số liệu
 1    chuyên dùng đến các xã               Sở Nội vụ        Viễn thông tỉnh        Quý II
      trên địa bàn
      Nâng cấp cổng dữ liệu của
                                       Văn phòng UBND       Các sở, ban,
 2    tỉnh phục vụ khai thác                                                      Quý III
                                            tỉnh                ngành
      chung
 II   Nhân lực
      Bồi dưỡng kỹ năng số cho
 3                                         Sở Nội vụ        Trường Chính trị       Cả năm
      công chức cấp xã
`)
    expect(rows).toEqual([
      '# I Hạ tầng số',
      '1 | Mở rộng mạng truyền số liệu chuyên dùng đến các xã trên địa bàn | Sở Nội vụ | Viễn thông tỉnh | Quý II | ',
      '2 | Nâng cấp cổng dữ liệu của tỉnh phục vụ khai thác chung | Văn phòng UBND tỉnh | Các sở, ban, ngành | Quý III | ',
      '# II Nhân lực',
      '3 | Bồi dưỡng kỹ năng số cho công chức cấp xã | Sở Nội vụ | Trường Chính trị | Cả năm | ',
    ])
  })
  it('says that a table has lost its columns, and how to get them back', () => {
    const lines = [
      'TT',
      'Nhiệm vụ',
      'Sản phẩm',
      'Chủ trì',
      'Thời hạn',
      '1',
      'Kiểm tra',
      'Báo cáo',
      'Sở Nội vụ',
      'Quý I',
    ]
    const { rows, kinds } = read(`KẾ HOẠCH\nKiểm tra năm 2025\n\nI. NHIỆM VỤ\n${lines.join('\n')}\n`)
    expect(rows).toEqual([])
    expect(kinds).toContain('table-run')
  })
})

describe('tables of other making', () => {
  it('activities beside a task that is merged over them are the tasks', () => {
    const { rows } = read(
      `<table>
<tr><th>TT</th><th>Nhiệm vụ</th><th>Hoạt động cụ thể</th><th>Chủ trì</th><th>Thời gian</th></tr>
<tr><td rowspan="2">1</td><td rowspan="2">Chỉ đạo, điều hành</td><td>Ban hành kế hoạch</td><td>Văn phòng Sở</td><td>Tháng 1</td></tr>
<tr><td>Kiểm tra các đơn vị</td><td>Thanh tra Sở</td><td>Quý III</td></tr>
<tr><td>2</td><td>Cải cách thể chế</td><td>Rà soát văn bản</td><td>Phòng Nội vụ &amp; Pháp chế</td><td>Cả năm</td></tr>
</table>
`,
      'x.md',
    )
    expect(rows).toEqual([
      '# 1 Chỉ đạo, điều hành',
      '1.1 | Ban hành kế hoạch | Văn phòng Sở |  | Tháng 1 | ',
      '1.2 | Kiểm tra các đơn vị | Thanh tra Sở |  | Quý III | ',
      '# 2 Cải cách thể chế',
      '2.1 | Rà soát văn bản | Phòng Nội vụ & Pháp chế |  | Cả năm | ',
    ])
  })
  it('numbers in the titles, and cells pasted with their paragraphs', () => {
    const { rows } = read(
      [
        'Nội dung\tChủ trì\tPhối hợp\tThời hạn',
        '1. Xây dựng kế hoạch\tVăn phòng Sở',
        'Phòng Tài chính\tCác phòng\tQuý I/2025',
        '2. Tổng kết\tVăn phòng Sở\tCác phòng\tTrước 15/12/2025',
      ].join('\n'),
    )
    expect(rows).toEqual([
      '1 | Xây dựng kế hoạch | Văn phòng Sở+Phòng Tài chính | Các phòng | Quý I/2025 | ',
      '2 | Tổng kết | Văn phòng Sở | Các phòng | Trước 15/12/2025 | ',
    ])
  })
  it.each([
    [
      '- Phòng Văn hóa - Xã hội\n- Trung tâm Hành chính công',
      'Phòng Văn hóa - Xã hội+Trung tâm Hành chính công',
    ],
    ['Văn phòng Sở, Phòng Kế hoạch, Tài chính', 'Văn phòng Sở+Phòng Kế hoạch, Tài chính'],
  ])('“%s” is two bodies', (cell, lead) => {
    expect(read(`TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tLàm việc\t"${cell}"\tQuý I\n`).rows[0]).toContain(
      `| ${lead} |`,
    )
  })
})

describe('what is refused or bounded', () => {
  it.each([
    ['TCVN3', 'KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2009. Rµ so¸t v¨n b¶n quy ph¹m ph¸p luËt, c¬ quan chñ tr×'],
    [
      'VNI',
      'KEÁ HOAÏCH caûi caùch haønh chính naêm 2009. Naâng cao chaát löôïng phuïc vuï nhaân daân, toå chöùc',
    ],
  ])('letters in %s are told, not misread', (_, text) => {
    expect(importPlan(new TextEncoder().encode(text), 'x.txt').fault).toBe('old-font')
  })
  it.each([
    ['heads without a row', 'STT   Nội dung nhiệm vụ    Chủ trì   Phối hợp   Thời hạn\n'.repeat(3_000)],
    ['tables that never end', '<table>\n'.repeat(30_000)],
    [
      'groups within groups',
      `TT\tNhiệm vụ\tChủ trì\tThời hạn\n${Array.from({ length: 4_000 }, (__, i) => `${i}\tNhóm\t\t\na)\tViệc\tSở A\tQuý I`).join('\n')}`,
    ],
    [
      'one endless row',
      `STT   Nội dung nhiệm vụ    Chủ trì   Phối hợp   Thời hạn\n1     ${'Việc '.repeat(60_000)}\n`,
    ],
  ])('%s are read in bounded time, without a crash', (_, text) => {
    const start = process.hrtime.bigint()
    expect(importPlan(new TextEncoder().encode(text), 'x.md')).toBeDefined()
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(20)
  })
})
