const nouns =
  '计划 规划 方案 意见 通知 办法 措施 决定 纲要 政策 条例 规定 细则 通告 公告 批复 要点 清单 行动 报告 指引 指南 工程 任务分解 责任分解 任务分工 责任分工 分工表 分解表 任务表 任务书 目标任务 計劃 規劃 意見 辦法 決定 綱要 規定 細則 行動 報告';

/** What policy documents are called, the last word of a title, as the source of a pattern: …三年行动计划. */
export const titleNoun = `(?:${nouns.replaceAll(' ', '|')})`;
