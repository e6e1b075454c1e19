import { describe, expect, it } from 'vitest'
import { importPlan } from '../../src/import/import.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { readDocument } from '../../src/text/document.ts'

/** What a text gives: head, tasks as lines, duties, kinds of doubts; the plan itself has no fault of schema. */
const read = (text: string, name = 'x.txt') => {
  const { imported, fault } = importPlan(new TextEncoder().encode(text), name)
  if (!imported) throw new Error(fault)
  const document = readDocument(imported.yaml)
  const { problems } = readPlan(document, defaultConfig, 'x.yaml')
  expect([...document.problems, ...problems].filter(({ rule }) => /^(?:schema|yaml)/.test(rule))).toEqual([])
  const rows: string[] = []
  const walk = (parts: typeof imported.draft.sections): void => {
    for (const { id = '', title, index, tasks, sections } of parts) {
      if (title !== undefined) rows.push(`# ${id} ${title}${index === undefined ? '' : ` [${index}]`}`)
      for (const it of tasks)
        rows.push(
          [it.id, it.title, it.lead.join('+'), it.support.join('+'), it.values.timing ?? ''].join(' | '),
        )
      walk(sections)
    }
  }
  walk(imported.draft.sections)
  const { draft, yaml, doubts } = imported
  return { rows, draft, yaml, head: draft.document, kinds: doubts.map(({ kind }) => kind) }
}

const HEAD = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÓC TRĂNG\tĐộc lập - Tự do - Hạnh phúc

Số: 31/KH-UBND\tSóc Trăng, ngày 20 tháng 01 năm 2025

KẾ HOẠCH
Kiểm soát thủ tục hành chính năm 2025

Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;

I. MỤC ĐÍCH
Phục vụ người dân tốt hơn.
`
const FOOT = `
Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Văn phòng Chính phủ;\tKT. CHỦ TỊCH
- Lưu: VT, KSTT.\tPHÓ CHỦ TỊCH
\tLâm Hoàng Mẫu
`
const COLUMNS = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n'

describe('the head', () => {
  it('takes the two lines of a people’s committee for one name', () => {
    const { head } = read(`${HEAD}${FOOT}`)
    expect(head).toMatchObject({
      agency: 'Ủy ban nhân dân tỉnh Sóc Trăng',
      place: 'Sóc Trăng',
      date: '2025-01-20',
      signature: {
        authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
        position: 'PHÓ CHỦ TỊCH',
        name: 'Lâm Hoàng Mẫu',
      },
    })
    expect(head.parent).toBeUndefined()
  })
  it.each([
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['SỞ Y TẾ HẬU GIANG', 'Sở Y tế Hậu Giang'],
    ['BẢO HIỂM XÃ HỘI TỈNH LÀO CAI', 'Bảo hiểm xã hội tỉnh Lào Cai'],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'Ban Quản lý các khu công nghiệp'],
  ])('%s is written as in a sentence', (capitals, name) => {
    const text = HEAD.replace('ỦY BAN NHÂN DÂN', 'UBND TỈNH X').replace('TỈNH SÓC TRĂNG', capitals)
    expect(read(text).head.agency).toBe(name)
  })
  it('knows a letter by whom it is sent to', () => {
    const { head } = read(`SỞ NỘI VỤ

Số: 90/SNV-CCHC

V/v thực hiện nhiệm vụ năm 2025

Kính gửi: Các phòng chuyên môn.

${COLUMNS}1\tGửi báo cáo\tVăn phòng\t\tQuý I
`)
    expect(head).toMatchObject({ type: 'Công văn', number: '90', title: 'V/v thực hiện nhiệm vụ năm 2025' })
  })
})

describe('several parts', () => {
  const attached = `QUYẾT ĐỊNH
Về việc ban hành Kế hoạch chuyển đổi số năm 2025

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số năm 2025.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

CHỦ TỊCH

Trần Văn Lập

ỦY BAN NHÂN DÂN HUYỆN

KẾ HOẠCH
Chuyển đổi số năm 2025

(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 09/01/2025)

I. MỤC TIÊU
Nâng cao chỉ số chuyển đổi số.

II. NHIỆM VỤ

${COLUMNS}1\tSố hóa hồ sơ\tVăn phòng\t\tQuý II
`
  it('a decision keeps the prose of the plan that it issues', () => {
    const { head, yaml, rows, kinds } = read(attached)
    expect(head).toMatchObject({ type: 'Quyết định', signature: { name: 'Trần Văn Lập' } })
    expect(head.title).toBe('Về việc ban hành Kế hoạch chuyển đổi số năm 2025')
    expect(head.basis).toHaveLength(1)
    expect(yaml).toContain('Nâng cao chỉ số chuyển đổi số.')
    expect(rows).toEqual(['1 | Số hóa hồ sơ | Văn phòng |  | Quý II'])
    expect(kinds).toContain('attached-plan')
  })
  it('two appendices with tasks become a section each, numbers told apart', () => {
    const { rows, kinds } = read(`${HEAD}${FOOT}
PHỤ LỤC I

NHIỆM VỤ THƯỜNG XUYÊN

${COLUMNS}1\tCông khai thủ tục\tVăn phòng\t\tHằng quý

PHỤ LỤC II

NHIỆM VỤ ĐỘT XUẤT

${COLUMNS}1\tKiểm tra\tThanh tra tỉnh\t\tQuý III
`)
    expect(rows).toEqual([
      '# I NHIỆM VỤ THƯỜNG XUYÊN',
      'I.1 | Công khai thủ tục | Văn phòng |  | Hằng quý',
      '# II NHIỆM VỤ ĐỘT XUẤT',
      'II.1 | Kiểm tra | Thanh tra tỉnh |  | Quý III',
    ])
    expect(kinds).toEqual(expect.arrayContaining(['appendices-joined', 'ids-qualified']))
  })
  it('an appendix without tasks is copied as a comment, never lost', () => {
    const { yaml, head, kinds } = read(`${HEAD}${FOOT}
PHỤ LỤC I

CHỈ TIÊU NĂM 2025

STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
1\tHồ sơ đúng hạn\t%\t98
2\tHồ sơ trực tuyến\t%\t80

PHỤ LỤC II

PHÂN CÔNG NHIỆM VỤ

${COLUMNS}1\tCông khai thủ tục\tVăn phòng\t\tHằng quý
`)
    expect(head.appendix).toMatchObject({ label: 'PHỤ LỤC II', title: 'PHÂN CÔNG NHIỆM VỤ' })
    expect(yaml).toContain('# | Hồ sơ trực tuyến')
    expect(kinds).toContain('appendix-left')
  })
  it('groups that are bodies lead what stands in them where no column does', () => {
    const { rows, kinds } = read(`TT\tNhiệm vụ\tSản phẩm\tThời hạn
I\tSỞ TÀI CHÍNH\t\t
1\tThẩm định dự toán\tBáo cáo\tQuý I
II\tCÔNG AN TỈNH\t\t
1\tCấp tài khoản định danh\tBáo cáo\tQuý II
`)
    expect(rows).toEqual([
      '# I SỞ TÀI CHÍNH',
      'I.1 | Thẩm định dự toán | Sở Tài chính |  | Quý I',
      '# II CÔNG AN TỈNH',
      'II.1 | Cấp tài khoản định danh | Công an tỉnh |  | Quý II',
    ])
    expect(kinds).toContain('lead-from-group')
  })
  it('a plan about an index gives its groups their dimensions', () => {
    const { rows } = read(`KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2025

${COLUMNS}1\tKiểm soát tham nhũng trong khu vực công\t\t\t
1.1\tKê khai tài sản\tThanh tra tỉnh\t\tQuý I
2\tCung ứng dịch vụ công\t\t\t
2.1\tKhảo sát\tSở Y tế\t\tQuý II
`)
    expect(rows.filter((it) => it.startsWith('#'))).toEqual([
      '# 1 Kiểm soát tham nhũng trong khu vực công [papi/4]',
      '# 2 Cung ứng dịch vụ công [papi/6]',
    ])
  })
})

describe('what the prose says', () => {
  it.each([
    [
      '1. Các phòng, đơn vị báo cáo kết quả định kỳ hằng quý về Văn phòng Sở trước ngày 20 của tháng cuối quý.',
      {
        by: ['Các phòng, đơn vị'],
        to: 'Văn phòng Sở',
        timing: 'định kỳ hằng quý, trước ngày 20 của tháng cuối quý',
      },
    ],
    [
      '2. Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh (qua Văn phòng) trước ngày 15/12/2025.',
      { by: ['Sở Nội vụ'], to: 'Ủy ban nhân dân tỉnh', timing: 'trước ngày 15/12/2025' },
    ],
  ])('“%s” is a reporting duty', (sentence, duty) => {
    const { draft, kinds } = read(`${HEAD}\nII. TỔ CHỨC THỰC HIỆN\n${sentence}\n`)
    expect(draft.reporting).toMatchObject([duty])
    expect(kinds).not.toContain('duty-unread')
  })
  it('a duty that does not say whose it is stays prose, and is told', () => {
    const { draft, kinds } = read(
      `${HEAD}\nII. TỔ CHỨC THỰC HIỆN\nBáo cáo kết quả về Sở Nội vụ trước ngày 25 hằng tháng.\n`,
    )
    expect(draft.reporting).toEqual([])
    expect(kinds).toContain('duty-unread')
  })
  it('a directive without a table gives the tasks that its sentences name whole, and stays as it is', () => {
    const { rows, yaml, kinds } = read(`CHỈ THỊ
Về việc tăng cường kỷ luật hành chính năm 2025

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Nội vụ chủ trì, phối hợp với Thanh tra tỉnh kiểm tra công vụ tại các xã; hoàn thành trước ngày 30/9/2025.
2. Các cơ quan nghiêm túc thực hiện Chỉ thị này.
`)
    expect(rows).toEqual([
      '1 | Kiểm tra công vụ tại các xã | Sở Nội vụ | Thanh tra tỉnh | trước ngày 30/9/2025',
    ])
    expect(yaml).toContain('inProse: true')
    expect(kinds).toContain('task-from-prose')
  })
})
