import { flag, list, optionalText, text } from '../ooxml/shape.ts'

/** What the head and foot of every letter may name. */
export const headFields = {
  parent: optionalText('cơ quan chủ quản', 'Tên cơ quan chủ quản trực tiếp, chữ in hoa, ngắt dòng sẵn'),
  agency: text('cơ quan', 'Tên cơ quan ban hành, chữ in hoa, ngắt dòng sẵn'),
  number: text('số', 'Số của văn bản; để trống khi văn thư chưa cấp'),
  symbol: text('ký hiệu', 'Ký hiệu của văn bản: BC-SKHCN'),
  place: text('địa danh', 'Địa danh ghi trước ngày, tháng, năm'),
  date: text('ngày tháng', 'Ngày, tháng, năm ban hành viết đủ; phần chưa có để trống'),
  subject: text('trích yếu', 'Trích yếu nội dung văn bản'),
  position: optionalText('chức vụ ký', 'Quyền hạn và chức vụ của người ký, mỗi dòng một đoạn'),
  signer: text('người ký', 'Họ và tên người ký; để trống trong dự thảo chưa rõ người ký'),
  recipientsHeading: text('đầu mục nơi nhận', 'Dòng “Nơi nhận:”'),
  recipients: list('nơi nhận', 'Các nơi nhận văn bản', {
    text: text('nơi', 'Một nơi nhận, kèm dấu kết thúc dòng: “Như trên;”'),
  }),
}

/** Whom a letter or a report to a superior body is addressed to. */
export const addresseeFields = {
  oneAddressee: flag('một nơi gửi', 'Chỉ kính gửi một nơi'),
  addressees: list('kính gửi', 'Các nơi kính gửi', {
    text: text('nơi', 'Tên nơi kính gửi'),
    end: text('dấu cuối', 'Dấu kết thúc dòng: “;”, dòng cuối “.”'),
  }),
}
