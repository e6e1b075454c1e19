import type { PackageFault } from '../ooxml/package.ts'
import { defineRule } from './rule.ts'

type Fault = PackageFault | 'not-word'

const VI: Readonly<Record<Fault, string>> = {
  empty: 'mẫu là tệp rỗng; hãy chép lại tệp mẫu',
  ole: 'mẫu là tệp .doc cũ hoặc có đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx',
  encrypted: 'mẫu có đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu lại',
  'not-zip': 'mẫu không phải tệp .docx; hãy mở bằng Word và lưu thành .docx',
  broken: 'mẫu bị hỏng; hãy mở bằng Word và lưu lại, hoặc chép lại tệp mẫu',
  'too-large': 'mẫu lớn bất thường; hãy bỏ bớt ảnh hoặc chép lại tệp mẫu',
  'bad-name': 'mẫu chứa tên tệp không an toàn; hãy mở bằng Word và lưu lại',
  'not-word': 'mẫu không phải văn bản Word; hãy chọn tệp .docx',
}
const EN: Readonly<Record<Fault, string>> = {
  empty: 'the template is an empty file; copy it anew',
  ole: 'the template is an old .doc or locked with a password; open it in Word, unlock it and save it as .docx',
  encrypted: 'the template is locked with a password; open it in Word, unlock it and save it',
  'not-zip': 'the template is no .docx; open it in Word and save it as .docx',
  broken: 'the template is damaged; open it in Word and save it, or copy it anew',
  'too-large': 'the template is unusually large; take out pictures or copy it anew',
  'bad-name': 'the template holds unsafe file names; open it in Word and save it',
  'not-word': 'the template is no Word document; choose a .docx',
}

export default defineRule<{ fault: Fault }>({
  id: 'template-file',
  severity: 'error',
  title: { vi: 'Mẫu là tệp Word đọc được', en: 'A template is a readable Word file' },
  why: {
    vi: 'Văn bản được điền từ tệp mẫu .docx; tệp hỏng, tệp .doc cũ hoặc tệp có mật khẩu thì không điền được.',
    en: 'Documents are filled from a .docx; a damaged, old or locked file cannot be filled.',
  },
  message: { vi: ({ fault }) => VI[fault], en: ({ fault }) => EN[fault] },
  bad: [],
  good: [],
})
