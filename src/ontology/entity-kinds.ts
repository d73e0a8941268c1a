/**
 * The kinds of named things, keyed by the label a node carries. `code` is the API's enum value, `prefix` opens the ids.
 * `Organization` is the kind of what fits no other.
 */
export const entityKinds = {
  Park: { code: 'PARK', prefix: 'park', zh: '园区', en: 'Park' },
  ResearchInstitute: {
    code: 'RESEARCH_INSTITUTE',
    prefix: 'institute',
    zh: '研究机构',
    en: 'Research institute',
  },
  University: { code: 'UNIVERSITY', prefix: 'university', zh: '高校', en: 'University' },
  Enterprise: { code: 'ENTERPRISE', prefix: 'enterprise', zh: '企业', en: 'Enterprise' },
  Platform: { code: 'PLATFORM', prefix: 'platform', zh: '平台', en: 'Platform' },
  GovernmentUnit: { code: 'GOVERNMENT_UNIT', prefix: 'unit', zh: '政府单位', en: 'Government unit' },
  Region: { code: 'REGION', prefix: 'region', zh: '地区', en: 'Region' },
  Person: { code: 'PERSON', prefix: 'person', zh: '人物', en: 'Person' },
  Organization: { code: 'ORGANIZATION', prefix: 'organization', zh: '其他组织', en: 'Organization' },
} as const;

export type EntityKind = keyof typeof entityKinds;
