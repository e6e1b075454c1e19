import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

type Fault = 'missing' | 'not-last' | 'form' | 'no-registry'

export default defineRule<{ line: string; fault: Fault }>({
  id: 'recipient-archive',
  severity: 'warning',
  title: {
    vi: 'Nơi nhận kết thúc bằng dòng “Lưu: VT, …”',
    en: 'The recipients end with the line “Lưu: VT, …”',
  },
  why: {
    vi: 'Bản gốc lưu tại văn thư và đơn vị soạn thảo; thiếu dòng này thì không biết tìm bản lưu ở đâu.',
    en: 'The original stays with the registry and the drafting unit; without the line nobody knows where it is kept.',
  },
  message: {
    vi: ({ line, fault }) => `${FAULTS[fault].vi(line)}; hãy ghi dòng cuối như “Lưu: VT, VP.”`,
    en: ({ line, fault }) => `${FAULTS[fault].en(line)}; write the last line like “Lưu: VT, VP.”`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.9',
  bad: [
    'document: { recipients: ["UBND tỉnh;", "Sở Nội vụ."] }',
    'document: { recipients: ["Lưu: VT, VP;", "Sở Nội vụ."] }',
    'document: { recipients: ["UBND tỉnh;", "Lưu VT, VP."] }',
    'document: { recipients: ["UBND tỉnh;", "Lưu: VP."] }',
  ],
  good: [
    'document: { recipients: ["UBND tỉnh;", "Lưu: VT, VP^{XT}."] }',
    'document: { recipients: ["UBND tỉnh;", "Lưu: VT-TH."] }',
    'document: { recipients: ["UBND tỉnh;", "Lưu: Văn thư, Văn phòng Sở."] }',
  ],

  *check({ plan }) {
    const { recipients, path } = plan.document
    if (recipients.length === 0) return
    const at = recipients.findIndex(({ text }) => /^-?\s*lưu(?![\p{L}])/u.test(foldKey(text)))
    const archive = recipients[at]
    if (!archive) {
      const last = recipients.at(-1)
      yield { at: last?.path ?? [...path, 'recipients'], args: { line: last?.to ?? '', fault: 'missing' } }
      return
    }
    const key = foldKey(archive.text)
    const place = { at: archive.path, args: { line: archive.to } }
    // Notes on copies or the drafter may stand below the archive line in short.
    if (recipients.slice(at + 1).some(({ text }) => !/^\W*\(|^[\p{Lu}.]{2,8}[.;]?$/u.test(text)))
      yield { ...place, args: { ...place.args, fault: 'not-last' } }
    else if (!/^-?\s*lưu:/.test(key)) yield { ...place, args: { ...place.args, fault: 'form' } }
    else if (!/(?<!\p{L})(?:vt|văn thư|vtlt|vtlđ)(?!\p{L})/u.test(key))
      yield { ...place, args: { ...place.args, fault: 'no-registry' } }
  },
})

const FAULTS: Record<Fault, Record<'vi' | 'en', (line: string) => string>> = {
  missing: {
    vi: (line) => `nơi nhận dừng ở “${line}”, chưa có dòng lưu`,
    en: (line) => `the recipients stop at "${line}", without the archive line`,
  },
  'not-last': {
    vi: (line) => `dòng “${line}” không đứng cuối nơi nhận`,
    en: (line) => `the line "${line}" is not the last`,
  },
  form: {
    vi: (line) => `“${line}” chưa đúng dạng, sau “Lưu” là dấu hai chấm viết liền`,
    en: (line) => `"${line}" is out of form: a colon follows “Lưu” at once`,
  },
  'no-registry': {
    vi: (line) => `“${line}” chưa có văn thư (VT)`,
    en: (line) => `"${line}" lacks the registry (VT)`,
  },
}
