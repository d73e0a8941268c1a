const nouns =
  '(?:计划|规划|方案|意见|通知|办法|措施|决定|纲要|政策|条例|规定|细则|通告|公告|批复|要点|行动|报告|指引|指南|工程)';
const title = new RegExp(`${nouns}(?:（[^（）]*）)*$`);

/** Whether a paragraph reads as the title of a policy document: 广州市建设科技创新强市三年行动计划（2019—2021年）（征求意见稿）. */
export function isTitle(text: string): boolean {
  return text.length >= 6 && text.length <= 120 && title.test(text) && !/[。；]/.test(text);
}
