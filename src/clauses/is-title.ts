import { titleNoun } from '../text/title-noun.ts';

const title = new RegExp(`${titleNoun}(?:（[^（）]*）)*$`);

/** Whether a paragraph reads as the title of a policy document: 广州市建设科技创新强市三年行动计划（2019—2021年）（征求意见稿）. */
export function isTitle(text: string): boolean {
  const words = withoutMarks(text);
  return words.length >= 6 && words.length <= 120 && title.test(words) && !/[。；]/.test(words);
}

/** 武政办〔2023〕1号《武汉市人民政府办公厅关于…的通知》 without the number before it and the marks around it. */
export function withoutMarks(text: string): string {
  return /^(?:[\u3400-\u9fff]{2,12}〔\d{4}〕\d+号)?《([^《》]+)》$/.exec(text)?.[1] ?? text;
}
