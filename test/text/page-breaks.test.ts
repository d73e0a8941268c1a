import { expect, test } from 'vitest';
import { repairText } from '../../src/text/repair-text.ts';

const other = '2.加强协同。完善机制。\n3.加强保障。健全制度。';

function paragraphs(...lines: readonly string[]): readonly string[] {
  return repairText('d', [...lines, other].join('\n\n'), () => {})
    .text.split('\n')
    .slice(0, -2);
}

const open =
  '1.加强时空应用研究。依托高精度终端的规模化应用，采集不同领域、不同维度的新增数据，推动数据的整合，探';

test('prose that stops inside a sentence goes on below a page break', () => {
  const rest = '索区块链、同态加密等新兴技术融合，开展生态体系评估。（牵头部门：市科委）';
  expect(paragraphs(open, rest)).toEqual([open + rest]);
});

test.each([
  ['a heading', '科学谋划空间布局'],
  ['a list of units', '责任单位：市科委'],
  ['a numbered part', '（二）加强应用示范工作，开展生态体系评估和增值服务。'],
])('%s does not go on', (_, line) => expect(paragraphs(open, line)).toEqual([open, line]));

test('after a full stop a paragraph begins', () => {
  const whole = `${open}索融合。`;
  const next = '支持企业开展生态体系评估和增值服务，形成一批成果。';
  expect(paragraphs(whole, next)).toEqual([whole, next]);
});
