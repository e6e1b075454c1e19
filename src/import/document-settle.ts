/** Who issues a document, and where, from its words where the head does not show it. */

import type { DraftDocument } from './document.ts'
import { plain } from './document-names.ts'
import type { Paragraph } from './model.ts'

/** Agency, parent and place from the rest of the document where the head does not show them. */
export function settleNames(document: DraftDocument, body: readonly Paragraph[]): void {
  const opening = body.slice(0, 6).map(({ text }) => plain(text))
  if (document.agency === undefined) {
    const written =
      /((?:Sở|Ban|Cục|Chi cục|Trung tâm|UBND|Ủy ban nhân dân|Văn phòng|Phòng|Thanh tra)\s[^.,;:()“”]{2,80}?)\s*(?:\([^)]*\)\s*)?(?:xây dựng|ban hành|lập|tổ chức|đề ra|triển khai|cụ thể hóa)\s/u
    const found = opening.map((it) => written.exec(it)?.[1]).find((it) => it !== undefined)
    const titled =
      /(?:của|tại) ((?:Sở|Ban|Cục|Chi cục|Trung tâm|UBND|Văn phòng|Phòng)\s.+?)(?:\s+(?:năm|giai đoạn)\b|$)/u.exec(
        document.title ?? '',
      )?.[1]
    const fuller = titled !== undefined && found?.startsWith(`${titled} `)
    const agency =
      !fuller && /^(?:Sở|Ban|Cục|Chi cục|Trung tâm)/.test(titled ?? '') ? titled : (found ?? titled)
    if (agency) {
      document.agency = agency.trim()
      document.doubts.push({ kind: 'agency-guessed', text: document.agency })
    }
  }
  if (document.parent === undefined && /^(?:Sở|Ban) /.test(document.agency ?? '')) {
    const text = [...document.basis, document.title ?? '', ...opening].join(' ')
    const province =
      /(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố) ((?:\p{Lu}[\p{L}]+)(?:(?: | - | – )\p{Lu}[\p{Ll}]+){0,4})/u.exec(
        text,
      )?.[0] ??
      (document.place ? `UBND tỉnh ${document.place}` : undefined) ??
      /tỉnh ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,2})/u.exec(text)?.[0].replace(/^/, 'UBND ')
    if (province) {
      document.parent = province.replace(/^Ủy ban nhân dân/, 'UBND')
      document.doubts.push({ kind: 'parent-guessed', text: document.parent })
    }
  }
  if (document.place === undefined) {
    const place = /(?:tỉnh|thành phố) (.+)$/.exec(document.parent ?? '')?.[1]
    if (place) {
      document.place = place
      document.doubts.push({ kind: 'place-guessed', text: place })
    }
  }
  if (document.title === undefined) document.doubts.push({ kind: 'title-missing' })
}
