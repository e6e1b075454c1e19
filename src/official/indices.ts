/**
 * The governance indices that reform plans serve, with their dimensions (chỉ số nội dung, lĩnh vực, yếu tố) by edition.
 * Data only; `official/index-names.ts` recognises the names in a text. What is not certain (sub-dimensions, the counts
 * of criteria) is left out on purpose.
 *
 * @source domain/indices.md; QĐ 1150/QĐ-BNV (2019), QĐ 876/QĐ-BNV (2022), QĐ 2640/QĐ-BNV (2017), QĐ 922/QĐ-BTTTT (2022),
 *   QĐ 766/QĐ-TTg (2022), papi.org.vn, pcivietnam.org
 */

/** The key of an index in a plan: `index: papi/5`. */
export type IndexKey = 'papi' | 'par' | 'sipas' | 'pci' | 'dti' | 'qd766'

/** A dimension as one edition names it. */
export interface Dimension {
  number: number
  /** Official name in full. */
  name: string
  /** The words that must stand in a heading for it to mean this dimension, and other usual forms of its name. */
  cores: readonly string[]
  /** Names of earlier editions that are no longer right. */
  former?: readonly string[]
}

/** The list of dimensions that held for some years. */
export interface Edition {
  /** First and last year, both included; open where left out. */
  from?: number
  to?: number
  /** What gave it: a decision, or the makers themselves. */
  by: string
  dimensions: readonly Dimension[]
}

export interface GovernanceIndex {
  key: IndexKey
  /** As printed: "PAR INDEX". */
  short: string
  /** Full Vietnamese name. */
  name: string
  /** Other spellings, folded without blanks: "parindex". */
  spellings: readonly string[]
  /** What one of its dimensions is called. */
  dimension: string
  /** Latest last. */
  editions: readonly Edition[]
}

const of = (number: number, name: string, cores: readonly string[] = [name], former?: readonly string[]) => ({
  number,
  name,
  cores,
  ...(former && { former }),
})

const PAPI_SIX: readonly Dimension[] = [
  of(1, 'Tham gia của người dân ở cấp cơ sở', ['tham gia của người dân', 'người dân tham gia']),
  of(2, 'Công khai, minh bạch trong việc ra quyết định ở địa phương', [
    'công khai, minh bạch trong việc ra quyết định',
    'công khai, minh bạch trong ra quyết định',
    'công khai, minh bạch',
  ]),
  of(3, 'Trách nhiệm giải trình với người dân', ['trách nhiệm giải trình với người dân']),
  of(4, 'Kiểm soát tham nhũng trong khu vực công', [
    'kiểm soát tham nhũng trong khu vực công',
    'kiểm soát tham nhũng',
    'phòng, chống tham nhũng',
  ]),
  of(5, 'Thủ tục hành chính công', ['thủ tục hành chính công', 'thủ tục hành chính']),
  of(6, 'Cung ứng dịch vụ công', ['cung ứng dịch vụ công']),
]

/** All indices that the tool knows. */
export const indices: readonly GovernanceIndex[] = [
  {
    key: 'papi',
    short: 'PAPI',
    name: 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh',
    spellings: ['papi'],
    dimension: 'chỉ số nội dung',
    editions: [
      { from: 2011, to: 2017, by: 'PAPI 2011 - 2017', dimensions: PAPI_SIX },
      {
        from: 2018,
        by: 'PAPI từ năm 2018',
        dimensions: [
          ...PAPI_SIX,
          of(7, 'Quản trị môi trường', ['quản trị môi trường']),
          of(8, 'Quản trị điện tử', ['quản trị điện tử']),
        ],
      },
    ],
  },
  {
    key: 'par',
    short: 'PAR INDEX',
    name: 'Chỉ số cải cách hành chính',
    spellings: ['parindex', 'par', 'chỉsốcchc', 'chỉsốcảicáchhànhchính'],
    dimension: 'lĩnh vực',
    editions: [
      {
        from: 2012,
        to: 2021,
        by: 'Quyết định số 1150/QĐ-BNV ngày 30/12/2019',
        dimensions: [
          of(1, 'Công tác chỉ đạo, điều hành cải cách hành chính', [
            'chỉ đạo, điều hành cải cách hành chính',
            'chỉ đạo, điều hành',
          ]),
          of(2, 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', [
            'văn bản quy phạm pháp luật',
            'cải cách thể chế',
            'thể chế',
          ]),
          of(3, 'Cải cách thủ tục hành chính', ['cải cách thủ tục hành chính', 'thủ tục hành chính']),
          of(4, 'Cải cách tổ chức bộ máy hành chính nhà nước', ['cải cách tổ chức bộ máy', 'tổ chức bộ máy']),
          of(5, 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', [
            'đội ngũ cán bộ, công chức, viên chức',
            'đội ngũ cán bộ',
            'chế độ công vụ',
          ]),
          of(6, 'Cải cách tài chính công', ['cải cách tài chính công', 'tài chính công']),
          of(7, 'Hiện đại hóa hành chính', [
            'hiện đại hóa hành chính',
            'hiện đại hóa nền hành chính',
            'chính quyền điện tử',
          ]),
          of(
            8,
            'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh',
            ['tác động của cải cách hành chính'],
          ),
        ],
      },
      {
        from: 2022,
        by: 'Quyết định số 876/QĐ-BNV ngày 10/11/2022',
        dimensions: [
          of(1, 'Công tác chỉ đạo, điều hành cải cách hành chính', [
            'chỉ đạo, điều hành cải cách hành chính',
            'chỉ đạo, điều hành',
          ]),
          of(2, 'Cải cách thể chế', ['cải cách thể chế', 'thể chế']),
          of(3, 'Cải cách thủ tục hành chính', ['cải cách thủ tục hành chính', 'thủ tục hành chính']),
          of(4, 'Cải cách tổ chức bộ máy hành chính nhà nước', ['cải cách tổ chức bộ máy', 'tổ chức bộ máy']),
          of(
            5,
            'Cải cách chế độ công vụ',
            ['cải cách chế độ công vụ', 'chế độ công vụ'],
            ['xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'],
          ),
          of(6, 'Cải cách tài chính công', ['cải cách tài chính công', 'tài chính công']),
          of(
            7,
            'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
            [
              'chính quyền điện tử, chính quyền số',
              'chính phủ điện tử, chính phủ số',
              'chính quyền số',
              'chính quyền điện tử',
            ],
            [
              'hiện đại hóa hành chính',
              'hiện đại hóa nền hành chính',
              'hiện đại hóa nền hành chính nhà nước',
            ],
          ),
          of(
            8,
            'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh',
            ['tác động của cải cách hành chính'],
          ),
        ],
      },
    ],
  },
  {
    key: 'sipas',
    short: 'SIPAS',
    name: 'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
    spellings: ['sipas'],
    dimension: 'yếu tố',
    editions: [
      {
        from: 2015,
        by: 'Quyết định số 2640/QĐ-BNV ngày 10/10/2017',
        dimensions: [
          of(1, 'Tiếp cận dịch vụ', ['tiếp cận dịch vụ']),
          of(2, 'Thủ tục hành chính', ['thủ tục hành chính']),
          of(3, 'Công chức trực tiếp giải quyết công việc', [
            'công chức trực tiếp giải quyết công việc',
            'công chức giải quyết công việc',
            'công chức',
          ]),
          of(4, 'Kết quả cung ứng dịch vụ hành chính công', [
            'kết quả cung ứng dịch vụ hành chính công',
            'kết quả cung ứng dịch vụ',
            'kết quả giải quyết',
          ]),
          of(5, 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị', [
            'tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
            'tiếp nhận, giải quyết',
            'góp ý, phản ánh, kiến nghị',
            'phản ánh, kiến nghị',
          ]),
        ],
      },
    ],
  },
  {
    key: 'pci',
    short: 'PCI',
    name: 'Chỉ số năng lực cạnh tranh cấp tỉnh',
    spellings: ['pci'],
    dimension: 'chỉ số thành phần',
    editions: [
      {
        from: 2013,
        by: 'VCCI, từ năm 2013',
        dimensions: [
          of(1, 'Gia nhập thị trường'),
          of(2, 'Tiếp cận đất đai'),
          of(3, 'Tính minh bạch', ['tính minh bạch', 'minh bạch']),
          of(4, 'Chi phí thời gian'),
          of(5, 'Chi phí không chính thức'),
          of(6, 'Cạnh tranh bình đẳng'),
          of(7, 'Tính năng động của chính quyền tỉnh', ['tính năng động', 'năng động']),
          of(8, 'Chính sách hỗ trợ doanh nghiệp', ['hỗ trợ doanh nghiệp']),
          of(9, 'Đào tạo lao động', ['đào tạo lao động']),
          of(10, 'Thiết chế pháp lý và an ninh trật tự', ['thiết chế pháp lý']),
        ],
      },
    ],
  },
  {
    key: 'dti',
    short: 'DTI',
    name: 'Chỉ số đánh giá chuyển đổi số',
    spellings: ['dti'],
    dimension: 'chỉ số chính',
    editions: [
      {
        from: 2022,
        by: 'Quyết định số 922/QĐ-BTTTT ngày 20/5/2022',
        dimensions: [
          of(1, 'Nhận thức số'),
          of(2, 'Thể chế số'),
          of(3, 'Hạ tầng số'),
          of(4, 'Nhân lực số'),
          of(5, 'An toàn thông tin mạng', ['an toàn thông tin']),
          of(6, 'Đô thị thông minh'),
          of(7, 'Hoạt động chính quyền số', ['chính quyền số']),
          of(8, 'Hoạt động kinh tế số', ['kinh tế số']),
          of(9, 'Hoạt động xã hội số', ['xã hội số']),
        ],
      },
    ],
  },
  {
    key: 'qd766',
    short: 'Bộ chỉ số 766',
    name: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    spellings: ['qd766', 'qđ766', '766'],
    dimension: 'nhóm chỉ số',
    editions: [
      {
        from: 2022,
        by: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
        dimensions: [
          of(1, 'Công khai, minh bạch'),
          of(2, 'Tiến độ, kết quả giải quyết', ['tiến độ, kết quả giải quyết', 'tiến độ giải quyết']),
          of(3, 'Số hóa hồ sơ', ['số hóa hồ sơ', 'số hóa']),
          of(4, 'Cung cấp dịch vụ trực tuyến', [
            'dịch vụ trực tuyến',
            'dịch vụ công trực tuyến',
            'thanh toán trực tuyến',
          ]),
          of(5, 'Mức độ hài lòng', ['hài lòng']),
        ],
      },
    ],
  },
]
