/** Mends what only a flat text loses: the line breaks inside a cell. */

/** "- A chủ trì - B phối hợp" in one line becomes two lines again. */
export function bulletLines(text: string): string {
  if (!/^[-–+•] ?\p{Lu}/u.test(text) || text.includes('\n')) return text
  return text.replace(/(?<=\S) (?=[-–+•] ?\p{Lu})/gu, '\n')
}

const LINKS =
  /^(?:của|cho|trình|gửi|với|tại|về|và|do|từ|theo|đến|trong|ngoài|thuộc|là|bởi|hoặc|hay|các|những|được|trên|có|phê|ban|tỉnh|huyện|xã|số|năm|tháng|quý)$/i
const NOUNS =
  /^(?:Báo cáo|Biên bản|Bộ TTHC|Bộ thủ tục|Bộ chỉ số|Chỉ thị|Chương trình|Công bố|Công văn|Danh mục|Đề án|Dự án|Dự thảo|Giấy|Hội nghị|Hội thảo|Hòm thư|Hồ sơ|Hướng dẫn|Kết luận|Kế hoạch|Lớp|Nghị quyết|Nghị định|Phần mềm|Phiếu|Phóng sự|Phương án|Quy chế|Quy định|Quy trình|Quyết định|Số liệu|Tài liệu|Thông báo|Thông tư|Tin bài|Tin, bài|Tờ trình|Trang thông tin|Văn bản|Video)(?![\p{L}])/u

/** "Quyết định Chương trình Kế hoạch" in one line becomes three products; names of places stay whole. */
export function productLines(text: string): string {
  if (text.includes('\n')) return text
  const words = text.split(' ')
  return words
    .map((word, i) => {
      if (i === 0) return word
      const before = words[i - 1] ?? ''
      const begins = NOUNS.test(words.slice(i, i + 3).join(' '))
      const noun = /^(?:tờ|chương|quy|giải|lập) trình$/i.test(`${words[i - 2] ?? ''} ${before}`)
      return begins && /^\p{Ll}+$/u.test(before) && (noun || !LINKS.test(before)) ? `\n${word}` : ` ${word}`
    })
    .join('')
    .trim()
}
