import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readLines } from './text-line.ts';

/**
 * Takes out what a website puts around a text: where one is (当前位置：首页 > 文件), buttons (【打印】【关闭】), counters, the line of
 * who runs the site. Only whole lines go, and only such as no document has; 索引号, 文号 and 发布日期 are facts and stay.
 */
export function removeSiteFrame(mapped: MappedText): MappedText {
  if (!sign.test(mapped.text)) return mapped;
  const holdsLicence = licence.test(mapped.text);
  const frameLines = readLines(mapped).filter(
    ({ text, width }) =>
      width <= 80 && (frame.test(text) || spacedButton.test(text) || (holdsLicence && licence.test(text))),
  );
  const edits: Edit[] = frameLines.map(({ span, trailing }) => ({
    start: Math.max(mapped.text.lastIndexOf('\n', span.start - 1), 0),
    end: span.end + trailing,
    replacement: '',
  }));
  return editText(mapped, edits);
}

/** A text without any of these has no frame: most have none. */
const sign =
  />>|位置|首页|打印|字体|字号|浏览|点击|访问|阅读|人气|上一[篇条]|下一[篇条]|相关|扫一扫|扫码|版权所有|网站|ICP备|公网安备|编辑|审核|校对|录入|关闭|返 ?回|收藏|分享|登录|微信/;

const button =
  '(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|返回(?:顶部|首页|上一页|列表)?|收藏(?:本页)?|加入收藏|设为首页|分享(?:到|至)?|复制链接|简体|繁体|繁體|无障碍(?:阅读|浏览)?|长者(?:版|模式|专区)|登录|注册|搜索|首页|网站首页|网站地图|联系我们|关于我们|微信|微博|新浪微博|腾讯微博|QQ空间|人人网|English|A\\+|A-|TOP)';

/** What such a line begins with: buttons and links that sites of governments have, and the lines of data that they count. */
const openings: readonly string[] = [
  `[\\[【〔(（]?(?:分享到?[:：] ?)?${button}(?:[\\s|｜/、·\\]【】〔〕()（）\\[]+${button})*[\\]】〕)）]?$`,
  '(?:字体(?:大小)?|字号)[:：]? ?[〔（(【[]? ?大',
  '(?:您?(?:现在|当前|所在)(?:的|所在)?位置|当前位置|位置)[:：]?.*(?:首页|>|＞|»)',
  '(?:首页|网站首页) ?(?:[>＞»/-]|→) ?.{1,60}$',
  '(?:浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|次数)?|访问(?:量|次数)|人气)[:：] ?[\\d〔（(].{0,20}$',
  '(?:>>|＞＞|») ?.{1,80}$',
  '(?:[\\u3400-\\u9fff]{2,8}政府(?:门户)?网(?:站)?[\\s|]*){2,}$',
  '(?:上一篇|下一篇|上一条|下一条|相关(?:链接|阅读|文档|稿件|新闻|附件下载))[:：]?.{0,60}$',
  '(?:扫一扫|微信扫一扫|扫码).{0,24}$',
  '(?:版权所有|[Cc][Oo][Pp][Yy][Rr][Ii][Gg][Hh][Tt]|©|网站标识码|网站支持|建议使用|技术支持).{0,60}$',
  '(?:责任编辑|编辑|录入|审核|校对)[:：] ?.{1,12}$',
];
const frame = new RegExp(`^(?:${openings.join('|')})`);
/** 返 回 */
const spacedButton = /^(?:返 ?回|关 ?闭|打 ?印|【 ?字体[:：].{0,12}|字 ?体[:：].{0,12})$/;
/** Anywhere in the line of who runs the site. */
const licence = /ICP备 ?\d+号|公网安备 ?\d+号|网站标识码[:：]/;
