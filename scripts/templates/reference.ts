/** The reference page of what templates may name, made from the shapes of the models. */
import type { Fields, GroupShape, Shape } from '../../src/ooxml/shape.ts'
import { briefShape } from '../../src/report/brief-shape.ts'
import { periodShape } from '../../src/report/period-shape.ts'
import { planShape } from '../../src/report/plan-shape.ts'
import { reminderShape } from '../../src/report/reminder-shape.ts'

const PAGES: readonly (readonly [string, GroupShape])[] = [
  ['bao-cao.docx, bao-cao-ngan.docx', periodShape],
  ['trang-lanh-dao.docx', briefShape],
  ['cong-van-don-doc.docx', reminderShape],
  ['ke-hoach.docx', planShape],
]

const INTRODUCTION = `<!-- Trang này do test/report/reference.test.ts viết từ mô tả dữ liệu; chạy \`npm test -- -u\` để cập nhật. -->
# Mẫu văn bản

Mỗi mẫu là một tệp Word. Mở bằng Word, sửa lời văn, thứ tự, cột của bảng, biểu đồ rồi lưu lại; \`reform\` điền vào chỗ có dấu ngoặc nhọn. Sửa xong nên chạy \`reform template check TỆP\`: tên lạ, viết sai, thiếu \`{hết}\` đều được chỉ rõ nằm ở đoạn nào. Còn một lỗi thì không văn bản nào được ghi ra.

## Cách viết

| viết | nghĩa |
| --- | --- |
| \`{cơ quan}\` | in giá trị; không phân biệt chữ hoa, chữ thường, cách đặt dấu (hoà, hòa) |
| \`{tổng hợp.tổng số}\` | giá trị nằm trong một nhóm: thêm dấu chấm |
| \`{hoa cơ quan}\` | in bằng chữ in hoa |
| \`{mỗi nơi nhận}\` … \`{hết nơi nhận}\` | lặp lại phần ở giữa: chữ trong đoạn, các đoạn, hoặc các dòng của bảng |
| \`{thứ tự}\` | số thứ tự trong phần đang lặp, từ 1 |
| \`{ngang cột}\` … \`{hết cột}\` | lặp lại ô từ trái sang phải |
| \`{nếu có quá hạn}\` … \`{không thì}\` … \`{hết nếu}\` | chỉ in khi có (danh sách có dòng, chữ không trống, số khác 0); \`{nếu không có …}\` thì ngược lại |
| \`{gộp chủ trì}\` | in giá trị và gộp ô với các ô bên dưới có cùng giá trị |
| \`{kẻ dài}\`, \`{kẻ ngắn}\` | đường kẻ dài bằng, hoặc bằng 42%, dòng chữ của đoạn ngay phía trên |

- \`{hết}\` không cần ghi tên cũng được; ghi tên thì phải khớp.
- Đoạn hoặc dòng chỉ có \`{mỗi …}\`, \`{nếu …}\`, \`{không thì}\`, \`{hết …}\` không được in ra.
- Tên bên trong phần lặp thuộc về từng mục đang lặp; không có ở đó thì tìm ra bên ngoài.
- Bảng có dòng đầu lặp lại và chọn *AutoFit to Contents* thì bề rộng các cột tự tính theo nội dung; chọn *Fixed column width* thì giữ như đã vẽ.
- Biểu đồ: chuột phải vào biểu đồ, *View Alt Text*, ghi \`{biểu đồ theo đơn vị}\`. Số liệu điền cả vào bảng tính phía sau nên *Edit Data* trong Word dùng được.
- Trong văn bản mẫu không dùng dấu ngoặc nhọn vào việc khác.

Các tệp .docx ở đây được vẽ từ \`scripts/templates/\` bằng \`npm run templates\`.
`

const KINDS: Readonly<Record<Shape['kind'], string>> = {
  text: 'chữ',
  flag: 'điều kiện',
  chart: 'biểu đồ',
  group: 'nhóm',
  option: 'nhóm, có thể không có',
  list: 'danh sách',
}

/** The whole page as Markdown. */
export function referencePage(): string {
  const pages = PAGES.map(([file, shape]) => {
    const rows = rowsOf(shape.fields, '', 0)
    return `## ${file}\n\n${shape.about}.\n\n| tên | loại | nội dung |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return [INTRODUCTION, ...pages].join('\n')
}

function rowsOf(fields: Fields, before: string, depth: number): string[] {
  return Object.values(fields).flatMap((shape) => {
    const inList = '\u2003'.repeat(depth)
    const kind = shape.kind === 'text' && shape.optional ? 'chữ, có thể trống' : KINDS[shape.kind]
    const row = `| ${inList}\`{${before}${shape.name}}\` | ${kind} | ${shape.about.replaceAll('|', '\\|')} |`
    if (shape.kind === 'list') return [row, ...rowsOf(shape.fields, '', depth + 1)]
    const below = shape.kind === 'group' || shape.kind === 'option'
    return below ? [row, ...rowsOf(shape.fields, `${before}${shape.name}.`, depth)] : [row]
  })
}
