import { titleNoun } from '../text/title-noun.ts';

const title = new RegExp(`${titleNoun}(?:（[^（）]*）)*$`);

/** Whether a paragraph reads as the title of a policy document: 广州市建设科技创新强市三年行动计划（2019—2021年）（征求意见稿）. */
export function isTitle(text: string): boolean {
  return text.length >= 6 && text.length <= 120 && title.test(text) && !/[。；]/.test(text);
}
