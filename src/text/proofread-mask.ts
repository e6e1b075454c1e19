/**
 * Which parts of a text a proofreader leaves alone: addresses of the net, files, numbers of documents.
 * Comes in: a raw text. Goes out: the same text, same length, with those parts blotted out.
 */

/** Stands for a character that no check looks at: no letter, no figure, no mark, no blank. */
export const BLOT = '\u25a2'

const LEFT_ALONE = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:]`,
    String.raw`www\.[^\s<>"“”()]*[^\s<>"“”().,;:]`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // hanhchinhcong.hungyen.gov.vn, facebook.com/…: plain letters, and an ending that only the net and files have.
    String.raw`(?<![\p{L}\p{N}])(?:[A-Za-z0-9-]+\.)+(?:vn|com|net|org|edu|gov|info|io|docx?|xlsx?|pptx?|pdf|zip|xml|json|jpe?g|png|mp[34])(?:\/[^\s<>"“”,;)]*)?(?![\p{L}\p{N}])`,
    // “.vn”, “.docx” named by themselves.
    String.raw`(?<=^|[\s(“"])\.[a-z]{2,5}(?![\p{L}\p{N}])`,
    // 184/KH-UBND, 10/2022/QH15, 16-CTr/TU: the citation rules look at these.
    String.raw`\d+[A-Za-z]?(?:\/\d{4})?[/-][\p{Lu}Đ][\p{L}\d&]*(?:[-/][\p{L}\d&]+)*`,
    // The inline marks of the outline: **bold**, *italic*, ^{above}.
    String.raw`\*{1,3}|\^\{[^}]*\}`,
  ].join('|'),
  'gu',
)

/** What any of them must hold: most texts of a plan need no closer look. */
const SUSPECT = /[/@*^]|[A-Za-z0-9\s]\.[a-z]|\d-/

const memo = new Map<string, string>()

/** The text with what is no Vietnamese prose blotted out; offsets stay. */
export function maskOf(text: string): string {
  if (!SUSPECT.test(text)) return text
  const known = memo.get(text)
  if (known !== undefined) return known
  const masked = text.replace(LEFT_ALONE, (part) => BLOT.repeat(part.length))
  // Half a dozen checks look at the same text one after the other; a large plan must not fill the memory.
  if (memo.size > 2000) memo.clear()
  memo.set(text, masked)
  return masked
}
