import { assign, party, upTo, type NamedRule } from '../rule-words.ts';

export const goodsRules: readonly NamedRule[] = [
  assign(
    'appliance-installation',
    ['Installation of an appliance', '大家电安装', '大家電安裝'],
    { type: ['product/installation'], tags: ['appliance'] },
    {
      owner: 'tech',
      serviceLevel: 's3',
      path: 'tech',
      playbook: 'appliance-installation',
      cosign: { sequence: [party('tech', 'lead'), party('quality')] },
      informed: ['logistics', 'quality'],
    },
  ),
  assign(
    'installation',
    ['Installation', '安装', '安裝'],
    { type: ['product/installation'] },
    { owner: 'tech', serviceLevel: 's4', path: 'tech', playbook: 'appliance-installation' },
  ),
  assign(
    'missing-or-wrong',
    ['Missing parts, wrong item', '缺少配件、发错货', '缺少配件、出錯貨'],
    { type: ['product/missing-parts', 'product/wrong-item', 'promotion/gift-missing'] },
    {
      owner: 'logistics',
      serviceLevel: 's3',
      path: 'logistics',
      playbook: 'missing-parts-wrong-item',
      authority: upTo(15, 'EUR'),
      cosign: party('logistics', 'lead'),
    },
  ),
  assign(
    'defect',
    ['Product defect', '产品缺陷', '產品瑕疵'],
    { type: ['product/defect'] },
    {
      owner: 'product',
      serviceLevel: 's3',
      path: 'product',
      playbook: 'product-defects',
      authority: upTo(50, 'EUR'),
      cosign: { any: [party('product', 'lead'), party('quality')] },
      informed: ['quality'],
    },
  ),
  assign(
    'product-question',
    ['Product questions', '产品咨询', '產品諮詢'],
    { type: ['product'] },
    { owner: 'product', serviceLevel: 's4', path: 'product', playbook: 'product-defects' },
  ),
  assign(
    'warranty',
    ['Warranty and repair', '保修与维修', '保固與維修'],
    { type: ['warranty'] },
    {
      owner: 'quality',
      serviceLevel: 's3',
      path: 'quality',
      playbook: 'warranty-terms',
      cosign: { any: [party('product', 'lead'), party('quality', 'lead')] },
    },
  ),
];
