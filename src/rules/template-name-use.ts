import { placeWords, type TemplateArgs } from '../ooxml/faults.ts'
import { defineRule } from './rule.ts'

type Kind = NonNullable<TemplateArgs['kind']>

const USE_VI: Readonly<Record<Kind, string>> = {
  text: 'là một giá trị; hãy viết tên trong ngoặc nhọn, không đặt sau “mỗi”',
  flag: 'là điều kiện; hãy đặt sau “nếu”',
  list: 'là danh sách; hãy viết {mỗi …} ở đầu và {hết} ở cuối phần lặp lại',
  group: 'là một nhóm; hãy viết thêm dấu chấm và tên bên trong',
  option: 'là một nhóm; hãy viết thêm dấu chấm và tên bên trong, hoặc đặt sau “nếu có”',
  chart: 'là số liệu biểu đồ; hãy ghi vào văn bản thay thế (Alt Text) của biểu đồ',
}
const USE_EN: Readonly<Record<Kind, string>> = {
  text: 'is a value; write its name in braces, not after “mỗi”',
  flag: 'is a condition; put it after “nếu”',
  list: 'is a list; write {mỗi …} before and {hết} after what repeats',
  group: 'is a group; add a dot and a name inside it',
  option: 'is a group; add a dot and a name inside it, or put it after “nếu có”',
  chart: 'is the data of a chart; write it into the alternative text of the chart',
}

export default defineRule<TemplateArgs>({
  id: 'template-name-use',
  severity: 'error',
  title: { vi: 'Tên trong mẫu được dùng đúng loại', en: 'A name in a template is used as what it is' },
  why: {
    vi: 'Danh sách phải lặp từng dòng, giá trị thì in ra, biểu đồ thì gắn vào biểu đồ; dùng lẫn thì không điền được.',
    en: 'A list is repeated, a value printed, a chart bound to a chart; one cannot stand for another.',
  },
  message: {
    vi: (args) => `${placeWords(args).vi}: “${args.tag}” ${USE_VI[args.kind ?? 'text']}`,
    en: (args) => `${placeWords(args).en}: “${args.tag}” ${USE_EN[args.kind ?? 'text']}`,
  },
  bad: [],
  good: [],
})
