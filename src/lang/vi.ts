/** The tool's own words outside of rules, in Vietnamese: the source. `en.ts` has the same keys. */
export const vi = {
  noSuchFile: (path: string) => `${path}: không có tệp hay thư mục này; hãy xem lại đường dẫn`,
  noPattern: (pattern: string) => `${pattern}: không có tệp nào khớp; hãy xem lại mẫu tên tệp`,
  noPlans: (folder: string) =>
    `${folder}: không có kế hoạch nào (tệp .yaml có khóa \`format\`, \`document\` hoặc \`sections\`); hãy chỉ đúng thư mục`,
  skipped: (count: number, names: string) => `bỏ qua ${count} tệp không phải kế hoạch: ${names}`,
  tooLarge: (path: string, limit: string) =>
    `${path}: tệp lớn hơn ${limit}, không đọc; một kế hoạch không lớn như vậy, hãy xem lại có đúng tệp không`,
  notUtf8: (path: string, line: number, column: number) =>
    `${path}:${line}:${column}: tệp không phải mã UTF-8; hãy lưu lại với mã UTF-8 (trong Notepad: Lưu thành… > Mã hóa > UTF-8)`,
  utf16: (path: string) =>
    `${path}:1:1: tệp ở mã UTF-16; hãy lưu lại với mã UTF-8 (trong Notepad: Lưu thành… > Mã hóa > UTF-8)`,
  isFolder: (path: string) => `${path}: đây là thư mục; hãy chỉ một tệp`,
  unreadable: (path: string, code: string): string =>
    code === 'EBUSY'
      ? `${path}: tệp đang mở ở chương trình khác; hãy đóng lại rồi chạy lại lệnh`
      : `${path}: không đọc được tệp (${code}); hãy xem lại quyền đọc`,
  emptyFile: (path: string) =>
    `${path}:1:1: tệp rỗng, không có gì để đọc; hãy ghi nội dung kế hoạch hoặc chỉ tệp khác`,
  notPlan: (path: string) =>
    `${path}:1:1: tệp không phải một kế hoạch; kế hoạch mở đầu bằng \`format: 1\` và có khóa \`document\``,
  brokenConfig: (path: string, message: string) => `${path}: ${message}`,
  badDay: (text: string) => `--as-of ${text}: không phải một ngày; hãy viết năm-tháng-ngày, ví dụ 2024-07-01`,
  badTerm: (text: string) =>
    `--term ${text}: không phải thời gian thực hiện; hãy viết 2024, 2022-2025 hoặc 2024-03-01..2024-10-31`,
  badYear: (option: string, text: string) =>
    `${option} ${text}: không phải một năm; hãy viết bốn chữ số, ví dụ 2024`,
  badPeriod: (text: string, near: string | undefined) =>
    `--period ${text}: không có kỳ báo cáo này${near ? ` (ý bạn là “${near}”?)` : ''}; chọn một trong: Q1 … Q4, H1, H2, M01 … M12, 9M, Y`,
  outsideTerm: (path: string, period: string, start: string, end: string) =>
    `${path}: thời gian thực hiện từ ${start} đến ${end} không có kỳ ${period}; bỏ qua kế hoạch này`,
  noPlanInPeriod: (period: string) =>
    `không có kế hoạch nào thực hiện trong kỳ ${period}; hãy xem lại --period và --year`,
  unknownUnit: (name: string, near: string | undefined) =>
    `--unit ${name}: không có đơn vị này trong các kế hoạch${near ? ` (ý bạn là “${near}”?)` : '; hãy xem mục units của kế hoạch'}`,
  onlyWith: (option: string, other: string) =>
    `${option}: chỉ dùng cùng ${other}; hãy thêm ${other} hoặc bỏ ${option}`,
  needsOutput: (option: string) => `${option}: cần tên tệp để ghi; hãy thêm -o TÊN-TỆP`,
  badChoice: (option: string, text: string, known: string, near: string | undefined) =>
    `${option} ${text}: không có lựa chọn này${near ? ` (ý bạn là “${near}”?)` : ''}; chọn một trong: ${known}`,
  badNumber: (option: string, text: string) => `${option} ${text}: phải là một số nguyên không âm`,
  unknownCommand: (name: string, near: string | undefined) =>
    `không có lệnh “${name}”${near ? ` (ý bạn là “${near}”?)` : ''}; xem các lệnh: reform --help`,
  unknownOption: (name: string, near: string | undefined) =>
    `không có tùy chọn “${name}”${near ? ` (ý bạn là “${near}”?)` : ''}; xem thêm: reform --help`,
  missingArgument: (name: string, command = '') =>
    `thiếu tham số <${name}>; xem thêm: reform ${command && `${command} `}--help`,
  missingValue: (option: string) => `tùy chọn ${option} thiếu giá trị`,
  excessArguments: (command: string) =>
    `lệnh “${command}” thừa tham số; đoạn chữ có dấu cách phải đặt trong dấu nháy "…"`,
  unknownRule: (id: string, near: string | undefined) =>
    `không có quy tắc “${id}”${near ? ` (ý bạn là “${near}”?)` : ''}; xem danh sách: reform explain`,
  cannotWrite: (path: string, code: string): string => {
    switch (code) {
      case 'EBUSY':
      case 'EPERM':
        return `${path}: không ghi được (${code}); tệp có thể đang mở trong Word, Excel, hoặc chỉ cho đọc: hãy đóng lại rồi chạy lại lệnh`
      case 'ENOSPC':
        return `${path}: không ghi được vì ổ đĩa đã đầy; hãy xóa bớt rồi chạy lại lệnh`
      case 'ENOTDIR':
      case 'EEXIST':
        return `${path}: không ghi được vì trên đường dẫn này có một tệp mang tên của thư mục; hãy chọn đường dẫn khác`
      case 'EISDIR':
        return `${path}: không ghi được vì đây là thư mục; hãy ghi cả tên tệp`
      default:
        return `${path}: không ghi được (${code}); hãy xem lại đường dẫn và quyền ghi`
    }
  },
  fault: (message: string) =>
    `lỗi của chính công cụ, không phải của bạn: ${message}; hãy báo lại kèm lệnh đã chạy`,
  partly: (path: string, count: number) =>
    `${path}: có ${count} lỗi, chỉ làm việc với phần đọc được; xem chi tiết: reform check ${path}`,
  noTask: (path: string, id: string, near: string | undefined) =>
    `${path}: không có nhiệm vụ “${id}”${near ? ` (ý bạn là “${near}”?)` : ''}; xem các mã: reform status ${path}`,
  manyTasks: (path: string, id: string, lines: string) =>
    `${path}: mã “${id}” có ở nhiều nhiệm vụ (dòng ${lines}); hãy chỉ rõ bằng ${id}#1, ${id}#2 hoặc mã mục/mã nhiệm vụ`,
  missingPlan: 'thiếu tệp kế hoạch; hãy viết: reform record TỆP MÃ-NHIỆM-VỤ --state …',
  missingTask:
    'thiếu mã nhiệm vụ; hãy viết: reform record TỆP MÃ-NHIỆM-VỤ --state … (xem các mã: reform status)',
  needsWith: (option: string, others: string) =>
    `${option}: chỉ dùng cùng ${others}; hãy thêm, hoặc bỏ ${option}`,
  badPlanNumber: (text: string) =>
    `--number “${text}”: chỉ ghi số của văn bản, ví dụ 12 hoặc 12a; ký hiệu (KH-SKHCN) ghi ở document.symbol`,
  recordStdin: 'không ghi lại được đầu vào chuẩn; hãy chỉ một tệp kế hoạch',
  nothingToRecord:
    'chưa có gì để ghi; hãy thêm --state, --trigger, --extend, hoặc --number và --issued (xem: reform record --help)',
  badDate: (option: string, text: string) =>
    `${option} ${text}: không phải một ngày; hãy viết năm-tháng-ngày, ví dụ 2024-07-01`,
  noWrittenDay: (option: string, text: string, exists: boolean) =>
    exists
      ? `${option} ${text}: không phải một ngày; hãy viết 2024-07-01 hoặc 01/7/2024`
      : `${option} ${text}: không có ngày này; hãy xem lại ngày, tháng, năm`,
  badValue: (option: string, text: string) =>
    `${option} ${text}: không phải một số; hãy chỉ ghi số, ví dụ 86,5 (lời giải thích ghi sau --note)`,
  busy: (path: string) => `${path}: một người khác đang ghi vào tệp này; hãy thử lại sau ít phút`,
  refused: (path: string, why: string) => `${path}: không ghi, tệp giữ nguyên: ${why}`,
  refusals: {
    broken: 'tệp sai cú pháp YAML; chạy reform check để xem chỗ sai',
    'no-place': 'không tìm thấy chỗ để ghi; hãy xem lại cấu trúc của nhiệm vụ trong tệp',
    alias: 'chỗ cần ghi dùng chung với chỗ khác (tham chiếu *); hãy chép thẳng nội dung rồi ghi lại',
    unproved: 'đọc lại không ra đúng điều muốn ghi; hãy ghi bằng tay và báo lại cho nhóm phát triển',
    faults: (message: string) => `ghi như vậy thì tệp sai: ${message}`,
  },
  ask: {
    gaveUp: 'đã dừng giữa chừng; phần đang hỏi chưa ghi gì vào tệp',
    more: 'Ghi tiếp nhiệm vụ khác? (c/K): ',
    notWritten: 'không ghi gì, tệp giữ nguyên',
    needed: 'chỗ này cần có câu trả lời; muốn thôi hẳn thì bấm Ctrl+C',
    notDay: (text: string) => `“${text}” không phải một ngày; hãy ghi ngày/tháng/năm, ví dụ 15/3/2024`,
    noDay: (text: string) => `không có ngày “${text}”; hãy xem lại ngày, tháng, năm`,
    notYet: (day: string) => `ngày ${day} chưa đến; hãy xem lại, ngày của năm trước thì ghi cả năm`,
    notNumber: (text: string) =>
      `“${text}” không phải một số; hãy chỉ ghi số, ví dụ 86,5 (lời giải thích ghi vào phần kết quả)`,
    choose: (count: number) => `Chọn 1–${count}, hoặc gõ mấy chữ của dòng đó: `,
    noOption: (text: string, count: number) =>
      text === ''
        ? `hãy gõ một số từ 1 đến ${count}`
        : `không rõ “${text}” là dòng nào; hãy gõ một số từ 1 đến ${count}`,
    plan: 'Ghi vào kế hoạch nào?',
    noPlan: 'không có kế hoạch nào đọc được; hãy chỉ tệp: reform record TỆP',
    onlyPlan: (path: string) => `Kế hoạch: ${path}`,
    task: 'Nhiệm vụ nào? Gõ mã, một phần tên hoặc đơn vị chủ trì (không cần dấu; phím Tab gợi ý).',
    taskPrompt: 'Nhiệm vụ: ',
    taskOrPlan:
      'Nhiệm vụ nào? Gõ mã, một phần tên hoặc đơn vị chủ trì (không cần dấu; phím Tab gợi ý).\nBấm Enter ngay nếu muốn ghi số và ngày ban hành của kế hoạch.',
    noTask: (text: string) => `không có nhiệm vụ nào như “${text}”; hãy gõ từ khác trong tên, hoặc mã`,
    whichOf: (count: number) => `${count} nhiệm vụ; hãy gõ mã ở đầu dòng, hoặc gõ thêm chữ để thu hẹp: `,
    andMore: (count: number) => `… và ${count} nhiệm vụ nữa`,
    lead: (names: string) => `chủ trì: ${names}`,
    timing: (phrase: string) => `thời hạn: ${phrase}`,
    dueOn: (day: string) => `đến hạn ${day}`,
    before: (what: string) => `đã ghi: ${what}`,
    what: 'Ghi việc gì?',
    trigger: 'Việc đã phát sinh (nhiệm vụ “khi có …”)',
    extension: 'Được gia hạn',
    date: (offer: string) => `Ngày có kết quả (Enter: ${offer}): `,
    note: 'Kết quả, viết như sẽ in vào báo cáo (Enter: bỏ qua): ',
    value: (target: string) => `Số liệu đạt được, chỉ tiêu “${target}” (Enter: bỏ qua): `,
    evidence: 'Văn bản kiểm chứng, ví dụ Quyết định số 15/QĐ-SKHCN ngày 20/3/2024 (Enter: bỏ qua): ',
    moreEvidence: 'Văn bản kiểm chứng nữa (Enter: đủ rồi): ',
    turns: 'Các lượt:',
    turn: (fallback: boolean): string =>
      fallback
        ? 'Cho lượt nào (Enter: theo ngày có kết quả): '
        : 'Cho lượt nào (Enter: lượt đến hạn gần nhất trước ngày đó): ',
    noTurn: (text: string) => `không có lượt “${text}”; hãy gõ như ở đầu các dòng trên`,
    reason: 'Văn bản cho phép, hoặc lý do (Enter: bỏ qua): ',
    triggerDate: (offer: string) => `Ngày phát sinh (Enter: ${offer}): `,
    triggerBy: 'Văn bản hoặc việc làm phát sinh (Enter: bỏ qua): ',
    triggerDue: 'Hạn phải xong (Enter: theo thời hạn của nhiệm vụ): ',
    extendTo: 'Gia hạn đến ngày: ',
    extendBy: 'Văn bản cho gia hạn (Enter: bỏ qua): ',
    number: 'Số văn bản (Enter: bỏ qua): ',
    issued: 'Ngày ban hành (Enter: bỏ qua): ',
    initIntro:
      'Vài câu hỏi về cơ quan để lập thư mục kế hoạch. Bấm Enter để lấy giá trị ghi trong ngoặc; sau này sửa được trong reform.yaml.',
    agency: (offer: string) => `Cơ quan ban hành kế hoạch, in ở đầu văn bản (Enter: ${offer}): `,
    parent: 'Cơ quan chủ quản, in ở dòng trên, ví dụ UBND tỉnh Hưng Yên (Enter: không có): ',
    place: (offer: string): string =>
      `Địa danh ở dòng ngày tháng, ví dụ Hưng Yên (Enter: ${offer || 'để trống, ghi sau'}): `,
    symbol: (offer: string) => `Chữ viết tắt của cơ quan trong ký hiệu văn bản (Enter: ${offer}): `,
    units:
      'Các phòng, đơn vị chủ trì hoặc phối hợp, mỗi lần một đơn vị. Mã ngắn được đặt theo chữ cái đầu; muốn tự đặt thì ghi mã=tên, ví dụ ttra=Thanh tra Sở.',
    firstUnit: (offer: string) => `Đơn vị (Enter: chỉ ${offer}): `,
    nextUnit: 'Đơn vị nữa (Enter: đủ rồi): ',
    unitTaken: (id: string) => `mã “${id}” đã dùng cho đơn vị khác; hãy đặt mã khác`,
    firstYear: (offer: number) => `Năm của kế hoạch đầu tiên (Enter: ${offer}): `,
    notYear: (text: string) => `“${text}” không phải một năm; hãy viết bốn chữ số, ví dụ 2024`,
    service: 'Kho git đặt ở đâu, để tự kiểm tra mỗi lần sửa kế hoạch? (Enter: không)',
    noService: 'không có, hoặc để sau',
    inPlan: 'đã có trong kế hoạch',
    whatToDo: 'Xử lý thế nào? (Enter: để sau)',
    keepPlan: 'giữ kế hoạch như đang có, không lấy dòng của phiếu',
    takeRow: (row: string) => `lấy dòng của phiếu, ghi thêm vào kế hoạch: ${row}`,
    later: 'để sau, bỏ qua lần này',
    writePlans: 'Ghi vào kế hoạch? (c/K): ',
    willFail: (place: string, message: string) => `reform check sẽ báo lỗi ở ${place}: ${message}`,
    write: 'Ghi vào tệp? (c/K): ',
    changedMeanwhile: (path: string) => `${path}: vừa được sửa trong lúc hỏi; đây là thay đổi trên bản mới`,
  },
  rowOf: (file: string, row: number) => `${file} dòng ${row}`,
  recorded: (path: string, what: string) => `${path}: đã ghi ${what}`,
  noGit: () => 'không tìm thấy git nên không dùng được --since; hãy cài git hoặc bỏ --since',
  noRepository: (folder: string) =>
    `${folder}: không nằm trong kho git nên không dùng được --since; hãy chạy trong kho hoặc bỏ --since`,
  noRevision: (revision: string) =>
    `--since ${revision}: không có nhánh, nhãn hay commit này; hãy xem lại tên (trong CI: phải lấy đủ lịch sử, ví dụ fetch-depth: 0)`,
  noMergeBase: (revision: string) =>
    `--since ${revision}: nhánh hiện tại không có commit chung với nó; hãy xem lại tên (trong CI: phải lấy đủ lịch sử, ví dụ fetch-depth: 0)`,
  gitFailed: (told: string) => `git không làm được việc: ${told}`,
  formatTwice: (first: string, second: string) =>
    `--format ${first}, --format ${second}: chỉ một dạng in ra màn hình được; dạng kia hãy ghi vào tệp, ví dụ --format ${second}=ket-qua.${second}`,
  formatFile: (format: string) => `--format ${format}=: thiếu tên tệp sau dấu =`,
  badBaseline: (path: string) =>
    `${path}: không phải tệp baseline do reform ghi; hãy ghi lại bằng --write-baseline`,
  needsBaseline: (option: string) => `${option}: cần biết ghi vào đâu; hãy thêm --baseline TÊN-TỆP`,
  baselineWritten: (path: string, count: number) => `đã ghi ${path}: ${count} mục được để lại`,
  baselineStale: (path: string, count: number) =>
    `${path}: ${count} mục không còn trong kế hoạch nữa; hãy ghi lại bằng --write-baseline để lỗi cũ không quay lại`,
  noPhrases: () => '-: đầu vào chuẩn không có cụm từ thời hạn nào; hãy ghi mỗi dòng một cụm từ',
  needsFix: (option: string) => `${option}: chỉ dùng cùng --fix`,
  fixStdin: () => '--fix: không ghi lại được đầu vào chuẩn; hãy thêm --dry-run để xem, hoặc chỉ tên tệp',
  fixed: (path: string, count: number) => `đã sửa ${path}: ${count} chỗ`,
  wouldFix: (path: string, count: number) => `sẽ sửa ${path}: ${count} chỗ (chưa ghi gì)`,
  notInRevision: (path: string, revision: string) =>
    `${path}: không có trong phiên bản ${revision}; hãy xem lại tên tệp hoặc phiên bản`,
  noTemplate: (name: string, known: string, near: string | undefined) =>
    `--template ${name}: không có tệp hay mẫu nào tên như vậy${near ? ` (ý bạn là “${near}”?)` : ''}; các mẫu có sẵn: ${known}`,
  oneOutput: (path: string, count: number) =>
    `-o ${path}: có ${count} văn bản mà chỉ một tên tệp; hãy chỉ một thư mục, hoặc thêm --consolidate để gộp`,
  notOurs: (path: string, who: 'changed' | 'foreign') =>
    who === 'changed'
      ? `${path}: văn bản đã được sửa tay sau khi in ra nên không ghi đè; hãy đổi tên tệp đó, chọn -o khác, hoặc thêm --force`
      : `${path}: tệp này không do reform viết nên không ghi đè; hãy chọn -o khác, hoặc thêm --force`,
  noOffice: (path: string) =>
    `${path}: đã ghi .docx nhưng chưa có PDF vì máy không có LibreOffice; hãy cài LibreOffice, hoặc mở bằng Word và lưu thành PDF`,
  pdfFailed: (path: string) =>
    `${path}: LibreOffice không chuyển được sang PDF; hãy mở tệp bằng Word và lưu thành PDF`,
  noPeriod: () =>
    'thiếu --period; hãy chọn kỳ báo cáo: Q1 … Q4, H1 (6 tháng đầu năm), H2, 9M, Y (năm), M01 … M12',
  nothingToRemind: () =>
    'không có nhiệm vụ nào quá hạn, sắp đến hạn hoặc chưa có kết quả trong kỳ; không cần đôn đốc',
  samePlanId: (id: string) =>
    `hai kế hoạch cùng mang mã “${id}” (tên tệp giống nhau), phiếu gửi về sẽ không biết ghi vào đâu; hãy đổi tên một tệp`,
  nothingToSend: () => 'không có nhiệm vụ nào để lập phiếu; hãy xem lại --unit và tệp kế hoạch',
  oneSheetOutput: (path: string, count: number) =>
    `-o ${path}: có ${count} đơn vị mà chỉ một tên tệp; hãy chỉ một thư mục, hoặc thêm --unit để chọn một đơn vị`,
  sheetThere: (path: string) =>
    `${path}: đã có tệp này và nội dung khác, có thể là phiếu đơn vị đã điền; hãy chọn -o khác, hoặc thêm --force để ghi đè`,
  noneInFolder: (folder: string, ending: string) =>
    `${folder}: không có tệp ${ending} nào trong thư mục này; hãy chỉ đúng thư mục`,
  merged: (path: string, count: number) => `${path}: đã ghi ${count} kết quả`,
  wouldMerge: (path: string, count: number) =>
    `${path}: sẽ ghi ${count} kết quả (chưa ghi; thêm --write để ghi)`,
  formulaTaken: (file: string, row: number, heads: string) =>
    `${file} dòng ${row}: ô ${heads} là công thức; đã lấy giá trị lưu trong tệp, không tính lại`,
  lockedChanged: (file: string, row: number, task: string, head: string, text: string) =>
    `${file} dòng ${row}, nhiệm vụ ${task}: ô “${head}” là ô khóa, nay ghi “${text}” khác với kế hoạch; không lấy vào, hãy hỏi lại đơn vị (được phép lùi thời hạn thì ghi bằng reform record)`,
  nothingToMerge: () => 'không có kết quả mới để ghi',
  badUnit: (text: string) =>
    `--unit ${text}: phải ghi mã=tên, mã gồm chữ không dấu và số, ví dụ --unit vp="Văn phòng Sở"`,
  unitTwice: (id: string) => `--unit ${id}=…: mã “${id}” dùng cho hai đơn vị; hãy đặt mã khác cho một đơn vị`,
  keptFiles: (names: string) => `giữ nguyên các tệp đã có: ${names}`,
  initNext: (folder: string) =>
    `đã sẵn sàng; tiếp theo: ${folder ? `cd ${folder}, rồi ` : ''}reform check, hoặc lập kế hoạch từ tệp Word: reform import TỆP -o plans/TÊN.yaml`,
  tooManyWarnings: (count: number, max: number) =>
    `${count} cảnh báo, quá mức cho phép --max-warnings ${max}`,
}

/** What every language has to say. */
export type Say = typeof vi
