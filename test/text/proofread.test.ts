import { describe, expect, it } from 'vitest'
import { leftoversIn } from '../../src/text/encoding.ts'
import { doubleBlanks, marksInRow, openPairs, spacingSlips } from '../../src/text/proofread-marks.ts'
import { isSyllable, syllableSlip } from '../../src/text/proofread-syllable.ts'
import { decomposedIn, invisibleIn, lookAlikesIn, tonePlacesIn } from '../../src/text/proofread-unicode.ts'
import { oddCapitalsIn, twiceIn } from '../../src/text/proofread-words.ts'

/** A text with the replacements made. */
const mended = (text: string, parts: readonly { start: number; end: number; meant: string }[]): string =>
  [...parts]
    .reverse()
    .reduce((out, { start, end, meant }) => out.slice(0, start) + meant + out.slice(end), text)

describe('words written twice', () => {
  it.each([
    ['các phòng, đơn vị của của Sở', ['của']],
    ['Các các đơn vị thuộc Sở', ['Các']],
    ['theo quy định quy định của pháp luật', ['quy định']],
    ['Ủy ban nhân dân Ủy ban nhân dân tỉnh', ['Ủy ban nhân dân']],
    ['Sở Khoa học và và Công nghệ', ['và']],
    ['nhằm nâng cao nâng cao hiệu quả', ['nâng cao']],
    ['các đơn vị thực thực hiện nghiêm', ['thực']],
    ['phối hợp hợp chặt chẽ với các sở', ['hợp']],
    ['thuộc và trực trực thuộc Sở', ['trực']],
    ['thường xuyên xuyên trong năm', ['xuyên']],
    ['Để đảm đảm bảo tiến độ', ['đảm']],
    ['Triển triển khai kế hoạch', ['Triển']],
    ['xây dựng chương trình hành động, báo cáo kết quả quả.', ['quả']],
  ])('“%s” is told', (text, phrases) => {
    expect(twiceIn(text).map(({ phrase }) => phrase)).toEqual(phrases)
  })

  it.each([
    'Ủy ban ban hành quy định định kỳ báo cáo',
    'đăng tải thông tin tin cậy, hệ thống thống nhất',
    'từng bước, từng bước hoàn thiện; dần dần, từ từ, luôn luôn, ngày ngày',
    'những tồn tại tại các đơn vị; có lý do do thiên tai',
    'trang thiết bị bị hư hỏng; chuẩn bị bị động',
    'Quý I, Quý I và 6 tháng; 100% 100%',
    'hàng không không an toàn; năm năm qua; văn bản đến đến ngày 30/6',
    'báo cáo, báo cáo định kỳ; vân vân; người người thi đua, nhà nhà thi đua',
    'các ban ban hành; tăng thu thu hút đầu tư; tổ tổ chức; cơ quan quan tâm; hiệu quả quả thực',
    'phối hợp hợp tác; điều hành hành chính; tổng hợp hợp đồng; công tác tác động; kế hoạch hoạch định',
    'đề nghị tặng Bằng khen bằng hình thức phù hợp',
    'thực hiện hiện đại hóa; tổ chức chức năng; ý kiến kiến nghị; đánh giá giá trị',
  ])('“%s” is not', (text) => {
    expect(twiceIn(text)).toEqual([])
  })
})

describe('capitals inside a word', () => {
  it.each([
    ['mức độ HÀi lòng của người dân', 'Hài'],
    ['các QUyết định', 'Quyết'],
    ['tỉnhHưng Yên', 'tỉnh Hưng'],
    ['cải cáCh hành chính', 'cách'],
  ])('“%s” is told', (text, near) => {
    expect(oddCapitalsIn(text).map((it) => it.near)).toEqual([near])
  })

  it.each([
    'KHCN, KH&CN, PAPI, BKHCN, VNeID, UDKHCN, TTg, QyĐ-UBND, TTr-SKHCN, CTr/TU, ThS. Nguyễn Văn An',
    'iPhone, eOffice, VNPT-iOffice, iGate, YouTube, SIPAS, PAR INDEX, QPPL, CBCCVC, TTHC',
    'NÂNG CAO CHỈ SỐ; Ủy ban; Đắk Lắk; ĐMST; KSTTHC; NĐ-CP; TTrS; HĐND-UBND; CTy',
  ])('“%s” is not', (text) => {
    expect(oddCapitalsIn(text)).toEqual([])
  })
})

describe('blanks around marks', () => {
  it.each([
    ['quản lý văn bản đi đến.Đẩy mạnh', 'quản lý văn bản đi đến. Đẩy mạnh'],
    ['trang thông tin điện tử ; đóng tập', 'trang thông tin điện tử; đóng tập'],
    ['Sở Nội vụ , các đơn vị', 'Sở Nội vụ, các đơn vị'],
    ['các phòng,đơn vị', 'các phòng, đơn vị'],
    ['tuyên truyền .Đẩy mạnh', 'tuyên truyền. Đẩy mạnh'],
    ['Nội dung:Tuyên truyền', 'Nội dung: Tuyên truyền'],
    ['( nếu có )', '(nếu có)'],
    ['công chức(nếu có)', 'công chức (nếu có)'],
    ['cải cách hành chính (CCHC)của Sở', 'cải cách hành chính (CCHC) của Sở'],
    ['trong năm 2024.Tiếp tục', 'trong năm 2024. Tiếp tục'],
    ['giải quyết ./.', 'giải quyết./.'],
    ['giai đoạn 2021- 2030 của Chính phủ', 'giai đoạn 2021-2030 của Chính phủ'],
    ['phát triển kinh tế- xã hội', 'phát triển kinh tế - xã hội'],
    ['đạt 85%;các chỉ số', 'đạt 85%; các chỉ số'],
  ])('“%s” becomes “%s”', (text, meant) => {
    expect(mended(text, spacingSlips(text))).toBe(meant)
  })

  it.each([
    '1.1. Mục đích; 15.000 hồ sơ; 58,33%; lúc 8:30; TCVN ISO 9001:2015; v.v.; tỷ lệ 1:500',
    'Hanhchinhcong.khanhhoa.gov.vn, https://dichvucong.gov.vn/p/home.html; a.b@hungyen.gov.vn',
    'kinh tế-xã hội; giai đoạn 2021 - 2025; Kế hoạch - Tài chính; và/hoặc',
    'TP.HCM, TP. Hồ Chí Minh, Tp.Huế; Th.S Nguyễn; KT.GIÁM ĐỐC; P.TCHC; Q.1; ThS.Nguyễn Văn An',
    'Số:       /KH-SKHCN ngày     tháng 01 năm 2024; ngày ... tháng ... năm 2024',
    'quy chế làm việc,... của cơ quan; facebook, zalo,...; các chỉ số: PAPI; gồm ...',
    'điểm a) khoản 1; người(s); f(x); 1, 2, 3; Điều 5,6; a,b,c',
    'hoàn thành./.',
    'Quý, 6 tháng và năm; “Một cửa”; (PAPI), (SIPAS).',
    'báo cáo.xlsx; mẫu số 01.docx; phiên bản 2.0; IPv4.0',
  ])('“%s” keeps its marks', (text) => {
    expect(spacingSlips(text)).toEqual([])
  })
})

describe('marks in a row', () => {
  it.each([
    ['lĩnh vực,.. để khách hàng', 'lĩnh vực,... để khách hàng'],
    ['theo quy định.;', 'theo quy định;'],
    ['theo quy định;.', 'theo quy định.'],
    ['các phòng,, đơn vị', 'các phòng, đơn vị'],
    ['theo quy định..', 'theo quy định.'],
    ['Yêu cầu:.', 'Yêu cầu.'],
    ['Sở Nội vụ;;', 'Sở Nội vụ;'],
  ])('“%s” becomes “%s”', (text, meant) => {
    expect(mended(text, marksInRow(text))).toBe(meant)
  })

  it.each([
    'nội quy,... của Sở',
    'tin bài...; văn bản…,',
    'hoàn thành./.',
    'v.v., v.v.; v.v...',
    'Thành lập ngày .......... tháng ......',
    'Công ty TNHH A Co., Ltd.; TP., TX.; v.v.',
    'Luật Thực hiện dân chủ ở cơ sở...',
    '1.1; 2.3, 15.000',
  ])('“%s” is in order', (text) => {
    expect(marksInRow(text)).toEqual([])
  })
})

describe('quotation marks and brackets', () => {
  it.each([
    ['Cải thiện Chỉ số “Kết quả, tiến độ giải quyết công việc', '“'],
    ['phong trào thi đua "Đẩy mạnh cải cách', '"'],
    ['Sở Khoa học và Công nghệ (KH&CN ban hành', '('],
    ['Sở Khoa học và Công nghệ KH&CN) ban hành', ')'],
    ['nội dung kế hoạch”', '”'],
  ])('“%s” stays open at %s', (text, mark) => {
    expect(openPairs(text).map((it) => it.mark)).toEqual([mark])
  })

  it.each([
    'a) Mục đích; b) Yêu cầu',
    '1) Nội dung (nếu có); 2) Thời gian',
    'quy định tại khoản 1, điểm a), b) Điều 5',
    'Chỉ số “Tiếp cận dịch vụ” và Chỉ số “Thủ tục hành chính”',
    '(Kèm theo Kế hoạch số /KH-KHCN ngày /01/2024 của Sở)',
    'Lưu: VT, VP^{XT}; “Một cửa"; phong trào "Thi đua"',
    '(i) rà soát; (ii) công bố; i) một; iv) bốn',
  ])('“%s” is closed', (text) => {
    expect(openPairs(text)).toEqual([])
  })
})

it('finds blanks twice, but not those left open for a number or a day', () => {
  expect(doubleBlanks('các phòng,  đơn vị')).toEqual([{ start: 10, end: 12 }])
  expect(doubleBlanks('Số:      /KH-SKHCN ngày    tháng    năm 2024')).toEqual([])
})

describe('letters that are not what they seem', () => {
  it('finds decomposed letters', () => {
    expect(decomposedIn('nh\u00e2n d\u0061\u0302n').map(({ meant }) => meant)).toEqual(['dân'])
    expect(decomposedIn('Ủy ban nhân dân')).toEqual([])
  })

  it.each([
    ['Cổng thông tin điện tử củа Sở', 'của'],
    ['Quyết ðịnh', 'định'],
    ['Ðài Phát thanh', 'Đài'],
    ['năm 2O24', '2024'],
    ['Phụ lục Ⅱ', 'II'],
  ])('“%s” holds a stranger', (text, meant) => {
    expect(lookAlikesIn(text).map((it) => it.meant)).toEqual([meant])
  })

  it.each(['góc α, 5 µm, Δt, IP2L', 'Ủy ban nhân dân tỉnh Đắk Lắk', 'm², CO₂, №', 'Ngày 01/12, I.2, l/s'])(
    '“%s” holds none',
    (text) => {
      expect(lookAlikesIn(text)).toEqual([])
    },
  )

  it('finds what does not show and what is lost', () => {
    expect(invisibleIn('cải\u200b cách\ufeff').map(({ start, lost }) => [start, lost])).toEqual([
      [3, false],
      [9, false],
    ])
    expect(invisibleIn('\uf0b7 Nội dung').map(({ lost }) => lost)).toEqual([true])
    expect(invisibleIn('dòng một\ndòng hai\tba')).toEqual([])
  })

  it('knows both places of a tone', () => {
    expect(
      tonePlacesIn('hóa, hoá, thủy, thuỷ, quý, quả, hoàn, khỏe').map(({ style, other }) => [style, other]),
    ).toEqual([
      ['old', 'hoá'],
      ['new', 'hóa'],
      ['old', 'thuỷ'],
      ['new', 'thủy'],
      ['old', 'khoẻ'],
    ])
  })
})

describe('old encodings', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Së Khoa häc vµ C«ng nghÖ', 'TCVN3', 'Sở Khoa học và Công nghệ'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'VNI', 'Cộng hòa xã hội chủ nghĩa'],
    ['Ho^.i ddo^`ng nha^n da^n', 'VIQR', 'Hội đồng nhân dân'],
    ['Cá»™ng hÃ²a', 'UTF-8', 'Cộng hòa'],
  ])('“%s” is %s', (text, encoding, meant) => {
    expect(leftoversIn(text).map((it) => it.encoding)[0]).toBe(encoding)
    expect(
      leftoversIn(text)
        .map((it) => it.meant)
        .join(' '),
    ).toBe(meant)
  })

  it.each([
    'Ủy ban nhân dân tỉnh Hưng Yên ban hành § 5, Windows®, ½ ngày, 5 × 3, «Một cửa», m²',
    'hòa, hoà, thuỷ, oà, ào, quả, khoẻ, xoá; Thừa Thiên - Huế',
    "người dân có ý kiến (nếu có), tạo điều kiện; email: a.b@c.vn; C++; L'Oréal",
    'Đắk Lắk, Krông Nô, café, São Paulo, Zürich; naïve',
    'khiếu nại, tố cáo; ngoài ra; hoãn; uỷ quyền; Ðài',
  ])('“%s” is none', (text) => {
    expect(leftoversIn(text)).toEqual([])
  })
})

describe('syllables', () => {
  it.each(
    `nghiêng khuỷu ngoằn ngoèo xoong khuếch nguệch ngoạc huýt thuở quốc quyết giếng gì gìn giữ yểng tuýp bâng khuâng
    hươu rượu khuya loằng choắt ngoắc quặc oẳn uyển luyến quýnh quỳnh huỳnh xuất duyệt nghiệp kỷ kỳ quý hoà hòa thuỷ thủy
    ưu Đảng điều ruộng muốn giường giúp ghi ghế nghề pin pô ý yếu ừ ạ ơi ít ủy uỷ uống ước ngoẹo xuyên khoẻ khỏe
    chuẩn tuần quần thuần tuyệt quẩn hoẵng xoắn khoét quẹo huơ huệ thuê Huế tuế khuây nguây giặt giết giục rìa kìa mía
    của cửa cưa lửa giữa bữa bìa ngứa nghĩa giải già giỏi giờ giới giảm giống quận quân quảng quen queo quê quơ quả`
      .trim()
      .split(/\s+/),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
    expect(syllableSlip(word)).toBeUndefined()
  })

  it.each([
    ['nghành', 'ngành'],
    ['đâuf', 'đầu'],
    ['tóan', 'toán'],
    ['hòan', 'hoàn'],
    ['hànhchính', 'hành chính'],
    ['nghiệpp', 'nghiệp'],
    ['kế', undefined],
    ['gế', 'ghế'],
    ['chíhn', 'chính'],
    ['thựuc', 'thực'],
    ['đựoc', 'được'],
    ['bêtông', undefined],
    ['UBNDtỉnh', undefined],
    ['facebook', undefined],
  ])('%s was meant as %s', (word, near) => {
    expect(syllableSlip(word)?.near).toBe(near)
  })
})

describe('marks that no word has', () => {
  it.each([
    ['cũa', 'của'],
    ['nhiêm', 'nhiệm'],
    ['triến', 'triển'],
    ['quyễn', 'quyền'],
    ['nghiểm', 'nghiêm'],
  ])('%s was meant as %s', (word, near) => {
    expect(syllableSlip(word)).toEqual({ fault: 'unused', near })
  })

  it.each(
    `dàng lặp rỗng vơi thâm thẳm nhặn mãng phập phồng sẵn sàng nhã dằng dặc đẵng vối cuộng giầm
    thương thưởng thượng hưởng hướng hường lưỡng cưỡng vượng tưởng nhẫn nhẵn nhấn chuẩn quẫn Cừa Dĩnh Trĩnh`
      .trim()
      .split(/\s+/),
  )('%s is a word', (word) => {
    expect(syllableSlip(word)).toBeUndefined()
  })
})
