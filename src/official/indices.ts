/**
 * The governance indices that plans serve, with their dimensions: `papi/5` is “Thủ tục hành chính công”. Names as the
 * bodies that publish the indices write them.
 *
 * @source domain/indices.md
 */

interface Index {
  /** Short name in print. */
  name: string
  /** Dimensions (chỉ số nội dung, lĩnh vực, yếu tố), from 1. */
  dimensions: readonly string[]
}

const INDICES: Readonly<Record<string, Index>> = {
  papi: {
    name: 'PAPI',
    dimensions: [
      'Tham gia của người dân ở cấp cơ sở',
      'Công khai, minh bạch trong việc ra quyết định ở địa phương',
      'Trách nhiệm giải trình với người dân',
      'Kiểm soát tham nhũng trong khu vực công',
      'Thủ tục hành chính công',
      'Cung ứng dịch vụ công',
      'Quản trị môi trường',
      'Quản trị điện tử',
    ],
  },
  par: {
    name: 'PAR INDEX',
    dimensions: [
      'Công tác chỉ đạo, điều hành cải cách hành chính',
      'Cải cách thể chế',
      'Cải cách thủ tục hành chính',
      'Cải cách tổ chức bộ máy hành chính nhà nước',
      'Cải cách chế độ công vụ',
      'Cải cách tài chính công',
      'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội',
    ],
  },
  sipas: {
    name: 'SIPAS',
    dimensions: [
      'Tiếp cận dịch vụ',
      'Thủ tục hành chính',
      'Công chức trực tiếp giải quyết công việc',
      'Kết quả cung ứng dịch vụ hành chính công',
      'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
    ],
  },
  pci: {
    name: 'PCI',
    dimensions: [
      'Gia nhập thị trường',
      'Tiếp cận đất đai',
      'Tính minh bạch',
      'Chi phí thời gian',
      'Chi phí không chính thức',
      'Cạnh tranh bình đẳng',
      'Tính năng động của chính quyền tỉnh',
      'Chính sách hỗ trợ doanh nghiệp',
      'Đào tạo lao động',
      'Thiết chế pháp lý và an ninh trật tự',
    ],
  },
  dti: {
    name: 'DTI',
    dimensions: [
      'Nhận thức số',
      'Thể chế số',
      'Hạ tầng số',
      'Nhân lực số',
      'An toàn thông tin mạng',
      'Đô thị thông minh',
      'Hoạt động chính quyền số',
      'Hoạt động kinh tế số',
      'Hoạt động xã hội số',
    ],
  },
}

/** Other ways to write an index in a plan. */
const ALIASES: Readonly<Record<string, string>> = { 'par-index': 'par', parindex: 'par' }

/**
 * The printed name of an index dimension: `papi/5` → “Thủ tục hành chính công (PAPI)”, `papi` → “PAPI”. What is not in the
 * table stays as written.
 */
export function nameIndex(key: string): string {
  const [code = '', dimension] = key.toLowerCase().split('/')
  const index = INDICES[ALIASES[code] ?? code]
  if (!index) return key
  if (dimension === undefined) return index.name
  const name = index.dimensions[Number.parseInt(dimension, 10) - 1]
  return name ? `${name} (${index.name})` : key
}
