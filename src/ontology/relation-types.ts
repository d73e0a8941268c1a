/**
 * The relations between named things. `zh` and `inverse` read from the first end to the second and back;
 * a symmetric relation is stored once, its ends in the order of their ids.
 */
export const relationTypes = {
  AFFILIATED_WITH: { zh: '隶属于', inverse: '下属', en: 'is affiliated with', symmetric: false },
  COOPERATES_WITH: { zh: '合作', inverse: '合作', en: 'cooperates with', symmetric: true },
  ESTABLISHED_BY: { zh: '由…建设', inverse: '建设', en: 'is established by', symmetric: false },
  LOCATED_IN: { zh: '位于', inverse: '所在', en: 'is located in', symmetric: false },
  MANAGES: { zh: '管理', inverse: '由…管理', en: 'manages', symmetric: false },
  PART_OF: { zh: '属于', inverse: '包括', en: 'is part of', symmetric: false },
  HOSTS: { zh: '承载', inverse: '依托', en: 'hosts', symmetric: false },
  INVESTS_IN: { zh: '投资', inverse: '由…投资', en: 'invests in', symmetric: false },
  SERVES: { zh: '服务', inverse: '由…服务', en: 'serves', symmetric: false },
  MEMBER_OF: { zh: '成员', inverse: '成员', en: 'is a member of', symmetric: false },
  CONNECTS_TO: { zh: '链接', inverse: '被链接', en: 'connects to', symmetric: false },
} as const;

export type RelationType = keyof typeof relationTypes;
