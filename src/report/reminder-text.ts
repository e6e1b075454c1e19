/** A reminder as a message: short for a chat, or as a fragment of HTML for a mail. The same facts as the letter. */

import type { Model, TextValue } from '../ooxml/shape.ts'
import { plainText } from './head.ts'
import type { reminderShape } from './reminder-shape.ts'
import { capital } from './titles.ts'

type ReminderModel = Model<typeof reminderShape.fields>

/** Plain text, lines ended by `\n`, short enough for a chat: at most `most` tasks, the rest counted. */
export function reminderText({ data }: ReminderModel, most = 10): string {
  const tasks = data.rows.filter(({ isGroup }) => !isGroup)
  const lines = [
    `${capital(plainText(data.unitsInText))}: ${facts(data)} (tính đến ${plainText(data.asOf)}).`,
    ...tasks
      .slice(0, most)
      .map(
        (row) =>
          `- ${plainText(row.title)}: ${[plainText(row.due), plainText(row.state).toLowerCase()].filter((it) => it !== '').join(', ')}`,
      ),
    ...(tasks.length > most ? [`- … và ${tasks.length - most} nhiệm vụ khác.`] : []),
    `Đề nghị hoàn thành và báo cáo ${plainText(reportTo(data))} chậm nhất ngày ${plainText(data.replyBy)}.`,
  ]
  return `${lines.join('\n')}\n`
}

/** A fragment of HTML: a paragraph, a table, a paragraph. Everything from the plan is escaped. */
export function reminderHtml({ data }: ReminderModel): string {
  const rows = data.rows.map((row) =>
    row.isGroup
      ? `<tr><th colspan="5" align="left">${html(row.number)}. ${html(row.title)}</th></tr>`
      : `<tr>${[row.number, row.title, row.lead, row.due, row.state].map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`,
  )
  const heads = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng']
    .map((head) => `<th>${head}</th>`)
    .join('')
  return `<p>Kính gửi: ${html(data.unitsInText)}</p>
<p>Tính đến hết ngày ${html(data.asOf)}, ${html(data.unitsInText)} có ${escapeHtml(facts(data))}:</p>
<table border="1" cellspacing="0" cellpadding="4">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>Đề nghị tập trung hoàn thành, làm rõ nguyên nhân và báo cáo ${html(reportTo(data))} chậm nhất ngày ${html(data.replyBy)}.</p>
`
}

function facts({
  hasOverdue,
  hasSoon,
  hasSilent,
  overdueCount,
  soonCount,
  silentCount,
}: ReminderModel['data']): string {
  return [
    ...(hasOverdue ? [`${plainText(overdueCount)} nhiệm vụ quá hạn`] : []),
    ...(hasSoon ? [`${plainText(soonCount)} nhiệm vụ sắp đến hạn`] : []),
    ...(hasSilent ? [`${plainText(silentCount)} nhiệm vụ thường xuyên chưa có kết quả trong kỳ`] : []),
  ].join(', ')
}

function html(value: TextValue): string {
  return escapeHtml(plainText(value))
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Whom the unit reports to: the unit that gathers the answers reports to the head of the agency itself. */
function reportTo({ isContact, contact, leaders }: ReminderModel['data']): TextValue {
  return isContact ? leaders : contact
}
