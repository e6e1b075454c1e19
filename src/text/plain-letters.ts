/** A text without tone marks and other marks on letters, đ as d: "Văn phòng Sở" is "Van phong So". Case is kept. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
