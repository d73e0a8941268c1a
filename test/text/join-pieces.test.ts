import { expect, test } from 'vitest';
import { repairText } from '../../src/text/repair-text.ts';

const paragraphs = [
  '为贯彻落实习近平总书记关于科技创新的重要论述和党中央国务院关于加快实现高水平科技自立自强的决策部署并进一步发挥自由贸易试验区在全省改革开放中的示范引领作用加快构建以先进制造业为骨干的现代化产业体系和与国际通行规则相衔接的制度体系制定本方案。',
  '（一）推进航空物流电子货运试点成果应用。加快推广航空电子货运信息服务平台、电子运单中性平台，吸引更多全球性航空物流企业参与使用，建立与国际对标的航空物流电子货运标准化体系。',
  '（二）加快建设全国重要国际邮件枢纽口岸。争取中国邮政航空第二基地落户，加快推进航空邮件处理中心、生鲜港等项目规划和建设，完善口岸功能，提升通关效率，优化营商环境，服务全国企业。',
  '（三）提升创新能力。支持企业、高校、科研院所共建创新平台，推动成果转化，开展关键技术攻关，引进高层次人才，培育创新团队，建设新型研发机构，打造产业创新高地，形成发展合力。',
];

/** Prints paragraphs on a page 40 characters wide, as a PDF reader gives them that ends a piece at each punctuation mark. */
function inPieces(paragraph: string): string {
  const lines = [paragraph.slice(0, 38)];
  for (let at = 38; at < paragraph.length; at += 40) lines.push(paragraph.slice(at, at + 40));
  return lines.map((line) => line.replaceAll(/[，、。](?=.)/g, '$&\n').replace(/^（.）/, '$&\n')).join('\n');
}

function read(text: string): readonly string[] {
  return repairText('a', text, () => {}).text.split('\n');
}

test('pieces of printed lines are put together to paragraphs', () => {
  expect(read(paragraphs.map(inPieces).join('\n'))).toEqual(paragraphs);
});

test('the mark of a page that such a reader writes is no line of the text', () => {
  const [first = '', ...others] = paragraphs.map(inPieces);
  const lines = `${first}\n\n# Page 12:\n${others.join('\n')}`;
  expect(read(lines)).toEqual(paragraphs);
});

test('short lines that end with a comma now and then stay as they are', () => {
  const text = '名单如下：\n广州大学，\n清远职业技术学院，\n中山大学。\n一、目标\n到2025年，建成三个园区。';
  expect(read(text)).toContain('一、目标');
  expect(read(text)).toContain('到2025年，建成三个园区。');
});
