/** The smallest plan that no rule objects to; rule examples are laid over it. */
export function smallestPlan() {
  return {
    format: 1,
    document: {
      type: 'Kế hoạch',
      number: 12,
      symbol: 'KH-SKHCN',
      date: '2024-01-15',
      place: 'Hưng Yên',
      parent: 'UBND tỉnh Hưng Yên',
      agency: 'Sở Khoa học và Công nghệ',
      title: 'Nâng cao chất lượng cải cách hành chính năm 2024',
      basis: [
        'Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh Hưng Yên về việc phê duyệt Kế hoạch cải cách hành chính năm 2024.',
      ],
      signature: { position: 'GIÁM ĐỐC', name: 'Nguyễn Văn An' },
      recipients: ['UBND tỉnh (để b/c);', 'Lưu: VT, VP.'],
      body: [],
    },
    term: 2024,
    units: { vp: 'Văn phòng Sở', tt: 'Thanh tra Sở' },
    sections: [
      {
        id: '1',
        title: 'Cải cách thể chế',
        tasks: [
          {
            id: '1.1',
            title: 'Rà soát văn bản quy phạm pháp luật',
            lead: ['vp'],
            support: ['tt'],
            deliverables: ['Báo cáo'],
            timing: 'Quý II',
          },
        ],
      },
    ],
  }
}
